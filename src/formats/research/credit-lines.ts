/** What a part of a section line says besides the section's name: pages, columns, parts. */
const PLACE_IN_PAPER =
  /^(?:pgs?|pages?|pp?|s|seiten?|p[áa]g(?:ina)?s?|blz|col(?:umn)?s?|spalte|part|version|no|nr|vol|zone|sect?[a-z\d]?|section\s+[a-z\d]{1,3})\b\.?[\s:]*[\w.,\s-]*$/i;

/** "Section B; Page 22, Column 2; National Desk" -> "National Desk"; "NEWS; Pg. 3" -> "NEWS"; null for pages alone. */
export function sectionName(line: string): string | null {
  const parts = line.split(/\s*;\s*/).map((part) => part.trim().replace(/[,.]\s*(?:p|pg|page|s|pag)\.?\s*\d+$/i, ''));
  return parts.find((part) => part.length > 1 && !PLACE_IN_PAPER.test(part)) ?? null;
}

/** The names of a byline: "By ANN TOLLEY; PIERS LANYARD", "Ann Tolley (now), Piers Lanyard (earlier)". */
export function namesOfByline(line: string): string[] {
  const bare = line
    .replace(/\s*\([^()]{1,30}\)/g, '')
    .replace(/^(?:by|von|par|por|door|di)\s+(?=\p{L})/iu, '')
    .replace(/[\s.\u2009]+$/, (end) => (/\b\p{Lu}\.$/u.test(line.trim()) ? '.' : end.replace(/[.\s\u2009]/g, '')));
  return bare
    .split(/\s*;\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** "Fathomly, Edda; Lanyard, Piers Jr." as catalogues write names -> "Edda Fathomly", "Piers Lanyard Jr." */
export function namesOfCatalogue(line: string): string[] {
  return namesOfByline(line).map((name) => {
    const [, family, given, suffix] = /^([^,]+), ([^,]+?)(?:,? (Jr|Sr|I{2,3})\.?)?\.?$/.exec(name) ?? [];
    if (family === undefined || given === undefined) return name;
    return [given.replace(/(?<=\b\p{Lu})$/u, '.'), family, suffix].filter(Boolean).join(' ');
  });
}

/** Lines that say who owns a text. */
export const isCopyright = (text: string): boolean =>
  text.length < 400 &&
  /^(?:©|\(c\)|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten)/i.test(text);
