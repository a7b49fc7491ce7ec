import { Kept } from '../text/kept.js';
import { initialPairOf, organisationKey, withoutLegalForm } from '../text/organisation-name.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { initialsOf } from './organisation-forms.js';

/** What the name of an organisation is compared by. */
export interface KnownForm {
  readonly key: string;
  readonly initials: readonly string[];
}

export type KnownForms = Kept<string, KnownForm>;

const MOST_KEPT = 20_000;

/** The names of organisations met so far. */
export const knownForms = (vocabulary: Vocabulary): KnownForms => vocabulary.keep(newForms, newForms);

const newForms = (): KnownForms =>
  new Kept(MOST_KEPT, (name: string) => {
    const bare = withoutLegalForm(name);
    return {
      key: initialPairOf(name)?.toLowerCase() ?? organisationKey(name),
      initials: bare === name ? initialsOf(name) : [...new Set([...initialsOf(name), ...initialsOf(bare)])],
    };
  });
