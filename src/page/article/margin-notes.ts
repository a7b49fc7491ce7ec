import type { Quote, Source } from '../../article/record.js';
import type { Span } from '../../text/span.js';
import type { InterfaceWords } from '../../words/words.js';
import type { Href } from '../urls.js';
import type { LinkTo } from './annotations.js';

/** A note in the margin: who spoke. */
export interface MarginNote {
  /** “according to ”, or nothing */
  readonly before: string;
  /** null when the article names no speaker, or none was found */
  readonly name: string | null;
  readonly href: Href | null;
  readonly unnamed: boolean;
  /** the speaker of the note above it */
  readonly same: boolean;
  /** “said in a statement”: the article's words; or nothing */
  readonly after: string;
  /** the words began in the paragraph before */
  readonly continued: boolean;
  /** how it was found: “direct; said after, 0.97” */
  readonly how: string;
}

/** An article's sources by their ids in the record. */
export type SourcesById = ReadonlyMap<string, Source>;

interface NotesContext {
  readonly linkTo: LinkTo;
  /** the sources that notes above lead to, which is added to; null when each note is to lead to its source */
  readonly linked: Set<string> | null;
  readonly words: InterfaceWords;
}

/** The notes beside a paragraph, one for each attribution in it. */
export function marginNotesOf(
  groups: readonly (readonly Quote[])[],
  paragraph: Span,
  sources: SourcesById,
  { linkTo, linked, words }: NotesContext,
): MarginNote[] {
  let above: string | null = null;
  return groups.map((quotes) => {
    const { speaker, cue } = quotes[0]!;
    const source = speaker?.source == null ? undefined : sources.get(speaker.source);
    const name = noteName(speaker, source);
    const same = name !== null && name === above;
    above = name;
    const unnamed = source?.anonymous ?? false;
    const continued = cue !== null && cue.end <= paragraph.start;
    const links = source !== undefined && linked?.has(source.id) !== true;
    if (links) linked?.add(source.id);
    const leads = cue !== null && /^according to\b/i.test(cue.text);
    return {
      before: leads && !same ? `${words.say('voice.according')} ` : '',
      name: name !== null && unnamed && !leads ? withCapital(name) : name,
      href: links ? linkTo('source', source.id) : null,
      unnamed,
      same,
      after: continued || cue === null || leads ? '' : cue.text,
      continued,
      how: howOf(quotes, name, unnamed, words),
    };
  });
}

/** The speaker's name; of one who has none, the article's own words: “a Syrian government security official”. */
function noteName(speaker: Quote['speaker'], source: Source | undefined): string | null {
  if (speaker === null) return null;
  const name = speaker.name ?? source?.name ?? speaker.text;
  const described = source?.kind === 'unnamed' || source?.kind === 'document';
  const ends = name !== null && speaker.text?.toLowerCase().endsWith(` ${name.toLowerCase()}`);
  return described && ends ? speaker.text : name;
}

function howOf(quotes: readonly Quote[], name: string | null, unnamed: boolean, words: InterfaceWords): string {
  const { kind, rule, confidence, speaker } = quotes[0]!;
  const resolved = speaker?.text != null && name !== null && !speaker.text.toLowerCase().includes(name.toLowerCase());
  return [
    ...(unnamed ? [words.say('voice.unnamed')] : []),
    ...(resolved ? [words.say('card.quoted', { name: speaker.text! })] : []),
    // reported speech is what most of it is, and is marked as such
    ...(kind === 'indirect' ? [] : [words.say(`voice.${kind}`)]),
    foundBy(rule, confidence, words),
  ].join('; ');
}

/** “said after, 0.97”: the rule, and which share of such findings should be right. */
export function foundBy(rule: string, confidence: number, words: InterfaceWords): string {
  return `${rule.replaceAll('-', ' ')}, ${words.decimal(confidence)}`;
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
