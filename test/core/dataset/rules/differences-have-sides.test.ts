import { differencesHaveSides } from '../../../../src/core/dataset/rules/differences-have-sides.ts';
import { testRule } from '../dataset-cases.ts';

testRule(differencesHaveSides);
