import { escapeXml } from '../../../src/text/escape-xml.js';
import { htmlOf, OPENING } from './markup.js';
import type { Story } from './stories.js';
import type { Writers } from './writers.js';

const lexisText = ({ headline, paragraphs }: Story): string =>
  `                               1 of 1 DOCUMENTS\n\n\n                            The Quay Post\n\n                              May 5, 2009 Tuesday\n\n${headline}\n\nLENGTH: 40 words\n\n${paragraphs.join('\n\n')}\n\nLOAD-DATE: May 6, 2009\n\nLANGUAGE: ENGLISH\n`;

const span = (words: string): string => `<SPAN CLASS="c1">${escapeXml(words)}</SPAN>`;
const lexisPage = ({ headline, paragraphs }: Story): string =>
  `<HTML><HEAD><STYLE TYPE="text/css"><!--\n.c1 { font-size: 10pt; } .c2 { text-align: center; } .c3 { font-weight: bold; }\n--></STYLE><TITLE>&nbsp;</TITLE></HEAD><BODY>\n<A NAME="DOC_ID_0_0"></A><!-- <DOC NUMBER=1><DOCFULL> -->\n<BR><DIV CLASS="c2"><P>${span('1 of 1 DOCUMENTS')}</P></DIV>\n<BR><DIV CLASS="c2"><P>${span('The Quay Post')}</P></DIV>\n<BR><DIV CLASS="c2"><P><SPAN CLASS="c3">March</SPAN>${span(' 3, 1997, Monday')}</P></DIV>\n<BR><DIV><P>${span(headline)}</P></DIV>\n<BR><DIV><P><SPAN CLASS="c3">LENGTH: </SPAN>${span('40 words')}</P></DIV>\n<BR><DIV>${paragraphs.map((words) => `<P>${span(words)}</P>`).join('')}</DIV>\n<BR><DIV><P><SPAN CLASS="c3">LANGUAGE: </SPAN>${span('ENGLISH')}</P></DIV>\n</BODY></HTML>`;

const row = (code: string, value: string): string =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
const factivaPage = (story: Story): string =>
  `<html><head><title>Factiva</title></head><body><form><div class="article enArticle"><table>${row('HD', `<b>${escapeXml(story.headline)}</b>`)}${row('PD', '6 January 2015')}${row('SN', 'The Quay Post')}${row('LA', 'English')}${row('TD', htmlOf(story))}${row('AN', 'Document QUAYP00020150106eb16003bh')}</table></div></form></body></html>`;
const factivaXml = ({ headline, paragraphs }: Story): string =>
  `${OPENING}<PPSResponse><r xmlns="http://global.factiva.com/pps/2.0"><article><accessionNo>QUAYP0002015</accessionNo><baseLanguage>EN</baseLanguage><headline><paragraph>${escapeXml(headline)}</paragraph></headline><tailParagraphs>${paragraphs.map((words) => `<paragraph>${escapeXml(words)}</paragraph>`).join('')}</tailParagraphs><sourceName>The Quay Post</sourceName></article></r></PPSResponse>`;

const proquestPage = (story: Story): string =>
  `<html><head><title>ProQuest</title></head><body><div><p style="margin-bottom:5pt;"><strong>${escapeXml(story.headline)}</strong></p><p><strong>Full text: </strong></p>${htmlOf(story)}<p><strong>ProQuest document ID: </strong>41</p></div></body></html>`;
const proquestText = ({ headline, paragraphs }: Story): string =>
  `${'_'.repeat(60)}\n\n${headline}\n\nPublication info: The Quay Post ; Saltmarsh [Saltmarsh]08 May 2010: AA.2.\n\nFull text: ${paragraphs.join('\n\n')}\n\nLanguage: English\n\n${'_'.repeat(60)}\n`;

const europresse = (story: Story): string =>
  `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Quai</span></div><div><span class="DocHeader">jeudi 5 octobre 2017, p. 8</span></div><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${escapeXml(story.headline)}</p></div></header><section><div class="docOcurrContainer">${htmlOf(story)}</div></section><footer><div class="publiC-lblNodoc">news·20171005·QU·0_77</div></footer></article></body></html>`;

export const RESEARCH_WRITERS: Writers = {
  'LexisNexis/.txt': lexisText,
  'LexisNexis/.html': lexisPage,
  'Factiva/.html': factivaPage,
  'Factiva/.xml': factivaXml,
  'ProQuest/.html': proquestPage,
  'ProQuest/.txt': proquestText,
  'Europresse/.html': europresse,
};
