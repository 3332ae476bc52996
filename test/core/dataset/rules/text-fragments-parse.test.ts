import { textFragmentsParse } from '../../../../src/core/dataset/rules/text-fragments-parse.ts';
import { testRule } from '../dataset-cases.ts';

testRule(textFragmentsParse);
