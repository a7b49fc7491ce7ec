import { publishableOn } from './archive/embargo.js';
import type { ArticleRecord } from './article/record.js';
import type { BuildOptions } from './build-types.js';
import type { Config } from './config.js';
import { correcting } from './corrections/apply.js';
import type { Correction } from './corrections/verbs.js';
import { LONE_PICTURE } from './formats/unreadable.js';
import type { Pictures } from './page/picture.js';
import { type MadePictures, makePictures } from './pictures/pictures.js';
import type { Problem } from './problem.js';
import type { Listing } from './seed/listing.js';
import { refusalOf } from './seed/parse.js';

/** What a site is made from, records apart. Plain data, so that every thread can have it. */
export interface SiteInput {
  readonly config: Config;
  readonly corrections: readonly Correction[];
  /** why files, or articles in them, are not published */
  readonly unpublished: readonly Problem[];
  /** how many files are pictures or other forms of articles */
  readonly beside: number;
  /** that are shown */
  readonly pictures: Pictures;
  /** of this program */
  readonly version: string;
}

/** What is known of a folder of seeds beside its articles. */
interface FolderRead {
  readonly config: Config;
  readonly listing: Listing;
  /** how many files are read with the articles that they are of */
  readonly pages: number;
  readonly corrections: readonly Correction[];
}

/** What was found in the seeds of a folder. */
interface FoundInFolder {
  readonly records: readonly ArticleRecord[];
  /** why seeds are not published */
  readonly problems: readonly Problem[];
}

/** What a site is made from, with the pictures that its articles show. */
export async function manuscriptOf(
  { seeds, version }: Pick<BuildOptions, 'seeds' | 'version'>,
  { config, listing, pages, corrections }: FolderRead,
  { records, problems }: FoundInFolder,
): Promise<{ readonly input: SiteInput; readonly made: MadePictures }> {
  const shown = picturesShownIn(records, corrections, config.now);
  const used = new Set([...shown, ...config.face.files.keys()]);
  const made = await makePictures(seeds, shown);
  const alone = listing.pictures.filter((path) => !used.has(path)).map((path) => refusalOf(LONE_PICTURE, path));
  const input = {
    config,
    corrections,
    unpublished: [...listing.refused, ...problems, ...alone],
    beside: besideIn(listing, records) + listing.pictures.length - alone.length + pages,
    pictures: made.pictures,
    version,
  };
  return { input, made };
}

/** How many files are other forms of articles. Of two files of one name that hold several articles each, both are read. */
function besideIn({ otherForms, facsimiles }: Listing, records: readonly ArticleRecord[]): number {
  const read = new Set(records.map(({ seed }) => seed));
  return [...otherForms.values(), ...facsimiles.values()].flat().filter((path) => !read.has(path)).length;
}

/** Pictures and documents that the articles show which are to be published; those of withheld articles stay at home. */
function picturesShownIn(
  records: readonly ArticleRecord[],
  corrections: readonly Correction[],
  now: string | null,
): string[] {
  const shown = publishableOn(records, now).records.filter(
    ({ images, facsimiles }) => images.length + facsimiles.length > 0,
  );
  if (shown.length === 0) return [];
  return correcting(shown, corrections).records.flatMap(({ images, facsimiles }) => [
    ...images.map(({ src }) => src).filter((src) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)),
    ...facsimiles,
  ]);
}
