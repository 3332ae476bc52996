import { factsFollowSources } from '../../../../src/core/dataset/rules/facts-follow-sources.ts';
import { testRule } from '../dataset-cases.ts';

testRule(factsFollowSources);
