import type { NamedText } from '../named-text.js';
import type { PersonMention } from './person-mentions.js';
import { hasGivenName, type PersonCluster } from './person-register.js';

const TITLED_KIN_REACH = 8; // tokens behind a name

/**
 * The people of a scan, "Dr. Waines" apart from Ewan Waines of whom the text says that he called "his father, Dr. Walnes", whatever a machine has
 * made of that name: the title is the father's wherever it stands before the family name alone.
 */
export function withTitledKin(reading: NamedText, clusters: PersonCluster[]): PersonCluster[] {
  return clusters.flatMap((cluster) => {
    const title = titleOfKin(reading, cluster);
    if (title === null) return cluster;
    const isKins = (mention: PersonMention): boolean =>
      !hasGivenName(mention) && titleWithoutStop(mention.title ?? '') === title;
    const [kin, own] = [cluster.mentions.filter(isKins), cluster.mentions.filter((mention) => !isKins(mention))];
    if (kin.length === 0) return cluster;
    const printed = cluster.printed ?? cluster.mentions;
    const other: PersonCluster = { mentions: kin, forms: kin, spelled: null, printed: printed.filter(isKins) };
    const rest: PersonCluster = { ...cluster, mentions: own, forms: cluster.forms.filter((form) => !isKins(form)) };
    return [rest, { ...other, printed: other.printed!.length > 0 ? other.printed! : kin }];
  });
}

/** The title of a relative who is told of right behind somebody's full name, which nobody calls himself by. */
function titleOfKin(reading: NamedText, { mentions }: PersonCluster): string | null {
  const titles = mentions.filter(hasGivenName).map(({ title }) => titleWithoutStop(title ?? ''));
  for (const { last } of mentions.filter(hasGivenName))
    for (let i = last; i < last + TITLED_KIN_REACH; i++) {
      if (!/^(?:his|her)$/.test(reading.lower(i)) || !reading.has(i + 1, 'kin') || reading.lower(i + 2) !== ',')
        continue;
      const title = titleWithoutStop(reading.lower(i + 3));
      if (reading.has(i + 3, 'title') && reading.isCapital(i + 3) && !titles.includes(title)) return title;
    }
  return null;
}

const titleWithoutStop = (title: string): string => title.replace(/\.$/, '').toLowerCase();
