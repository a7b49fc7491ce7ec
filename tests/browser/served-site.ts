import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  atom: 'application/atom+xml',
};

export interface ServedSite {
  /** ends in `/` */
  readonly url: string;
  close(): void;
}

/** Serves a folder below a path of its own, as a server with other sites would, and its 404.html for what is not there. For tests only. */
export function serveSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace('/archive/', '');
    try {
      const bytes = readFileSync(join(folder, path === '' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? TYPES.html });
      response.end(bytes);
    } catch {
      response.writeHead(404, { 'content-type': TYPES.html }).end(readFileSync(join(folder, '404.html')));
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/archive/`, close: () => void server.close() });
    });
  });
}
