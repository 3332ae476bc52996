import { speakersKnown } from '../../../../src/core/dataset/rules/speakers-known.ts';
import { testRule } from '../dataset-cases.ts';

testRule(speakersKnown);
