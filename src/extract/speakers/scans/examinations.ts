import type { Person } from '../../../article/record.js';
import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import type { ParsedText } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';

const REPORT_REACH = 1000; // tokens of the report of one trial
const NEXT_REACH = 1000; // tokens between a question and whoever asks the next ones
const SENTENCE_REACH = 60; // tokens before a verb in which its subject may be named
const NAME_REACH = 6; // tokens between a word and the name that it leads to
const BY_REACH = 8; // tokens: "the cross-examination of Captain Amos Roe | by"
const MOST_OF_OFFICE = 4; // tokens
const OWNER_REACH = 5; // tokens between an owner and what is owned

/** Who is questioned in a text, by whom, and who is dead. */
export interface Examinations {
  /** who is on the stand at a token, as what goes before it tells */
  witnessAt(token: number): Person | null;
  /** who asks the questions there */
  counselAt(token: number): Person | null;
  /** whether somebody is told to be killed: he says nothing more */
  isVictim(person: Person): boolean;
}

interface PersonAtToken {
  readonly token: number;
  readonly person: Person;
}

/**
 * Reads who is on the stand in the trials and inquests of a text: "Dr. Roe told the jury", "Roe resumed the stand", "the confession of Roe",
 * "Roe's testimony"; who asks: "the questions of Mr. Lee", "Mr. Lee came to a question"; and who was killed: "the murder of Poe".
 */
