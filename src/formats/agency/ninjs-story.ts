import { isJsonObject, type JsonObject } from '../cms/json-value.js';
import type { Draft, Refusal } from '../draft.js';
import { jsonNames, jsonObjects, jsonText } from './json-texts.js';
import { uninverted, type WireByline, wireByline } from './wire-byline.js';
import { draftOfWire } from './wire-story.js';
import { distinct, htmlOfPlainText, ITEM_KINDS, isHtmlText, wireDate } from './wire-text.js';

/** Pictures have a text too, which is their caption. */
const NEVER_TEXT = new Set(
  'picture photo image graphic animation video audio event planning component poll'.split(' '),
);

/** The article of a ninjs item, versions 1.0 to 3.x and the variants of Superdesk; or why there is none. https://iptc.org/std/ninjs/ */
export function articleOfNinjs(
  item: JsonObject,
  { key, line = 1 }: { key?: string | undefined; line?: number },
): Draft | Refusal {
  const type = jsonText(item, 'type')?.toLowerCase() ?? 'text';
  const title = headlineOfItem(item);
  const body = NEVER_TEXT.has(type) ? null : bodyOfItem(item);
  if (body === null) return { ...withoutBody(item, { type, title }), line };
  const byline = bylineOfNinjs(item);
  const uri = jsonText(item, 'uri', 'guid');
  const place = jsonText(item, 'located');
  const located = byline.names.some((name) => place?.includes(name)) ? null : place;
  return draftOfWire({
    key,
    where: 'ninjs',
    line,
    fields: {
      title,
      deck: deckOfItem(item),
      byline: byline.names,
      date: NINJS_DATES.map((name) => wireDate(jsonText(item, name))).find((date) => date !== null),
      language: jsonText(item, 'language'),
      url: uri !== null && /^https?:/i.test(uri) ? uri : null,
      section: jsonNames(item, 'service')[0],
      tags: distinct([...jsonNames(item, 'keywords'), ...jsonNames(item, 'subject', 'subjects')].map(withoutHash)),
      listedpeople: jsonNames(item, 'person', 'people').map(uninverted),
      listedplaces: distinct([located, ...jsonNames(item, 'place', 'places')]),
      image: imagesOfItem(item),
      status: statusOfItem(item),
      embargoed: embargoOfItem(item),
    },
    publisher: publisherOfNinjs(item),
    html: body,
    dateline: isJsonObject(item.dateline) ? jsonText(item.dateline, 'text') : jsonText(item, 'dateline'),
    posts: byline.posts,
    notes: distinct([jsonText(item, 'ednote', 'edNote')]),
  });
}

const NINJS_DATES = [
  'firstpublished',
  'firstPublished',
  'versioncreated',
  'versionCreated',
  'contentcreated',
  'contentCreated',
  'firstcreated',
  'firstCreated',
];

const withoutHash = (tag: string): string => tag.replace(/^#/, '');

const MAIN = /^(?:main|headline|)$/i;

function headlineOfItem(item: JsonObject): string | null {
  const plain = jsonText(item, 'headline', 'headline_main');
  if (plain !== null) return plain;
  const all = jsonObjects(item, 'headlines');
  const main = all.find((one) => MAIN.test(jsonText(one, 'role') ?? '')) ?? all[0];
  return (main === undefined ? null : jsonText(main, 'value')) ?? jsonText(item, 'title', 'name');
}

function deckOfItem(item: JsonObject): string | null {
  const sub = jsonObjects(item, 'headlines').find((one) => /sub|deck|second/i.test(jsonText(one, 'role') ?? ''));
  const [description] = jsonObjects(item, 'descriptions').filter(
    (one) => !/caption/i.test(jsonText(one, 'role') ?? ''),
  );
  return (
    jsonText(item, 'headline_sub', 'headline_subhead', 'subheadline') ??
    (sub === undefined ? null : jsonText(sub, 'value')) ??
    jsonText(item, 'description_text', 'description_html', 'description_main', 'description_summary', 'abstract') ??
    (description === undefined ? null : jsonText(description, 'value'))
  );
}

/** The body as HTML: of several forms of one text the one with its paragraphs marked. */
function bodyOfItem(item: JsonObject): string | null {
  const bodies = jsonObjects(item, 'bodies').flatMap((body) => {
    const value = jsonText(body, 'value');
    const type = `${jsonText(body, 'contenttype', 'contentType', 'role') ?? ''} ${jsonText(body, 'role') ?? ''}`;
    return value === null ? [] : [{ value, isHtml: /html|xml/i.test(type) }];
  });
  const marked = [
    ...['body_html', 'body_xhtml', 'body_richtext'].map((name) => jsonText(item, name)),
    ...bodies.filter(({ isHtml }) => isHtml).map(({ value }) => value),
  ];
  const plain = [
    ...['body_text', 'body_main', 'body'].map((name) => jsonText(item, name)),
    ...bodies.filter(({ isHtml }) => !isHtml).map(({ value }) => value),
    ...Object.keys(item)
      .filter((name) => /^body_/.test(name))
      .map((name) => jsonText(item, name)),
  ];
  const html = marked.find((value) => value !== null && hasWords(value));
  if (html) return isHtmlText(html) ? html : html.split(/\n[ \t]*\n/).join('<p>');
  const text = plain.find((value) => value !== null && hasWords(value));
  if (!text) return null;
  return isHtmlText(text) ? text : htmlOfPlainText(text);
}

const hasWords = (html: string): boolean => /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/g, ''));

