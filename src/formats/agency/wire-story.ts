import type { ArticleProblem } from '../../article/article.js';
import { bylineNames, isByline } from '../byline.js';
import { type Block, type Draft, isRefusal, problem, type Refusal } from '../draft.js';
import { blocksOfHtml } from '../html/html-blocks.js';
import { draftOfHtml } from '../html/html-draft.js';

/** A story of an agency, whatever the format it is sent in. */
export interface WireStory {
  /** what distinguishes it from the others of its seed */
  readonly key?: string | undefined;
  /** where its fields were found: “NITF” */
  readonly where: string;
  /** of the seed, on which it begins */
  readonly line?: number | undefined;
  /** by the names that people use for them */
  readonly fields: Readonly<Record<string, unknown>>;
  /** the agency or the paper as it names itself; “dpa” is a name here */
  readonly publisher?: string | null | undefined;
  readonly html: string;
  readonly base?: string | null | undefined;
  /** where it has a place of its own, apart from the first paragraph */
  readonly dateline?: string | null | undefined;
  /** what the authors are: “AP Business Writer” */
  readonly posts?: readonly string[] | undefined;
  /** messages that are no part of the story, and may be read */
  readonly notes?: readonly string[] | undefined;
  /** the same, as HTML, a line each: they may have links */
  readonly markedNotes?: readonly string[] | undefined;
  /** how many lines are marked as not for publication */
  readonly unpublished?: number | undefined;
  readonly problems?: readonly ArticleProblem[] | undefined;
}

/** The draft of a story; or why it is not to be published, or that it has no text. */
export function draftOfWire(story: WireStory): Draft | Refusal {
  const { key, where, line = 1, fields, html, base = null } = story;
  const draft = draftOfHtml({
    where,
    line,
    fields: withoutRepeats(fields),
    html,
    base,
    ...(key === undefined ? {} : { key }),
  });
  if (isRefusal(draft)) return draft;
  if (!draft.blocks.some(({ role }) => BODY_ROLES.has(role)))
    return { refused: `${titleOf(fields)} has no text`, line };
  const { blocks, names } = withBylines(draft.blocks, draft.metadata.byline ?? []);
  const publisher = story.publisher?.trim() || draft.metadata.publisher;
  return {
    ...draft,
    metadata: { ...draft.metadata, byline: [...names], ...(publisher ? { publisher } : {}) },
    blocks: [
      ...withPosts(
        withDateline(withSignOff(blocks), story.dateline ?? null, draft.metadata.language ?? 'en'),
        story.posts ?? [],
      ),
      ...noteBlocks(story),
    ],
    problems: [...draft.problems, ...(story.problems ?? []), ...unpublishedLines(story, line)],
  };
}

