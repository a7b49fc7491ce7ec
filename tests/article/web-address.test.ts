import { expect, test } from 'vitest';
import { linkableAddress } from '../../src/article/web-address.js';

test.each([
  ['https://quay.example/a?b=1#c', 'https://quay.example/a?b=1#c'],
  ['HTTP://quay.example', 'HTTP://quay.example'],
  ['mailto:ada@quay.example', 'mailto:ada@quay.example'],
  ['ftp://ftp.quay.example/tides/', 'ftp://ftp.quay.example/tides/'],
  ['irc://irc.quay.example/harbour', 'irc://irc.quay.example/harbour'],
  ['tel:+44-20-7946-0000', 'tel:+44-20-7946-0000'],
  ['ftp://ada@quay.example/', null],
  ['ftp:tides', null],
  ['mailto://quay.example', null],
  ['magnet:?xt=urn:btih:0', null],
  ['https://\u0430pple.com/', 'https://xn--pple-43d.com/'],
  ['https://quay.example/\u202egpj.exe', 'https://quay.example/%E2%80%AEgpj.exe'],
  ['https://quay.example/a b', 'https://quay.example/a%20b'],
  ['https://bank.example@evil.example/', null],
  ['https://a:b@evil.example/', null],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['//evil.example', null],
  ['\\\\evil.example', null],
  ['file:///etc/passwd', null],
  ['https://', null],
])('the address %j is linked to as %j', (address, linked) => {
  expect(linkableAddress(address)).toBe(linked);
});
