import { Parser } from 'htmlparser2';

/** HTML's element names, and SVG's root; <IBM> and <GBTY.L> of wire copy are not among them, and are text. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure
  font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link
  main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture
  path plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub
  summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(
    /\s+/,
  ),
);

/** Whether a name in lower case is one of HTML's elements. */
export const isElementName = (name: string): boolean => ELEMENTS.has(name);

/** Elements whose contents are no words of the article. */
export const WORDLESS: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas audio video head'.split(' '),
);

const HTML_TAG = /<!--[\s\S]*?-->|<\/?([A-Za-z][A-Za-z0-9-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>/g;

/** Character references such as &amp; and &#8217;, with their semicolon. Without it, "AT&T" and "R&D" are words. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** HTML's character references as the characters they stand for; unknown ones stay as they are. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference) => {
    let decoded = '';
    const parser = new Parser(
      {
        ontext: (part) => {
          decoded += part;
        },
      },
      { decodeEntities: true },
    );
    parser.end(reference);
    return decoded;
  });
}

/** One value of a field as plain text: HTML's tags out, references decoded, also where a program has encoded them twice. */
export function plainTextOf(value: string): string {
  const once = withoutReferences(value);
  const twice = /&(?:#|\w+;)/.test(once) ? withoutReferences(once) : once;
  if (!twice.includes('<')) return twice;
  return twice.replace(HTML_TAG, (tag: string, name: string | undefined) => {
    if (name === undefined) return '';
    if (!isElementName(name.toLowerCase())) return tag;
    return /^(?:br|p|div|li|h\d)$/i.test(name) ? ' ' : '';
  });
}
