import type { Article } from '../../../article/article.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isRoleHead, looksLikeCalling } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { phraseBehind } from './role-phrase.js';

/** Whose role the first sentence of an article tells before the name. */
export interface LeadRole {
  /** the first token of the name */
  readonly first: number;
  readonly text: string;
}

/** Who somebody is that sentences before or behind the one that names him tell. */
export function leadRoles(reading: NamedText, article: Article): readonly LeadRole[] {
  const lead = leadRole(reading, article);
  return lead === null ? followingRoles(reading) : [lead, ...followingRoles(reading)];
}

/**
 * "A former minister has accused the government. / Harriet Lee, who resigned in May, said so.": the somebody of the first paragraph is
 * whom the second one begins with, where the first names nobody; in a release, "announced U.S. Attorney Pat Lee. / According to court
 * documents, Harriet Lee, 36, took", nobody but the officer who announces it. Judges, coroners and those of whom nothing but a sex is said are left
 * out: they report on others.
 */
function leadRole(reading: NamedText, { paragraphs }: Article): LeadRole | null {
  const [lead, next] = paragraphs.filter(({ role }) => role === 'text');
  if (!lead || !next) return null;
  const { prose } = reading;
  const from = firstTokenIn(reading, lead.start);
  const second = firstTokenIn(reading, next.start);
  if (from < 0 || second < 0) return null;
  const announced = announcedRole(reading, from, second);
  if (announced !== null) return announced;
  if (!/^(?:an?|the)$/.test(reading.lower(from))) return null;
  for (let i = from; i < second; i++) if (reading.nameAt(i)?.type === 'person') return null;
  const text = phraseBehind(reading, from, { plural: false, loose: true });
  if (text === null || REPORTS_ON_OTHERS.test(text) || isKinOfAnother(reading, text, from, second)) return null;
  const name = reading.nameAt(reading.has(second, 'honorific') ? second + 1 : second);
  if (name?.type !== 'person' || name.last - name.first < 2 || name.first > second + 1) return null;
  // "The head of a school … / Ann Lee, who": "the" is of somebody only whom the next sentence tells more of
  if (reading.lower(from) === 'the' && !(reading.lower(name.last) === ',' && opensAside(reading, name.last + 1)))
    return null;
  return prose.paragraphOf[name.last] === prose.paragraphOf[second] ? { first: name.first, text } : null;
}

/** "A mother has paid tribute to her son. / Jim Lee, 19, died": kin of whoever is named next. */
function isKinOfAnother(reading: NamedText, text: string, from: number, to: number): boolean {
  const head = text
    .toLowerCase()
    .split(' ', 1)[0]!
    .replace(/-of-.*$/, '');
  if (!lexicon.has(head, 'kin')) return false;
  for (let i = from + 2; i < to; i++)
    if (/^(?:his|her|their)$/.test(reading.lower(i - 1)) && lexicon.has(reading.lower(i), 'kin')) return true;
  return false;
}

const FARTHEST_NAME = 14; // tokens from the head of a paragraph

/** "DES MOINES, Iowa – A former baker was sentenced today, announced U.S. Attorney Pat Lee. / According to court documents, Ann Lee, 36," */
function announcedRole(reading: NamedText, from: number, second: number): LeadRole | null {
  let at = from;
  let announces = second - 1;
  while (announces > from && !/^(?:announced|announces)$/.test(reading.lower(announces))) announces--;
  if (announces === from) return null;
  while (
    at < announces &&
    !(/^an?$/.test(reading.lower(at)) && (at === from || BEHIND_DATELINE.test(reading.lower(at - 1))))
  )
    at++;
  for (let i = from; i < announces; i++) if (reading.nameAt(i)?.type === 'person') return null;
  let i = second;
  while (i < second + FARTHEST_NAME && reading.nameAt(i)?.type !== 'person') i++;
  const name = reading.nameAt(i);
  if (name?.type !== 'person' || name.last - name.first < 2) return null;
  if (reading.lower(name.last) !== ',' || !/^\d\d$/.test(reading.lower(name.last + 1))) return null;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null || REPORTS_ON_OTHERS.test(text) ? null : { first: name.first, text };
}

const opensAside = (reading: NamedText, at: number): boolean =>
  reading.lower(at) === 'who' || (/^\d\d$/.test(reading.lower(at)) && reading.lower(at + 1) === ',');

/**
 * "OLDTOWN – A former baker was cleared of theft. Ann Lee, 52, had denied it.": the first whom a sentence names in full with
 * an age, and the somebody whom the sentence before it began with, where it names nobody.
 */
