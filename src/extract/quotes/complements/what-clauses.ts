import { Class } from '../../../lexicon/word-classes.js';
import { Any, type ParsedText } from '../../syntax/parsed-text.js';

/** Verbs whose "as" tells how something is described. */
export const DESCRIBES = /^(?:describe|characteri[sz]e|portray|denounce|dismiss|hail|condemn|see|view|regard)$/;
const WHAT_REACH = 8; // tokens

/** "what | the host Ann Lee | described" */
export function isOfWhat({ classes, prose }: ParsedText, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - WHAT_REACH; i--) {
    if (prose.lower[i] === 'what') return true;
    if (!Any.inPhrase[classes[i]!] && classes[i] !== Class.pronoun && !Any.auxiliary[classes[i]!]) return false;
  }
  return false;
}
