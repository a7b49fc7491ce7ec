import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Span } from '../../text/span.js';
import { stoppedHead, wireHead } from './correspondents.js';
import { dateAtEnd } from './dateline-date.js';
import { type DatelineMark, isDateline, isFilingTown } from './dateline-evidence.js';
import { placesOfHead } from './dateline-names.js';
import { areasCalled, placesCalled } from './dateline-places.js';
import { DASHES, isAgency, isAgencyCode, isAsciiLetterAt, Sign, signsIn, withoutMarks } from './dateline-words.js';
import type { FoundDateline } from './found-dateline.js';

/** How far into a paragraph a dateline may reach. */
export const DATELINE_REACH = 120;
/** One that stands alone on its line is no longer than this. */
const LONGEST_DATELINE_LINE = 90;
/** What may end a dateline: a dash, a hyphen that is not within a word, a colon. */
const DATELINE_MARKS = new RegExp(
  `\\s*(?:--+|[${DASHES}])\\s*|(?<=[\\s)\\]\\d.])\\s*-(?=[\\s"“])|\\s-(?=\\p{Lu})|:\\s+`,
  'gu',
);

/** The full stop that old papers set after a date: "LONDON, Monday.—" */
const STOP_AFTER_DATE = /(?<=\d|day|\))\.$|(?<=\d|day),$/i;

/** "Nov. 3 /PRNewswire/ --" */
const SLASHED_WIRE = /\s*\/(\p{Lu}[\p{L} -]{2,30})\/$/u;

/** "Updated | ", "By Ann Lee in " */
const BYLINE =
  /^(?:Update[ds]?|UPDATE[DS]?|Exclusive|EXCLUSIVE|Breaking|BREAKING)\s*\|\s*|^(?:by|BY|By)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]*(?:\s+in\s+|\s*[,;|/]\s*)/u;

/** A paragraph of an article's text that may begin with a dateline. */
interface DatelineParagraph {
  readonly text: string;
  readonly paragraph: Span;
  /** the first that may */
  readonly firstText: boolean;
  /** only lines of a head come before it */
  readonly mayStandAlone: boolean;
  /** from the time in which a place and a full stop were a dateline */
  readonly old: boolean;
}

/** Reads one paragraph's beginning. */
export class DatelineReader {
  private readonly text: string;
  private readonly paragraph: Span;
  private readonly firstText: boolean;
  private readonly mayStandAlone: boolean;
  private readonly old: boolean;
  private readonly head: string;

