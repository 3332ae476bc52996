import { prosePlain } from '../../../../src/core/dataset/rules/prose-plain.ts';
import { testRule } from '../dataset-cases.ts';

testRule(prosePlain);