function agedLead(reading: NamedText, first: number, from: number, to: number): LeadRole | null {
  let at = from;
  while (at < to && !(/^an?$/.test(reading.lower(at)) && (at === from || BEHIND_DATELINE.test(reading.lower(at - 1)))))
    at++;
  if (at === to) return null;
  for (let i = at; i < to; i++) if (reading.nameAt(i)?.type === 'person') return null;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null || REPORTS_ON_OTHERS.test(text) || isKinOfAnother(reading, text, at, to)
    ? null
    : { first, text };
}

const BEHIND_DATELINE = /^(?:--+|[—–-])$/;

const FEWEST_PLAIN = 2; // words of a description without an age

/**
 * "Ann Lee took three wickets. / The left-arm seamer, 20, was thrown the ball": whom a paragraph begins with, or the deck, and who that is at
 * the head of the next sentence. Without an age only in the first two paragraphs, of the only one named so far.
 */
function followingRoles(reading: NamedText): readonly LeadRole[] {
  const { prose } = reading;
  const found: LeadRole[] = [];
  let led = false;
  for (let s = 1; s < prose.sentences.length - 1; s++) {
    const from = prose.sentences[s]!;
    const named = led ? undefined : reading.nameAt(from);
    if (named?.type === 'person' && named.last - from > 1 && /^\d\d$/.test(reading.lower(named.last + 1))) {
      led = true;
      const lead = agedLead(reading, from, prose.sentences[s - 1]!, from);
      if (lead !== null) found.push(lead);
    }
    if (reading.lower(from) !== 'the') continue;
    const opened = openingSubject(reading, prose.sentences[s - 1]!, from);
    if (opened === null) continue;
    const comma = commaOfAge(reading, from);
    if (comma < 0 && !isFirstNamed(reading, opened.first, from)) continue;
    const text = phraseBehind(reading, from, {
      plural: false,
      loose: comma < 0,
      ...(comma > 0 ? { until: comma } : {}),
    });
    if (text === null || REPORTS_ON_OTHERS.test(text) || isOnesOwn(text)) continue;
    if (comma < 0 && (text.split(' ').length < FEWEST_PLAIN || IS_SEATED.test(text))) continue;
    found.push({ first: opened.first, text });
  }
  return found;
}

/** "The singer’s manager": somebody else than the singer who was named; not "the club’s manager" */
function isOnesOwn(text: string): boolean {
  const owner = /(\p{L}+)['’]s /u.exec(text)?.[1]?.toLowerCase();
  if (owner === undefined || OWNING_KINDS.some((kind) => lexicon.has(owner, kind))) return false;
  return isRoleHead(owner) || looksLikeCalling(owner);
}

const OWNING_KINDS = ['body', 'company-noun', 'medium', 'local-body', 'institution-noun'] as const;

/** The full name that a sentence begins with, where it names nobody else. */
function openingSubject(reading: NamedText, from: number, to: number): { readonly first: number } | null {
  const opening = reading.nameAt(from);
  if (opening?.type !== 'person' || opening.first !== from || opening.last - opening.first < 2) return null;
  for (let i = opening.last; i < to; i++) if (reading.nameAt(i)?.type === 'person') return null;
  return opening;
}

/** The comma of "The left-arm seamer | , 20, was"; -1 where no age follows. */
function commaOfAge(reading: NamedText, from: number): number {
  for (let i = from + 2; i < from + 6; i++)
    if (reading.lower(i) === ',') return /^\d{2}$/.test(reading.lower(i + 1)) && reading.lower(i + 2) === ',' ? i : -1;
  return -1;
}

/** Whether nobody else is named before a token, which is in the deck or the first paragraph of the text. */
function isFirstNamed(reading: NamedText, name: number, to: number): boolean {
  const { prose } = reading;
  if (prose.paragraphOf[to]! > 2 || prose.paragraphOf[to] !== prose.paragraphOf[name]) return false;
  const own = prose.ids[reading.nameAt(name)!.last - 1];
  for (let i = 0; i < to; i++) {
    const other = reading.nameAt(i);
    if (other?.type === 'person' && prose.ids[other.last - 1] !== own) return false;
  }
  return true;
}

/** "Bishop of York", in capitals: an office that another may hold than who is named before */
const IS_SEATED = /^(?!Duke|Duchess|Prince|Earl|Countess)\p{Lu}[\p{L}-]+ of \p{Lu}/u;

const REPORTS_ON_OTHERS = new RegExp(`\\b(?:${lexicon.pattern('reports-on-others')}|spokes\\w+)\\b`, 'i');

function firstTokenIn({ prose }: NamedText, offset: number): number {
  let low = 0;
  let high = prose.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < prose.size ? low : -1;
}
