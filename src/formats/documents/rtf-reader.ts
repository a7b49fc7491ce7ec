import { escapeMarkup } from '../../text/escape-xml.js';
import { CODE_PAGES, SKIPPED_GROUPS, WORDS_FOR_CHARACTERS } from './rtf-words.js';

/** What is read of Rich Text. */
export interface RtfText {
  readonly html: string;
  /** of the document's properties; '' where they say nothing */
  readonly title: string;
  readonly author: string;
  readonly pictures: number;
}

/** What a group of Rich Text has set. Groups further down share the last. */
interface GroupState {
  readonly into: 'text' | 'title' | 'author' | 'skip' | 'bookmark' | 'field';
  readonly bold: boolean;
  readonly hidden: boolean;
  /** how many characters follow \u for programs that know no Unicode */
  readonly fallback: number;
  readonly link: string | null;
}

const DEEPEST_GROUP = 512;

/** A token: a group's brace, \'hh, a control word with its number, a control symbol, or plain text. */
const TOKEN = /[{}]|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([^\\{}]+)/gi;

/**
 * The text of Rich Text (RTF 1.9) as HTML of paragraphs with what is bold, centred, linked and bookmarked. Never throws; takes time
 * in proportion to the input.
 * @param rtf characters are bytes
 */
export function readRtf(rtf: string): RtfText {
  const reader = new RtfReader();
  TOKEN.lastIndex = 0;
  const token = new RegExp(TOKEN);
  for (let found = token.exec(rtf); found !== null; found = token.exec(rtf)) {
    const [whole, hex, word, number, symbol, text] = found;
    if (whole === '{') reader.open();
    else if (whole === '}') reader.close();
    else if (hex !== undefined) reader.byte(Number.parseInt(hex, 16));
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) reader.word(word, number === undefined ? null : Number(number));
    else if (symbol !== undefined) reader.symbol(symbol);
    else reader.text(text!.replace(/[\r\n]+/g, ''));
  }
  return reader.end();
}

class RtfReader {
  #html = '';
  #paragraph = '';
  #centred = false;
  #title = '';
  #author = '';
  #pictures = 0;
  #state: GroupState = { into: 'text', bold: false, hidden: false, fallback: 1, link: null };
  readonly #states: GroupState[] = [];
  #flat = 0;
  #starred = false;
  #skip = 0;
  #bytes: number[] = [];
  #decoder = new TextDecoder('windows-1252');
  #bookmark = '';
  #instruction = '';

  open(): void {
    this.#flush();
    if (this.#states.length >= DEEPEST_GROUP) this.#flat++;
    else this.#states.push(this.#state);
    this.#skip = 0;
  }

  close(): void {
    this.#flush();
    const { into } = this.#state;
    if (this.#flat > 0) {
      this.#flat--;
      return;
    }
    this.#state = this.#states.pop() ?? this.#state;
    if (into === 'bookmark' && this.#state.into !== 'bookmark') {
      this.#paragraph += `<a name="${escapeMarkup(this.#bookmark.trim())}"></a>`;
      this.#bookmark = '';
    } else if (into === 'field' && this.#state.into !== 'field') {
      // what the field shows is in another group of the same group
      this.#set({ link: /HYPERLINK\s+"?(https?:[^"\s]+)/i.exec(this.#instruction)?.[1] ?? null });
      this.#instruction = '';
    }
  }

  byte(byte: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(byte);
  }

  text(text: string): void {
    this.#flush();
    const kept = text.slice(Math.min(this.#skip, text.length));
    this.#skip = Math.max(0, this.#skip - text.length);
    // bytes above 127 are characters of the code page here too
    if (/[\x80-\xff]/.test(kept)) this.#add(this.#decoder.decode(Buffer.from(kept, 'latin1')));
    else this.#add(kept);
  }

  symbol(symbol: string): void {
    this.#flush();
    if (symbol === '*') this.#starred = true;
    else if (symbol === '~') this.#add('\u00a0');
    else if (symbol === '_') this.#add('-');
    else if (symbol === '\n' || symbol === '\r') this.#end();
    else if (symbol === '\\' || symbol === '{' || symbol === '}') this.text(symbol);
  }

  word(word: string, number: number | null): void {
    this.#flush();
    const starred = this.#starred;
    this.#starred = false;
    const character = WORDS_FOR_CHARACTERS[word];
    if (character !== undefined) this.#add(character);
    else if (word === 'u') this.#unicode(number ?? 0);
    else if (word === 'uc') this.#set({ fallback: Math.max(0, Math.min(8, number ?? 1)) });
    else if (word === 'ansicpg') this.#codePage(number ?? 1252);
    else if (!this.#destination(word, starred)) this.#layout(word, number);
  }

  #destination(word: string, starred: boolean): boolean {
    if (this.#state.into === 'skip') return true;
    if (word === 'pict') this.#pictures++;
    if (word === 'title' || word === 'author') this.#set({ into: word });
    else if (word === 'bkmkstart') this.#set({ into: 'bookmark' });
    else if (word === 'fldinst') this.#set({ into: 'field' });
    else if (word === 'shppict') return true;
    else if (SKIPPED_GROUPS.has(word) || starred) this.#set({ into: 'skip' });
    else return false;
    return true;
  }

  #layout(word: string, number: number | null): void {
    if (
      word === 'par' ||
      word === 'cell' ||
      word === 'nestcell' ||
      word === 'row' ||
      word === 'sect' ||
      word === 'page'
    )
      this.#end();
    else if (word === 'line') this.#paragraph += '<br>';
    else if (word === 'b') this.#set({ bold: number !== 0 });
    else if (word === 'v') this.#set({ hidden: number !== 0 });
    else if (word === 'plain') this.#set({ bold: false, hidden: false });
    else if (word === 'pard') this.#centred = false;
    else if (word === 'qc') this.#centred = true;
    else if (word === 'ql' || word === 'qj' || word === 'qr') this.#centred = false;
  }

  #set(change: Partial<GroupState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #unicode(number: number): void {
    const code = number < 0 ? number + 65536 : number;
    this.#add(code <= 0xffff ? String.fromCharCode(code) : '\ufffd');
    this.#skip = this.#state.fallback;
  }

  #codePage(number: number): void {
    const label = CODE_PAGES[number] ?? `windows-${number}`;
    try {
      this.#decoder = new TextDecoder(label);
    } catch {
      this.#decoder = new TextDecoder('windows-1252');
    }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const text = this.#decoder.decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const { into, bold, hidden, link } = this.#state;
    if (into === 'title') this.#title += text;
    else if (into === 'author') this.#author += text;
    else if (into === 'bookmark') this.#bookmark += text;
    else if (into === 'field') this.#instruction += text;
    if (into !== 'text' || hidden || text === '') return;
    const written = bold ? `<b>${escapeMarkup(text)}</b>` : escapeMarkup(text);
    this.#paragraph += link === null ? written : `<a href="${escapeMarkup(link)}">${written}</a>`;
  }

  #end(): void {
    if (this.#state.into !== 'text') return;
    this.#html += `<p${this.#centred ? ' align="center"' : ''}>${this.#paragraph}</p>\n`;
    this.#paragraph = '';
  }

  end(): RtfText {
    this.#flush();
    this.#state = { ...this.#state, into: 'text' };
    if (this.#paragraph !== '') this.#end();
    return {
      html: this.#html.toWellFormed(),
      title: this.#title.trim(),
      author: this.#author.trim(),
      pictures: this.#pictures,
    };
  }
}
