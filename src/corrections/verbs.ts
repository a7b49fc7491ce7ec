import { z } from 'zod';
import type { Filing } from '../archive/filing.js';
import { parseDate } from '../article/parse-date.js';
import type { ArticleRecord, Mention, Person, Place } from '../article/record.js';
import { onOneLine } from '../text/one-line.js';
import { editRecords, type Selected, select, unite } from './edit-filing.js';
import { changed, dropped, FINDING_LISTS, headedAnew, renamed } from './edit-record.js';
import { keepApart, replaced } from './regroup.js';
import { confirmSpeaker, respeak } from './speaker.js';

const name = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => onOneLine(text.normalize('NFC')))
  .refine((text) => text !== '', 'should not be empty');
const kind = z.enum(['person', 'place', 'organisation', 'source']);
const because = name.optional();
const dateGiven = name.transform((text, context) => {
  const date = parseDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: `“${text}” is no date that the calendar has` });
  return date ?? '';
});
/** leaves what shares the same “said” as it is */
const aloneGiven = z.literal(true).optional();
const articleOrKind = z.enum([...kind.options, 'article']);
const latLon = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** A verb of `corrections.yaml`. */
interface VerbRow<S extends z.ZodType> {
  readonly schema: S;
  /** in YAML, as `cuttings init` and the docs show it */
  readonly example: string;
  /** what a correction does, without a full stop */
  readonly sentence: (it: z.output<S>) => string;
  /** on one article, before filing; null withholds it, the same record is left alone */
  readonly article?: (record: ArticleRecord, it: z.output<S>) => ArticleRecord | null;
  /** on the archive's people, places, organisations or sources; the same filing where nothing is called so */
  readonly filing?: (filing: Filing, it: z.output<S>) => Filing;
}

const row = <S extends z.ZodType>(verb: VerbRow<S>): VerbRow<S> => verb;

/**
 * What an editor may say, a row a verb; the first key of a correction is its verb. Verbs about people, places, organisations and
 * sources go by the archive's names and hold in every article filed under them.
 */
export const verbs = {
  merge: row({
    schema: z.strictObject({ merge: z.array(name).min(1), as: name, kind: kind.default('person'), because }),
    example: 'merge: [Miss Brackwatter, A. Brackwater]\nas: Ada Brackwater',
    sentence: (it) => `${it.merge.join(', ')} ${it.merge.length === 1 ? 'is' : 'are'} ${it.as}`,
    filing: (filing, it) =>
      it.merge.reduce((held, from) => putUnderName(held, select(held, it.kind, from), { ...it, from }), filing),
  }),
  rename: row({
    schema: z.strictObject({ rename: name, as: name, kind: kind.default('person'), in: name.optional(), because }),
    example: 'rename: Saltmarch\nas: Saltmarsh\nkind: place',
    sentence: (it) => `${it.rename} is written ${it.as}${inArticle(it.in)}`,
    filing: (filing, it) =>
      putUnderName(filing, selectIn(filing, it.kind, it.rename, it.in), { ...it, from: it.rename }),
  }),
  role: row({
    schema: z.strictObject({ role: name, of: name, in: name.optional(), because }),
    example: 'role: harbour-master\nof: Ada Brackwater',
    sentence: (it) => `${it.of} is ${it.role}${inArticle(it.in)}`,
    filing: (filing, it) => {
      const give = (person: Person): Person => ({ ...person, role: it.role });
      return editRecords(filing, selectIn(filing, 'person', it.of, it.in), (record, { name }) =>
        changed(record, 'people', name, give),
      );
    },
  }),
  drop: row({
    schema: z.strictObject({ drop: name, kind: kind.default('person'), in: name.optional(), because }),
    example: 'drop: Osprey Maid\nkind: person\nin: 1953/1953-02-04-flood',
    sentence: (it) => `${it.drop} is no ${it.kind}${inArticle(it.in)}`,
    filing: (filing, it) =>
      editRecords(filing, selectIn(filing, it.kind, it.drop, it.in), (record, { name }) =>
        dropped(record, it.kind, name),
      ),
  }),
  date: row({
    schema: z.strictObject({ date: dateGiven, of: name, because }),
    example: 'date: 1954-03-11\nof: notices/mariners',
    sentence: (it) => `${it.of} is of ${it.date}`,
    article: (record, { date, of }) =>
      isArticleNamed(record, of) && record.date !== date ? { ...record, date } : record,
  }),
  pin: row({
    schema: z.strictObject({ pin: z.union([z.literal('nowhere'), latLon]), of: name, in: name.optional(), because }),
    example: 'pin: [52.17, 1.45]\nof: Saltmarsh',
    sentence: (it) =>
      (it.pin === 'nowhere' ? `${it.of} has no pin` : `${it.of} lies at ${it.pin.join(', ')}`) + inArticle(it.in),
    filing: (filing, it) => {
      const [lat, lon] = it.pin === 'nowhere' ? [null, null] : it.pin;
      const move = ({ rivals: _, ...place }: Place): Place => ({ ...place, lat, lon, confidence: 1 });
      return editRecords(filing, selectIn(filing, 'place', it.of, it.in), (record, { name }) =>
        changed(record, 'places', name, move),
      );
    },
  }),
  speaker: row({
    schema: z.strictObject({ speaker: name, quote: name, in: name, only: aloneGiven, because }),
    example: 'speaker: Ada Brackwater\nquote: Ask the coal boats\nin: 1954/1954-03-17-council',
    sentence: (it) => `“${it.quote}” was said by ${it.speaker}${inArticle(it.in)}`,
    filing: (filing, it) => {
      const article = articleNamed(filing, it.in);
      return article < 0 ? filing : respeak(filing, article, it);
    },
  }),
  place: row({
    schema: z.strictObject({
      place: name,
      of: name,
      at: latLon,
      country: z
        .string()
        .regex(/^[A-Z]{2,4}$/, 'should be a code such as GB')
        .optional(),
      region: name.optional(),
      geonames: z.int().positive().optional(),
      in: name.optional(),
      because,
    }),
    example: 'place: London, Ontario\nof: London\nat: [42.98, -81.23]\ncountry: CA\nin: wire/harbour-report',
    sentence: (it) => `${it.of} is ${it.place}, at ${it.at.join(', ')}${inArticle(it.in)}`,
    filing: (filing, it) => {
      const { at, country = null, region = null, geonames = null } = it;
      const give = ({ rivals: _, ...place }: Place): Place => ({
        ...place,
        ...{ country, region, geonames, lat: at[0], lon: at[1], confidence: 1 },
      });
      return replaced(filing, selectIn(filing, 'place', it.of, it.in), geonames, (record, { name }) =>
        changed(record, 'places', name, give),
      );
    },
  }),
  apart: row({
    schema: z.strictObject({ apart: z.array(name).min(2), kind: kind.default('person'), because }),
    example: 'apart: [Captain Tidewell, Jory Tidewell]',
    sentence: (it) => `${it.apart.join(' and ')} are not one ${it.kind}`,
    filing: (filing, it) => keepApart(filing, it.kind, it.apart),
  }),
  headline: row({
    schema: z.strictObject({ headline: name, of: name, because }),
    example: 'headline: Dredger Late Again\nof: 1954/1954-03-11-dredger',
    sentence: (it) => `${it.of} is headed “${it.headline}”`,
    article: (record, { headline, of }) => (isArticleNamed(record, of) ? headedAnew(record, headline) : record),
  }),
  confirm: row({
    schema: z.strictObject({
      confirm: name,
      kind: articleOrKind.optional(),
      quote: name.optional(),
      in: name.optional(),
      only: aloneGiven,
      because,
    }),
    example: 'confirm: Honor Quill\nquote: It was found in 1954\nin: 1961-09-19-north-channel',
    sentence: (it) =>
      it.quote === undefined
        ? `${it.confirm} is right as it is${inArticle(it.in)}`
        : `“${it.quote}” was said by ${it.confirm}${inArticle(it.in)}, as was found`,
    article: (record, it) => (it.kind === 'article' && isArticleNamed(record, it.confirm) ? { ...record } : record),
    filing: (filing, it) => {
      if (it.kind === 'article') return filing;
      if (it.quote !== undefined && it.in !== undefined)
        return confirmSpeaker(filing, articleNamed(filing, it.in), { ...it, speaker: it.confirm, quote: it.quote });
      const kind = it.kind ?? 'person';
      return editRecords(filing, selectIn(filing, kind, it.confirm, it.in), (record, { name }) =>
        confirmedIn(record, kind, name),
      );
    },
  }),
  withhold: row({
    schema: z.strictObject({ withhold: name, because }),
    example: 'withhold: 1961-09-19-north-channel\nbecause: asked for by the family',
    sentence: (it) => `${it.withhold} is withheld`,
    article: (record, { withhold }) => (isArticleNamed(record, withhold) ? null : record),
  }),
} as const;

