/** HTML's element names, and SVG's root; <IBM> and <GBTY.L> of wire copy are not among them, and are text. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure
  font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link
  main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture
  plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub
  summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(
    /\s+/,
  ),
);

/** Takes HTML's tags and comments out of a stretch of Markdown and keeps the words between them, as text. */
export function withoutTags(html: string, left: (name: string) => void): string {
  return html.replace(
    /<!--[\s\S]*?-->|<\/?([A-Za-z][A-Za-z0-9-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>/g,
    (tag: string, name: string | undefined) => {
      if (name === undefined) left('!--');
      else if (ELEMENTS.has(name.toLowerCase())) left(name.toLowerCase());
      else return tag;
      return '';
    },
  );
}
