import { pageWords } from '../../words/page-words.js';
import type { NameKind } from '../names.js';

/** What readers call a kind of name. */
export const kindWord = (kind: NameKind): string => pageWords.say(`name-kind.${kind}`);
