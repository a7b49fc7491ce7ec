import { type Article, type ArticleSettings, isEnglish } from '../article/article.js';
import { cleanArticle } from '../article/clean-article.js';
import { dateOfDateline } from '../article/date.js';
import { withCharactersAt, withoutCharactersAt, withWholeWords, withWordsAsWritten } from '../article/parted-words.js';
import { type ArticleRecord, EMPTY_RECORD, type Person } from '../article/record.js';
import { soundRecord } from '../article/sound-record.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { findPlaceNames } from '../gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import { type Cues, readCues } from '../lexicon/cues.js';
import { type KnownOrganisations, loadOrganisations } from '../lexicon/load-organisations.js';
import { loadWords, type Words } from '../lexicon/load-words.js';
import { loadPersonNames, type PersonNames } from '../lexicon/person-names.js';
import { newWordMemory, proseOf } from '../lexicon/reading/prose-of.js';
import { loadTagger } from '../tagger/load-tagger.js';
import type { Model } from '../tagger/model.js';
import type { Prose } from '../text/prose.js';
import { sortInPlace } from '../text/sorted.js';
import type { WordMemory } from '../text/vocabulary/word-memory.js';
import { findDateline } from './dateline/dateline.js';
import { beyondDateline, speakersBeyondDateline } from './dateline/trim-datelines.js';
import { namedTextOf } from './named-text.js';
import { dirtWithinNames } from './names/old-papers/misread-initials.js';
import { asPrinted, isOldPaper } from './names/old-papers/old-paper.js';
import { spacesWithinWords } from './names/old-papers/split-words.js';
import { findNames } from './names/recognise.js';
import { findOrganisations } from './organisations/organisations.js';
import { findPeople } from './people/people.js';
import { findPlaces } from './places/places.js';
import { withoutLabels } from './quotes/headline-speakers.js';
import { findAttributions } from './quotes/quotes.js';
import { withRepeatedSpeakers } from './repeated-quotations.js';
import { givenNamesOf, resolveReferences } from './speakers/speakers.js';

/** What the finders know beforehand; loaded once for each thread. */
export interface Knowledge {
  readonly personNames: PersonNames;
  readonly words: Words;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
  readonly organisations: KnownOrganisations;
  readonly tagger: Model;
  /** of the words of the articles read so far: saves time, changes nothing */
  readonly memory: WordMemory;
}

/** Loads what the finders know. Takes a while; done once for each thread. */
export function loadKnowledge(): Knowledge {
  return {
    personNames: loadPersonNames(),
    words: loadWords(),
    cues: readCues(),
    gazetteer: loadGazetteer(),
    organisations: loadOrganisations(),
    tagger: loadTagger(),
    memory: newWordMemory(),
  };
}

/** Finds everything in one article. Pure; never throws on any text. */
export function recordOf(article: Article, known: Knowledge, settings: ArticleSettings): ArticleRecord {
  return recordsOf([article], known, settings)[0]!;
}

/** Articles are read together up to so many characters. Fewer take longer, more gained nothing: measured. */
const TOGETHER = 240_000;

/**
 * Finds everything in articles, as `recordOf` does in each. Every finder goes through some articles before the next one begins:
 * a third less time than one article after the other, since what a finder needs need not be fetched anew for each.
 */
export function recordsOf(articles: readonly Article[], known: Knowledge, settings: ArticleSettings): ArticleRecord[] {
  const records: ArticleRecord[] = [];
  for (let from = 0; from < articles.length; ) {
    let to = from + 1;
    let size = articles[from]!.text.length;
    while (to < articles.length && size + articles[to]!.text.length <= TOGETHER) size += articles[to++]!.text.length;
    const found = foundTogether(articles.slice(from, to).map(cleanArticle), known, settings);
    records.push(...found.map((record) => soundRecord(record).record));
    from = to;
  }
  return records;
}

/** Articles in other languages are filed as they are: the finders read English only. */
function foundTogether(all: readonly Article[], known: Knowledge, settings: ArticleSettings): ArticleRecord[] {
  const english = all.filter(({ language }) => isEnglish(language));
  const found = foundInEnglish(english.map(withWholeWords), known, settings);
  let next = 0;
  return all.map((article) =>
    isEnglish(article.language) ? withWordsAsWritten(found[next++]!, article.text) : unreadRecord(article),
  );
}

/** The record of an article in which nothing was looked for. */
export function unreadRecord(article: Article): ArticleRecord {
  return soundRecord(emptyRecordOf(cleanArticle(article))).record;
}

