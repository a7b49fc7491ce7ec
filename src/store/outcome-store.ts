import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { bytesOrNull, checksumOf, type FileState, fileStateOf, isSameState } from './file-state.js';
import { writeStored } from './store-folder.js';

/** What became of an article: its record as JSON, or why there is none. */
type StoredOutcome = { readonly json: string } | { readonly problem: Problem };

/** What is kept of one seed. */
interface StoredSeed {
  readonly path: string;
  readonly state: FileState;
  readonly sha256: string;
  readonly outcomes: readonly StoredOutcome[];
}

const OUTCOMES_FILE = 'outcomes.ndjson';
/** A seed that tells of others is read again each time: these files hold METS, which names the pages of an issue. */
const READS_OTHERS = /<(?:\w+:)?mets[\s>]/;

/**
 * What was found in each seed at the last build, for seeds whose bytes are the same. A store of other finders, settings or folder facts, or a
 * damaged one, is as good as none.
 */
export class OutcomeStore {
  readonly #folder: string;
  readonly #root: string;
  readonly #stamp: string;
  readonly #taken: number;
  readonly #known = new Map<string, StoredSeed>();
  readonly #kept: StoredSeed[] = [];
  readonly #started = Date.now();

  /**
   * @param folder of the store
   * @param root the folder of the seeds
   * @param stamp of all that findings depend on besides the seed's own bytes
   */
  constructor(folder: string, root: string, stamp: string) {
    this.#folder = folder;
    this.#root = root;
    this.#stamp = stamp;
    this.#taken = this.#read();
  }

  /** What became of a seed when its bytes were these; null when that is not known. */
  outcomesOf(path: string): readonly StoredOutcome[] | null {
    const stored = this.#known.get(path);
    const state = stored === undefined ? null : fileStateOf(join(this.#root, path));
    if (stored === undefined || state === null) return null;
    if (isSameState(state, stored.state, this.#taken)) {
      this.#kept.push(stored);
      return stored.outcomes;
    }
    const bytes = bytesOrNull(join(this.#root, path));
    if (bytes === null || checksumOf(bytes) !== stored.sha256) return null;
    this.#kept.push({ ...stored, state });
    return stored.outcomes;
  }

  /** Keeps what was found now. */
  keep(path: string, outcomes: readonly StoredOutcome[]): void {
    const state = fileStateOf(join(this.#root, path));
    const bytes = bytesOrNull(join(this.#root, path));
    if (state === null || bytes === null || state.size !== bytes.length) return;
    if (/\.xml$/i.test(path) && READS_OTHERS.test(bytes.toString('latin1', 0, 4096))) return;
    this.#kept.push({ path, state, sha256: checksumOf(bytes), outcomes });
  }

  /** Writes down what is kept, for the next build. */
  save(): void {
    const lines = [JSON.stringify({ stamp: this.#stamp, taken: this.#started })];
    for (const { outcomes, ...seed } of this.#kept) {
      lines.push(JSON.stringify({ ...seed, outcomes: outcomes.length }));
      for (const outcome of outcomes)
        lines.push('json' in outcome ? `r${outcome.json}` : `p${JSON.stringify(outcome.problem)}`);
    }
    const body = `${lines.join('\n')}\n`;
    writeStored(this.#folder, OUTCOMES_FILE, [body, `${checksumOf(body)}\n`]);
  }

  /** @returns when the states of its files were taken; 0 when nothing of it can be used */
  #read(): number {
    const bytes = bytesOrNull(join(this.#folder, OUTCOMES_FILE));
    if (bytes === null || bytes.length < 66) return 0;
    const end = bytes.length - 65;
    if (bytes.toString('latin1', end, end + 64) !== checksumOf(bytes.subarray(0, end))) return 0;
    let at = 0;
    const nextLine = (): string => {
      const to = bytes.indexOf(10, at);
      const line = bytes.toString('utf8', at, to);
      at = to + 1;
      return line;
    };
    const { stamp, taken } = JSON.parse(nextLine()) as { stamp: string; taken: number };
    if (stamp !== this.#stamp) return 0;
    while (at < end) {
      const { outcomes: count, ...seed } = JSON.parse(nextLine()) as Omit<StoredSeed, 'outcomes'> & {
        outcomes: number;
      };
      const outcomes = Array.from({ length: count }, () => {
        const line = nextLine();
        return line.startsWith('r') ? { json: line.slice(1) } : { problem: JSON.parse(line.slice(1)) as Problem };
      });
      this.#known.set(seed.path, { ...seed, outcomes });
    }
    return taken;
  }
}
