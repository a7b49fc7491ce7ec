import type { Block } from '../../draft.js';

/** Lines of a page that are not of its article: invitations to read, share, follow, subscribe, and labels of what was there. */

/** A longer line is a sentence of the story, whatever is in it. */
const LONGEST_INVITATION = 320;

const NETWORKS =
  'twitter|facebook|instagram|youtube|linkedin|whatsapp|pinterest|telegram|snapchat|tiktok|reddit|google\\+?|flipboard|e-?mail';

/** Whole lines. */
const LABEL = new RegExp(
  `^(?:advert(?:isement)?s?|iklan|werbung|anzeige|publicidad|publicité|pubblicità|реклама|sponsored(?: content)?|close|share|print|save|tweet|
  comments?|reply|loading|copy link|view comments|leave a (?:comment|reply)|post a comment|show comments|get short url|listen|
  related(?: (?:stories|news|articles|topics|posts|content|links|coverage|video|roundup.*|stories.*))?|recommended(?: for you)?|trending(?: now)?|
  most (?:read|popular|viewed|shared)|(?:you )?(?:may|might) also (?:like|be interested in)|(?:don|don’|don')t miss|more (?:stories|news|from|like this|on this|great).*|
  read (?:more|next|also|full (?:story|article))|see also|also read|also see|what to read next|up next|next article|previous article|
  sign up|subscribe(?: now)?|log in|story continues(?: below)?.*|continue reading.*|article continues.*|advertisement - .*|(?:photo|image) gallery|
  filed under.*|tags?|topics?|share (?:this|on|via|your).*|leia (?:mais|também)|lea también|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|baca juga|leggi anche|
  (?:${NETWORKS}|share|print|\\s|[|,·•/])+)(?:\\s*[.:…!?]+)?$`.replace(/\n\s*/g, ''),
  'i',
);

/** Beginnings of lines, with a mark after them. */
const LEAD_IN =
  /^(?:(?:read|see|watch|also read|related|recommended|more|view|tags?|topics?|filed (?:under|to)|categor(?:y|ies)|labels?|don[’']?t miss|trending|also|leia|lire|lesen|baca)(?: (?:more|next|also|now|mais|também|aussi|auch|juga|here|this|on this|stories|story|articles?|coverage|video|content|news|links?|on [\p{L}\p{N} .&-]{2,40}))*)\s*[:|»>→–—](?!\s*["“‘])/iu;

const CALL = [
  new RegExp(
    `\\bfollow (?:us|me|him|her|them|our|the|@\\w|\\p{Lu}).{0,80}\\b(?:on|at|via)\\b.{0,30}\\b(?:${NETWORKS})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:like|join|find|visit|connect with) (?:us|me|our|the)\\b.{0,60}\\b(?:on|at)\\b.{0,20}\\b(?:${NETWORKS})\\b`,
    'i',
  ),
  /^(?:please )?(?:click|tap|swipe|scroll)(?: here| through| on| the| below| down| up)?\b.{0,80}\b(?:here|to|for|app|more|read|watch|subscribe|download)\b/i,
  /\b(?:by )?clicking here\.?$/i,
  /^read more\b.{0,80}:$/i,
  /\bclick here (?:to|for)\b.{0,40}$/i,
  /^(?:(?:to|want|don[’']t).{0,60})?\b(?:sign up|subscribe|register|get|receive|join)\b.{0,140}\b(?:newsletters?|inbox|e-?mail(?:s| updates| list)?|alerts|push notifications|mailing list|on the go|our app|[\p{L}]+ app)\b/iu,
  /^subscribe to\b/i,
  /^(?:like|love|enjoy(?:ed)?|liked)\b.{0,30}\b(?:story|article|post|what you)\b.{0,20}\?/i,
  /^share (?:this|it|your|on|with)\b/i,
  /^(?:download|get) (?:the|our)\b.{0,60}\bapp\b/i,
  /^(?:have|got|do you have) a? ?(?:news |story )?(?:tip|question|story|comment|feedback)\b.{0,80}\?/i,
  /^tell us what you think\b/i,
  /^(?:copyright|©|\(c\)) ?.{0,20}\d{4}/i,
  /^(?:last )?updated\b.{0,12}\d.{0,40}$/i,
  /\ball rights reserved\b.{0,60}$/i,
];

/** Whether a line invites to do something, or names what was next to the article. */
export function isInvitation(block: Block): boolean {
  const { text, links = [] } = block;
  if (text.length > LONGEST_INVITATION) return false;
  if (LABEL.test(text)) return true;
  if (CALL.some((call) => call.test(text))) return true;
  const linked = linkedPart(block);
  if (LEAD_IN.test(text) && (linked > 0.3 || links.length === 0)) return true;
  return linked > 0.85 && isBareTitle(text);
}

/** Three words or more that are no sentence: a link of this kind leads to another story. */
const isBareTitle = (text: string): boolean => /\s\S+\s/.test(text) && !/[.,;:]["”’)]*$/.test(text);

/** The blocks that are of the article, and those that are around it. */
export function withoutInvitations(blocks: readonly Block[]): { readonly kept: Block[]; readonly left: Block[] } {
  const isLeft = blocks.map((block) => block.role !== 'caption' && isInvitation(block));
  // what follows a label such as "Don't miss" and is half a link or more is what it speaks of
  blocks.forEach((block, i) => {
    if (i > 0 && isLeft[i - 1] && !isLeft[i] && linkedPart(block) > 0.4 && LABELLED.has(block.form ?? 'text'))
      isLeft[i] = true;
  });
  // a heading over lines that are left out, or over nothing at the end, is one of them
  blocks.forEach((block, i) => {
    if (block.role !== 'subhead') return;
    let next = i + 1;
    while (next < blocks.length && (isLeft[next] || blocks[next]!.role === 'caption')) next++;
    const ends = next === blocks.length || blocks[next]!.role === 'subhead';
    if (ends && (next > i + 1 || next === blocks.length)) isLeft[i] = true;
  });
  return { kept: blocks.filter((_, i) => !isLeft[i]), left: blocks.filter((_, i) => isLeft[i]) };
}

const LABELLED = new Set(['text', 'list-item', 'numbered-item']);

/** The part of a block's characters that are in links, 0 to 1. */
const linkedPart = ({ text, links = [] }: Block): number =>
  links.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
