import { type Entry, type FileEntry, Reader, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { LARGEST_SEED, type Seed, SeedError, seedOf } from '../../article/seed.js';

/** A file of more entries is no archive of articles. */
const MOST_ZIP_ENTRIES = 200_000;
/** Together entries unpack to no more than this, in bytes. */
const LARGEST_TOGETHER = 64 * 1024 * 1024 * 1024;
/** An entry that is not compressed lies in the ZIP as it is: its local header has so many bytes before two lengths. */
const LOCAL_HEADER = 30;

/** A file in a ZIP. */
export interface ZipEntry {
  /** as the ZIP has it, with `/` */
  readonly path: string;
  /** in bytes, unpacked, as the ZIP says */
  readonly size: number;
  /**
   * The entry as a seed.
   * @throws SeedError when it is larger than it says, too large to be unpacked, encrypted or damaged
   */
  open(): Promise<Seed>;
}

/** Reads a seed piece by piece for the ZIP library. */
class SeedReader extends Reader<Seed> {
  readonly #seed: Seed;

  constructor(seed: Seed) {
    super(seed);
    this.#seed = seed;
    this.size = seed.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(new Uint8Array(this.#seed.range(index, index + length)));
  }
}

/**
 * The files in a ZIP, in its order; folders and what programs add beside files are not among them.
 * @throws SeedError when it is no ZIP, or has too many files
 */
export async function zipEntries(seed: Seed): Promise<ZipEntry[]> {
  const reader = new ZipReader(seed.size === 0 ? new Uint8ArrayReader(new Uint8Array()) : new SeedReader(seed), {
    useWebWorkers: false,
  });
  let entries: Entry[];
  try {
    entries = await reader.getEntries();
  } catch (error) {
    throw new SeedError(`is a damaged ZIP: ${(error as Error).message}`);
  }
  const files = entries.filter(
    (entry): entry is FileEntry => !entry.directory && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(entry.filename),
  );
  if (files.length > MOST_ZIP_ENTRIES) throw new SeedError(`is a ZIP of ${files.length} files, too many to be read`);
  if (files.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > LARGEST_TOGETHER)
    throw new SeedError('is a ZIP that unpacks to more than 64 GB');
  return files.map((entry) => ({
    path: entry.filename,
    size: entry.uncompressedSize,
    open: () => openedEntry(seed, entry),
  }));
}

async function openedEntry(zip: Seed, entry: FileEntry): Promise<Seed> {
  const { filename, uncompressedSize } = entry;
  if (entry.encrypted) throw new SeedError(`has an encrypted file in it: ${filename}`);
  if (entry.compressionMethod === 0) return storedSeed(zip, entry);
  if (uncompressedSize > LARGEST_SEED)
    throw new SeedError(
      `has a compressed file in it that is too large to be unpacked here, ${filename}: unpack the ZIP first`,
    );
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    await entry.getData(
      new WritableStream<Uint8Array>({
        write(chunk) {
          size += chunk.length;
          if (size > LARGEST_SEED) throw new Error('it is larger than it says');
          chunks.push(chunk);
        },
      }),
      { useWebWorkers: false },
    );
  } catch (error) {
    throw new SeedError(`has a damaged file in it, ${filename}: ${(error as Error).message}`);
  }
  return seedOf(filename, Buffer.concat(chunks));
}

function storedSeed(zip: Seed, { filename, offset, uncompressedSize: size }: FileEntry): Seed {
  const header = zip.range(offset, offset + LOCAL_HEADER);
  if (header.length < LOCAL_HEADER) throw new SeedError(`has a damaged file in it: ${filename}`);
  const lengths = new DataView(header.buffer, header.byteOffset + 26, 4);
  const from = offset + LOCAL_HEADER + lengths.getUint16(0, true) + lengths.getUint16(2, true);
  return { path: filename, size, range: (start, end) => zip.range(from + start, from + Math.min(end, size)) };
}
