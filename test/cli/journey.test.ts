import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Outcome, readRoots, toMachine, toVendor } from './machine.js';

/** Exit code, state and reason of `verify --json`. */
function toResult({ code, stdout }: Outcome): unknown[] {
  const { state, reason } = JSON.parse(stdout) as Record<string, unknown>;
  return [code, state, reason];
}

test('init, keygen, lint, sign and verify work one after another in an empty folder', async () => {
  const machine = await toMachine();
  assert.equal((await machine.run('init')).code, 0);
  assert.equal((await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys')).code, 0);
  assert.equal((await machine.run('lint', 'trust.yaml')).code, 0);
  assert.equal((await machine.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json')).code, 0);
  const roots = await readRoots(machine, 'keys');
  const outcome = await machine.run('verify', 'm.json', '--subject', 'vendor.example', '--root', roots, '--json');
  const { state, reason, subject, version, expiresAt, certifications } = JSON.parse(outcome.stdout);
  assert.equal(outcome.code, 0);
  assert.deepEqual([state, reason, subject, version], ['verified', null, 'vendor.example', 1795305600]);
  assert.equal(expiresAt, '2026-12-22T00:00:00Z');
  assert.deepEqual(certifications[0].state, 'self-declared');
});

test('init takes a subject and a name', async () => {
  const machine = await toMachine();
  await machine.run('init', 'site', '--subject', 'other.example', '--name', 'Other "Quoted" Ltd');
  await machine.run('keygen', '--subject', 'other.example', '--out', 'keys');
  assert.equal((await machine.run('sign', 'site/trust.yaml', '--keys', 'keys', '--out', 'm.json')).code, 0);
  assert.deepEqual((await machine.json('m.json')).subject, { domain: 'other.example', name: 'Other "Quoted" Ltd' });
});

test('a changed claim is refused by its signature', async () => {
  const vendor = await toVendor();
  await vendor.write('m.json', (await vendor.read('m.json')).replace('"in-progress"', '"attested"'));
  assert.deepEqual(toResult(await vendor.check()), [1, 'invalid', 'signature']);
});

test('a wrong root is refused', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'vendor.example', '--out', 'others');
  assert.deepEqual(toResult(await vendor.check('--root', await readRoots(vendor, 'others'))), [
    1,
    'invalid',
    'no-pinned-root',
  ]);
});

test('a clock past the end is told stale for thirty days, then expired', async () => {
  const vendor = await toVendor();
  assert.deepEqual(toResult(await vendor.check('--now', '2026-12-22T00:00:00Z')), [1, 'stale', 'expired-recently']);
  assert.deepEqual(toResult(await vendor.check('--now', '2027-06-01T00:00:00Z')), [1, 'expired', 'document']);
});

test('a replayed version is refused where a later one was asked for or is remembered', async () => {
  const vendor = await toVendor();
  const first = await vendor.read('m.json');
  const { version } = JSON.parse(first);
  await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json', '--now', '2026-11-23T00:00:00Z');
  const later = ['--now', '2026-11-23T00:00:00Z'];
  assert.deepEqual(toResult(await vendor.check('--remember', 'seen.json', ...later)), [0, 'verified', null]);
  await vendor.write('m.json', first);
  assert.deepEqual(toResult(await vendor.check(...later)), [0, 'verified', null]);
  assert.deepEqual(toResult(await vendor.check('--min-version', `${version + 1}`, ...later)), [
    1,
    'invalid',
    'rollback',
  ]);
  assert.deepEqual(toResult(await vendor.check('--remember', 'seen.json', ...later)), [1, 'invalid', 'rollback']);
});

test('a duplicate name is refused', async () => {
  const vendor = await toVendor();
  await vendor.write('m.json', (await vendor.read('m.json')).replace('{', '{ "version": 1,'));
  assert.deepEqual(toResult(await vendor.check()), [1, 'invalid', 'non-strict']);
});

test('without a subject, or with another one, nothing is verified', async () => {
  const vendor = await toVendor();
  assert.deepEqual(toResult(await vendor.run('verify', 'm.json', '--root', vendor.roots, '--json')), [
    1,
    'unverified',
    'no-subject',
  ]);
  assert.deepEqual(toResult(await vendor.check('--subject', 'other.example')), [1, 'invalid', 'subject-mismatch']);
});

test('a malformed root is never stepped over', async () => {
  const vendor = await toVendor();
  for (const root of ['', 'short', `${vendor.roots} x`])
    assert.deepEqual(toResult(await vendor.check('--root', root)), [1, 'unverified', 'bad-root']);
});

test('a document that is no manifest gets a verdict, not an error', async () => {
  const vendor = await toVendor();
  for (const [text, reason] of [
    ['', 'json'],
    ['[]', 'profile'],
    ['\ufeff{}', 'json'],
    ['x'.repeat(1_048_577), 'too-large'],
    [Uint8Array.of(0x22, 0xff, 0x22), 'utf8'],
    ['['.repeat(17), 'depth'],
  ] as const) {
    await vendor.write('m.json', text);
    assert.deepEqual(toResult(await vendor.check()), [1, 'invalid', reason]);
  }
});

test('what an auditor attests is countersigned once it is attached and signed again', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  const before = await vendor.read('trust.yaml');
  const attested = await vendor.run(
    'attest',
    'm.json',
    '--certification',
    'iso-27001',
    '--keys',
    'auditor',
    '--out',
    'a.json',
    '--root',
    vendor.roots,
    '--name',
    'Certbody',
  );
  assert.equal(attested.code, 0, attested.stderr);
  const attached = await vendor.run('attach', 'trust.yaml', 'a.json');
  assert.equal(attached.code, 0, attached.stderr);
  const after = await vendor.read('trust.yaml');
  const left = after.split('\n');
  for (const line of before.split('\n')) assert.ok(left.includes(line), `lost: ${line}`);
  assert.equal((await vendor.run('lint', 'trust.yaml')).code, 0);
  const signed = await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  assert.equal(signed.code, 0, signed.stderr);
  const attestors = (await readRoots(vendor, 'auditor'))
    .split(' ')
    .flatMap((kid) => ['--attestor', `certbody.example=${kid}`]);
  const outcome = await vendor.check(...attestors);
  const [first] = JSON.parse(outcome.stdout).certifications;
  assert.deepEqual(
    [outcome.code, first.id, first.state, first.attestor.domain],
    [0, 'iso-27001', 'countersigned', 'certbody.example'],
  );
  const [unknown] = JSON.parse((await vendor.check()).stdout).certifications;
  assert.deepEqual([unknown.state, unknown.reason], ['self-declared', 'attestor-unknown']);
});

test('a signed manifest takes an attestation with the keys at hand, and is not touched without', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  await vendor.run('attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out', 'a.json');
  const before = await vendor.json('m.json');
  assert.equal((await vendor.run('attach', 'm.json', 'a.json')).code, 2);
  assert.deepEqual(await vendor.json('m.json'), before);
  assert.equal((await vendor.run('attach', 'm.json', 'a.json', '--keys', 'keys')).code, 0);
  const after = await vendor.json('m.json');
  assert.deepEqual([after.version, after.prev.version], [before.version + 1, before.version]);
  const [kid] = (await readRoots(vendor, 'auditor')).split(' ');
  const { certifications } = JSON.parse((await vendor.check('--attestor', `certbody.example=${kid}`)).stdout);
  assert.equal(certifications[0].state, 'countersigned');
});