export function examinationsOf(reading: ParsedText, cast: MentionIndex): Examinations {
  const { lower, shapes, size } = reading.prose;
  const witnesses: PersonAtToken[] = [];
  const counsel: PersonAtToken[] = [];
  const victims = new Set<Person>();
  const add = (seen: PersonAtToken[], token: number, person: Person | null): void => {
    if (person) seen.push({ token, person });
  };
  for (let i = 1; i < size; i++) {
    const word = lower[i]!;
    if (tellsCourt(reading, i) || word === 'testified' || word === 'testifies')
      add(witnesses, i, firstNamed(reading, cast, i));
    else if (word === 'stand' && TAKES.test(`${lower[i - 3]} ${lower[i - 2]} ${lower[i - 1]}`))
      add(witnesses, i, firstNamed(reading, cast, i));
    else if (TOLD_OF_WITNESS.test(word))
      add(witnesses, i, whoseTestimony(reading, cast, i) ?? ledTo(reading, cast, i + 1, /^of$/));
    if (/^questions?$/.test(word))
      add(counsel, i, ledTo(reading, cast, i + 1, /^(?:of|by)$/) ?? cameTo(reading, cast, i));
    else if (COUNSEL.test(word) && /^(?:his|her)$/.test(lower[i - 1]!)) {
      // "his lawyer, Peter Creed", "Peter Creed, his lawyer"
      add(counsel, i, namedAt(reading, cast, i + 2) ?? (i > 2 ? personAt(cast, i - 3) : null));
    } else if (/^(?:asked|demanded)$/.test(word)) {
      // “…?” asked Mr. Creed, not "has asked Mr. Creed to come", nor "ROE, ASKED BY CREED" in a heading
      if (/^["”'’?.,!]$/.test(lower[i - 1]!) && !(shapes[i]! & Shape.upper))
        add(counsel, i, namedAt(reading, cast, i + 1));
    } else if (/^(?:cross-)?examin(?:ation|ed)$/.test(word))
      add(counsel, i, ledTo(reading, cast, i + 1, /^by$/, BY_REACH));
    // "Mr. Lee took the witness in hand", "began the cross-examination of Roe"
    const isTakenUp =
      (word === 'witness' && lower[i - 1] === 'the' && TAKES_UP.test(lower[i - 2] ?? '')) ||
      (/^(?:cross-)?examination$/.test(word) && TAKES_UP.test(lower[lower[i - 1] === 'the' ? i - 2 : i - 1] ?? ''));
    if (isTakenUp) add(counsel, i, firstNamed(reading, cast, i));
    if (KILLS.test(word)) {
      const victim = namedAt(reading, cast, i + 1) ?? ledTo(reading, cast, i + 1, /^of$/);
      if (victim) victims.add(victim);
    }
  }
  const last = (seen: readonly PersonAtToken[], token: number): Person | null => {
    const found = seen.findLast((each) => each.token <= token);
    return found && token - found.token <= REPORT_REACH ? found.person : null;
  };
  // “And then?” he was asked, before the paper says by whom: the only one who asks in it
  const onlyNext = (seen: readonly PersonAtToken[], token: number): Person | null => {
    const next = seen[0];
    const isOnly = next !== undefined && seen.every(({ person }) => person === next.person);
    return isOnly && next.token > token && next.token - token <= NEXT_REACH ? next.person : null;
  };
  return {
    witnessAt: (token) => last(witnesses, token),
    counselAt: (token) => last(counsel, token) ?? onlyNext(counsel, token),
    isVictim: (person) => victims.has(person) && !witnesses.some((each) => each.person === person),
  };
}

const TAKES_UP = /^(?:began|begins|opened|conducted|conducts|resumed|continued|took|takes)$/;
const TAKES = /(?:witness|(?:took|takes|resumed|resumes|mounted|left) (?:the|his|her))$/;
const TOLD_OF_WITNESS = /^(?:confession|testimony|trial|cross-examination)$/;
const COUNSEL = /^(?:counsel|lawyer|attorney|solicitor|barrister)$/;
const KILLS =
  /^(?:kill|kills|killed|killing|slay|slays|slain|slew|slaying|murder|murders|murdered|murdering|poisoned|smothered|strangled|death|body)$/;

/** told | the jury */
const tellsCourt = ({ prose: { lower } }: ParsedText, i: number): boolean =>
  /^(?:told|tells|telling)$/.test(lower[i]!) &&
  /^(?:jury|jurors|court|coroner|inquest|magistrate)$/.test(lower[lower[i + 1] === 'the' ? i + 2 : i + 1] ?? '');

/** Who is named first in the sentence up to a verb. */
function firstNamed(reading: ParsedText, cast: MentionIndex, verb: number): Person | null {
  const { sentenceOf } = reading.prose;
  let found: Person | null = null;
  for (let i = verb - 1; i >= 0 && i > verb - SENTENCE_REACH && sentenceOf[i] === sentenceOf[verb]; i--)
    if (reading.quoteOf[i]! < 0) found = personAt(cast, i) ?? found;
  return found;
}

/** Roe | 's full and free confession */
function whoseTestimony({ classes }: ParsedText, cast: MentionIndex, noun: number): Person | null {
  for (let i = noun - 1; i > 0 && i >= noun - OWNER_REACH; i--)
    if (classes[i] === Class.possessive) return personAt(cast, i - 1);
  return null;
}

/** "of | Ewan Roe", "set by his clerk, | Ewan Roe": whom a word leads to that may be right behind. */
function ledTo({ prose }: ParsedText, cast: MentionIndex, from: number, leads: RegExp, far = 2): Person | null {
  let by = from;
  while (by < from + far && !leads.test(prose.lower[by] ?? '')) by++;
  if (by === from + far) return null;
  for (let i = by + 1; i < prose.size && i <= by + NAME_REACH; i++) {
    const person = personAt(cast, i);
    if (person) return person;
  }
  return null;
}

/** kill | Mr. Poe */
function namedAt({ prose }: ParsedText, cast: MentionIndex, from: number): Person | null {
  let at = from;
  while (at < from + 2 && isTitle(prose.lower[at] ?? '')) at++;
  // "District | Attorney | Lee"
  while (at < from + MOST_OF_OFFICE && (prose.shapes[at] ?? 0) & Shape.capital && !personAt(cast, at)) at++;
  return at < prose.size ? personAt(cast, at) : null;
}

/** Mr. Lee | came to a | question */
function cameTo(reading: ParsedText, cast: MentionIndex, noun: number): Person | null {
  const { lower } = reading.prose;
  for (let i = noun - 1; i > noun - 4 && i > 0; i--)
    if (/^(?:came|turned|put|asked)$/.test(lower[i]!)) return personAt(cast, i - 1);
  return null;
}
