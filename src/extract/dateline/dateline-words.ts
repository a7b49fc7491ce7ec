/** The words of datelines: names, agencies, labels that are none. */

/** Words in capitals before a dash that label a story. */
export const STORY_LABELS = new Set(
  `update updates updated correction corrections corrected correct clarification refile recasts repeat repeats repeating advisory alert breaking urgent
  exclusive opinion analysis comment editorial column review preview feature features focus profile obituary obituaries factbox background chronology
  timeline photo photos picture pictures video audio watch listen read related more note notes editor's report reports special news sports sport
  business markets market stocks weather letters letter question answer q a yes no summary highlights insight interview blog live warning notice
  wanted free new now here today tomorrow yesterday why how what when who where and but the by from sources contact tel phone fax email attn
  memo to subject re date place time ps nb tv dvd cd usa faq diy ceo mr mrs ms dr soccer football cricket tennis golf baseball basketball hockey
  results scores standings fixtures table research plaintiff defendant overview outlook conclusion introduction`.split(
    /\s+/,
  ),
);

const AGENCIES = new Set(
  `ap afp reuters reuter upi dpa efe ansa tass itar-tass interfax xinhua kyodo pti ani ians cnn bbc abc cbs nbc npr pa aap cp irna sana wam kuna spa mna qna yonhap bernama
  antara bloomberg marketwire marketwatch businesswire prnewswire rtr rtrs cns ips un irin wafa jta voa rfe/rl nyt lat afx zenit sapa inquirer belga apa itar ria`.split(
    /\s+/,
  ),
);
const AGENCY_WORDS =
  /\b(?:associated press|business wire|globe newswire|pr newswire|canadian press|press association|news service|newswire|news agency|agence france|thomson reuters|dow jones|united press|inter press|staff|reuters?|times|post|news|tribune|herald|press|radio|tv|journal|globe|guardian|telegraph|sun|agencies|wire|marketwire)\b/i;

const DATELINE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’‘ʼ-]*|d[aeiou]s?|la|las|le|les|el|al|of|the|del|della|der|den|du|am|an|im|sur|upon|on|in|under|aan|van|von|y|e|'s)$/u;

export const datelineLettersOf = (name: string): string => {
  const lower = name.toLowerCase();
  return /^[a-z .'-]*$/.test(lower) ? lower : lower.normalize('NFC');
};

/** What a paragraph's beginning must have for one form of dateline or another; bits. */
export const Sign = { mark: 1, bracket: 2, digit: 4, comma: 8 } as const;

/** The `Sign`s that stand in a text. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code === 44) signs |= Sign.comma;
    else if (code >= 48 && code <= 57) signs |= Sign.digit;
    else if (code === 45 || code === 58 || (code >= 0x2013 && code <= 0x2015)) signs |= Sign.mark;
    else if (code === 40) signs |= Sign.bracket;
  }
  return signs;
}

/** Whether a letter from A to Z stands there: most texts are soon told by that. */
export function isAsciiLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** Cuts commas, semicolons and white space off the end. */
export function withoutMarks(text: string): string {
  return isAsciiLetterAt(text, text.length - 1) ? text : text.replace(/[\s,;]+$/, '');
}

/** @param surely only what is known for one, or looks like a station: WKYT */
export function isAgency(words: string, surely: boolean): boolean {
  const text = words.trim();
  if (isAgencyCode(text) || AGENCY_WORDS.test(text)) return true;
  if (/^[A-Z]{2,6}(?:[-/][A-Z]{1,4}|\.com)?$/.test(text)) return !surely || /^[KW][A-Z]{2,3}/.test(text);
  return (
    !surely && /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u.test(text) && !/^(?:The|In|A|An|This|No)\b/.test(text)
  );
}

export const isAgencyCode = (words: string): boolean => AGENCIES.has(words.trim().toLowerCase());

export function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^\p{Lu}/u.test(name) || !/\p{L}\.?\p{L}/u.test(name)) return false;
  return words.every((word) => DATELINE_WORD.test(word));
}

export const isUppercaseText = (text: string): boolean =>
  text === text.toUpperCase() || /^(?:Mc|Mac|St\.?\s|Ste\.?\s|d')?[\p{Lu}\s.'’-]+$/u.test(text);
export const opensDatelinedSentence = (after: string): boolean => /^["“‘'([]*[\p{Lu}\p{N}$€£<]/u.test(after);

/** A second dash closes an insertion: "Paris – she loves it – is far." */
export function hasSecondDash(after: string): boolean {
  const sentence = /^.{0,400}?[.?!](?=\s|$)/su.exec(after)?.[0] ?? after.slice(0, 400);
  return /(?:\s(?:-|--+|[—–―])\s|\S[—―]\S)/.test(sentence);
}

/** "RIO DE JANEIRO" as Rio de Janeiro. */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\s)(?:De|La|Las|Le|Del|Of|The|Du|Da|Do|Dos|Der|Den|Am|Upon|On)(?=\s)/g, (word) => word.toLowerCase())
    .replace(/\b(Mc)(\p{Ll})/gu, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}
