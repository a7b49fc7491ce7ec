import { z } from 'zod';
import type { AuthorityKind } from '../archive/archive.js';
import { sentenceOf } from '../corrections/apply.js';
import { type CorrectionItem, correctionLines } from '../corrections/correction-lines.js';
import { correctionsOf } from '../corrections/corrections.js';
import type { Correction } from '../corrections/verbs.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { frameNamed } from '../map/frame.js';
import type { Edition } from '../page/edition.js';
import { UserError } from '../problem.js';
import type { CorrectionsDesk } from './corrections-desk.js';
import { locateBy, namesLike, placesLike } from './name-choices.js';
import { findingsOnPage, type Locate } from './page-findings.js';
import { type Proposal, proposalsFor } from './proposals.js';
import { ESTIMATE_CAUTION, expectedErrors, expectedInWords } from './review/estimate.js';
import type { ReviewItem } from './review/review-item.js';
import { reviewList } from './review/review-list.js';

/** The archive that a desk works on. */
export interface DeskArchive {
  readonly edition: Edition;
  readonly corrections: readonly Correction[];
  /** why the corrections on disk are not in force; null when they are */
  readonly fault: UserError | null;
  /** the bytes of a page of the site, as it is now */
  bytesOf(path: string): string | Uint8Array | null;
  /**
   * Files everything by the corrections that are on disk now.
   * @param articles that corrections name, which are shown first
   * @returns whether pages show it already: those of the articles, or all
   */
  refile(articles: readonly string[]): Promise<'all' | 'article' | 'later'>;
}

/** What the pages of the desk ask for, as JSON. */
export class DeskApi {
  readonly #archive: DeskArchive;
  readonly #corrections: CorrectionsDesk;
  readonly #gazetteer: () => Gazetteer;
  #located: Locate | null = null;
  #review: { readonly of: Edition; readonly items: readonly ReviewItem[] } | null = null;

  /** @param gazetteer loaded when it is first asked for */
  constructor(archive: DeskArchive, corrections: CorrectionsDesk, gazetteer: () => Gazetteer) {
    this.#archive = archive;
    this.#corrections = corrections;
    this.#gazetteer = gazetteer;
  }

  /** @returns undefined when nothing is asked for in this way */
  get(path: string, query: URLSearchParams): unknown {
    const { archive } = this.#archive.edition;
    const text = query.get('q') ?? '';
    switch (path) {
      case 'desk/state':
        return this.#state();
      case 'desk/findings':
        return findingsOnPage(archive, query.get('page') ?? '', this.#locate);
      case 'desk/names':
        return namesLike(archive, text, kindsIn(query.get('kinds')));
      case 'desk/places':
        return placesLike(this.#gazetteer(), text);
      case 'desk/point':
        return pointAt(query.get('frame') ?? '', Number(query.get('x')), Number(query.get('y')));
      case 'desk/review':
        return this.#reviewed();
      default:
        return undefined;
    }
  }

  /** @throws UserError when what is sent is no correction; SyntaxError when it is no JSON */
  async post(path: string, body: string): Promise<unknown> {
    if (path === 'desk/corrections') return this.#correct(body);
    if (path === 'desk/undo') return this.#undo();
    return undefined;
  }

  async #correct(body: string): Promise<Corrected> {
    const read = requestSchema.safeParse(JSON.parse(body));
    if (!read.success) throw new UserError('this is no correction');
    const items = read.data.items as CorrectionItem[];
    const proposals = items.length === 1 ? proposalsFor(this.#archive.edition.archive, items[0]!) : [];
    await this.#corrections.add(items);
    return {
      ...(await this.#shown(items)),
      words: items.map(itemInWords),
      lines: items.map(correctionLines).join(''),
      proposals,
    };
  }

  async #undo(): Promise<Corrected | null> {
    if (this.#corrections.steps === 0) return null;
    const items = await this.#corrections.undo();
    const words = items === null ? ['somebody has changed that line: nothing was undone'] : items.map(itemInWords);
    return {
      ...(await this.#shown(items ?? [])),
      words,
      lines: (items ?? []).map(correctionLines).join(''),
      proposals: [],
    };
  }

  async #shown(items: readonly CorrectionItem[]): Promise<DeskState & Pick<Corrected, 'shown'>> {
    const articles = items.flatMap((item) => [item.in, item.of, item.withhold, item.confirm]);
    const shown = await this.#archive.refile(articles.filter((name) => typeof name === 'string'));
    return { ...this.#state(), shown };
  }

  #state(): DeskState {
    return {
      steps: this.#corrections.steps,
      left: this.#items().length,
      fault: this.#archive.fault === null ? null : this.#archive.fault.message,
    };
  }

  #reviewed() {
    const expected = expectedErrors(this.#archive.edition.archive);
    const items = this.#items();
    return {
      ...this.#state(),
      items: items.slice(0, MOST_SENT),
      estimate: expectedInWords(expected),
      caution: ESTIMATE_CAUTION,
    };
  }

  #items(): readonly ReviewItem[] {
    const { edition, corrections } = this.#archive;
    if (this.#review?.of !== edition)
      this.#review = { of: edition, items: reviewList(edition.archive, corrections, this.#locate) };
    return this.#review.items;
  }

  readonly #locate: Locate = (choice) => {
    this.#located ??= locateBy(this.#gazetteer());
    return this.#located(choice);
  };
}

/** Items of the review list that a page gets at once. */
const MOST_SENT = 200;

/** What every page of the desk shows. */
export interface DeskState {
  /** that can be undone */
  readonly steps: number;
  /** on the review list */
  readonly left: number;
  readonly fault: string | null;
}

/** What became of corrections. */
export interface Corrected extends DeskState {
  /** which pages show it already; for the others the event `filed` follows */
  readonly shown: 'all' | 'article' | 'later';
  readonly words: readonly string[];
  /** as they are in corrections.yaml */
  readonly lines: string;
  readonly proposals: readonly Proposal[];
}

/** The review list as a page gets it. */
export interface Reviewed extends DeskState {
  readonly items: readonly ReviewItem[];
  readonly estimate: string;
  readonly caution: string;
}

const shortText = z.string().max(2000);
const requestSchema = z.strictObject({
  items: z
    .array(
      z.record(
        z.string().regex(/^[a-z]{1,20}$/),
        z.union([shortText, z.number(), z.literal(true), z.array(z.union([shortText, z.number()])).max(100)]),
      ),
    )
    .min(1)
    .max(500),
});

function itemInWords(item: CorrectionItem): string {
  const [correction] = correctionsOf(correctionLines(item)).corrections;
  return correction === undefined ? '' : sentenceOf(correction);
}

const ASKED_KINDS: readonly AuthorityKind[] = ['person', 'organisation', 'source', 'place'];

const kindsIn = (list: string | null): AuthorityKind[] => {
  const wanted = list?.split(',') ?? [];
  return ASKED_KINDS.filter((kind) => wanted.includes(kind));
};

/** Where on the globe a point of a map is. @param frame the name of the map's frame; `x` and `y` in units of its viewBox */
function pointAt(frame: string, x: number, y: number): readonly [lat: number, lon: number] | null {
  const at = Number.isFinite(x) && Number.isFinite(y) ? frameNamed(frame)?.unproject(x, y) : null;
  return at == null ? null : [Math.round(at.lat * 1e3) / 1e3, Math.round(at.lon * 1e3) / 1e3];
}
