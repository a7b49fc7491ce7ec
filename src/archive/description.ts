/** What `archive.yaml` says of the archive as a whole. */
export interface ArchiveDescription {
  readonly title: string;
  readonly description: string | null;
  /** BCP 47, of the site's own words */
  readonly language: string;
  readonly publisher: string | null;
  /** where the site will be served from, ending in `/`; null when it is only a folder */
  readonly baseUrl: string | null;
}
