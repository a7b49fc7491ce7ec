import { initialPairOf, organisationKey, withoutLegalForm } from '../../lexicon/reading/organisation-name.js';
import { Memo } from '../../text/vocabulary/kept.js';
import type { Vocabulary } from '../../text/vocabulary/vocabulary.js';
import { initialsOf } from './organisation-variants.js';

/** What the name of an organisation is compared by. */
export interface KnownForm {
  readonly key: string;
  readonly initials: readonly string[];
}

export type KnownForms = Memo<string, KnownForm>;

const MOST_ORGANISATION_NAMES = 20_000;

/** The names of organisations met so far. */
export const knownForms = (vocabulary: Vocabulary): KnownForms => vocabulary.keep(newForms, newForms);

const newForms = (): KnownForms =>
  new Memo(MOST_ORGANISATION_NAMES, (name: string) => {
    const bare = withoutLegalForm(name);
    return {
      key: initialPairOf(name)?.toLowerCase() ?? organisationKey(name),
      initials: bare === name ? initialsOf(name) : [...new Set([...initialsOf(name), ...initialsOf(bare)])],
    };
  });
