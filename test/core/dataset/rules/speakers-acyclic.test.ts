import { speakersAcyclic } from '../../../../src/core/dataset/rules/speakers-acyclic.ts';
import { testRule } from '../dataset-cases.ts';

testRule(speakersAcyclic);
