import { renderingsDiffer } from '../../../../src/core/dataset/rules/renderings-differ.ts';
import { testRule } from '../dataset-cases.ts';

testRule(renderingsDiffer);
