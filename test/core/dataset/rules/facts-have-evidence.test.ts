import { factsHaveEvidence } from '../../../../src/core/dataset/rules/facts-have-evidence.ts';
import { testRule } from '../dataset-cases.ts';

testRule(factsHaveEvidence);
