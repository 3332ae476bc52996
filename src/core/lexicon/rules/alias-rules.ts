import type { Rule } from '../../dataset/rules/rule.ts';
import { aliasesMatch } from './aliases-match.ts';
import { falseFriends } from './false-friends.ts';

/** Integrity rules that need the matcher itself, and so can't be among those of `dataset`. */
export const ALIAS_RULES: readonly Rule[] = [aliasesMatch, falseFriends];
