import type { Seed } from '../../../article/seed.js';
import type { Draft, Refusal } from '../../draft.js';
import { xmlElements } from '../../xml/read-xml.js';
import { childrenOf, descendantsOf, lineAt, localName, type XmlElement, xmlText } from '../../xml/xml-tree.js';
import { namesOfByline } from '../credit-lines.js';
import { draftOfArticle } from '../database-article.js';
import { paragraphsHtml } from '../html-writer.js';
import { tagOfLanguageName } from '../language-tag.js';

/** Factiva's answers in XML. */
export function* articlesOfFactivaXml(seed: Seed): Generator<Draft | Refusal> {
  let number = 0;
  for (const { element, line } of xmlElements(seed, new Set(['article']))) yield articleOfXml(element, line, ++number);
}

function articleOfXml(article: XmlElement, line: number, number: number): Draft | Refusal {
  const topics = childrenOf(article, 'newsSubject').filter(({ attributes }) => !/^n/.test(attributes.code ?? ''));
  const byline = lineAt(article, 'byline');
  const notes = [
    lineAt(article, 'copyright'),
    lineAt(article, 'notes'),
    lineAt(article, 'artWork'),
    lineAt(article, 'credit'),
  ];
  const date =
    lineAt(article, 'publicationDate', 'dateTime') ??
    lineAt(article, 'publicationDate', 'date') ??
    lineAt(article, 'publicationDate');
  return draftOfArticle({
    key: lineAt(article, 'accessionNo') ?? String(number),
    where: `article ${number}`,
    line,
    headline: lineAt(article, 'headline'),
    kicker: lineAt(article, 'columnName'),
    byline: byline === null ? [] : namesOfByline(byline),
    publisher: lineAt(article, 'sourceName') ?? lineAt(article, 'publisherName'),
    date: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null,
    section: lineAt(article, 'sectionName'),
    language: tagOfLanguageName(lineAt(article, 'baseLanguage') ?? ''),
    tags: topics.map((topic) => lineAt(topic, 'name') ?? '').slice(0, 20),
    html: ['leadParagraph', 'tailParagraphs', 'corrections'].map((name) => paragraphsOfXml(article, name)).join('\n'),
    notes: notes.filter((note) => note !== null),
    passedOver: NOT_OF_ARTICLE.filter((name) => childrenOf(article, name).length > 0),
  });
}

/** What is in the XML and in no article. */
const NOT_OF_ARTICLE = ['pages', 'region', 'company', 'industry', 'descField', 'wordCount', 'sourceCode', 'edition'];

function paragraphsOfXml(article: XmlElement, name: string): string {
  const parts = childrenOf(article, name);
  const paragraphs = parts.flatMap((part) => descendantsOf(part, 'paragraph'));
  const source = paragraphs.length > 0 ? paragraphs : parts;
  return paragraphsHtml(source.flatMap(linesOfXmlParagraph));
}

/** A paragraph with fixed display is a table whose lines count. */
function linesOfXmlParagraph(paragraph: XmlElement): string[] {
  const isFixed = localName(paragraph) === 'paragraph' && /^fixed$/i.test(paragraph.attributes.display ?? '');
  const text = xmlText(paragraph);
  return (isFixed ? text.split('\n') : [text.replace(/\s+/g, ' ')]).filter((line) => line.trim() !== '');
}
