import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';

/** "Let us read:", "Following is the preamble:", "There is a tale of him:", "excited to offer these:": a subject by its place that is nobody. */
export const isNobodys = (reading: ParsedText, span: TokenSpan): boolean =>
  span.last - span.first === 1 &&
  (/^(?:us|me|him|them|following|please|there)$/.test(reading.prose.lower[span.first]!) ||
    isArticleAlone(reading, span) ||
    reading.classes[span.first] === Class.participle ||
    (reading.classes[span.first] === Class.adjective && reading.classes[span.first - 1] === Class.be));

/** "the | most sought “rules”", "had | them | printed, and added a hem"; not "quoted | him | as saying" */
export const isNoSubject = (reading: ParsedText, span: TokenSpan, form: VerbGroup['form']): boolean =>
  isArticleAlone(reading, span) ||
  (form === 'finite' && span.last - span.first === 1 && /^(?:them|him|us|me)$/.test(reading.prose.lower[span.first]!));

/** "the | most sought “laws of the ferry”"; not "The <Mill Exchange> said" */
const isArticleAlone = ({ prose }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 1 &&
  /^(?:the|an?|every)$/.test(prose.lower[first]!) &&
  ((prose.shapes[last] ?? 0) & Shape.word) !== 0;
