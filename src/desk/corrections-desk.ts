import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORRECTIONS_FILE } from '../corrections/apply.js';
import type { CorrectionItem } from '../corrections/correction-lines.js';
import { correctionsText } from '../corrections/corrections.js';
import { appendedTo, takenBack } from '../corrections/edit-document.js';
import { UserError } from '../problem.js';
import { type Lock, lock } from '../site/lock.js';

/** For so long, in milliseconds, a desk waits for another one that is writing. */
const PATIENCE_WITH_LOCK = 5000;
const BETWEEN_TRIES = 15;

/**
 * What a desk writes into `corrections.yaml`: always onto what is on the disk at that moment, under a lock, and whole or not at all. So
 * two desks, or a desk and an editor who saves the file, lose nothing of each other's.
 */
export class CorrectionsDesk {
  readonly #path: string;
  readonly #lock: string;
  /** what this desk has written, the last at the end */
  readonly #written: (readonly CorrectionItem[])[] = [];
  readonly #today: () => Date;

  /** @param folder of the seeds */
  constructor(folder: string, today: () => Date = () => new Date()) {
    const file = join(folder, CORRECTIONS_FILE);
    this.#path = realIfThere(file);
    this.#lock = join(dirname(file), `.${CORRECTIONS_FILE}.lock`);
    this.#today = today;
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.#written.length;
  }

  /** @throws UserError when an item is no correction, or the file cannot be read or written */
  async add(items: readonly CorrectionItem[]): Promise<void> {
    const day = this.#today().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    await this.#change((source) => appendedTo(source, items, `At the desk: ${day}`).source);
    this.#written.push(items);
  }

  /** Takes the last step back. @returns what was taken out; null when there is no step, or somebody has changed it since */
  async undo(): Promise<readonly CorrectionItem[] | null> {
    const items = this.#written.at(-1);
    if (items === undefined) return null;
    let there = false;
    await this.#change((source) => {
      const without = takenBack(source, items);
      there = without !== null;
      return without ?? source;
    });
    this.#written.pop();
    return there ? items : null;
  }

  async #change(edit: (source: string) => string): Promise<void> {
    const held = await this.#locked();
    try {
      const before = correctionsText(this.#path);
      const after = edit(before ?? '');
      if (after !== (before ?? '')) replaceFile(this.#path, after);
    } finally {
      held.release();
    }
  }

  async #locked(): Promise<Lock> {
    for (const until = Date.now() + PATIENCE_WITH_LOCK; ; ) {
      try {
        return lock(this.#lock);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (Date.now() > until)
          throw new UserError(`another desk is writing ${CORRECTIONS_FILE}`, `if none is, delete ${this.#lock}`);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
      }
    }
  }
}

/** Where a link leads: the file itself is to be replaced, not the link. */
function realIfThere(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function replaceFile(path: string, text: string): void {
  const draft = join(dirname(path), `.${CORRECTIONS_FILE}.${randomUUID().slice(0, 8)}`);
  try {
    const file = openSync(draft, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
