import { rewritesBearNothing } from '../../../../src/core/dataset/rules/rewrites-bear-nothing.ts';
import { testRule } from '../dataset-cases.ts';

testRule(rewritesBearNothing);
