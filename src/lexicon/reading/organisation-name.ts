import { foldOf } from '../../text/fold.js';
import { lexicon } from '../load-lexicon.js';

/** "Inc", "& Co" at a name's end, and the nouns that are as often left off: "Group". */
const LEGAL_FORM = new RegExp(`[ ,]+(?:${lexicon.pattern('legal-form', 'left-off-company')}|& co|and co)$`);

const ONE_WORD = /^[a-z]+$/;
/** Words of plain letters with single spaces between them. */
const PLAIN_WORDS = /^[a-z&]+(?: [a-z&]+)*$/;

/**
 * What names of organisations are compared by: "The Ford Motor Co." and "Ford Motor Company" give "ford motor". Folded, without
 * article, legal form, full stops and other marks.
 */
export function organisationKey(name: string): string {
  const folded = foldOf(name)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
  if (ONE_WORD.test(folded)) return folded;
  if (PLAIN_WORDS.test(folded)) return withoutForms(folded);
  const bare = withoutForms(folded.replace(/\.(?=\s|$)/g, '').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''));
  const key = bare
    .replace(/'s\b/g, 's')
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return key === '' ? folded : key;
}

/** "FO" for "F and O", "F/O", "F&O"; null for all that is not two initials so joined. */
export function initialPairOf(name: string): string | null {
  if (name.length > 7) return null;
  const pair = /^(\p{Lu})(?: and |\s?[&/]\s?)(\p{Lu})$/u.exec(name);
  return pair && pair[1]! + pair[2]!;
}

/** Without "Inc.", "Corp" and the like at its end. */
export function withoutLegalForm(name: string): string {
  const folded = foldOf(name);
  const bare = cutForm(folded.replace(/\.$/, ''));
  return bare.length < folded.length && folded.length === name.length ? name.slice(0, bare.length) : name;
}

function withoutForms(name: string): string {
  let bare = name;
  for (let next = cutForm(bare); next !== bare; next = cutForm(bare)) bare = next;
  return bare;
}

function cutForm(name: string): string {
  return name.replace(LEGAL_FORM, '').trim() || name;
}
