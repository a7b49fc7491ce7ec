import { escapeMarkup } from '../../text/escape-xml.js';
import type { DocumentPiece } from './pieces.js';

/** A paragraph of plain text as a piece; lines that were broken on purpose are paragraphs of their own. */
export const pieceOfText = (text: string, isCentred = false): DocumentPiece => ({
  text,
  html: text.split('\n').map(escapeMarkup).join('</p><p>'),
  tag: 'p',
  lead: '',
  isCentred,
  anchors: [],
  classes: new Set(),
});
