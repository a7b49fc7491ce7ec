import { InvalidArgumentError } from 'commander';
import type { Share } from '../article/share.js';
import { isBaseUrl } from '../article/web-address.js';

/** Arguments of commands, read from what was typed. Each throws InvalidArgumentError, whose message the command prints. */

export const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It should be a number from 1 to 999.');
  return Number(text);
};
export const baseUrlArgument = (text: string): string => {
  if (!isBaseUrl(text)) throw new InvalidArgumentError('It should be a web address such as https://archive.example/.');
  return text.replace(/\/*$/, '/');
};

/** “2/6”: the second of six. */
export const shareArgument = (text: string): Share => {
  const [, part, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (part === undefined || Number(part) > Number(of)) throw new InvalidArgumentError('It should be such as 2/6.');
  return { part: Number(part), of: Number(of) };
};

export const portArgument = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new InvalidArgumentError('It should be a port such as 4173.');
  return Number(text);
};

/** What is typed after `cuttings serve`, `extract`, `build` and `merge`, read. */
export interface ServeFlags {
  readonly out: string;
  readonly port: number;
  readonly templates?: string;
  readonly threads?: number;
}

export interface ExtractFlags {
  readonly threads?: number;
  readonly root?: string;
  readonly shard?: Share;
}

export interface BuildFlags {
  readonly out: string;
  readonly baseUrl?: string;
  readonly templates?: string;
  readonly threads?: number;
  readonly now?: string;
  readonly strict?: true;
  readonly force?: true;
  readonly sign?: string;
  readonly bag?: string;
  readonly store?: string | false;
  readonly records?: string[];
  readonly pages?: Share;
}

export type MergeFlags = Pick<BuildFlags, 'out' | 'sign' | 'force'>;
