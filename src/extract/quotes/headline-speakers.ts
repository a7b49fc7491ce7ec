import type { Paragraph } from '../../article/article.js';
import type { Organisation, Person } from '../../article/record.js';
import { isSpeakerWord } from '../../lexicon/describing-words.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { isOf } from '../syntax/parsed-text.js';
import type { Attribution } from './attribution.js';
import { isClaimant } from './patterns/headline-claims.js';
import type { Attributions } from './quotes.js';

/** Who is found in an article. */
interface NamedInArticle {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/**
 * Drops what a headline seems to attribute to no one: "Trends on Tuesday: five apps", "Using Maps Helps Visitors". There somebody
 * speaks who is a person, or an organisation that the text below names too, or an office, body or document ("Police: …").
 */
export function withoutLabels(
  attributions: Attributions,
  paragraphs: readonly Paragraph[],
  { people, organisations }: NamedInArticle,
): Attributions {
  const headlineEnd = paragraphs.findLast(({ role }) => role === 'headline' || role === 'deck')?.end ?? 0;
  const { reading } = attributions;
  const { starts, ends } = reading.prose;
  const speaks = ({ source, cue, content, rule }: Attribution): boolean => {
    if (starts[content[0]!.first]! >= headlineEnd) return true;
    if (source === null) return false;
    const [start, end] = [starts[source.first]!, ends[source.last - 1]!];
    const within = (mention: { readonly start: number; readonly end: number }): boolean =>
      mention.start < end && mention.end > start;
    if (people.some(({ mentions }) => mentions.some(within))) return true;
    // "Harbour Board Podcast: …" is about a thing of the board's
    const saidByAll = rule !== 'headline' || cue?.first === source.last;
    const below =
      saidByAll &&
      organisations.some(({ mentions }) => mentions.some(within) && mentions.some(({ start }) => start >= headlineEnd));
    if (below) return true;
    const head = source.last - 1;
    if (isOf(reading, head, 'office') || isOf(reading, head, 'body') || isClaimant(reading, head)) return true;
    // “Nobody is at the wheel”, say MPs
    const word = reading.prose.lower[head]!;
    if (/^(?:he|she)$/.test(word)) return rule.startsWith('said-');
    return rule.startsWith('said-') && isSpeakerWord(word) && !lexicon.has(word, 'document');
  };
  const list = attributions.list.filter(speaks);
  return list.length === attributions.list.length ? attributions : { ...attributions, list };
}
