import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunningDesk, removeDesk, runDesk } from './running-desk.js';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runDesk('tests/sites/harbour/seeds');
  writeFileSync(join(desk.folder, 'secret.txt'), 'the vestry key');
  return async () => {
    await desk.close();
    removeDesk(desk);
  };
});

const until = async (isTrue: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
};
const correct = (...items: readonly object[]) =>
  desk.send('/desk/corrections', { method: 'POST', body: JSON.stringify({ items }) });

describe('strangers', () => {
  test('are let in with the token only, which becomes a cookie', async () => {
    expect((await desk.send('/', { bare: true })).status).toBe(401);
    expect((await desk.send('/?token=wrong', { bare: true })).status).toBe(401);
    const first = await desk.send(`/people/?token=${desk.token}`, { bare: true });
    expect([first.status, first.headers.location]).toEqual([303, '/people/']);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    const next = await desk.send('/people/', { bare: true, headers: { cookie: cookie.split(';')[0]! } });
    expect(next.status).toBe(200);
    expect(next.body).toContain('<script src="/desk/desk.js"');
  });

  test('of other names and sites get nothing and write nothing', async () => {
    const strangers: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `evil.example:${desk.port}` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of strangers) {
      expect((await desk.send('/', { headers })).status).toBe(403);
      const written = await desk.send('/desk/corrections', {
        ...{ method: 'POST', headers, body: '{"items":[{"withhold":"lighthouse"}]}' },
      });
      expect(written.status).toBe(403);
    }
    expect(existsSync(join(desk.seeds, 'corrections.yaml'))).toBe(false);
  });

  test('reach nothing but the site', async () => {
    symlinkSync(join(desk.folder, 'secret.txt'), join(desk.seeds, 'linked.txt'));
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/articles/..%2f..%2f..%2fsecret.txt',
      '/articles/%2e%2e/%2e%2e/%2e%2e/secret.txt',
      '/..%5csecret.txt',
      '/secret.txt',
      '/linked.txt',
      '/seeds/lighthouse.md',
      '/lighthouse.md',
      '/etc/passwd',
      '//etc/passwd',
      '/index.html%00.txt',
      '/.env',
      '/desk/..%2f..%2fsecret.txt',
      '/desk/desk-server.js',
      '/__proto__',
      '/desk/constructor',
    ]) {
      const { status, body } = await desk.send(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toMatch(/vestry key|root:/);
    }
    rmSync(join(desk.seeds, 'linked.txt'));
  });

  test('cannot show it in a frame or guess what it sends', async () => {
    const { headers } = await desk.send('/');
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('requests that are wrong', () => {
  test.each([
    ['no JSON', '{', 400],
    ['no list', '{"items":{}}', 422],
    ['no correction', '{"items":[{"hang":"Weir"}]}', 422],
    ['half a correction', '{"items":[{"role":"mayor"}]}', 422],
    ['a key that is none', '{"items":[{"__proto__":"x"}]}', 422],
    ['too much', `{"items":[{"drop":"${'x'.repeat(300_000)}"}]}`, 413],
  ])('%s is refused in words', async (_, body, status) => {
    const answered = await desk.send('/desk/corrections', { method: 'POST', body });
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.body).error).toMatch(/\w/);
    expect(existsSync(join(desk.seeds, 'corrections.yaml'))).toBe(false);
  });

  test('other methods and places are refused', async () => {
    expect((await desk.send('/', { method: 'PUT' })).status).toBe(405);
    expect((await desk.send('/index.html', { method: 'POST', body: '{}' })).status).toBe(404);
    const head = await desk.send('/index.html', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });
});

test('a thousand connections that are held open do not stop it', async () => {
  const held: Socket[] = [];
  for (let i = 0; i < 1000; i++) {
    const socket = connect(desk.port, '127.0.0.1');
    socket.on('error', () => {});
    // a request that never ends
    socket.on('connect', () => socket.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: '));
    held.push(socket);
    if (i % 100 === 99) expect((await desk.send('/')).status).toBe(200);
  }
  expect((await desk.send('/people/')).status).toBe(200);
  expect((await correct({ role: 'harbour-master', of: 'Ada Brackwater' })).status).toBe(200);
  for (const socket of held) socket.destroy();
  expect((await desk.send('/desk/undo', { method: 'POST', body: '{}' })).status).toBe(200);
});

/** The whole answer to a request, on a connection of its own: Node's client takes longer for one than the desk. */
function answerTo(path: string): Promise<string> {
  const cookie = `cuttings-desk-${desk.port}=${desk.token}`;
  return new Promise((resolve, reject) => {
    const socket = connect(desk.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${desk.port}\r\ncookie: ${cookie}\r\nconnection: close\r\n\r\n`,
    );
  });
}

test('five thousand requests in turn are all answered, and memory does not grow with them', async () => {
  const memory = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${desk.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const paths = ['/', '/articles/lighthouse.html', '/people/ada-brackwater.html', '/desk/state', '/data/quotes.csv'];
  const ask = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) expect(await answerTo(paths[i % paths.length]!)).toMatch(/^HTTP\/1\.1 200 /);
  };
  await ask(1000);
  const before = process.platform === 'linux' ? memory() : 0;
  await ask(4000);
  if (process.platform === 'linux') expect(memory() - before).toBeLessThan(50);
});

describe('the archive follows its folder', () => {
  const story = (): string => join(desk.seeds, 'gale.txt');

  test('a new seed, a changed one and one that is gone', async () => {
    writeFileSync(story(), 'Gale at the Bar\n\n“The bar is shut,” Ada Brackwater said on Monday.\n');
    await until(async () => (await desk.send('/articles/gale.html')).status === 200);
    await until(async () => (await desk.send('/people/ada-brackwater.html')).body.includes('Gale at the Bar'));
    const draft = join(desk.seeds, '.gale.txt.swp');
    writeFileSync(draft, 'Gale at the Bar\n\n“The bar is open,” Enoch Barnacle said on Monday.\n');
    renameSync(draft, story());
    await until(async () => (await desk.send('/articles/gale.html')).body.includes('The bar is open'));
    await until(async () => (await desk.send('/data/quotes.csv')).body.includes('The bar is open'));
    expect((await desk.send('/people/ada-brackwater.html')).body).not.toContain('Gale at the Bar');
    rmSync(story());
    await until(async () => (await desk.send('/articles/gale.html')).status === 404);
    await until(async () => !(await desk.send('/data/quotes.csv')).body.includes('The bar is open'));
  });

  test('corrections by hand; those that cannot be read are reported, and the ones before them stay in force', async () => {
    const file = join(desk.seeds, 'corrections.yaml');
    const isWithheld = async (): Promise<boolean> =>
      (await desk.send('/articles/lighthouse.html')).body.includes('withheld by the editor');
    writeFileSync(file, '- withhold: lighthouse\n');
    await until(isWithheld);
    appendFileSync(file, '- [');
    await until(async () => JSON.parse((await desk.send('/desk/state')).body).fault !== null);
    expect(await isWithheld()).toBe(true);
    expect((await desk.send('/articles/lighthouse.html')).body).not.toContain('Coldharbour');
    rmSync(file);
    await until(async () => !(await isWithheld()));
  });
});

test('what it proposes for other articles is written only when it is sent', async () => {
  const done = JSON.parse((await correct({ drop: 'Saltmarsh', kind: 'place', in: 'lighthouse' })).body);
  expect(done.proposals).toEqual([]);
  const again = JSON.parse((await correct({ drop: 'Saltmarsh', kind: 'place', in: '1961-09-19-north-channel' })).body);
  expect(again.proposals).toHaveLength(1);
  expect(again.proposals[0].label).toMatch(/^The same in \d other articles$/);
  expect(again.proposals[0].items).toEqual([{ drop: 'Saltmarsh', kind: 'place' }]);
  expect(readFileSync(join(desk.seeds, 'corrections.yaml'), 'utf8').match(/^- /gm)).toHaveLength(2);
  for (const _ of [1, 2]) await desk.send('/desk/undo', { method: 'POST', body: '{}' });
});