/** A deck that only repeats the headline says nothing. */
function withoutRepeats(fields: WireStory['fields']): WireStory['fields'] {
  const letters = (value: unknown): string =>
    String(value ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(fields.deck) === letters(fields.title) ? { ...fields, deck: null } : fields;
}

function noteBlocks({ notes = [], markedNotes = [] }: WireStory): readonly Block[] {
  const marked = blocksOfHtml(markedNotes.map((html) => `<p>${html}</p>`).join('\n')).blocks;
  return [
    ...notes.map((text): Block => ({ text, role: 'note' })),
    ...marked.map(({ text, links }): Block => ({ text, role: 'note', ...(links === undefined ? {} : { links }) })),
  ];
}

const BODY_ROLES: ReadonlySet<Block['role']> = new Set(['text', 'subhead', 'caption', 'note']);

export const titleOf = ({ title }: WireStory['fields']): string =>
  typeof title === 'string' && title.trim() !== '' ? `“${title.trim().slice(0, 80)}”` : 'an article';

function unpublishedLines({ unpublished = 0 }: WireStory, line: number): ArticleProblem[] {
  if (unpublished === 0) return [];
  return [problem(`left out ${unpublished} line(s) that are marked as not for publication`, null, line)];
}

const isWireProse = ({ role, form }: Block): boolean => role === 'text' && form === undefined;

/** Where no person is named: what agencies put in so that the field is not empty. */
const NAMELESS_AUTHOR = /^(?:(?:our|a|the|by) )?(?:staff|news|agency)(?: (?:reporter|writer|correspondent|desk)s?)?$/i;

/** Bylines that are the first paragraphs of the body, as Reuters sends them. */
function withBylines(
  blocks: readonly Block[],
  given: readonly string[],
): { readonly blocks: readonly Block[]; readonly names: readonly string[] } {
  const first = blocks.findIndex(isWireProse);
  const found: string[] = [];
  const marked = blocks.map((block, i): Block => {
    if (first < 0 || i < first || i > first + 1 || !isWireProse(block) || !isByline(block.text)) return block;
    found.push(...bylineNames(block.text));
    return { ...block, role: 'byline' };
  });
  const known = new Set(given.map((name) => name.toLowerCase()));
  const kept = found.length > 0 ? given.filter((name) => !NAMELESS_AUTHOR.test(name)) : given;
  return { blocks: marked, names: [...kept, ...found.filter((name) => !known.has(name.toLowerCase()))] };
}

/** The last line of a story, for editors: “ends”, “AAP RTV ar”, “dpa pre yyhe n1 deg”, “EFE gr/bp”. */
const SIGN_OFF =
  /^(?:\(?(?:ends?|ENDS?|Ends|more|MORE)\)?|-+ ?30 ?-+|#{2,3}|dpa(?: [a-z\d/]{1,6}){1,7}|\p{Lu}{2,5}(?: \p{Lu}{2,4}){0,2} \p{Ll}{2,3}(?:\/\p{Ll}{2,4})*)$/u;
const LONGEST_SIGN_OFF = 60;
const NAMED_SOURCE = /^\((?:[\p{L}.]+ ?){1,4}\)$/u;

function withSignOff(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || !isWireProse(last) || last.text.length > LONGEST_SIGN_OFF) return blocks;
  const role = SIGN_OFF.test(last.text) ? 'note' : NAMED_SOURCE.test(last.text) ? 'agency' : null;
  return role === null ? blocks : [...blocks.slice(0, -1), { ...last, role }];
}

/** How far from the beginning of the text its dateline may be repeated, in characters. */
const DATELINE_REPEATS_WITHIN = 160;
const LONGEST_OWN_DATELINE = 200;
/** What may come before the place in a dateline of several: “LONDON/SYDNEY (QP) -” */
const LONGEST_BEFORE = 24;

/**
 * A dateline that an element of its own has is what a paper prints at the head of the first paragraph: it is set there, unless the
 * text has it already. English papers print a town without day and agency in capitals.
 */
function withDateline(blocks: readonly Block[], written: string | null, language: string): readonly Block[] {
  if (written === null || written.length > LONGEST_OWN_DATELINE) return blocks;
  const dateline = written
    .replace(/\s+/g, ' ')
    .replace(/[\s–—-]+$/, '')
    .replace(/^[\s–—-]+/, '');
  const [place = ''] = dateline.split(/\s*[,(/;]/);
  const at = blocks.findIndex(isWireProse);
  const first = blocks[at];
  if (!/\p{L}{2}/u.test(place) || /\d/.test(place) || first === undefined) return blocks;
  const head = blocks
    .slice(at, at + 3)
    .map(({ text }) => text.slice(0, DATELINE_REPEATS_WITHIN))
    .join('\n');
  if (head.toLowerCase().includes(place.toLowerCase()) && hasDateline(head, place)) return blocks;
  const inCapitals = /^en\b/i.test(language) && !/[\d(]/.test(dateline);
  const added = `${inCapitals ? place.toUpperCase() + dateline.slice(place.length) : dateline} — `;
  const links = first.links?.map(({ start, end, url }) => ({
    start: start + added.length,
    end: end + added.length,
    url,
  }));
  const dated: Block = { ...first, text: added + first.text, ...(links === undefined ? {} : { links }) };
  return blocks.map((block, i) => (i === at ? dated : block));
}

/** Whether a line has the place in a dateline: at its beginning, or after other places and before a dash. */
const hasDateline = (head: string, place: string): boolean =>
  head.split('\n').some((line) => {
    const found = line.toLowerCase().indexOf(place.toLowerCase());
    if (found < 0) return false;
    const words = line.slice(0, found).match(/[\p{L}]+/gu) ?? [];
    if (words.length === 0) return true;
    const arePlaces = found <= LONGEST_BEFORE && words.every((word) => /^(?:\p{Lu}|and$)/u.test(word));
    return arePlaces && /^.{0,60}\s(?:--?|[–—])/u.test(line.slice(found + place.length));
  });

function withPosts(blocks: readonly Block[], posts: readonly string[]): readonly Block[] {
  if (posts.length === 0) return blocks;
  const last = blocks.findLastIndex(({ role }) => HEAD_ROLES.has(role));
  const lines = posts.map((text): Block => ({ text, role: 'byline' }));
  return [...blocks.slice(0, last + 1), ...lines, ...blocks.slice(last + 1)];
}

const HEAD_ROLES: ReadonlySet<Block['role']> = new Set(['headline', 'kicker', 'deck', 'byline']);
