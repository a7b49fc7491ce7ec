import { timingSafeEqual } from 'node:crypto';

/** What a request says of where it comes from. */
export interface RequestHead {
  readonly method: string;
  /** as it was sent */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  /** of the header `x-desk-token` */
  readonly token: string | undefined;
  readonly type: string | undefined;
}

/** The desk that requests are to be for. */
export interface DeskDoor {
  readonly port: number;
  readonly token: string;
}

/** Why a request is not answered: an HTTP status and words for a person. */
export interface Refused {
  readonly status: 400 | 401 | 403 | 404 | 405 | 415;
  readonly why: string;
}

/** The name of the cookie: two desks at two ports of one machine do not share theirs. */
export const cookieNameOf = ({ port }: DeskDoor): string => `cuttings-desk-${port}`;

/** What a browser is given on the first visit with the token. */
export const cookieFor = (door: DeskDoor): string =>
  `${cookieNameOf(door)}=${door.token}; Path=/; HttpOnly; SameSite=Strict`;

/**
 * Whether a request may be answered. Pages of other sites can send requests to this machine too: their `Host` is another one when their name
 * was made to point here (DNS rebinding), their `Origin` always is; and they do not know the token.
 * @returns null when it may
 */
export function refusalFor(head: RequestHead, door: DeskDoor): Refused | null {
  const { method, host, origin, type } = head;
  if (host !== `127.0.0.1:${door.port}` && host !== `localhost:${door.port}`)
    return { status: 403, why: 'this desk is for its own address only' };
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    return { status: 405, why: 'the desk knows GET, HEAD and POST' };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, why: 'this desk takes nothing from other sites' };
  if (!knowsToken(head, door))
    return { status: 401, why: 'open the address with the token that cuttings serve has printed' };
  if (method !== 'POST') return null;
  if (origin === undefined) return { status: 403, why: 'this desk takes nothing from other sites' };
  if (!/^application\/json(?:;|$)/.test(type ?? '')) return { status: 415, why: 'a correction is sent as JSON' };
  return null;
}

function knowsToken({ cookie, token, target, method }: RequestHead, door: DeskDoor): boolean {
  const name = cookieNameOf(door);
  const cookies = (cookie ?? '').split(';').map((each) => each.trim());
  const given = cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  return [given, token, method === 'GET' ? tokenIn(target) : null].some((each) => isToken(each, door.token));
}

/** The token of an address `/…?token=…`; null when it has none. */
export function tokenIn(target: string): string | null {
  return new URLSearchParams(target.split('?')[1] ?? '').get('token');
}

function isToken(given: string | null | undefined, token: string): boolean {
  if (given == null) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * The path that a request is for, below the site, not percent-encoded: `people/ann-jones.html`. A folder's is that of its index.
 * @returns null for what is no path of a site: `..`, empty parts, control characters, backslashes
 */
export function sitePathOf(target: string): string | null {
  if (!target.startsWith('/')) return null;
  let path: string;
  try {
    path = decodeURIComponent(target.slice(1).split(/[?#]/)[0]!);
  } catch {
    return null;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return null;
  const parts = path.split('/');
  const last = parts.pop()!;
  if (parts.some((part) => part === '' || part === '.' || part === '..') || last === '.' || last === '..') return null;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
