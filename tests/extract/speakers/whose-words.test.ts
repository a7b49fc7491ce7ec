import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Text, words said in it, and who says them. */
type Row = readonly [text: string, words: string, speaker: string | null];

const SPEAKERS: Readonly<Record<string, readonly Row[]>> = {
  'who tells a court what it heard': [
    ['The court heard from PC Lee Grange that the van was “doing 90 at least”.', 'doing 90', 'Lee Grange'],
    ['The inquiry heard from a nurse, Tara Bloom, that the alarms were off.', 'alarms were off', 'Tara Bloom'],
    ['MPs heard evidence from the auditor, Guy Penn, that £3m was missing.', '£3m was missing', 'Guy Penn'],
    ['Jurors heard last week from Edith Vane that the gate was locked.', 'gate was locked', 'Edith Vane'],
    ['The court was told by Mark Ellery, prosecuting, that the safe was open.', 'safe was open', 'Mark Ellery'],
    ['Magistrates were told by Joan Firth, for the defence, that he was sorry.', 'he was sorry', 'Joan Firth'],
    ['The hearing was told by Sam Roth, a vet, that the goat had bolted.', 'goat had bolted', 'Sam Roth'],
    ['The steward, Bill Yates, says he was told by managers: “Sign or go.”', 'Sign or go', 'managers'],
    ['Ann Boyle said she was warned by a clerk: “Mind the step.”', 'Mind the step', 'clerk'],
  ],
};

for (const [kind, rows] of Object.entries(SPEAKERS))
  describe(kind, () => {
    test.each(rows)('%s', (text, words, speaker) => {
      const said = speakerOf(foundIn(text), words);
      if (speaker === null) expect(said).toBeNull();
      else expect(said).toBe(speaker);
    });
  });