  constructor(
    { text, paragraph, firstText, mayStandAlone, old }: DatelineParagraph,
    private readonly placeNames: readonly PlaceName[],
    private readonly gazetteer: Gazetteer,
  ) {
    this.text = text;
    this.paragraph = paragraph;
    this.firstText = firstText;
    this.mayStandAlone = mayStandAlone;
    this.old = old;
    this.head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + DATELINE_REACH));
  }

  read(): FoundDateline | null {
    if (!isAsciiLetterAt(this.head, 0) && !/^[\s"“([]*[\p{L}\p{N}]/u.test(this.head)) return null;
    const signs = signsIn(this.head);
    if (signs & Sign.comma) {
      const old = this.readWire() ?? this.readStopped();
      if (old) return old;
    }
    if (signs & Sign.mark) {
      const marked = this.readMarked();
      if (marked !== undefined) return marked ?? (this.firstText ? this.readBare() : null);
    }
    if (signs & Sign.bracket) {
      const bracket = /^[^()]{0,70}\(([^()]{2,30})\)(?=\s*["“‘]?\p{Lu})/u.exec(this.head);
      if (bracket && isAgency(bracket[1]!, true))
        return this.readHead(bracket[0], 'none', this.head.slice(bracket[0].length));
    }
    const { start } = this.paragraph;
    const newline = this.head.indexOf('\n');
    const end = newline < 0 ? this.paragraph.end : start + newline;
    // alone on its line it has a date, a state after a comma, or an agency
    const line =
      end - start <= LONGEST_DATELINE_LINE && signs & (Sign.digit | Sign.comma | Sign.bracket)
        ? this.readHead(this.text.slice(start, end), 'line', '')
        : null;
    return line ?? this.readTownAndStop() ?? (this.firstText ? this.readBare() : null);
  }

  /** "Kuala Lumpur." on its line; in old papers also "Kuala Lumpur. The Harriers will …", which later ones do for effect. */
  private readTownAndStop(): FoundDateline | null {
    if (!this.mayStandAlone) return null;
    const found = /^(\p{Lu}[\p{L}’' -]{2,30})\.(?:\s+(?=["“‘']?\p{Lu})|$)/u.exec(this.head);
    if (!found) return null;
    const alone = this.paragraph.start + found[0].length === this.paragraph.end;
    if (!alone && !this.old) return null;
    const { start } = this.paragraph;
    const { placeNames, gazetteer } = this;
    const [town, ...others] = placesOfHead(found[1]!, { at: start, placeNames, gazetteer }) ?? [];
    if (town === undefined || others.length > 0 || !isFilingTown(town, gazetteer)) return null;
    // "Salt." is a town in Spain too
    if (!this.old && !this.isLarge(found[1]!)) return null;
    const end = start + found[1]!.length + 1;
    return { start, end, text: this.text.slice(start, end), places: [town], date: null, agency: null };
  }

  /** Up to a dash or colon; undefined when what comes before each of them leaves it open. */
  private readMarked(): FoundDateline | null | undefined {
    const marks = new RegExp(DATELINE_MARKS);
    let tries = 0;
    for (let found = marks.exec(this.head); found !== null; found = marks.exec(this.head)) {
      if (found.index === 0) return null;
      if (++tries > 3) return null;
      const after = this.text
        .slice(this.paragraph.start + marks.lastIndex, this.paragraph.end)
        .trimStart()
        .replace(/^Special\s*[—–-]+\s*/u, '');
      const mark = found[0].includes(':') ? 'colon' : 'dash';
      const dateline = this.readHead(this.head.slice(0, found.index), mark, after);
      if (dateline) return dateline;
      if (mark === 'colon') return null;
    }
    return undefined;
  }

  /** "VIENNA, August 16. The Emperor …" */
  private readStopped(): FoundDateline | null {
    const head = stoppedHead(this.head);
    return head === null ? null : this.readHead(head, 'dash', this.head.slice(head.length).trimStart());
  }

  /** "NEW YORK, NY / NEWSWIRE / May 7, 2024 / …" */
  private readWire(): FoundDateline | null {
    const wire = wireHead(this.head);
    if (!wire) return null;
    const found = this.readHead(wire.places, 'dash', this.head.slice(wire.whole.length));
    if (!found) return null;
    const end = found.start + wire.whole.trimEnd().length;
    const date = dateAtEnd(wire.date)?.date ?? null;
    return { ...found, end, text: this.text.slice(found.start, end), date, agency: wire.agency };
  }

  /** As some sites print it, with nothing after: "OSLO A ferry ran aground", "AUSTIN, Texas A mill burned". Large cities only. */
  private readBare(): FoundDateline | null {
    const found =
      /^(\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})(, \p{Lu}[\p{L}.]+)?\s+(?=["“]?(?:\p{Lu}\p{Ll}|A\s|\p{Lu}\.))/u.exec(this.head);
    if (!found || (found[2] !== undefined && areasCalled(found[2].slice(2), this.gazetteer).length === 0)) return null;
    return this.isLarge(found[1]!) ? this.readHead(found[0].trimEnd(), 'dash', this.head.slice(found[0].length)) : null;
  }

  private isLarge(name: string): boolean {
    return placesCalled(name, this.gazetteer).candidates.some(
      (place) =>
        this.gazetteer.kind(place) === 'city' &&
        (this.gazetteer.population(place) >= 100_000 || this.gazetteer.seat(place) === 4),
    );
  }

  private readHead(head: string, mark: DatelineMark, after: string): FoundDateline | null {
    const byline = BYLINE.exec(head);
    const skipped = byline ? byline[0].length : isAsciiLetterAt(head, 0) ? 0 : /^[\s"“]*/.exec(head)![0].length;
    let body = head.slice(skipped).trimEnd();
    const end = skipped + body.length;
    body = body.replace(STOP_AFTER_DATE, '');
    let agency: string | null = null;
    const slashed = body.endsWith('/') ? SLASHED_WIRE.exec(body) : null;
    if (slashed) {
      agency = slashed[1]!;
      body = body.slice(0, slashed.index);
    }
    let date: string | null = null;
    let dated = false;
    // brackets: an agency, a date, or both
    const brackets = /[([]/.test(body) ? /\s*[([]([^()[\]]{2,40})[)\]]\s*/u.exec(body) : null;
    if (brackets) {
      const inside = dateAtEnd(brackets[1]!);
      const words = (inside?.rest ?? brackets[1]!).trim();
      if (words !== '' && !isAgency(words, false)) return null;
      agency = words || null;
      if (inside) {
        dated = true;
        date = inside.date;
      }
      const before = body.slice(0, brackets.index).replace(STOP_AFTER_DATE, '');
      const behind = body.slice(brackets.index + brackets[0].length);
      if (before !== '' && behind !== '' && !dateAtEnd(behind)) return null;
      body = before === '' ? behind : before + (behind && `, ${behind}`);
    }
    const atEnd = dateAtEnd(body);
    if (atEnd) {
      dated = true;
      date = atEnd.date ?? date;
      body = atEnd.rest;
    }
    const lastWord = /[,/]/.test(body) ? /[,/]\s*([^,/]+)$/.exec(body) : null;
    if (!agency && lastWord && isAgencyCode(lastWord[1]!) && areasCalled(lastWord[1]!, this.gazetteer).length === 0) {
      agency = lastWord[1]!.trim();
      body = body.slice(0, lastWord.index);
      const again = dateAtEnd(body);
      if (again) {
        dated = true;
        date = again.date ?? date;
        body = again.rest;
      }
    }
    body = withoutMarks(body);
    if (mark === 'line' && !dated && agency === null && !body.includes(',')) return null;
    const places = placesOfHead(body, {
      at: this.paragraph.start + skipped + head.slice(skipped).indexOf(body),
      placeNames: this.placeNames,
      gazetteer: this.gazetteer,
    });
    if (places === null) return null;
    const { text } = this;
    // the lines of a release's head come before its text
    const firstText = this.firstText || (mark === 'colon' && this.mayStandAlone);
    if (
      !isDateline(places, { text, body, mark, after, dated, hasDate: date !== null, agency, firstText }, this.gazetteer)
    )
      return null;
    const start = this.paragraph.start + skipped;
    const stop = this.paragraph.start + end;
    return { start, end: stop, text: text.slice(start, stop), places, date, agency };
  }
}
