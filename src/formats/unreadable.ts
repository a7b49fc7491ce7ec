import { extensionOf, type Seed } from '../article/seed.js';
import type { Refusal } from './draft.js';
import { kindOfBinary } from './sniff.js';

/** What people keep that no reader here reads: what it is called, and what to do. */
const KINDS: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  '.doc': ['a Word 97 file', 'open it in a word processor and save it as .docx'],
  '.dot': ['a Word 97 template', 'open it in a word processor and save it as .docx'],
  '.odt': ['an OpenDocument text', 'save it as .docx'],
  '.pages': ['a Pages document', 'export it as .docx'],
  '.wpd': ['a WordPerfect document', 'open it in a word processor and save it as .docx'],
  '.wps': ['a Works document', 'open it in a word processor and save it as .docx'],
  '.xls': ['an Excel 97 file', 'save it as .xlsx'],
  '.ods': ['an OpenDocument spreadsheet', 'save it as .xlsx or .csv'],
  '.numbers': ['a Numbers spreadsheet', 'export it as .xlsx or .csv'],
  '.ppt': ['a PowerPoint file', 'put its text in a .txt'],
  '.pptx': ['a PowerPoint file', 'put its text in a .txt'],
  '.epub': ['an e-book', 'unpack it (it is a ZIP) and give the .xhtml files in it'],
  '.mobi': ['an e-book', 'convert it to .html'],
  '.indd': ['an InDesign layout', 'export its text as .txt or .html'],
  '.qxp': ['a QuarkXPress layout', 'export its text as .txt'],
  '.pub': ['a Publisher layout', 'save its text as .docx'],
  '.msg': ['an Outlook message', 'save it as .eml'],
  '.pst': ['an Outlook mailbox', 'export it as .mbox'],
  '.rar': ['a RAR archive', 'unpack it'],
  '.7z': ['a 7-Zip archive', 'unpack it'],
  '.tar': ['a tar archive', 'unpack it'],
  '.gz': ['gzip data', 'unpack it'],
  '.xz': ['xz data', 'unpack it'],
  '.bz2': ['bzip2 data', 'unpack it'],
  '.sql': ['a database dump', 'export the articles as .csv, or as a WordPress export (.xml)'],
  '.sqlite': ['a SQLite database', 'export the articles as .csv'],
  '.db': ['a database', 'export the articles as .csv'],
  '.mdb': ['an Access database', 'export the articles as .csv'],
  '.enex': ['an Evernote export', 'export the notes as .html'],
  '.ris': ['a list of references', 'it has no articles in it; give the articles themselves'],
  '.bib': ['a list of references', 'it has no articles in it; give the articles themselves'],
  '.webarchive': ['a Safari web archive', 'save the page as .html'],
  '.url': ['a link to a page', 'save the page itself as .html'],
  '.webloc': ['a link to a page', 'save the page itself as .html'],
};

const RECORDINGS = new Set('.mp3 .wav .m4a .ogg .oga .flac .aac .wma .aif .aiff .opus'.split(' '));
const FILMS = new Set('.mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg .flv .3gp'.split(' '));

/** Why a seed that no format takes is not read: what it is, by its extension and first bytes, and the way out. */
export function unreadableKind(seed: Seed, head: Uint8Array): Refusal {
  const extension = extensionOf(seed.path).toLowerCase();
  const kind = KINDS[extension];
  if (kind !== undefined) return { refused: `is ${kind[0]}, which is not read`, hint: kind[1] };
  if (RECORDINGS.has(extension)) return { refused: 'is a recording', hint: 'put a transcript of it in a .txt' };
  if (FILMS.has(extension)) return { refused: 'is a film', hint: 'put a transcript of it in a .txt' };
  const binary = kindOfBinary(head);
  if (binary !== null) return { refused: `is ${binary}, which is not read`, hint: 'put its text in a .txt' };
  return {
    refused: extension === '' ? 'has no extension' : `is a ${extension} file, which is not read`,
    hint: 'if it is text, give it the extension .txt',
  };
}

/** Why a picture of another name than any article is not in the archive. */
export const LONE_PICTURE: Refusal = {
  refused: 'is a picture that no article shows',
  hint: 'put the text of the article into a .txt file of the same name, by hand or by OCR',
};
