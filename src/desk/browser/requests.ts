import type { CorrectionItem } from '../../corrections/correction-lines.js';
import type { Corrected } from '../desk-api.js';

/** Asks the desk for JSON. @throws Error with the desk's own words */
export async function ask<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  return answerOf(await fetch(`/desk/${path}?${new URLSearchParams(query)}`));
}

/** Writes corrections. */
export const correct = (items: readonly CorrectionItem[]): Promise<Corrected> => post('corrections', { items });

/** Takes the last step back; null when there is none. */
export const undoLast = (): Promise<Corrected | null> => post('undo', {});

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(await fetch(`/desk/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json'))
    throw new Error(await response.text());
  const value = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(value?.error ?? response.statusText);
  return value;
}
