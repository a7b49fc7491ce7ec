import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isSmallWord } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { Head } from '../speaker-phrase.js';

/** "The Danish | mid day official report": in a scan, the first word of a document's name that its words' halves part from the rest. */
export const isOfReport = ({ scan, prose }: ParsedText, { last }: Head, source: TokenSpan): boolean =>
  scan !== null &&
  last - source.first === 2 &&
  prose.lower[source.first] === 'the' &&
  source.last > last + 1 &&
  lexicon.has(prose.lower[source.last - 1]!, 'document');

/** "the keepei Inwarder of the mill": half of a word that a machine has parted, amid what somebody is. */
export const isHalfDescription = ({ scan, prose }: ParsedText, { first, last }: Head, source: TokenSpan): boolean =>
  scan !== null &&
  prose.lower[source.first] === 'the' &&
  first === source.first + 2 &&
  last === first + 1 &&
  isSmallWord(prose.shapes[first - 1]!) &&
  scan.plainWords(first - 1, last) === 0 &&
  prose.lower[last] === 'of';

/** "one Torvik-Vale? leader": in a scan, somebody of a side that a mark parts from what he is. */
export const isOneOfSide = ({ scan, prose }: ParsedText, { last }: Head, source: TokenSpan): boolean =>
  scan !== null && prose.lower[source.first] === 'one' && source.last > last;
