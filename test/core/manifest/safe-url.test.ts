import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toSafeUrl } from '../../../src/core/manifest/safe-url.js';

test('an https address is linked in its canonical form', () => {
  assert.equal(toSafeUrl('https://Vendor.example/a?b=c#d'), 'https://vendor.example/a?b=c#d');
  assert.equal(toSafeUrl('https://xn--bcher-kva.example/'), 'https://xn--bcher-kva.example/');
});

const REFUSED = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)//https://vendor.example/',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://vendor.example/1',
  'http://vendor.example/',
  '//vendor.example/',
  '/relative',
  'https:vendor.example',
  'https:/vendor.example/',
  'https://user@vendor.example/',
  'https://vendor.example@evil.example/',
  'https://vendor.example\\@evil.example/',
  'https://192.0.2.1/',
  'https://[2001:db8::1]/',
  'https://localhost/',
  'https://vendor.example./',
  'https://vendоr.example/',
  'https://vendor.example/\u202egpj.exe',
  'https://vendor.example/a b',
  'https://vendor.example/"onmouseover=',
  'https://vendor.example/<b>',
  'https://vendor.example:99999/',
  `https://vendor.example/${'a'.repeat(2048)}`,
  '',
];

for (const text of REFUSED) {
  test(`${JSON.stringify(text.slice(0, 60))} is never a link`, () => assert.equal(toSafeUrl(text), null));
}

test('whatever is linked is https and has no user', () => {
  const text = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ maxLength: 30 }).map((rest) => `https://vendor.example/${rest}`),
    fc.string({ maxLength: 30 }).map((rest) => `https://${rest}vendor.example/`),
    fc.anything(),
  );
  fc.assert(
    fc.property(text, (value) => {
      const url = toSafeUrl(value);
      if (url === null) return;
      const { protocol, username, password, href } = new URL(url);
      assert.deepEqual([protocol, username, password, href], ['https:', '', '', url]);
    }),
    { numRuns: 2000 },
  );
});
