import { aliasesMatch } from '../../../../src/core/lexicon/rules/aliases-match.ts';
import { testRule } from '../../dataset/dataset-cases.ts';

testRule(aliasesMatch);
