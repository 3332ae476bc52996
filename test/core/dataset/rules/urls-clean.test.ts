import { urlsClean } from '../../../../src/core/dataset/rules/urls-clean.ts';
import { testRule } from '../dataset-cases.ts';

testRule(urlsClean);
