import { type ChildProcess, spawn } from 'node:child_process';

/** Writes the site by ordinary builds in a process of its own, when nothing has been changed for a while. */
export class BackgroundBuild {
  readonly #command: readonly string[];
  readonly #quiet: number;
  readonly #failed: (message: string) => void;
  #timer: NodeJS.Timeout | null = null;
  #running: ChildProcess | null = null;
  #isWanted = false;

  /**
   * @param command arguments for node: the program and what it is to do
   * @param quiet in milliseconds
   * @param failed gets what a build that failed has said
   */
  constructor(command: readonly string[], quiet: number, failed: (message: string) => void) {
    this.#command = command;
    this.#quiet = quiet;
    this.#failed = failed;
  }

  /** Something was changed. */
  want(): void {
    this.#isWanted = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), this.#quiet);
  }

  /** Writes what is not written yet, and waits for it. */
  async finish(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    while (this.#running !== null) await new Promise((resolve) => this.#running?.once('close', resolve));
    if (this.#isWanted) await this.#run();
  }

  async #run(): Promise<void> {
    this.#timer = null;
    if (this.#running !== null) return;
    this.#isWanted = false;
    const child = spawn(process.execPath, this.#command, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    this.#running = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MOST_SAID);
    });
    const code = await new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    this.#running = null;
    if (code !== 0) this.#failed(said.trim());
    if (this.#isWanted && this.#timer === null) this.want();
  }
}

const MOST_SAID = 4000;
