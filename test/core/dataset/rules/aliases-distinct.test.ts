import { aliasesDistinct } from '../../../../src/core/dataset/rules/aliases-distinct.ts';
import { testRule } from '../dataset-cases.ts';

testRule(aliasesDistinct);
