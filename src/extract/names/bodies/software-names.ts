import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';
import { FEWEST_SOFTWARE_WORDS, softwareWordsIn } from '../told/telling-words.js';

/**
 * Software that is taken for a body, in a text about software: "GNOME", "LLVM 17", "PackageKit", "KDE4". What speaks, has members or a
 * legal form is a body all the same, as is a firm that the lists know.
 */
export function withoutSoftware(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (!isAboutWare(prose, names)) return names;
  const classes = wordClassesOf(prose.vocabulary);
  const forms = new Map<string, { ware: number; acts: boolean }>();
  for (const name of names) {
    if (name.type !== 'organisation') continue;
    const form = formOf(prose, name);
    const told = forms.get(form) ?? { ware: 0, acts: false };
    forms.set(form, told);
    if (isWareAt(prose, classes, name)) told.ware++;
    told.acts ||= isBodyAt(prose, hints, classes, name);
  }
  const isSoftware = (form: string): boolean => {
    const told = forms.get(form);
    return told !== undefined && told.ware > 0 && (!told.acts || WITH_RELEASE.test(form));
  };
  return withEach(names, (name) =>
    name.type === 'organisation' && isSoftware(formOf(prose, name))
      ? changedName(name, { type: 'other', rule: 'software' })
      : name,
  );
}

/** Whether a text is about software: by its words, or by fewer of them and names with the number of a version. */
function isAboutWare(prose: Prose, names: readonly Name[]): boolean {
  const words = softwareWordsIn(prose);
  if (words === 0 || words >= FEWEST_SOFTWARE_WORDS) return words > 0;
  const versions = names.filter(
    (name) => VERSION.test(prose.lower[name.last] ?? '') || WITH_DIGIT.test(prose.lower[name.last - 1]!),
  );
  return words + new Set(versions.map((name) => formOf(prose, name))).size >= FEWEST_SOFTWARE_WORDS;
}

const WITH_DIGIT = /^\p{L}{3,}\d$/u;

/** "KDE4", "KDE 4": its developers are another body's */
const WITH_RELEASE = /\p{L} ?\d$/u;

const formOf = ({ lower }: Prose, { first, last }: Name): string => lower.slice(first, last).join(' ');

/** Whether a name is written as a program's is, or has the number of a version behind it. */
function isWareAt(prose: Prose, classes: VocabularyClasses, { first, last }: Name): boolean {
  const { lower, ids } = prose;
  const behind = lower[last] ?? '';
  if (VERSION.test(behind) || /^\d/.test(lower[last - 1]!)) return true;
  if (last - first === 1 && prose.shapes[first]! & Shape.upper && /^\d{1,2}$/.test(behind)) return true; // "LLVM 17"
  if (classes.has(ids[last - 1]!, 'software') || (last - first > 1 && lower[first] === 'gnu')) return true;
  if (isEditionOf(prose, classes, { first, last })) return true;
  const word = prose.text.slice(prose.starts[first], prose.ends[last - 1]);
  return last - first === 1 && WRITTEN_TOGETHER.test(word);
}

/** "SUSE Linux Enterprise", "Harwick Linux Desktop": what a firm calls its kind of some software, unless a word for a body ends it. */
const isEditionOf = (
  { ids }: Prose,
  classes: VocabularyClasses,
  { first, last }: Pick<Name, 'first' | 'last'>,
): boolean => {
  if (last - first < 2 || isEndOfBody(classes, ids[last - 1]!)) return false;
  for (let i = first + 1; i < last; i++) if (classes.has(ids[i]!, 'software')) return true;
  return false;
};

const isEndOfBody = (classes: VocabularyClasses, id: number): boolean =>
  classes.has(id, 'organisation-noun') || classes.has(id, 'legal-form');

/** "11.0", "4.2.1": not "11", which may be of anything */
const VERSION = /^v?\d+(?:\.\d+)+$/;

/** "PackageKit", "SELinux", "KDE4"; services and firms are written together too: "DistroWatch". */
const WRITTEN_TOGETHER =
  /\p{Ll}(?:Auth|Box|Config|Core|DB|FS|Gems|Kit|Magick|Office|OS|SQL|SSL|Sockets?|Stream|TLS|VM)$|^(?!USA)\p{Lu}{2,}\p{Ll}{3,}$|^\p{Lu}{3,}\d$/u;

/** Whether a name is of somebody who acts: "the GNOME project", "Mozilla said", "Novell Inc". */
function isBodyAt(prose: Prose, hints: Uint16Array, classes: VocabularyClasses, { first, last }: Name): boolean {
  const { lower, ids, shapes, size } = prose;
  if ((hints[first]! & Hint.organisationBegins) !== 0 && !isEditionOf(prose, classes, { first, last })) return true;
  if (isEndOfBody(classes, ids[last - 1]!)) return true;
  if (last >= size) return false;
  const owned = /^['’]s$/.test(lower[last]!) ? last + 1 : last;
  if (PEOPLE_OF.test(lower[owned] ?? '') && !(shapes[owned]! & Shape.capital)) return true;
  return SAYS.test(lower[last]!);
}

const PEOPLE_OF =
  /^(?:projects?|community|communities|team|teams|board|members?|foundation|employees?|staff|engineers?|developers?|spokes(?:man|woman|person)|chief|ceo|cto|president|director|manager)$/;

const SAYS =
  /^(?:said|says|announced|announces|told|wrote|hired|hires|bought|acquired|sponsors?|sponsored|sued|employs?|plans|wants|hopes|believes)$/;
