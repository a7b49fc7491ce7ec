import { onOneLine } from '../../text/one-line.js';
import { peopleOfLine } from '../byline.js';

/** Who wrote a story, as an agency says it. */
export interface WireByline {
  readonly names: readonly string[];
  /** what they are, or whom they work for: “AP Business Writer” */
  readonly posts: readonly string[];
}

const NO_BYLINE: WireByline = { names: [], posts: [] };

/** “By”, and what it is in the languages of agencies whose wires are common. */
const WRITTEN_BY = /^(?:by|von|par|por|door|text|texte):?\s+(?=\p{L})/iu;

/** “gr/bp”: the initials of those who typed a story, as EFE sends them. */
const INITIALS = /^\p{Ll}{1,4}(?:\/\p{Ll}{1,4})*$/u;

/** A newspaper, an agency, a university: no person. */
const BODY =
  /^(?:the\s|\p{Ll}+$|\p{Lu}{2,5}$)|\b(?:press|agency|news|times|post|tribune|journal|herald|reuters|university|college|institute|association|network|service|staff|writer|editor|reporter|correspondent|foundation|media)\b/iu;

/** In characters; more is no list of authors. */
const LONGEST_WIRE_BYLINE = 400;
const MAIL_ADDRESS = /[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?/g;

/** Takes names and posts of a byline apart: “By Ann Tolley, Harbour Press” -> Ann Tolley; Harbour Press. */
export function wireByline(written: string | null): WireByline {
  const line = onOneLine(written ?? '')
    .replace(/[=<]$/, '')
    .trim();
  const bare = line.slice(0, LONGEST_WIRE_BYLINE).replace(WRITTEN_BY, '').replace(MAIL_ADDRESS, '').trim();
  if (bare === '' || INITIALS.test(bare)) return NO_BYLINE;
  const [people = '', ...employers] = bare.split(/\s+[/|•]\s+/);
  const parts = people.split(/,\s+/);
  const first = parts.findIndex((part, i) => i > 0 && BODY.test(part));
  const named = first < 0 ? people : parts.slice(0, first).join(', ');
  const posts = first < 0 ? employers : [parts.slice(first).join(', '), ...employers];
  const names = peopleOfLine(named);
  return { names: names.length > 0 ? names : [named], posts: posts.filter((post) => post !== '') };
}

/** “Roe, Ann” as catalogues write it -> “Ann Roe” */
export const uninverted = (name: string): string =>
  name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]*)$/u, '$2 $1');
