/** Learns the tagger's weights: `npm run train -- --data FOLDER [--beside FILE]`, where `ner/` and `pos/` hold the corpora and the file earlier weights (docs/accuracy-names.md). The same data gives the same bytes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { hintsOf, type NameLists } from '../extract/names/gazetteer-features.js';
import { findPlaceNames } from '../gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import { loadOrganisations } from '../lexicon/load-organisations.js';
import { loadPersonNames } from '../lexicon/person-names.js';
import { newWordMemory } from '../lexicon/reading/prose-of.js';
import { featuresOf } from '../tagger/features.js';
import { weightsFile } from '../tagger/load-tagger.js';
import { bytesOfModel, modelOfBytes } from '../tagger/weights.js';
import { dice, inCapitals, labelsOf, proseOfMarked, withTitledHeadline, withUpperHeadline } from './examples.js';
import { withVotes } from './jackknife.js';
import { type Example, learn } from './learn.js';
import { readStock } from './name-sources.js';
import { modelBetween } from './quantise.js';
import { composedStories } from './synthetic/compose.js';
import {
  type AnnotatedText,
  markedOf,
  oftenOther,
  readTaggedTokens,
  type TaggedSentence,
  withOthers,
} from './training-corpus.js';
import { wordTagsOf } from './word-tag-counts.js';

const TRAINING_SETTINGS = {
  bits: 18,
  rounds: 8,
  rate: 0.15,
  decay: 0.01,
  hidden: 0.2,
  voteless: 0.5,
  seeds: [1, 2, 3, 4, 5],
};
/** Of the models whose labels are the votes: worse than the last one, as a first pass is on a text unlike those learned from. */
const FIRST_PASS = { ...TRAINING_SETTINGS, rounds: 4, seeds: [9], folds: 2 };
const STORIES = 3600;
/** How much of the earlier weights there is in the new ones. */
const EARLIER_SHARE = 0.5;

interface TokenFile {
  readonly name: string;
  readonly documents: TaggedSentence[][];
}

function tokenFiles(folder: string): TokenFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conll.gz'));
  return names.sort().map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return { name, documents: readTaggedTokens(text) };
  });
}

/** The texts that people marked, some of them a second time in capitals. */
function markedTexts(data: string): AnnotatedText[] {
  const texts: AnnotatedText[] = [];
  const random = dice(7);
  const files = tokenFiles(join(data, 'ner'));
  const isUner = (name: string): boolean => name.startsWith('uner-');
  const others = oftenOther(files.filter(({ name }) => !isUner(name)).flatMap(({ documents }) => documents));
  for (const { name, documents } of files) {
    const joinsHyphens = /gum|ewt|pud/.test(name);
    for (const document of documents) {
      const complete = isUner(name) ? withOthers(document, others) : document;
      const marked = markedOf(complete, joinsHyphens, () => random() < 0.5);
      const chance = random();
      if (chance < 0.2) texts.push(withTitledHeadline(marked));
      else texts.push(chance < 0.4 ? withUpperHeadline(marked) : marked);
      if (random() < 0.15) texts.push(inCapitals(marked));
    }
  }
  return texts;
}

function composedTexts(data: string): AnnotatedText[] {
  const random = dice(99);
  return composedStories(readStock(data), STORIES, 5).map((story) => {
    const chance = random();
    if (chance < 0.04) return inCapitals(story);
    if (chance < 0.2) return withTitledHeadline(story);
    return chance < 0.28 ? withUpperHeadline(story) : story;
  });
}

/** What stands behind an option of the command line. */
function optionValue(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

function main(): void {
  const data = optionValue('--data');
  const beside = optionValue('--beside');
  if (data === undefined) {
    console.error('usage: npm run train -- --data FOLDER [--beside FILE]');
    process.exit(1);
  }
  const earlier = beside === undefined ? null : modelOfBytes(inflateRawSync(readFileSync(beside)));
  const lists: NameLists = { personNames: loadPersonNames(), organisations: loadOrganisations() };
  const gazetteer = loadGazetteer();
  const lexicon = wordTagsOf(tokenFiles(join(data, 'pos')).flatMap(({ documents }) => documents.flat()));
  const memory = newWordMemory();
  const marked = [...markedTexts(data), ...composedTexts(data)];
  const proses = marked.map((text) => proseOfMarked(text, memory));
  const examples = marked.map((text, i): Example => {
    const prose = proses[i]!;
    const hints = hintsOf(prose, findPlaceNames(prose, gazetteer), lists);
    const features = featuresOf(prose, hints, lexicon, TRAINING_SETTINGS.bits);
    return { features, labels: labelsOf(text, prose, features) };
  });
  const size = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  console.log(`${examples.length} texts, ${size} candidate tokens`);
  const voted = withVotes(examples, proses, lexicon, FIRST_PASS);
  const learned = learn(voted, lexicon, TRAINING_SETTINGS, console.log);
  const model = earlier ? modelBetween(earlier, learned, EARLIER_SHARE) : learned;
  const bytes = deflateRawSync(bytesOfModel(model), { level: 9 });
  writeFileSync(weightsFile, bytes);
  console.log(`${bytes.length} bytes of weights`);
}

main();
