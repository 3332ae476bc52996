import { firstEvidence } from '../../../../src/core/dataset/rules/first-evidence.ts';
import { testRule } from '../dataset-cases.ts';

testRule(firstEvidence);
