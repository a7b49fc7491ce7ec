import type { Person, Source } from '../../article/record.js';

/** Whom a source's words stand for. */
export interface ResolvedSource {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly anonymous: boolean;
  /** id among the article's people or organisations */
  readonly id: string | null;
  readonly person: Person | null;
  /** further people and bodies who speak with this one: "Lee and Roe said", "Lee and the union said" */
  readonly jointly?: readonly ResolvedSource[];
  /** the first of them alone */
  readonly lead?: ResolvedSource;
  /** named ones for whom the words may stand too, where none fits clearly best; the best first */
  readonly rivals?: readonly { readonly name: string; readonly weight: number }[];
}

export const voiceOfPerson = (person: Person): ResolvedSource => ({
  name: person.name,
  kind: 'person',
  anonymous: false,
  id: person.id,
  person,
});

/** Several who say the same: the first is the source of the record's quote, the name has all. */
export const voiceOfSeveral = (first: ResolvedSource, others: readonly ResolvedSource[]): ResolvedSource => {
  const names = [first.name, ...others.map(({ name }) => name)];
  return { ...first, name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, jointly: others, lead: first };
};

export const voiceOfThing = (
  name: string,
  kind: 'organisation' | 'media' | 'document',
  id: string | null = null,
): ResolvedSource => ({
  name,
  kind,
  anonymous: false,
  id,
  person: null,
});

export const unnamedVoice = (name: string, rivals: NonNullable<ResolvedSource['rivals']> = []): ResolvedSource => ({
  rivals,
  name,
  kind: 'unnamed',
  anonymous: true,
  id: null,
  person: null,
});
