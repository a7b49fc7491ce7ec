import type { Article } from './article/article.js';
import { dateOfDateline } from './article/date.js';
import type { ArticleRecord } from './article/record.js';
import type { ArticleSettings } from './article/settings.js';
import { findAttributions } from './extract/attributions.js';
import { beyondDateline } from './extract/beyond-dateline.js';
import { findDateline } from './extract/dateline.js';
import { findNames } from './extract/names.js';
import { findOrganisations } from './extract/organisations.js';
import { findPeople } from './extract/people.js';
import { findPlaceNames } from './extract/place-names.js';
import { findPlaces } from './extract/places.js';
import { readingOf } from './extract/reading.js';
import { givenNamesOf, resolveReferences } from './extract/references.js';
import { wholeNames } from './extract/whole-names.js';
import { type Cues, readCues } from './gazetteer/cues.js';
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { loadGazetteer } from './gazetteer/load.js';
import { type KnownOrganisations, loadOrganisations } from './gazetteer/load-organisations.js';
import { loadWords, type Words } from './gazetteer/load-words.js';
import { loadPersonNames, type PersonNames } from './gazetteer/person-names.js';
import { loadTagger } from './tagger/load.js';
import type { Model } from './tagger/model.js';
import { proseOf } from './text/prose.js';
import { WordMemory } from './text/word-memory.js';

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
    memory: new WordMemory(),
  };
}

/** Finds everything in one article. Pure; never throws on any text. */
export function recordOf(article: Article, known: Knowledge, settings: ArticleSettings): ArticleRecord {
  const prose = proseOf(article.text, article.paragraphs, known.memory);
  const placeNames = findPlaceNames(prose, known.gazetteer);
  const dateline = findDateline(article, placeNames, known.gazetteer);
  const attributions = findAttributions(prose, article, known.words, known.cues);
  const names = wholeNames(prose, findNames(prose, article, placeNames, known), placeNames, dateline);
  const located = findPlaces(prose, names, placeNames, dateline, settings, known.gazetteer);
  const reading = readingOf(prose, names);
  const people = findPeople(prose, article, names, reading);
  const organisations = findOrganisations(prose, article, names, reading);
  const { quotes, sources } = resolveReferences(attributions, people, organisations, givenNamesOf(known.personNames));
  return {
    ...article,
    byline: [...article.byline],
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph })),
    problems: article.problems.map((problem) => ({ ...problem })),
    date: article.date ?? dateOfDateline(located.dateline?.date ?? null, settings.year),
    dateline: located.dateline,
    quotes: beyondDateline(quotes, located.dateline, article.text),
    sources,
    people,
    places: located.places,
    organisations,
  };
}
