import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { UserError } from '../../problem.js';
import type { DeskApi, DeskArchive } from '../desk-api.js';
import { contentTypeOf } from './content-types.js';
import type { EventHub } from './event-stream.js';
import { cookieFor, type DeskDoor, refusalFor, sitePathOf, tokenIn } from './guard.js';
import { withDesk } from './inject.js';
import { missingAtDesk, reviewPage } from './review-page.js';

/** Of a request's body, in bytes: some hundred corrections. */
const MOST_BODY = 256 * 1024;
/** Connections that are open at once; of more, the one that has been without a request for longest is closed. */
const MOST_CONNECTIONS = 256;
/** In milliseconds. */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const IDLE_FOR = 20_000;

export interface DeskParts {
  readonly archive: DeskArchive;
  readonly api: DeskApi;
  readonly events: EventHub;
  /** the desk's own files, by their names below `desk/` */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly token: string;
}

/** A desk that listens. */
export interface OpenDesk {
  readonly port: number;
  /** with the token */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves an archive, with the desk on every page, to this machine alone.
 * @param port 0 for one that is free
 * @throws what the system throws when the port is taken
 */
export async function openDesk(parts: DeskParts, port: number): Promise<OpenDesk> {
  const door = { port, token: parts.token };
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      keepAliveTimeout: IDLE_FOR,
      connectionsCheckingInterval: 5000,
    },
    (request, response) => void answer(request, response, { ...parts, door }),
  );
  limitConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const at = server.address();
  door.port = typeof at === 'object' && at !== null ? at.port : port;
  return {
    port: door.port,
    address: `http://127.0.0.1:${door.port}/?token=${parts.token}`,
    close: () =>
      new Promise((resolve) => {
        parts.events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Who only holds connections open pushes out others who do the same, never a request that is being answered. */
function limitConnections(server: Server): void {
  const idle = new Set<Socket>();
  const busy = new WeakMap<Socket, number>();
  let open = 0;
  server.on('connection', (socket) => {
    open++;
    idle.add(socket);
    socket.on('close', () => {
      open--;
      idle.delete(socket);
    });
    socket.on('error', () => socket.destroy());
    for (const oldest of idle) {
      if (open <= MOST_CONNECTIONS) break;
      idle.delete(oldest);
      oldest.destroy();
    }
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.on('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      busy.set(socket, left);
      if (left === 0 && !socket.destroyed) idle.add(socket);
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
}

type Context = DeskParts & { readonly door: DeskDoor };

const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
} as const;

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { headers, method = 'GET', url: target = '/' } = request;
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  const send = (status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(method === 'HEAD' ? undefined : body);
  };
  const refusal = refusalFor(
    {
      ...{ method, target, host: headers.host, origin: headers.origin, cookie: headers.cookie },
      token: oneOf(headers['x-desk-token']),
      type: headers['content-type'],
    },
    context.door,
  );
  if (refusal !== null) return send(refusal.status, 'text/plain; charset=utf-8', `${refusal.why}\n`);
  if (tokenIn(target) !== null) {
    response.setHeader('set-cookie', cookieFor(context.door));
    response.writeHead(303, { location: target.split('?')[0] || '/' });
    return void response.end();
  }
  const path = sitePathOf(target);
  if (path === null) return send(404, 'text/plain; charset=utf-8', 'no such page\n');
  try {
    if (method === 'POST') sendJson(send, await context.api.post(path, await requestBody(request)));
    else if (path === 'desk/events' && method === 'GET') context.events.listen(response);
    else sendPage(send, path, new URLSearchParams(target.split('?')[1] ?? ''), context);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    const [status, message] = statusOf(error);
    send(status, 'application/json; charset=utf-8', JSON.stringify({ error: message }));
  }
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

type Send = (status: number, type: string, body: string | Uint8Array) => void;

function sendJson(send: Send, value: unknown): void {
  if (value === undefined) send(404, 'text/plain; charset=utf-8', 'no such page\n');
  else send(200, 'application/json; charset=utf-8', JSON.stringify(value));
}

function sendPage(send: Send, path: string, query: URLSearchParams, { archive, api, assets }: Context): void {
  const asset = path.startsWith('desk/') ? assets.get(path.slice('desk/'.length)) : undefined;
  if (path === 'review') send(200, contentTypeOf('.html'), reviewPage(archive.edition));
  else if (asset !== undefined) send(200, contentTypeOf(path), asset);
  else if (path.startsWith('desk/')) sendJson(send, api.get(path, query));
  else sendSite(send, path, archive);
}

function sendSite(send: Send, path: string, archive: DeskArchive): void {
  const found = archive.bytesOf(path);
  const type = contentTypeOf(path);
  // the site's own 404.html looks for the folder that it is in
  if (found === null) send(404, contentTypeOf('.html'), missingAtDesk(archive.edition));
  else send(200, type, typeof found === 'string' && type.startsWith('text/html') ? withDesk(found) : found);
}

function statusOf(error: unknown): readonly [number, string] {
  if (error instanceof UserError) return [422, error.hint === null ? error.message : `${error.message}: ${error.hint}`];
  if (error instanceof SyntaxError) return [400, 'this is no JSON'];
  if (error instanceof RangeError) return [413, error.message];
  return [500, `the program failed: ${error instanceof Error ? error.message : String(error)}`];
}

/** @throws RangeError when it is too large */
async function requestBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY) throw new RangeError('this is too much at once');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
