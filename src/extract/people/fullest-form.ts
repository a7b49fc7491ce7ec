import type { PersonMention } from './person-mentions.js';
import type { PersonCluster } from './person-register.js';

/** The fullest form of the name, as the body writes it rather than a headline in capitals. */
export function personName({ mentions: all, spelled, printed: mentions = all }: PersonCluster): string {
  if (spelled !== null) return spelled;
  const size = ({ parts }: PersonMention): number =>
    parts.given.length + parts.family.length + (parts.suffix === null ? 0 : 1);
  const own = mentions.filter(({ isBirthName }) => !isBirthName);
  const forms = own.length > 0 ? own : mentions;
  const mixed = forms.filter(({ name }) => name !== name.toUpperCase());
  const best = (mixed.length > 0 ? mixed : forms).reduce((a, b) => (size(b) > size(a) ? b : a));
  return mixed.length > 0 ? best.name.replace(HANDLE, '') : inTitleCase(best.name);
}

/** Marcus | 'dash' | Lee: what he calls himself in small letters is not filed. */
const HANDLE = / ["'‘“]\p{Ll}+["'’”](?= )/u;

/** "PAT O'NEILL" as "Pat O'Neill"; a single word in capitals may be an acronym and stays. */
function inTitleCase(name: string): string {
  if (!name.includes(' ')) return name;
  return name.replace(/\p{L}{2,}/gu, (word) =>
    /^(?:II|III|IV)$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase(),
  );
}