export type Verb = keyof typeof verbs;

type Verbs = { readonly [V in Verb]: { readonly verb: V } & z.output<(typeof verbs)[V]['schema']> };

/** One thing that the editor says, with the place in `corrections.yaml` that says it, counted from 1. */
export type Correction = Verbs[Verb] & { readonly line: number; readonly column: number };

const inArticle = (article: string | undefined): string => (article === undefined ? '' : ` in ${article}`);

/** Articles are named by their id, or by their file with its extension. Names of files may be in another normal form. */
export function isArticleNamed({ id, seed }: ArticleRecord, name: string): boolean {
  return [id, seed].some((known) => known === name || known.normalize('NFC') === name);
}

type AuthorityKinds = z.output<typeof kind>;

const articleNamed = ({ records }: Filing, article: string): number =>
  records.findIndex((record) => isArticleNamed(record, article));

function selectIn(filing: Filing, of: AuthorityKinds, name: string, article: string | undefined): Selected {
  if (article === undefined) return select(filing, of, name);
  const at = articleNamed(filing, article);
  return at < 0 ? [] : select(filing, of, name, at);
}

interface NewName {
  readonly kind: AuthorityKinds;
  readonly from: string;
  readonly as: string;
}

/** @param all what is called `from`; findings of one article only leave their group, which keeps its name */
function putUnderName(filing: Filing, all: Selected, { kind, from, as }: NewName): Filing {
  // several may have one name: then they become the first of them
  const selected = from === as ? all.filter(({ group }) => group !== all[0]?.group) : all;
  if (selected.length === 0) return filing;
  return unite(filing, kind, { selected, name: as }, (record, { name }) =>
    name === as ? { ...record } : renamed(record, kind, name, as),
  );
}

/** What is called so in a record, as sure as the editor is. */
function confirmedIn(record: ArticleRecord, of: AuthorityKinds, name: string): ArticleRecord {
  const sure = <T extends { readonly mentions: readonly Mention[] }>(found: T): T => ({
    ...found,
    mentions: found.mentions.map((mention) => ({ ...mention, confidence: 1 })),
  });
  if (of !== 'place') return changed(record, FINDING_LISTS[of], name, sure as never);
  return changed(record, 'places', name, ({ rivals: _, ...place }) => sure({ ...place, confidence: 1 }));
}
