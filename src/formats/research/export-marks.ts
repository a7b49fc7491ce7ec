/** The first bytes by which a page or a text of a database is recognised. */

export const LEXIS_MARK =
  /name="?DOC_ID_\d|<DOCFULL>|LXNComment|>\s*\d{1,6} (?:of|von|de|sur|van|di) \d{1,6} DO[CK]UMENT/i;

export const FACTIVA_MARK =
  /<title>\s*(?:Dow Jones )?Factiva|factiva\.com|fcpNavContainer|class=["'][^"']*\b[a-z]{2}Article\b|enHeadline/i;

export const EUROPRESSE_MARK = /DocPublicationName|europresse\.com|cedrom-sni|eureka\.cc/i;

export const PROQUEST_MARK =
  /name="?DocID_|ProQuest document (?:link|ID)|<title>\s*ProQuest\s*(?:Documents?|Research)?\s*<|search\.proquest\.com|www\.proquest\.com/i;

/** "3 of 10 DOCUMENTS", "3 von 10 DOKUMENTEN", "Dokument 3 von 10", "3 de 10 DOCUMENTS" */
export const LEXIS_COUNTER =
  /^[ \t]*(?:(?:document|dokument|documento)[ \t]+(\d{1,6})[ \t]+(?:of|von|de|sur|van|di)[ \t]+\d{1,6}|(\d{1,6})[ \t]+(?:of|von|de|sur|van|di)[ \t]+\d{1,6}[ \t]+do[ck]ument\w*)[ \t]*$/im;

/** Whether a text is an export of ProQuest: documents separated by lines of underscores, with labels. */
export const isProquestText = (text: string): boolean =>
  /^[^\S\n]*_{20,}[^\S\n]*$/m.test(text) &&
  /^(?:full text|volltext|texte intégral|texto completo)\s*:/im.test(text) &&
  /^(?:publication info|publication title|proquest document id|document url|titre de la publication)\s*:/im.test(text);

/** A paper, a year and ProQuest's number: "WSJ_2001_398781868.txt" */
export const BARE_TEXT_NAME = /(?:^|\/)([A-Z][A-Za-z]{1,9})_((?:18|19|20)\d\d)_(\d{6,12})\.\w+$/;

/** Where a title runs into the first sentence: after a word or its mark, at a capital without a space before. */
const GLUE = /(?<=\p{L}\p{Ll}|[?!.…)”’"'])(?=["“‘']?\p{Lu}[\p{Ll}'’]*\s)/u;
/** A title has no more characters, and more than these. */
const LONGEST_GLUED_TITLE = 220;
const SHORTEST_GLUED_TITLE = 8;

/** Where the title at the beginning of a text ends that has nothing after it; null where none is. */
export function gluedAt(text: string): number | null {
  const line = text.slice(0, LONGEST_GLUED_TITLE).split('\n')[0] ?? '';
  const found = GLUE.exec(line);
  return found === null || found.index < SHORTEST_GLUED_TITLE ? null : found.index;
}