/** Names on a line; without one, the authors that the item lists, but for those who only edited it. */
function bylineOfNinjs(item: JsonObject): WireByline {
  const written = jsonText(item, 'byline', 'by');
  if (written !== null) return wireByline(written);
  const authors = jsonObjects(item, 'authors', 'contributors');
  const writers = authors.filter((author) =>
    /^(?:writer|author|reporter|journalist|byline|)$/i.test(jsonText(author, 'role') ?? ''),
  );
  return { names: distinct(writers.map((author) => jsonText(author, 'name'))), posts: [] };
}

function publisherOfNinjs(item: JsonObject): string | null {
  const sources = jsonObjects(item, 'infosources', 'infoSources', 'infosource').map((source) =>
    jsonText(source, 'name'),
  );
  return (
    jsonText(item, 'source', 'provider') ?? distinct(sources)[0] ?? jsonText(item, 'copyrightholder', 'copyrightHolder')
  );
}

/** Superdesk keeps stories that it has withdrawn under a state of its own. */
function statusOfItem(item: JsonObject): string | null {
  const isWithdrawn = /^(?:killed|recalled|spiked|canceled|cancelled)$/i.test(jsonText(item, 'state') ?? '');
  return isWithdrawn ? 'canceled' : jsonText(item, 'pubstatus', 'pubStatus');
}

/** A date, or that there is an embargo without one. */
function embargoOfItem(item: JsonObject): string | null {
  const until = jsonText(item, 'embargoed', 'embargo', 'embargoedUntil', 'embargoeduntil');
  if (until !== null) return wireDate(until) ?? until;
  return item.embargoed === true ? 'true' : null;
}

interface AssociatedImage {
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Pictures that belong to an item, each in its largest rendition. */
function imagesOfItem(item: JsonObject): AssociatedImage[] {
  return jsonObjects(item, 'associations').flatMap((one) => {
    const src = /^(?:picture|photo|image|graphic)$/i.test(jsonText(one, 'type') ?? '') ? largestRendition(one) : null;
    if (src === null) return [];
    const caption = jsonText(one, 'description_text', 'body_text') ?? deckOfItem(one) ?? headlineOfItem(one);
    return [
      { src, alt: jsonText(one, 'altText', 'alt_text'), caption, credit: jsonText(one, 'byline', 'by', 'creditline') },
    ];
  });
}

function largestRendition(picture: JsonObject): string | null {
  let largest: string | null = null;
  let most = -1;
  const renditions = picture.renditions;
  const all = Array.isArray(renditions) ? renditions : isJsonObject(renditions) ? Object.values(renditions) : [];
  for (const rendition of all) {
    if (!isJsonObject(rendition)) continue;
    const href = jsonText(rendition, 'href');
    const width = Number(rendition.width ?? 0);
    if (href === null || !(width > most) || !/^image\b|^$/.test(jsonText(rendition, 'mimetype', 'contentType') ?? ''))
      continue;
    [largest, most] = [href, width];
  }
  return largest;
}

function withoutBody(item: JsonObject, { type, title }: { type: string; title: string | null }): Refusal {
  const name = title === null ? '' : `“${title.slice(0, 80)}” `;
  const renditions = item.renditions;
  if (!NEVER_TEXT.has(type) && isJsonObject(renditions) && isJsonObject(renditions.nitf))
    return {
      refused: `${name}is metadata of AP, without the text of the article`,
      hint: 'download its NITF rendition, and give that',
    };
  const what = ITEM_KINDS.get(type);
  return {
    refused: what === undefined ? `${name}is a ninjs item without text` : `${name}is ${what} (ninjs), without text`,
  };
}