/** What an article says of itself, and nothing found in it. */
const emptyRecordOf = (article: Article): ArticleRecord => ({
  ...EMPTY_RECORD,
  ...article,
  paragraphs: article.paragraphs.slice(),
  links: article.links.slice(),
  problems: article.problems.slice(),
});

/** An article as the finders read it. */
interface ReadArticle {
  readonly article: Article;
  readonly prose: Prose;
  /** offsets of the characters that were left out */
  readonly spaces: readonly number[];
}

/** Reads an article; of a scanned one the words that a space parts are made whole, and names that dirt parts, and the commonest words are read as printed. */
function readArticle(article: Article, { memory, words, personNames }: Knowledge): ReadArticle {
  const prose = proseOf(article.text, article.paragraphs, memory);
  const spaces = isOldPaper(prose) ? dirtWithinWords(article, prose, { words, personNames }) : [];
  if (spaces.length === 0) return { article, prose: asPrinted(prose), spaces };
  const whole = withoutCharactersAt(article, spaces);
  return { article: whole, prose: asPrinted(proseOf(whole.text, whole.paragraphs, memory)), spaces };
}

/** The offsets of what parts words and names in a scan. */
function dirtWithinWords(
  { text }: Article,
  prose: Prose,
  { words, personNames }: Pick<Knowledge, 'words' | 'personNames'>,
): number[] {
  const names = givenNamesOf(personNames);
  const isListed = (word: string): boolean => names.isSurname(word) || names.has(word);
  return sortInPlace(
    [...spacesWithinWords(prose, words, isListed), ...dirtWithinNames(text, names, words)],
    (a, b) => a - b,
  );
}

function foundInEnglish(written: readonly Article[], known: Knowledge, settings: ArticleSettings): ArticleRecord[] {
  const read = written.map((article) => readArticle(article, known));
  const each = <T>(find: (article: Article, i: number) => T): T[] => read.map(({ article }, i) => find(article, i));
  const prose = read.map((one) => one.prose);
  const placeNames = each((_, i) => findPlaceNames(prose[i]!, known.gazetteer));
  const datelines = each((article, i) => findDateline(article, placeNames[i]!, known.gazetteer));
  const attributions = each((article, i) => findAttributions(prose[i]!, article, known.words, known.cues));
  const names = each((_, i) => findNames(prose[i]!, placeNames[i]!, datelines[i]!, known));
  const located = each(({ paragraphs }, i) =>
    findPlaces(
      { prose: prose[i]!, paragraphs, names: names[i]!, placeNames: placeNames[i]!, dateline: datelines[i]! },
      settings,
      known.gazetteer,
    ),
  );
  const givenNames = givenNamesOf(known.personNames);
  const readings = each((_, i) => namedTextOf(prose[i]!, names[i]!));
  const people = each((article, i) =>
    findPeople(prose[i]!, article, names[i]!, {
      reading: readings[i]!,
      genderOfGiven: givenNames.genderOf,
      isSurname: givenNames.isSurname,
      isWord: (word) => known.words.byWord.has(word),
    }),
  );
  const organisations = each((article, i) => findOrganisations(prose[i]!, article, names[i]!, readings[i]!));
  return each((article, i) => {
    const { dateline, places } = located[i]!;
    const named = { people: people[i]!, organisations: organisations[i]! };
    const spoken = withoutLabels(speakersBeyondDateline(attributions[i]!, dateline), article.paragraphs, named);
    const { quotes, sources, interviewed } = resolveReferences(spoken, people[i]!, organisations[i]!, givenNames);
    const date = article.date ?? dateOfDateline(dateline?.date ?? null, settings.year);
    const record = {
      ...emptyRecordOf(article),
      date,
      dateFrom: article.dateFrom ?? (date === null ? null : 'dateline'),
      dateline,
      quotes: beyondDateline(withRepeatedSpeakers(quotes, spoken.reading, article.paragraphs), dateline, article.text),
      sources,
      people: withInterviewed(people[i]!, interviewed),
      places,
      organisations: organisations[i]!,
    };
    const { spaces } = read[i]!;
    return spaces.length === 0 ? record : withCharactersAt(record, written[i]!.text, spaces);
  });
}

/** In the order of the text. */
function withInterviewed(people: readonly Person[], interviewed: readonly Person[]): Person[] {
  const added = interviewed.filter(({ id }) => !people.some((person) => person.id === id));
  return sortInPlace([...people, ...added], (a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
