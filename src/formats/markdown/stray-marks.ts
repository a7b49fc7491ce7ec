/** Marks that were meant to make words bold, and that CommonMark does not take for such: "required—**A", "installed.** You" */
const IN_PAIRS = /(?<![*\p{L}])\*{2}(?!\*)|(?<!\*)\*{2}(?![*\p{L}])/gu;
const ALONE = /(?<=[.,;:!?)”"’])\*{2}(?=\s|$)|(?<=^|\s)\*{2}(?=[\p{L}“"])|^\s*\*{2,4}\s*$|\s\*{4}(?=\s*$)/gu;

/** Takes out stray marks; asterisks that stand for letters, "f**k", stay. */
export function withoutStrayMarks(text: string): string {
  if (!text.includes('**')) return text;
  const runs = text.match(/(?<!\*)\*{2}(?!\*)/g)?.length ?? 0;
  return text.replace(runs > 1 ? IN_PAIRS : ALONE, '');
}

const TITLE_WITH_QUOTES = /(\]\([^\s()"<>]{1,2000})[ \t]+"[^\n()]{0,300}"[^\n()]{0,300}"\)/g;
const ADDRESS_WITH_SPACES = /(\]\()((?:https?:)?\/\/[^\s()"<>]{1,500}(?: [^\s()"<>]{1,200}){1,3})(?=\))/g;

/** "[![](small.jpg)", blank lines, "(click to enlarge)](large.jpg)": a link that goes over paragraphs */
const PICTURE_OVER_LINES = /\[(!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\))\s{2,20}([^[\]\n]{0,120})\](\([^()\s]{1,1000}\))/g;

/** Links that are none to a parser because of a slip: quotation marks in a title, spaces in an address, blank lines. */
export function withWholeLinks(text: string): string {
  return text
    .replace(TITLE_WITH_QUOTES, '$1)')
    .replace(PICTURE_OVER_LINES, '[$1 $2]$3')
    .replace(ADDRESS_WITH_SPACES, (_, opening: string, address: string) => opening + address.replaceAll(' ', '%20'));
}
