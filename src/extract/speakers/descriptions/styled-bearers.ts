import type { Person } from '../../../article/record.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';

const STYLED = /^(?:excellency|highness|majesty|lordship|ladyship|honour|worship|grace)$/;
const STYLED_REACH = 12; // tokens between a style and the name

/** Whom "His Excellency", "her ladyship" stands for: whose name stood last behind the same style, "His Excellency the Governor, Sir Ann Lee". */
export function styledBearer({ prose }: ParsedText, cast: MentionIndex, { first, last }: TokenSpan): Person | null {
  const { lower, sentenceOf } = prose;
  const style = lower[last - 1]!;
  if (last - first !== 2 || !/^(?:his|her)$/.test(lower[first]!) || !STYLED.test(style)) return null;
  for (let i = first - 1; i > 0; i--) {
    if (lower[i] !== style) continue;
    for (let at = i + 1; at < i + STYLED_REACH && sentenceOf[at] === sentenceOf[i]; at++) {
      const person = personAt(cast, at);
      if (person) return person;
    }
  }
  return null;
}
