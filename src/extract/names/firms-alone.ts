import { lexicon } from '../../lexicon/load-lexicon.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import type { Prose } from '../../text/prose.js';
import { type Name, type NameKey, nameKeyOf } from './name.js';

/** What the tagger is surer of stays. */
const SURE_OF_PERSON_ALONE = 0.95;
/** Who is named more often is somebody, and the body is called after them. */
const MOST_MISTAKEN = 3;

/** Tells mentions of a firm or body by the beginning of its name, which the tagger took for somebody or for a place. */
export class FirmsAlone {
  /** the first word, and the first two of more, of organisations */
  private readonly openers = new Set<NameKey>();
  /** the first two words of bodies that no town has: "Copper Vale" of "Copper Vale Credit Union", not of "Copper Vale Police" */
  private readonly seatless = new Set<NameKey>();
  /** the first words of names that go on with words of firms alone: "Quillon" of "Quillon Energy plc" */
  private readonly firms = new Set<NameKey>();
  /** the last words of clubs: "Rovers" of "Hale Rovers" */
  private readonly clubs = new Set<NameKey>();
  /** names of which words beside a mention say that they are a firm */
  private readonly told = new Set<NameKey>();

  /** places of the gazetteer in which the article says that something is */
  private readonly placed = new Set<NameKey>();

  constructor(
    private readonly prose: Prose,
    private readonly hints: Uint16Array,
    names: readonly Name[],
  ) {
    const { ids, lower } = prose;
    const firmWords = prose.vocabulary.column(firmWordNumber, firmWordNumber);
    for (const name of names) {
      const { first, last, type, rule } = name;
      if (type === 'place' && hints[first]! & Hint.placeBegins && isLedTo(lower, first))
        this.placed.add(nameKeyOf(prose, name));
      if (type !== 'organisation') continue;
      if (TELLING.test(rule)) this.told.add(nameKeyOf(prose, name));
      if (last - first < 2) continue;
      this.openers.add(ids[first]!);
      if (lexicon.has(lower[last - 1]!, 'club-end')) this.clubs.add(ids[last - 1]!);
      if (last - first > 2) {
        const two = `${lower[first]!} ${lower[first + 1]!}`;
        this.openers.add(two);
        if (!lexicon.has(lower[last - 1]!, 'local-body')) this.seatless.add(two);
      }
      let at = first + 1;
      while (at < last && firmWords.at(ids[at]!) !== 0) at++;
      if (at === last) this.firms.add(ids[first]!);
    }
  }

  /** Whether words beside a mention of a body say what it is, so that it is no person, whatever it is taken for elsewhere. */
  isTold = ({ type, rule }: Name): boolean => type === 'organisation' && TELLING.test(rule);

  /** @param surnames of people of the article @param mentions of the form as a person, with their confidence */
  has(name: Name, form: NameKey, surnames: ReadonlyMap<NameKey, number>, mentions: number): boolean {
    if (name.type === 'place')
      return (
        (this.told.has(form) && (name.last - name.first > 1 || this.isToldAlone(name, form))) ||
        this.isPlacelike(name, form)
      );
    if (name.type !== 'person' || surnames.has(form)) return false;
    // "Brightwell has offered", beside "Brightwell’s chief executive"; "Otter said", of Otter Tool Co
    if (this.told.has(form) || this.clubs.has(form)) return true;
    if (!this.openers.has(form) || (mentions >= MOST_MISTAKEN && !this.firms.has(form))) return false;
    return name.confidence < SURE_OF_PERSON_ALONE || this.isShopAlone(name);
  }

  /** "Redfern has 40 staff", of "whose company, Redfern,"; not "in Redfern" */
  private isToldAlone({ first }: Name, form: NameKey): boolean {
    return (
      !(this.hints[first]! & (Hint.country | Hint.region | Hint.bigTown)) &&
      !this.placed.has(form) &&
      !isLedTo(this.prose.lower, first)
    );
  }

  /** "a director of Bagnall’s, Mr. Hale": the 's has nothing behind it. */
  private isShopAlone({ last }: Name): boolean {
    const { lower } = this.prose;
    return lower[last] === "'s" && /^[,.;)]$/.test(lower[last + 1] ?? '');
  }

  /** "COPPER VALE -- A fire" */
  private isDateline(first: number, last: number): boolean {
    const { paragraphOf, lower } = this.prose;
    return paragraphOf[first - 1] !== paragraphOf[first] && /^(?:--?|[—–])$/.test(lower[last] ?? '');
  }

  /** "Copper Vale was closed" in an article about the Copper Vale Credit Union, where no gazetteer has such a place. */
  private isPlacelike({ first, last }: Name, form: NameKey): boolean {
    const { lower } = this.prose;
    if (this.hints[first]! & (Hint.country | Hint.region | Hint.bigTown) || this.placed.has(form)) return false;
    if (!(last - first === 2 ? this.seatless : this.firms).has(form) || this.isDateline(first, last)) return false;
    return !isLedTo(lower, first);
  }
}

/** "in | Ashdown", not "shares in | Ashdown" */
const isLedTo = (lower: readonly string[], first: number): boolean =>
  /^(?:in|at|near|from|to|of|around)$/.test(lower[first - 1] ?? '') &&
  !/^(?:shares?|stake)$/.test(lower[first - 2] ?? '');

/** Rules that read what stands beside a name. */
const TELLING =
  /^(?:company-in-context|firm-in-context|described-body|seated-body|called-body|body-by-dealing|listed-body)$/;

/** 1 for a word that only firms have behind a name. */
const listedFirmWords = lexicon.bits([[1, 'company-end', 'legal-form']]);
const firmWordNumber = (word: string): number => listedFirmWords(word) | (/^(?:capital|partners)$/.test(word) ? 1 : 0);
