import type { HtmlParts } from '../html/html-draft.js';
import { paragraphsHtml } from '../research/html-writer.js';

/** In characters. */
const LONGEST_ANSWERS = 1024 * 1024;

/** Where forms keep the text of a story. */
const STORY_FIELDS = ['body', 'text', 'story', 'article', 'content'];

/** The answers of a form that a newsroom files its stories with, sent as JSON: {"Headline": ["…"], "Body": ["…"]}; null for any other text. */
export function fieldsOfForm(text: string): Pick<HtmlParts, 'fields' | 'html'> | null {
  const written = text.trim();
  if (!written.startsWith('{') || !written.endsWith('}') || written.length > LONGEST_ANSWERS) return null;
  let form: unknown;
  try {
    form = JSON.parse(written);
  } catch {
    return null;
  }
  const answers = new Map<string, string>();
  for (const [name, value] of Object.entries(form as Record<string, unknown>)) {
    const answer = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : value;
    if (typeof answer === 'string') answers.set(name.toLowerCase(), answer);
  }
  const body = STORY_FIELDS.map((name) => answers.get(name)).find((each) => each !== undefined && each.trim() !== '');
  const headline = answers.get('headline') ?? answers.get('title');
  if (body === undefined || headline === undefined) return null;
  const said = (...names: readonly string[]): string | null =>
    names.map((name) => answers.get(name)).find(Boolean) ?? null;
  return {
    fields: {
      title: headline,
      deck: said('abstract', 'deck'),
      authors: said('byline', 'author', 'reporter'),
      date: dayOfStamp(said('date', 'timestamp')),
      section: said('section', 'category', 'desk'),
      language: said('language'),
      tags: said('keywords', 'tags'),
    },
    html: paragraphsHtml(body.split(/\n\s*\n?/).filter((line) => line.trim() !== '')),
  };
}

/** "5/5/2016 14:11:44" -> "5/5/2016" */
const dayOfStamp = (stamp: string | null): string | null => stamp?.replace(/\s+\d{1,2}:\d\d.*$/, '') ?? null;
