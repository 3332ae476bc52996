import { datesReal } from '../../../../src/core/dataset/rules/dates-real.ts';
import { testRule } from '../dataset-cases.ts';

testRule(datesReal);
