import { describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/desk/server/content-types.js';
import { cookieFor, type RequestHead, refusalFor, sitePathOf } from '../../src/desk/server/guard.js';

const door = { port: 4173, token: 'abcdefghijklmnopqrstuvwx' };
const cookie = `cuttings-desk-4173=${door.token}`;
const asked = (head: Partial<RequestHead> = {}): number | null => {
  const whole: RequestHead = {
    ...{
      method: 'GET',
      target: '/',
      host: '127.0.0.1:4173',
      origin: undefined,
      cookie,
      token: undefined,
      type: undefined,
    },
    ...head,
  };
  return refusalFor(whole, door)?.status ?? null;
};
const written = (head: Partial<RequestHead> = {}): number | null =>
  asked({ method: 'POST', origin: 'http://127.0.0.1:4173', type: 'application/json', ...head });

describe('a request is answered', () => {
  test('with the cookie, the token in the address or the header', () => {
    expect(asked()).toBeNull();
    expect(asked({ host: 'localhost:4173' })).toBeNull();
    expect(asked({ cookie: undefined, target: `/?token=${door.token}` })).toBeNull();
    expect(asked({ cookie: undefined, token: door.token })).toBeNull();
    expect(asked({ cookie: `other=1; ${cookie}` })).toBeNull();
  });

  test('when it writes, from the desk’s own pages', () => {
    expect(written()).toBeNull();
    expect(written({ host: 'localhost:4173', origin: 'http://localhost:4173' })).toBeNull();
  });
});

describe('a request is refused', () => {
  test.each([
    ['for another host, as after DNS rebinding', { host: 'evil.example:4173' }],
    ['for another port', { host: '127.0.0.1:80' }],
    ['for no host', { host: undefined }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from a page of a file', { origin: 'null' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:8080' }],
  ] as const)('%s', (_, head) => {
    expect(asked(head)).toBe(403);
    expect(written(head)).toBe(403);
  });

  test.each([
    ['no token', { cookie: undefined }],
    ['another token', { cookie: cookie.replace('abc', 'xyz') }],
    ['a longer token', { cookie: `${cookie}y` }],
    ['the cookie of another port', { cookie: cookie.replace('4173', '4174') }],
    ['an empty token', { cookie: 'cuttings-desk-4173=' }],
  ] as const)('with %s', (_, head) => {
    expect(asked(head)).toBe(401);
    expect(written(head)).toBe(401);
  });

  test('when it writes without an origin, or as a form would, or with the token in its address', () => {
    expect(written({ origin: undefined })).toBe(403);
    expect(written({ type: 'text/plain' })).toBe(415);
    expect(written({ type: undefined })).toBe(415);
    expect(written({ cookie: undefined, target: `/desk/undo?token=${door.token}` })).toBe(401);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'])('with the method %s', (method) => {
    expect(asked({ method })).toBe(405);
  });
});

test('the cookie is for this desk alone, and no script or other site can use it', () => {
  expect(cookieFor(door)).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`);
});

describe('the path of a request', () => {
  test.each([
    ['/', 'index.html'],
    ['/people/', 'people/index.html'],
    ['/people/ada%20b.html?x=1', 'people/ada b.html'],
    ['/a/%C3%A9.html#x', 'a/é.html'],
  ])('%s is that of %s', (target, path) => expect(sitePathOf(target)).toBe(path));

  test.each([
    '/../seeds/a.txt',
    '/%2e%2e/seeds/a.txt',
    '/a/%2e%2e%2f%2e%2e/etc/passwd',
    '/..%5cwindows',
    '/a/../../b',
    '/a/./b',
    '//etc/passwd',
    '/a%00.html',
    '/a%0d%0aset-cookie:x',
    '/%ff',
    '/%',
    'http://evil.example/',
    '*',
    '',
    '/..',
  ])('%j is none', (target) => expect(sitePathOf(target)).toBeNull());
});

test('what is not known is never shown as a page', () => {
  expect(contentTypeOf('data/quotes.csv')).toBe('text/csv; charset=utf-8');
  expect(contentTypeOf('CNAME')).toBe('application/octet-stream');
  expect(contentTypeOf('x.hta')).toBe('application/octet-stream');
});
