import { NAME_KINDS } from '../../tagger/labels.js';
import { bodyName, brandName, programmeName } from './bodies.js';
import { lists } from './lists.js';
import type { Fill, Filling } from './template.js';

/** Names to compose with. */
export interface Stock {
  /** given names and surnames that go together, by people or language */
  readonly peoples: readonly { readonly given: readonly string[]; readonly surnames: readonly string[] }[];
  /** how many of the peoples, from the front, are the English-speaking ones */
  readonly english: number;
  /** towns, the biggest first */
  readonly towns: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

interface InventedPerson {
  readonly given: string;
  readonly surname: string;
  readonly full: string;
}

const [PER, LOC, ORG, MISC] = NAME_KINDS.map((_, i) => i) as [number, number, number, number];

/** Fills the slots of the composed stories from the stock and from lists, and now and then with words nobody has heard. */
export class Supply {
  private readonly surnames: Coiner;
  private readonly places: Coiner;
  /** towns of two words and more */
  private readonly longTowns: readonly string[];

  constructor(
    private readonly stock: Stock,
    private readonly random: () => number,
  ) {
    this.surnames = new Coiner(
      stock.peoples.flatMap(({ surnames }) => surnames),
      random,
    );
    this.places = new Coiner(stock.towns, random);
    this.longTowns = stock.towns.filter((town) => town.includes(' '));
  }

  readonly fill: Fill = (slot, key, story) => {
    const made = this.make(slot, key, story);
    if (made) return made;
    const list = lists[slot];
    if (!list) return null;
    return { text: this.kept(slot, key, story, () => this.pick(list.words)), kind: list.kind };
  };

  private make(slot: string, key: string | null, story: Map<string, unknown>): Filling | null {
    const person = (): InventedPerson => this.kept('person', key, story, () => this.person());
    const town = (): string => this.kept('town', key, story, () => this.town());
    switch (slot) {
      case 'person':
        return { text: person().full, kind: PER };
      case 'surname':
        return { text: person().surname, kind: PER };
      case 'given':
        return { text: person().given, kind: PER };
      case 'initialed':
        return { text: `${person().given[0]}. ${person().surname}`, kind: PER };
      case 'player': {
        const full = this.random() < 0.4 ? person().full : person().surname;
        return { text: full, kind: PER };
      }
      case 'listed':
        return { text: `${person().surname}, ${person().given}`, kind: PER };
      case 'town':
        return { text: town(), kind: LOC };
      case 'longtown':
        return { text: this.kept('longtown', key, story, () => this.pick(this.longTowns)), kind: LOC };
      case 'uptown':
        return { text: this.town().toUpperCase(), kind: LOC };
      case 'upcity':
        return { text: this.pick(lists.uscity!.words).toUpperCase(), kind: ORG };
      case 'bigtown':
        return { text: this.kept('town', key, story, () => this.bigTown()), kind: LOC };
      case 'country':
        return { text: this.kept('country', key, story, () => this.country()), kind: LOC };
      case 'region':
        return { text: this.kept('region', key, story, () => this.pick(this.stock.regions)), kind: LOC };
      case 'coined':
        return { text: this.kept('coined', key, story, () => this.places.coin()), kind: ORG };
      case 'letters':
        return { text: this.kept('letters', key, story, () => this.letters()), kind: ORG };
      case 'longinitials':
      case 'initials':
        return this.abbreviated(slot, key, story, () => this.institution());
      case 'agency':
      case 'agencyinitials':
        return this.abbreviated(slot, key, story, () => this.agency());
      case 'programme':
      case 'programmeinitials':
        return this.abbreviated(slot, key, story, () =>
          programmeName(
            (list) => this.pick(list),
            this.random,
            () => this.town(),
          ),
        );
      case 'brand':
        return { text: this.kept('brand', key, story, () => this.brand()), kind: ORG };
      case 'arabic':
      case 'arabicinitials':
        return this.abbreviated(slot, key, story, () => this.movement());
      case 'surnameword':
        return { text: this.kept('surnameword', key, story, () => this.surname(this.people())), kind: ORG };
      case 'townword':
        return { text: town(), kind: ORG };
      case 'demonym':
        return { text: this.kept('demonym', key, story, () => this.pick(lists.demonymword!.words)), kind: MISC };
      default:
        return null;
    }
  }

  /** A body's name, or its initials, which go together when the slots have one key. */
  private abbreviated(slot: string, key: string | null, story: Map<string, unknown>, make: () => string): Filling {
    const kept = ['arabic', 'agency', 'programme'].find((start) => slot.startsWith(start)) ?? 'longinitials';
    const name = this.kept(kept, key, story, make);
    const initials = [...name.matchAll(/(?<!\p{L})(?:al-)?(\p{Lu})/gu)].map(([, letter]) => letter).join('');
    return { text: slot.endsWith('initials') && slot !== 'longinitials' ? initials : name, kind: ORG };
  }

  private agency(): string {
    const place = (): string => {
      const chance = this.random();
      if (chance < 0.5) return this.town();
      return chance < 0.75 ? this.country() : this.pick(this.stock.regions);
    };
    return bodyName((list) => this.pick(list), this.random, place);
  }

  private brand(): string {
    return brandName(
      (list) => this.pick(list),
      this.random,
      () => this.places.coin(),
    );
  }

