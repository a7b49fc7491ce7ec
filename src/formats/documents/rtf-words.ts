/** Groups that are no text of the document. Unknown ones with \* are skipped too. */
export const SKIPPED_GROUPS = new Set(
  `fonttbl colortbl stylesheet filetbl listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping
  datastore latentstyles header headerl headerr headerf footer footerl footerr footerf pict object objdata shp shpinst shptxt sp
  mmathPr annotation atnid atnauthor atrfstart atrfend nonshppict template operator company category manager comment keywords subject
  doccomm hlinkbase creatim revtim printim buptim private bkmkend pgdsctbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn`.split(
    /\s+/,
  ),
);

export const WORDS_FOR_CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** Code pages whose WHATWG labels are not "windows-" and their number. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
