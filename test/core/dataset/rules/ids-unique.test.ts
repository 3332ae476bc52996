import { idsUnique } from '../../../../src/core/dataset/rules/ids-unique.ts';
import { testRule } from '../dataset-cases.ts';

testRule(idsUnique);
