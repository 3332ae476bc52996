import { quotationsBare } from '../../../../src/core/dataset/rules/quotations-bare.ts';
import { testRule } from '../dataset-cases.ts';

testRule(quotationsBare);
