import type { Paragraph } from '../../article/article.js';
import type { Cues } from '../../lexicon/cues.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordList } from '../../lexicon/load-word-list.js';
import { isTitle } from '../../lexicon/titles.js';
import { isSmallWord, Shape } from '../../text/prose.js';
import { sortInPlace } from '../../text/sorted.js';
import { isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import type { Attribution, CuedAttribution } from './attribution.js';
import { Search } from './attribution-search.js';
import { attachQuotations } from './bare/continuations.js';
import { signedPosts } from './bare/posts.js';
import { withEvidence } from './evidence-chains.js';
import { blockQuotes } from './patterns/block-quotes.js';
import { examinedIn } from './patterns/court-labels.js';
import { speakerLines } from './patterns/interview.js';
import { unlabelledAnswers } from './patterns/interview-answers.js';
import { heardFrom } from './sources/heard-tellers.js';
import { statedFigures } from './sources/stated-figures.js';

/** A headline in capitals, as the wire has them: what is a name or a verb there nobody can tell. */
function isShouted({ prose }: ParsedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (prose.shapes[i]! & Shape.word && prose.ends[i]! - prose.starts[i]! > 3)
      return (prose.shapes[i]! & Shape.upper) !== 0;
  return true;
}

/**
 * Every attribution of a text: source, cue and content, in the order of the cues. Cues within quotations are not looked at,
 * nor cues within what another cue attributes. Linear in the number of tokens: no rule looks farther than a fixed number of them.
 */
export function attributionsIn(reading: ParsedText, cues: Cues, paragraphs: readonly Paragraph[]): Attribution[] {
  const searched = paragraphs.map(({ role }) => role === 'text');
  const found: CuedAttribution[] = [];
  const taken = reading.prose.vocabulary.arrays.bytes.of(reading.prose.size);
  const lines = speakerLines(reading, searched);
  for (const line of lines) {
    const [{ first, last }] = line.content as [TokenSpan];
    const from = Math.min(line.source!.first, first);
    if (quotesInQuestion(reading, line)) {
      taken.fill(1, from, first);
      continue;
    }
    taken.fill(1, from, last);
    for (const part of line.content) taken.fill(1, part.first, part.last);
    found.push(line);
  }
  for (const block of [
    ...blockQuotes(reading, paragraphs),
    ...signedPosts(reading, searched),
    ...heardFrom(reading, searched),
    ...statedFigures(reading, searched),
  ]) {
    for (const { first, last } of block.content) taken.fill(1, first, last);
    found.push(block);
  }
  const answers = lines.length > 0 || reading.scan ? [] : unlabelledAnswers(reading, searched);
  for (const { content } of answers) taken.fill(1, content.first, content.last);
  const examined = lines.length > 0 ? [] : examinedIn(reading);
  for (const { content } of examined) taken.fill(1, content.first, content.last);
  const search = new Search(reading, cues, taken, found);
  const { sentences, paragraphOf } = reading.prose;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    if (searched[paragraphOf[first]!] !== false) search.sentence(first, sentences[s + 1]!);
    else if (
      /^(?:headline|deck)$/.test(paragraphs[paragraphOf[first]!]!.role) &&
      !isShouted(reading, first, sentences[s + 1]!)
    )
      search.headline({ first, last: sentences[s + 1]! });
  }
  sortInPlace(found, (a, b) => a.cue.first - b.cue.first);
  const isRead = paragraphs.map(({ role }) => role === 'text' || role === 'deck');
  const { cued, evidence } = withEvidence(reading, found, searched);
  const all = attachQuotations(reading, cued, taken, isRead);
  all.push(...evidence);
  for (const { content, label } of answers)
    all.push({ source: label, cue: null, content: [content], family: 'speech', rule: 'interview' });
  for (const { content, part } of examined)
    all.push({ source: null, cue: null, content: [content], family: 'speech', rule: 'examination', part });
  return reading.scan ? all.map((each) => withoutDirt(reading, each)) : all;
}

const FEWEST_QUOTED_IN_QUESTION = 3; // tokens

/** "Q: One critic called it “a wet towel”. Fair?", "TL: He wrote that you “cannot draw”. Did you mind?": whoever asks has the words of another. */
function quotesInQuestion(
  { prose: { lower }, quoteOf, quoted }: ParsedText,
  { source, content }: CuedAttribution,
): boolean {
  const { first, last } = content[0]!;
  if (lower[last - 1] !== '?' || content.length > 1) return false;
  let quotes = false;
  let isPut = /^q(?:uestion)?$/.test(lower[source!.first]!);
  for (let i = first; i < last; i++) {
    const quote = quoteOf[i]! >= 0 ? quoted[quoteOf[i]!]! : null;
    if (quote) {
      quotes ||= quote.closed && !quote.single && quote.last - quote.first >= FEWEST_QUOTED_IN_QUESTION;
      i = Math.max(i, quote.last);
    } else if (/^(?:i|i'm|i've|i'd|me|my|we|our)$/.test(lower[i]!)) return false;
    else isPut ||= /^(?:you|your|you're|you've)$/.test(lower[i]!);
  }
  return quotes && isPut;
}

/** "i | Lee said": what a machine made of a rule at the edge of a column is no part of the speaker's name. */
function withoutDirt(reading: ParsedText, attribution: Attribution): Attribution {
  const { prose, scan } = reading;
  const { source } = attribution;
  if (!source) return attribution;
  const { lower, shapes } = prose;
  let { first } = source;
  while (first < source.last - 1 && lower[first]!.length === 1 && lower[first] !== 'a') {
    const isInitial = (shapes[first]! & Shape.capital) !== 0 && lower[first] !== 'i';
    if (isInitial || !(shapes[first + 1]! & Shape.capital)) break;
    first++;
  }
  // "Mr. Lee | afttr": an unread word behind a name
  let { last } = source;
  const isUnread = (i: number): boolean =>
    isSmallWord(shapes[i]!) && scan?.plainWords(i, i + 1) === 0 && lower[i]!.length > 1;
  while (isTitle(lower[first]!) && last - first > 1 && isUnread(last - 1) && (shapes[last - 2]! & Shape.capital) !== 0)
    last--;
  // "one Torvik-Vale? | leader": a mark that nobody printed
  if (lower[first] === 'one' && /^[?!]$/.test(lower[last] ?? '') && isOf(reading, last + 1, 'role-head')) last += 2;
  // "the warden of the mill | I"
  if (
    last - first > 2 &&
    lower[last - 1] === 'i' &&
    isSmallWord(shapes[last - 2]!) &&
    !/^(?:and|or)$/.test(lower[last - 2]!)
  )
    last--;
  // "Plumber | Coldly Recites"
  const describes = /^(.+[^aeiou])ly$/.exec(last - first === 2 ? lower[last - 1]! : '');
  if (describes && wordList.has(describes[1]!) && lexicon.has(lower[first]!, 'calling')) last--;
  return first === source.first && last === source.last ? attribution : { ...attribution, source: { first, last } };
}
