import type { Archive, Authority, AuthorityKind } from './archive.js';

/** What an archive files of one kind. */
export function authoritiesOf(archive: Archive, kind: AuthorityKind): readonly Authority[] {
  switch (kind) {
    case 'person':
      return archive.people;
    case 'place':
      return archive.places;
    case 'organisation':
      return archive.organisations;
    case 'source':
      return archive.sources;
  }
}
