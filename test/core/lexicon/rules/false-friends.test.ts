import { falseFriends } from '../../../../src/core/lexicon/rules/false-friends.ts';
import { testRule } from '../../dataset/dataset-cases.ts';

testRule(falseFriends);
