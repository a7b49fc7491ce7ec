import type { Span } from '../../text/span.js';

/** Marks that were meant to make words bold, and that CommonMark does not take for such: "required—**A", "installed.** You" */
const IN_PAIRS = /(?<![*\p{L}])\*{2}(?!\*)|(?<!\*)\*{2}(?![*\p{L}])/gu;
const ALONE = /(?<=[.,;:!?)”"’])\*{2}(?=\s|$)|(?<=^|\s)\*{2}(?=[\p{L}“"])|^\s*\*{2,4}\s*$|\s\*{4}(?=\s*$)/gu;

/** The end of a link around a picture that began many paragraphs before it: "wiki page.](/2008/desktop.jpeg)" */
const STRAY_END = /^([^[\]]*)\]\([^\s()]{1,300}\.(?:jpe?g|png|gif|webp)\)/i;

/** Emphasis of a quotation that a space keeps from being one: `_ "She came back,"_ said the mayor. _ "At last."_` */
const BEFORE_QUOTATION = /(?:^|(?<=[\s.,!?]))_\s+(?=["“])/;
const AROUND_QUOTATIONS = /(?:^|(?<=[\s.,!?]))_\s+(?=["“])|(?<=["”])_(?=\s|$)/g;

/** Takes out stray marks; asterisks for letters, "f**k", stay. */
export function withoutStrayMarks(text: string): string {
  const linked = text.replace(STRAY_END, '$1');
  const closed = BEFORE_QUOTATION.test(linked)
    ? linked.replace(AROUND_QUOTATIONS, (mark, at: number) =>
        at > 0 && /[.,!?]/.test(linked[at - 1]!) && mark.length > 1 ? ' ' : '',
      )
    : linked;
  if (!closed.includes('**')) return closed;
  const runs = closed.match(/(?<!\*)\*{2}(?!\*)/g)?.length ?? 0;
  return closed.replace(runs > 1 ? IN_PAIRS : ALONE, '');
}

/**
 * Where the words of a line begin and end without marks for bold around them that the parser took for escaped or unpaired ones:
 * "**Q & A**"
 */
export function withinOuterMarks(line: string): Span {
  const start = /^\*{2}(?=[\p{L}“"])/u.test(line) && !/^\*{2}\p{L}\*/u.test(line) ? 2 : 0;
  const isClosed = /[^*\s]\*{2}$/.test(line) && !line.slice(start, -2).includes('*');
  return { start, end: line.length - (isClosed ? 2 : 0) };
}

const TITLE_WITH_QUOTES = /(\]\([^\s()"<>]{1,2000})[ \t]+"[^\n()]{0,300}"[^\n()]{0,300}"\)/g;
const ADDRESS_WITH_SPACES = /(\]\()((?:https?:)?\/\/[^\s()"<>]{1,500}(?: [^\s()"<>]{1,200}){1,3})(?=\))/g;

/** "[![](small.jpg)", blank lines, "(click to enlarge)](large.jpg)": a link that goes over paragraphs */
const PICTURE_OVER_LINES = /\[(!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\))\s{2,20}([^[\]\n]{0,120})\](\([^()\s]{1,1000}\))/g;

/** "[codec](https://a.example/LC3_(codec); this": one closing bracket serves for two */
const ADDRESS_UNCLOSED = /(\]\((?:https?:)?\/\/[^\s()<>]{1,1000}\([^\s()<>]{1,200}\))(?=[,.;:!?]?(?:\s[^\n)"']|\n|$))/g;

/** Repairs links that a parser does not recognise because of a slip: quotation marks in a title, spaces in an address, blank lines. */
export function withWholeLinks(text: string): string {
  return text
    .replace(TITLE_WITH_QUOTES, '$1)')
    .replace(PICTURE_OVER_LINES, '[$1 $2]$3')
    .replace(ADDRESS_UNCLOSED, '$1)')
    .replace(ADDRESS_WITH_SPACES, (_, opening: string, address: string) => opening + address.replaceAll(' ', '%20'));
}
