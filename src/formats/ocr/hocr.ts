import { wholeSeed } from '../../article/seed.js';
import { onOneLine } from '../../text/one-line.js';
import { decode } from '../decode.js';
import type { Format } from '../format.js';
import { elementsIn, type HtmlElement, textIn } from '../html/html-tree.js';
import { parseHtml } from '../html/parse-html.js';
import { hyphenatedWords, withoutLineHyphen } from '../text/line-hyphens.js';
import { parseText } from '../text/text.js';
import { WHOLE_PAGE } from './alto.js';

const LARGEST_HOCR = 64 * 1024 * 1024;

/** A page read by OCR, as HTML of words with their places. http://kba.github.io/hocr-spec/1.2/ */
export const hocr: Format = {
  name: 'page (hOCR)',
  extensions: ['.hocr', '.html', '.htm', '.xhtml', '.xml'],
  detect: (head) => /class=['"]ocr_page\b|name=['"]ocr-system['"]/.test(new TextDecoder().decode(head)),
  *read(seed, { settings }) {
    const decoded = decode(wholeSeed(seed, LARGEST_HOCR), settings.encoding);
    if ('refused' in decoded) return yield decoded;
    const root = parseHtml(decoded.text);
    const paragraphs = [...elementsIn(root)].filter((element) => hasClass(element, 'ocr_par'));
    const areas =
      paragraphs.length > 0 ? paragraphs : [...elementsIn(root)].filter((element) => hasClass(element, 'ocr_carea'));
    const lines = areas.map(linesIn).filter((each) => each.length > 0);
    const text = lines.map((each) => (paragraphs.length > 0 ? wholeParagraph(each) : each.join('\n'))).join('\n\n');
    if (text === '') return yield { refused: 'is a page without text', hint: 'run OCR on it first' };
    const draft = parseText(text, { path: seed.path });
    yield { ...draft, problems: [WHOLE_PAGE, ...draft.problems] };
  },
};

const hasClass = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name);

const LINES = ['ocr_line', 'ocrx_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat'];

function linesIn(area: HtmlElement): string[] {
  const lines = [...elementsIn(area)].filter((element) => LINES.some((name) => hasClass(element, name)));
  return (lines.length > 0 ? lines : [area]).map((line) => onOneLine(textIn(line))).filter(Boolean);
}

/** The lines of a paragraph on one, with words that were split at line ends joined. */
function wholeParagraph(lines: readonly string[]): string {
  const hyphenated = hyphenatedWords(lines);
  return lines.reduce((text, line) => {
    const [, before = '', last = ''] = /^(.*\s|)(\S+)$/s.exec(text) ?? [];
    const whole = withoutLineHyphen(last, line, hyphenated);
    return whole === null ? `${text} ${line}` : `${before}${whole}${line}`;
  });
}
