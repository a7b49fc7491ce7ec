import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from '../article/outcome.js';
import type { Problem } from '../problem.js';
import { bytesOrNull, checksumOf, type FileState, fileStateOf, isSameState } from './file-state.js';
import { StoredFile } from './store-folder.js';

/** What is kept of one seed, above its outcomes, a line each. */
interface StoredSeed {
  readonly path: string;
  readonly state: FileState;
  readonly sha256: string;
  /** of each outcome the SHA-256 of its record's JSON, hexadecimal; null of those that are problems */
  readonly outcomes: readonly (string | null)[];
}

/** A range of the store's bytes. */
interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const OUTCOMES_FILE = 'outcomes.ndjson';
/** Of the file: another number where lines mean something else. */
const LAYOUT = 2;
/** Of the last line: a checksum of all others in hexadecimal, and the line feed. */
const LAST_LINE = 65;
/** A seed that tells of others is read again each time: these files hold METS, which names the pages of an issue. */
const READS_OTHERS = /<(?:\w+:)?mets[\s>]/;

/**
 * What was found in each seed at the last build, for seeds whose bytes are the same. A store of other finders, settings or folder facts, or a
 * damaged one, is as good as none. Outcomes stay on disk and in bytes: a large archive's are more than one string can hold.
 */
export class OutcomeStore {
  readonly #root: string;
  #bytes: Buffer;
  /** where each seed is in `#bytes`, and where its outcomes begin there */
  readonly #known = new Map<string, ByteRange & { readonly seed: StoredSeed; readonly at: number }>();
  /** what is kept as it is, and is to be written before anything else */
  #kept: ByteRange | null = null;
  readonly #taken: number;
  readonly #next: StoredFile;
  readonly #checksum = createHash('sha256');

  /**
   * @param folder of the store
   * @param root the folder of the seeds
   * @param stamp of all that findings depend on besides the seed's own bytes
   */
  constructor(folder: string, root: string, stamp: string) {
    this.#root = root;
    this.#bytes = bytesOrNull(join(folder, OUTCOMES_FILE)) ?? Buffer.alloc(0);
    const whole = `${LAYOUT} ${stamp}`;
    this.#taken = this.#read(whole);
    this.#next = new StoredFile(folder, OUTCOMES_FILE);
    this.#writeLine(JSON.stringify({ stamp: whole, taken: Date.now() }));
  }

  /** What became of a seed when its bytes were these, which is kept on; null when that is not known. */
  outcomesOf(path: string): Outcome[] | null {
    const known = this.#known.get(path);
    const state = known === undefined ? null : fileStateOf(join(this.#root, path));
    if (known === undefined || state === null) return null;
    const { seed, at, from, to } = known;
    const isSame = isSameState(state, seed.state, this.#taken);
    if (!isSame) {
      const bytes = bytesOrNull(join(this.#root, path));
      if (bytes === null || checksumOf(bytes) !== seed.sha256) return null;
    }
    if (!isSame) this.#writeLine(JSON.stringify({ ...seed, state }));
    this.#keepOn(isSame ? from : at, to);
    const lines = this.#linesFrom(at);
    return seed.outcomes.map((digest): Outcome => {
      const line = lines.next().value as string;
      return digest === null ? { problem: JSON.parse(line) as Problem } : { json: line, seed: path, digest };
    });
  }

  /** Keeps what was found now. */
  keep(path: string, outcomes: readonly Outcome[]): void {
    const state = fileStateOf(join(this.#root, path));
    const bytes = bytesOrNull(join(this.#root, path));
    if (state === null || bytes === null || state.size !== bytes.length) return;
    if (/\.xml$/i.test(path) && READS_OTHERS.test(bytes.toString('latin1', 0, 4096))) return;
    const digests = outcomes.map((one) => ('json' in one ? (one.digest ?? checksumOf(one.json)) : null));
    const lines = outcomes.map((one) => ('json' in one ? one.json : JSON.stringify(one.problem)));
    const seed: StoredSeed = { path, state, sha256: checksumOf(bytes), outcomes: digests };
    this.#writeLine([JSON.stringify(seed), ...lines].join('\n'));
  }

  /** Hands what is kept to the next build. */
  save(): void {
    this.#writeKept();
    this.#next.write(`${this.#checksum.digest('hex')}\n`);
    this.#next.done();
    // as large as all records, and this is held as long as the build
    this.#bytes = Buffer.alloc(0);
    this.#known.clear();
  }

  /** Writes a stretch of the bytes as they are, together with those that follow it. */
  #keepOn(from: number, to: number): void {
    if (this.#kept?.to !== from) this.#writeKept();
    this.#kept = { from: this.#kept?.from ?? from, to };
  }

  #writeKept(): void {
    if (this.#kept === null) return;
    this.#write(this.#bytes.subarray(this.#kept.from, this.#kept.to));
    this.#kept = null;
  }

  #writeLine(line: string): void {
    this.#writeKept();
    this.#write(`${line}\n`);
  }

  #write(content: string | Uint8Array): void {
    this.#checksum.update(content);
    this.#next.write(content);
  }

  *#linesFrom(at: number): Generator<string> {
    for (let from = at, to = 0; from < this.#bytes.length; from = to + 1) {
      to = this.#bytes.indexOf(10, from);
      yield this.#bytes.toString('utf8', from, to);
    }
  }

  /** @returns when the states of its files were taken; 0 when nothing of it can be used */
  #read(stamp: string): number {
    const end = this.#bytes.length - LAST_LINE;
    if (end < 1) return 0;
    if (this.#bytes.toString('latin1', end, end + 64) !== checksumOf(this.#bytes.subarray(0, end))) return 0;
    const first = this.#bytes.toString('utf8', 0, this.#bytes.indexOf(10));
    const { stamp: made, taken } = JSON.parse(first) as { readonly stamp: string; readonly taken: number };
    if (made !== stamp) return 0;
    const afterLine = (at: number): number => this.#bytes.indexOf(10, at) + 1;
    for (let at = afterLine(0); at < end; ) {
      const outcomesAt = afterLine(at);
      const seed = JSON.parse(this.#bytes.toString('utf8', at, outcomesAt)) as StoredSeed;
      const from = at;
      at = outcomesAt;
      for (let i = 0; i < seed.outcomes.length; i++) at = afterLine(at);
      this.#known.set(seed.path, { seed, from, at: outcomesAt, to: at });
    }
    return taken;
  }
}
