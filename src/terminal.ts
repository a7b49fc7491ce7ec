import { styleText } from 'node:util';
import { type Paint, plainPaint } from './problem.js';

/** Where a command speaks to a person. */
export interface Terminal {
  readonly paint: Paint;
  /** a line of its own */
  say(text: string): void;
  /** how far a stage is: a bar on a terminal, a line at each tenth elsewhere */
  progress(stage: string, done: number, total: number): void;
}

const PROGRESS_WIDTH = 28;

/** @param stream standard error; colour and bar only when it is a terminal and NO_COLOR is not set */
export function terminalOn(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const live = stream.isTTY === true && env.TERM !== 'dumb';
  const colour = live && (env.NO_COLOR ?? '') === '';
  let drawn = false;
  let last = '';
  const clear = (): void => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    paint: colour ? (style, text) => styleText(style, text) : plainPaint,
    say(text) {
      clear();
      stream.write(`${text}\n`);
    },
    progress(stage, done, total) {
      const tenth = total === 0 ? 10 : Math.floor((done * (live ? 100 : 10)) / total);
      const mark = `${stage} ${tenth}`;
      if (mark === last) return;
      last = mark;
      if (!live) {
        if (total >= 1000) stream.write(`${stage}: ${done} of ${total}\n`);
        return;
      }
      const full = Math.round((done * PROGRESS_WIDTH) / Math.max(1, total));
      stream.write(`\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(PROGRESS_WIDTH - full)} ${stage} ${done} of ${total}`);
      drawn = true;
      if (done >= total) clear();
    },
  };
}
