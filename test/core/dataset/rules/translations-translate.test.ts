import { translationsTranslate } from '../../../../src/core/dataset/rules/translations-translate.ts';
import { testRule } from '../dataset-cases.ts';

testRule(translationsTranslate);
