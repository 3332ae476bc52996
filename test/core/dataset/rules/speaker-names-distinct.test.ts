import { speakerNamesDistinct } from '../../../../src/core/dataset/rules/speaker-names-distinct.ts';
import { testRule } from '../dataset-cases.ts';

testRule(speakerNamesDistinct);
