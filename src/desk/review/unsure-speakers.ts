import type { Archive } from '../../archive/archive.js';
import { paragraphAt } from '../../archive/lone.js';
import type { ArticleRecord, Quote } from '../../article/record.js';
import { type CorrectionItem, quoteWords } from '../../corrections/correction-lines.js';
import { filedSpeaker } from '../../page/authority/said.js';
import { articleUrl } from '../../page/urls.js';
import { likelyLabel, likelySpeakers } from '../likely-speakers.js';
import { isAloneAtCue } from '../page-findings.js';
import type { ReviewItem } from './review-item.js';

/** Surer speakers are not asked about. */
const SURE_SPEAKER = 0.85;
/** What is put into somebody's mouth in quotation marks does the most harm. */
const HARM_OF: Readonly<Record<Quote['kind'], number>> = { direct: 1, mixed: 0.7, indirect: 0 };
const CONTEXT = 160;

/** Direct quotations whose speaker is not sure, one for each “said”. */
export function* unsureSpeakers(archive: Archive): Iterable<ReviewItem> {
  for (const [article, record] of archive.records.entries()) {
    const cues = new Set<number>();
    for (const quote of record.quotes) {
      const { kind, speaker, confidence, cue } = quote;
      if (HARM_OF[kind] === 0 || confidence >= SURE_SPEAKER || (speaker === null && quote.candidates === undefined))
        continue;
      if (cue !== null && cues.has(cue.start)) continue;
      if (cue !== null) cues.add(cue.start);
      yield speakerItem(archive, article, quote);
    }
  }
}

function speakerItem(archive: Archive, article: number, quote: Quote): ReviewItem {
  const record = archive.records[article]!;
  const { id, text, speaker, confidence, rule, kind } = quote;
  const name = filedSpeaker(archive, article, speaker);
  const only: CorrectionItem = isAloneAtCue(record, quote) ? { only: true } : {};
  const where: CorrectionItem = { quote: quoteWords(text), in: record.id, ...only };
  const said = (label: string, who: string) => ({ label, items: [{ speaker: who, ...where }] });
  return {
    id: `speaker ${record.id} ${id}`,
    kind: 'speaker',
    question: name === null ? 'Does the article not say who said this?' : `Did ${name} say this?`,
    passage: passageOf(record, quote),
    links: [{ label: record.headline, path: `${articleUrl(record)}#${id}` }],
    why: `${confidence.toFixed(2)}, ${rule.replaceAll('-', ' ')}${speaker?.text ? `, “${speaker.text}”` : ''}; paragraph ${paragraphAt(record, quote.start)}`,
    harm: HARM_OF[kind] * (1 - confidence),
    yes: {
      label: name === null ? 'It does not' : 'Right',
      items: [{ confirm: speaker?.name ?? speaker?.text ?? 'nobody', ...where }],
    },
    no: null,
    choices: [
      ...likelySpeakers(archive, article, quote).map((one) => said(likelyLabel(one), one.name)),
      ...(speaker === null ? [] : [said('Nobody who is named', 'nobody')]),
    ],
    typed: { what: 'speaker', item: { speaker: '{}', ...where } },
  };
}

function passageOf({ text }: ArticleRecord, { start, end }: Quote): ReviewItem['passage'] {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s\S*$/, '');
  return [
    start > CONTEXT ? `… ${before}` : before,
    text.slice(start, end),
    end + CONTEXT < text.length ? `${after} …` : after,
  ];
}
