/** What the front page may have, in the order that it has when the editor says nothing. */
export const FRONT_SECTIONS = ['time', 'today', 'latest', 'quoted', 'places', 'sources'] as const;

export type FrontSection = (typeof FRONT_SECTIONS)[number];

/** What `archive.yaml` says of the archive as a whole. */
export interface ArchiveDescription {
  readonly title: string;
  readonly description: string | null;
  /** BCP 47, of articles that do not say theirs */
  readonly language: string;
  readonly publisher: string | null;
  /** where the site will be served from, ending in `/`; null when it is only a folder */
  readonly baseUrl: string | null;
  /** logo, colours, licence and the like; absent when it has none of its own */
  readonly face?: ArchiveFace;
  /** the sections of the front page, in their order; absent or null: as usual */
  readonly frontPage?: readonly FrontSection[] | null;
}

/** What an archive shows of its own on every page. */
export interface ArchiveFace {
  /** names of files that are assets of the theme */
  readonly logo: string | null;
  readonly favicon: string | null;
  readonly socialImage: string | null;
  readonly licence: string | null;
  readonly contact: string | null;
}
