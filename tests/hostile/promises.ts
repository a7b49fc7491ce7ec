import type { ArticleRecord } from '../../src/article/record.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text?: string | null;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Which of the promises of docs/record.md (“What always holds”) a record breaks. Slow and plain, and apart from what keeps them. */
export function brokenPromises(record: ArticleRecord): string[] {
  const { text, paragraphs } = record;
  const broken: string[] = [];
  const boundaries = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
  const look = (kind: string, span: Stretch): void => {
    const words = text.slice(span.start, span.end);
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
      broken.push(`${kind}: empty or out of the text`);
    if (span.text != null && span.text !== words) broken.push(`${kind}: other words than its span`);
    if (!paragraphs.some(({ start, end }) => start <= span.start && span.end <= end))
      broken.push(`${kind}: across paragraphs`);
    for (const at of [span.start, span.end])
      if (!boundaries.has(at) && /^(?:\p{M}|\u200d|[\ufe00-\ufe0f]|[\udc00-\udfff])/u.test(text.slice(at, at + 2)))
        broken.push(`${kind}: cuts a character: ${JSON.stringify(text.slice(at - 2, at + 2))}`);
  };
  const mentions = [record.people, record.places, record.organisations].flatMap((list) =>
    list.flatMap((finding) => {
      if (finding.mentions.length === 0) broken.push(`${finding.name}: no mention`);
      return finding.mentions;
    }),
  );
  for (const mention of mentions) look('mention', mention);
  for (const { mentions: own } of record.sources) for (const mention of own) look('source', mention);
  for (const quote of record.quotes) {
    look('quote', quote);
    if (quote.cue !== null) look('cue', quote.cue);
    const { speaker } = quote;
    if (speaker?.start != null && speaker.end != null)
      look('speaker', { ...speaker, start: speaker.start, end: speaker.end });
    if (speaker?.source != null && !record.sources.some(({ id }) => id === speaker.source))
      broken.push('no such source');
  }
  if (record.dateline !== null) look('dateline', record.dateline);
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  ordered.forEach((mention, i) => {
    if (i > 0 && mention.start < ordered[i - 1]!.end)
      broken.push(`two mentions overlap: ${ordered[i - 1]!.text} and ${mention.text}`);
  });
  for (const mention of mentions)
    for (const { start, end } of record.quotes)
      if ((mention.start < start && start < mention.end) || (mention.start < end && end < mention.end))
        broken.push(`a mention across the bound of a quote: ${mention.text}`);
  if (!/[^\s\p{C}\p{M}]/u.test(record.headline)) broken.push('a headline that shows nothing');
  if (!JSON.stringify(record).isWellFormed() || /\\ud[89a-f]/i.test(JSON.stringify(record)))
    broken.push('half of a character');
  return broken;
}
