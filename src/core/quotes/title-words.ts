/** Titles before a name. */
import { buildWordTest } from './word-list.ts';

/** "Mr", "Frau": whoever follows is a person. */
export const isTitle = buildWordTest(
  'mr mrs ms miss dr prof professor sir lord lady dame sen rep gov gen senator congressman judge president minister herr frau m mme monsieur madame don doña señor señora sr sra sig signor signora dhr mevrouw meneer pan pani господин госпожа пан пані paní herra fru senador',
);
