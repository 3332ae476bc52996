import { textFragmentsSelect } from '../../../../src/core/dataset/rules/text-fragments-select.ts';
import { testRule } from '../dataset-cases.ts';

testRule(textFragmentsSelect);
