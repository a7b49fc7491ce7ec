import type { Archive, Authority, PlaceAuthority } from '../../archive/archive.js';
import type { ArticleRecord, Mention } from '../../article/record.js';
import type { Correction } from '../../corrections/verbs.js';
import { articleUrl, UNDATED_PAGE, urlOf } from '../../page/urls.js';
import { onOneLine } from '../../text/one-line.js';
import { type Locate, placeLabel } from '../page-findings.js';
import { placeItem } from './place-item.js';
import type { ReviewItem } from './review-item.js';

/** A person of whom not one mention is surer may be no person. */
const SURE_PERSON = 0.8;
const SURE_PLACE = 0.9;
/** Of more undated articles these are asked about at a time. */
const MOST_UNDATED = 100;
/** A source without a name of its own that so many articles quote is hardly one. */
const GENERIC_FROM = 2;

const inArticles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;

/** The mentions of an authority, each with its article. */
function* authorityMentions(
  { records }: Archive,
  { appearances }: Authority,
  list: 'people',
): Iterable<{ readonly mention: Mention; readonly article: number }> {
  for (const { article, local } of appearances)
    for (const { id, mentions } of records[article]![list])
      if (local.includes(id)) for (const mention of mentions) yield { mention, article };
}

/** People who may be things. */
export function* unsurePeople(archive: Archive): Iterable<ReviewItem> {
  for (const person of archive.people) {
    const mentions = [...authorityMentions(archive, person, 'people')];
    const best = mentions.reduce((most, { mention }) => Math.max(most, mention.confidence), 0);
    const [first] = mentions;
    if (first === undefined || best >= SURE_PERSON) continue;
    const { start, end } = first.mention;
    const { text } = archive.records[first.article]!;
    yield {
      id: `thing ${person.id}`,
      kind: 'thing',
      question: `Is ${person.name} a person?`,
      passage: [
        text.slice(Math.max(0, start - 100), start).replace(/^\S*\s/, '… '),
        text.slice(start, end),
        text.slice(end, end + 100).replace(/\s\S*$/, ' …'),
      ],
      links: [{ label: `${person.name}, in ${inArticles(person.appearances.length)}`, path: urlOf(person) }],
      why: `${best.toFixed(2)}, ${first.mention.rule.replaceAll('-', ' ')}`,
      harm: (1 - best) * (person.quotes.length > 0 ? 0.5 : 0.25),
      yes: { label: 'A person', items: [{ confirm: person.name }] },
      no: { label: 'No person', items: [{ drop: person.name }] },
      choices: [],
      typed: null,
    };
  }
}

/** Places that may be others of their name. */
export function* unsurePlaces(archive: Archive, locate: Locate): Iterable<ReviewItem> {
  for (const authority of archive.places) {
    const { place, name, appearances } = authority;
    const rivals = place.rivals ?? [];
    if (rivals.length === 0 || place.confidence >= SURE_PLACE) continue;
    const label = placeLabel({ name, ...place });
    yield {
      id: `place ${authority.id}`,
      kind: 'place',
      question: `Is ${name} ${label === name ? 'the place on the map' : label}?`,
      passage: null,
      links: [{ label: `${name}, in ${inArticles(appearances.length)}`, path: pagePathOf(authority) }],
      why: `${place.confidence.toFixed(2)}; it may be one of ${rivals.length + 1}`,
      harm: (1 - place.confidence) * 0.4 * (1 - 1 / (1 + appearances.length)),
      yes: { label: 'Right', items: [{ confirm: name, kind: 'place' }] },
      no: { label: 'No place', items: [{ drop: name, kind: 'place' }] },
      choices: rivals.flatMap((rival) => {
        const at = locate(rival);
        return at === null ? [] : [{ label: placeLabel(rival), items: [placeItem(name, { ...rival, at })] }];
      }),
      typed: null,
    };
  }
}

const pagePathOf = (authority: PlaceAuthority): string =>
  authority.lone === null
    ? urlOf(authority)
    : `${articleUrl({ id: authority.lone.article })}#p${authority.lone.paragraph}`;

/** What the editor has confirmed, of a kind without a confidence. */
const confirmedOf = (corrections: readonly Correction[], kind: 'source' | 'article'): ReadonlySet<string> =>
  new Set(corrections.flatMap((it) => (it.verb === 'confirm' && it.kind === kind ? [it.confirm] : [])));

/** Sources such as “analysts” that stand for many. */
export function* genericSources(archive: Archive, corrections: readonly Correction[]): Iterable<ReviewItem> {
  const confirmed = confirmedOf(corrections, 'source');
  for (const source of archive.sources) {
    const { name, appearances, quotes, is, sourceKind } = source;
    if (is !== null || sourceKind === 'media' || /\p{Lu}/u.test(name)) continue;
    if (appearances.length < GENERIC_FROM) continue;
    if (confirmed.has(name)) continue;
    yield {
      id: `source ${source.id}`,
      kind: 'source',
      question: `“${name}” is quoted in ${inArticles(appearances.length)}. Are they one source?`,
      passage: null,
      links: source.lone === null ? [{ label: `“${name}”: ${quotes.length} said`, path: urlOf(source) }] : [],
      why: 'a source without a name',
      harm: 0.1 * (1 - 1 / (1 + appearances.length)),
      yes: { label: 'Leave it so', items: [{ confirm: name, kind: 'source' }] },
      no: { label: 'Nobody’s words', items: [{ drop: name, kind: 'source' }] },
      choices: [],
      typed: null,
    };
  }
}

const bodyBegins = ({ text, paragraphs }: ArticleRecord): string => {
  const { start } = paragraphs.find(({ role }) => role === 'text') ?? { start: 0 };
  return onOneLine(text.slice(start, start + 160));
};

/** Articles without a date of which nobody has said that they have none. */
export function* undatedArticles(archive: Archive, corrections: readonly Correction[]): Iterable<ReviewItem> {
  const confirmed = confirmedOf(corrections, 'article');
  const undated = archive.records.filter(({ date }) => date === null).length;
  let asked = 0;
  for (const record of archive.records) {
    if (asked === MOST_UNDATED) return;
    if (record.date !== null || confirmed.has(record.id) || confirmed.has(record.seed)) continue;
    asked++;
    yield {
      id: `date ${record.id}`,
      kind: 'date',
      question: 'When was this published?',
      passage: ['', record.headline, ` ${bodyBegins(record)} …`],
      links: [
        { label: record.headline, path: articleUrl(record) },
        { label: 'All undated articles', path: UNDATED_PAGE },
      ],
      why:
        undated > MOST_UNDATED ? `one of ${undated}: is there a year for all, to be set in archive.yaml?` : record.seed,
      harm: 0.15,
      yes: { label: 'Nobody knows', items: [{ confirm: record.id, kind: 'article' }] },
      no: null,
      choices: [],
      typed: { what: 'date', item: { date: '{}', of: record.id } },
    };
  }
}
