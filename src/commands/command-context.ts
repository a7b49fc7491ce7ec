import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** What a command reads, and where it writes. */
export interface CommandStreams {
  readonly terminal: Terminal;
  /** standard input, as text */
  input(): AsyncIterable<string>;
  /** writes to standard output, and waits while its reader is slow */
  print(text: string): Promise<void>;
  /** writes usage and its errors to standard error */
  complain(text: string): void;
  /** the exit code of the signal that asks the command to end, or null */
  signalled(): number | null;
}

/** What the commands are added to, and what they use. */
export interface CommandContext extends Pick<CommandStreams, 'terminal' | 'input' | 'print'> {
  readonly program: Command;
  readonly version: string;
  isStopped(): boolean;
  /** sets the exit code, whatever signal came */
  exit(code: number): void;
}
