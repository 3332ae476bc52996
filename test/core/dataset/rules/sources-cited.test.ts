import { sourcesCited } from '../../../../src/core/dataset/rules/sources-cited.ts';
import { testRule } from '../dataset-cases.ts';

testRule(sourcesCited);