  private institution(): string {
    const chance = this.random();
    const middle = this.pick(BODY_FIELDS);
    const head = this.pick(BODY_HEADS);
    if (chance < 0.12) return `${middle} and ${this.pick(BODY_FIELDS)} ${head}`;
    if (chance < 0.35) return `${this.pick(BODY_FRONTS)} ${head} of ${middle} ${this.pick(BODY_FIELDS)}`;
    if (chance < 0.6) return `${this.pick(lists.demonymword!.words)} ${middle} ${head}`;
    return `${this.pick(BODY_FRONTS)} ${middle} ${head}`;
  }

  private movement(): string {
    return `${this.places.coin()} ${this.random() < 0.5 ? '' : `${this.surnames.coin()} `}al-${this.places.coin()}`;
  }

  private kept<T>(slot: string, key: string | null, story: Map<string, unknown>, make: () => T): T {
    if (key === null) return make();
    const name = `${slot}:${key}`;
    if (!story.has(name)) story.set(name, make());
    return story.get(name) as T;
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  private people(): Stock['peoples'][number] {
    const english = this.random() < 0.45;
    const from = english ? 0 : this.stock.english;
    const to = english ? this.stock.english : this.stock.peoples.length;
    return this.stock.peoples[from + Math.floor(this.random() * (to - from))]!;
  }

  private person(): InventedPerson {
    const people = this.people();
    let given = this.random() < 0.12 ? this.pick(this.people().given) : this.skewed(people.given);
    const surname = this.surname(people);
    if (this.random() < 0.04) given = `${given}-${this.skewed(people.given)}`;
    if (this.random() < 0.03) given = `${given[0]}.${this.skewed(people.given)[0]}.`;
    let middle = '';
    const chance = this.random();
    if (chance < 0.08) middle = `${this.skewed(people.given)[0]}. `;
    else if (chance < 0.1) middle = `${this.skewed(people.given)} `;
    const tail = this.random() < 0.015 ? this.pick([' Jr.', ' III', ' Jr', ' Sr.']) : '';
    return { given, surname, full: `${given} ${middle}${surname}${tail}` };
  }

  private surname(people: Stock['peoples'][number]): string {
    const chance = this.random();
    if (chance < 0.28) return this.surnames.coin();
    const name = this.skewed(people.surnames);
    if (chance < 0.31) return `${this.pick(lists.particle!.words)} ${name}`;
    if (chance < 0.33) return `${this.pick(['al-', 'el-', 'Al-', 'Ben-', "O'", 'Mc', "D'"])}${name}`;
    if (chance < 0.35) return `${name}-${this.skewed(people.surnames)}`;
    return name;
  }

  /** Prefers the front of a list, where the common ones are. */
  private skewed(list: readonly string[]): string {
    return list[Math.floor(this.random() ** 1.6 * list.length)]!;
  }

  private town(): string {
    const chance = this.random();
    if (chance < 0.18) return this.places.coin();
    return chance < 0.6 ? this.bigTown() : this.pick(this.stock.towns);
  }

  private bigTown(): string {
    return this.stock.towns[Math.floor(this.random() ** 2 * Math.min(1500, this.stock.towns.length))]!;
  }

  private country(): string {
    return this.random() < 0.6 ? this.pick(lists.knowncountry!.words) : this.pick(this.stock.countries);
  }

  private letters(): string {
    const size = 2 + Math.floor(this.random() * 3.4);
    let text = '';
    for (let i = 0; i < size; i++) text += 'ABCDEFGHIKLMNOPRSTUW'[Math.floor(this.random() * 20)];
    return text;
  }
}

const BODY_FRONTS = [
  'National',
  'International',
  'United',
  'World',
  'Federal',
  'European',
  'African',
  'General',
  'Central',
];
const BODY_FIELDS = [
  'Coffee',
  'Trade',
  'Steel',
  'Labour',
  'Auto',
  'Energy',
  'Health',
  'Farm',
  'Transport',
  'Press',
  'Metal',
  'Food',
];
const BODY_HEADS = [
  'Association',
  'Organization',
  'Union',
  'Council',
  'Workers',
  'Agency',
  'Federation',
  'Institute',
  'Board',
  'Bureau',
  'Front',
];

/** Makes up words that look like those of a list: each letter from the three before it. */
class Coiner {
  private readonly after = new Map<string, string[]>();

  constructor(
    words: readonly string[],
    private readonly random: () => number,
  ) {
    for (const word of words) {
      if (/[^\p{L}]/u.test(word) || word.length < 4) continue;
      const letters = `^^^${word.toLowerCase()}$`;
      for (let i = 3; i < letters.length; i++) {
        const before = letters.slice(i - 3, i);
        const list = this.after.get(before);
        if (list) list.push(letters[i]!);
        else this.after.set(before, [letters[i]!]);
      }
    }
  }

  coin(): string {
    for (;;) {
      let word = '^^^';
      while (!word.endsWith('$') && word.length < 16) {
        const next = this.after.get(word.slice(-3))!;
        word += next[Math.floor(this.random() * next.length)]!;
      }
      const letters = word.replaceAll(/[\^$]/g, '');
      if (letters.length >= 4 && word.endsWith('$')) return letters[0]!.toUpperCase() + letters.slice(1);
    }
  }
}
