import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A desk in a process of its own, on a copy of a folder of seeds. */
export interface RunningDesk {
  readonly folder: string;
  readonly seeds: string;
  readonly site: string;
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  /** with the token */
  readonly address: string;
  /** sends a request with the path as it is given */
  send(path: string, options?: SendOptions): Promise<Answered>;
  /** ends it as Ctrl-C does, and waits until all is written. @returns what it printed */
  close(): Promise<string>;
}

interface SendOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** without what a page of the desk would send along */
  readonly bare?: true;
}

export async function runDesk(seeds: string): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-desk-'));
  cpSync(join(root, seeds), join(folder, 'seeds'), { recursive: true });
  const program = [join(root, 'lib/cli.js'), 'serve', 'seeds', '--out', 'site', '--port', '0'];
  const child = spawn(process.execPath, program, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const address = await addressIn(child, () => printed);
  const { port, searchParams } = new URL(address);
  const token = searchParams.get('token')!;
  return {
    ...{ folder, seeds: join(folder, 'seeds'), site: join(folder, 'site'), address, token },
    pid: child.pid!,
    port: Number(port),
    send: (path, options = {}) => sent(path, options, { port: Number(port), token }),
    async close() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.kill('SIGINT');
        await ended;
      }
      return printed;
    },
  };
}

export const removeDesk = ({ folder }: RunningDesk): void => rmSync(folder, { recursive: true, force: true });

async function addressIn(child: ChildProcess, printed: () => string): Promise<string> {
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(printed())?.[0];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`the desk ended: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function sent(
  path: string,
  { method = 'GET', headers = {}, body, bare }: SendOptions,
  { port, token }: { readonly port: number; readonly token: string },
): Promise<Answered> {
  const own = {
    cookie: `cuttings-desk-${port}=${token}`,
    ...(method === 'POST' ? { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { ...(bare ? {} : own), ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
