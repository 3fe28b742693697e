import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ProofRequest, toCommand, toShellWord } from '../../src/view/command.js';

const REQUEST: ProofRequest = {
  url: 'https://vendor.example/.well-known/trust-manifest.json',
  text: null,
  subject: 'vendor.example',
  root: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k -PrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  attestors: 'certbody.example=kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  minVersion: 42,
  minKeysetVersion: 3,
  liveKeys: true,
};

/** What a shell makes of it, word by word. */
function toWords(command: string): string[] {
  const out = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

test('the command repeats everything that the page asked for', () => {
  assert.equal(
    toCommand(REQUEST),
    'npx trust-elements verify https://vendor.example/.well-known/trust-manifest.json --subject vendor.example ' +
      `--root "${REQUEST.root}" --attestor ${REQUEST.attestors} --min-version 42 --min-keyset-version 3 --live-keys`,
  );
});

test('what the page did not ask for is left out', () => {
  const plain = { ...REQUEST, root: null, attestors: '', minVersion: 0, minKeysetVersion: 0, liveKeys: false };
  assert.deepEqual(toWords(toCommand(plain)).slice(3), [REQUEST.url, '--subject', 'vendor.example']);
});

test('a page on one’s own computer can be checked there, and no other page has the command line ask within', () => {
  const isPrivate = (url: string): boolean => toWords(toCommand({ ...REQUEST, url })).includes('--allow-private');
  for (const url of ['http://localhost:8080/a.json', 'http://127.0.0.1/a.json', 'http://[::1]/a.json']) {
    assert.ok(isPrivate(url), url);
  }
  for (const url of [REQUEST.url, 'https://vendor.example/?http://localhost/', 'http://10.0.0.1/a.json']) {
    assert.ok(!isPrivate(url), url);
  }
});

test('an empty root stays empty, and does not become no root', () => {
  assert.ok(toWords(toCommand({ ...REQUEST, root: '' })).includes(''));
});

test('an inline manifest is checked from its download', () => {
  assert.ok(toCommand({ ...REQUEST, text: '{}' }).includes(' verify trust-manifest.json '));
});

test('a shell always reads a hostile value as one word, and runs none of it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom("'; touch x #", '$(id)', '`id`', '"$HOME"', '!!', '\\', "a'b", '-rf', '\u202e\u0007'),
  );
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 20 }), (values) => {
      const plain = values.map((value) => value.replace(/[^\x20-\x7e]/g, ''));
      assert.deepEqual(toWords(values.map(toShellWord).join(' ')), plain);
    }),
  );
});

test('the address never reads as an option', () => {
  assert.equal(toWords(toCommand({ ...REQUEST, url: '--allow-private' }))[3], 'allow-private');
});
