/** Paragraphs of a made-up story, long enough to be one. */
export const STORY = [
  'The light at Coldharbour was dark for eleven hours on Friday, and nobody on the Pilotage Board could say why on Saturday morning.',
  '“I rang the bell until my hands were raw,” said Edda Fathomly, who has kept the light since 1949 and has never missed a night.',
  'Two trawlers, the Marram and the Sea Holly, stood off the bar until dawn, and the mail boat did not sail at all that night.',
  'The board will meet on Monday, the harbour master said, to hear what the electricians have found in the lamp room.',
];

export const storyHtml = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly title?: string;
}

/** A page of the Saltmarsh Courier, as a browser saves it. */
export const pageHtml = ({
  title = 'Light Dark for a Night | The Saltmarsh Courier',
  head = '',
  body = `<article><h1>Light Dark for a Night</h1>${storyHtml}</article>`,
}: PageParts = {}): string => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav></header>
${body}
<footer><p>All rights reserved. The Saltmarsh Courier, Quay Street, Coldharbour, and its printers.</p></footer></body></html>`;
