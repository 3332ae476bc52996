import { referencesExist } from '../../../../src/core/dataset/rules/references-exist.ts';
import { testRule } from '../dataset-cases.ts';

testRule(referencesExist);
