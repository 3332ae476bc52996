import { repliesFollow } from '../../../../src/core/dataset/rules/replies-follow.ts';
import { testRule } from '../dataset-cases.ts';

testRule(repliesFollow);
