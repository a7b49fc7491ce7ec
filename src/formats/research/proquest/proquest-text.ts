import { wholeSeed } from '../../../article/seed.js';
import { decode } from '../../decode.js';
import { isRefusal } from '../../draft.js';
import type { Format } from '../../format.js';
import { pieceOfText } from '../paragraph-pieces.js';
import { proquestArticles } from './proquest-page.js';

/** Documents of ProQuest as text, parted by lines of underscores. */
export const proquestText: Format = {
  name: 'ProQuest (text)',
  extensions: ['.txt', '.text'],
  detect: (head) => {
    const text = new TextDecoder().decode(head);
    return (
      /^\s*_{20,}\s*$/m.test(text) &&
      /^(?:full text|volltext|texte intégral|texto completo)\s*:/im.test(text) &&
      /^(?:publication info|publication title|proquest document id|document url|titre de la publication)\s*:/im.test(
        text,
      )
    );
  },
  *read(seed, { settings }) {
    const read = decode(wholeSeed(seed), settings.encoding);
    if ('refused' in read) return yield read;
    const lines = read.text.split('\n');
    // each line is a paragraph; where lines were broken at a width, blank lines part paragraphs
    const broken = lines.filter((line) => line.trim() !== '').every((line) => line.length <= 120);
    const paragraphs = broken ? read.text.split(/\n\s*\n|\n(?=[\p{L} /]{3,40}: )|\n(?=_{20})|(?<=_{20})\n/u) : lines;
    const pieces = paragraphs
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((text) => pieceOfText(text));
    for (const draft of proquestArticles(pieces))
      yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
  },
};
