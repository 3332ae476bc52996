import { quotationsShort } from '../../../../src/core/dataset/rules/quotations-short.ts';
import { testRule } from '../dataset-cases.ts';

testRule(quotationsShort);
