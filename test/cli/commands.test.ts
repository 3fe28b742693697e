import assert from 'node:assert/strict';
import { chmod, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePrivateKey, toSigner } from '../../src/publish/keys.js';
import { signDocument } from '../../src/publish/sign-document.js';
import { NOW, readRoots, toMachine, toVendor } from './machine.js';

test('a command that does not exist, or lacks an option, is misuse', async () => {
  const machine = await toMachine();
  for (const argv of [['dance'], ['keygen'], ['verify'], ['sign', 'trust.yaml'], ['verify', 'm.json', '--what'], []]) {
    assert.equal((await machine.run(...argv)).code, 2, argv.join(' '));
  }
});

test('what is typed wrongly is answered with where to read what is right', async () => {
  const machine = await toMachine();
  assert.match((await machine.run('verify', '--what')).stderr, /fix: See trust-elements verify --help/);
  assert.match((await machine.run('dance')).stderr, /fix: See trust-elements --help/);
});

test('help and version are no errors and go to standard output', async () => {
  const machine = await toMachine();
  for (const argv of [['--help'], ['--version'], ['sign', '--help']]) {
    const { code, stdout, stderr } = await machine.run(...argv);
    assert.deepEqual([code, stdout.length > 0, stderr], [0, true, '']);
  }
});

test('values that cannot be meant are misuse', async () => {
  const machine = await toMachine();
  for (const argv of [
    ['keygen', '--subject', 'Vendor.Example', '--out', 'k'],
    ['keygen', '--subject', 'vendør.example', '--out', 'k'],
    ['keygen', '--subject', '127.0.0.1', '--out', 'k'],
    ['keygen', '--subject', 'vendor.example', '--out', 'k', '--role', 'root'],
    ['verify', 'm.json', '--now', '2026-02-30'],
    ['verify', 'm.json', '--now', '2026-11-22 00:00'],
    ['verify', 'm.json', '--now', '2026-11-22T25:00:00Z'],
    ['verify', 'm.json', '--min-version', '-1'],
    ['verify', 'm.json', '--min-version', '1e3'],
    ['verify', 'm.json', '--attestor', 'certbody.example'],
    ['verify', 'm.json', '--attestor', 'certbody.example=short'],
  ]) {
    assert.equal((await machine.run(...argv)).code, 2, argv.join(' '));
  }
  assert.deepEqual(await readdir(machine.folder), []);
});

test('keygen keeps secrets to their owner and shows none', async () => {
  const machine = await toMachine();
  const { code, stdout, stderr } = await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys');
  assert.equal(code, 0);
  assert.deepEqual((await readdir(join(machine.folder, 'keys'))).sort(), [
    'manifest.jwk.json',
    'root',
    'trust-keys.json',
  ]);
  for (const file of ['root/root-1.jwk.json', 'root/root-2.jwk.json', 'manifest.jwk.json']) {
    assert.equal((await stat(join(machine.folder, 'keys', file))).mode & 0o777, 0o600);
    const { d } = await machine.json(`keys/${file}`);
    assert.ok(!stdout.includes(d) && !stderr.includes(d));
    assert.ok(!(await machine.read('keys/trust-keys.json')).includes(d));
  }
  assert.equal((await stat(join(machine.folder, 'keys/trust-keys.json'))).mode & 0o777, 0o644);
  assert.equal((await stat(join(machine.folder, 'keys/root'))).mode & 0o777, 0o700);
});

test('keygen lists two roots that both sign, and one key with both online roles', async () => {
  const machine = await toMachine();
  const { stdout } = await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys', '--json');
  const { keys, signatures, expiresAt } = await machine.json('keys/trust-keys.json');
  assert.deepEqual(
    keys.map(({ roles }: { roles: string[] }) => roles),
    [['root'], ['root'], ['manifest', 'attestation']],
  );
  assert.equal(signatures.length, 2);
  assert.equal(expiresAt, '2027-02-20T00:00:00Z');
  assert.equal(JSON.parse(stdout).roots.join(' '), await readRoots(machine, 'keys'));
});

test('keygen tells an attestor how to attest, and what pages that trust it write', async () => {
  const machine = await toMachine();
  const argv = ['keygen', '--subject', 'certbody.example', '--out', 'auditor', '--role', 'attestation'];
  const { stdout } = await machine.run(...argv);
  const pairs = (await readRoots(machine, 'auditor')).split(' ').map((kid) => `certbody.example=${kid}`);
  assert.ok(stdout.includes(`attestors="${pairs.join(' ')}"`));
  assert.match(stdout, /trust-elements attest /);
  assert.doesNotMatch(stdout, /trust-elements sign|root="/);
});

test('keygen never overwrites, not even one of its files', async () => {
  const machine = await toMachine();
  await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys');
  const before = await machine.read('keys/manifest.jwk.json');
  assert.equal((await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys')).code, 2);
  await rm(join(machine.folder, 'keys/root'), { recursive: true });
  assert.equal((await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys')).code, 2);
  assert.equal(await machine.read('keys/manifest.jwk.json'), before);
  assert.deepEqual((await readdir(join(machine.folder, 'keys'))).sort(), ['manifest.jwk.json', 'trust-keys.json']);
});

test('init never overwrites', async () => {
  const machine = await toMachine();
  await machine.write('trust.schema.json', 'mine');
  assert.equal((await machine.run('init')).code, 2);
  assert.deepEqual(await readdir(machine.folder), ['trust.schema.json']);
});

test('init names its schema for both families of editors', async () => {
  const machine = await toMachine();
  await machine.run('init');
  const text = await machine.read('trust.yaml');
  assert.match(text, /^# yaml-language-server: \$schema=\.\/trust\.schema\.json$/m);
  assert.match(text, /^# \$schema: \.\/trust\.schema\.json$/m);
  assert.equal((await machine.json('trust.schema.json')).$schema, 'http://json-schema.org/draft-07/schema#');
});

test('lint reads standard input and says where and what', async () => {
  const machine = await toMachine();
  const { code, stdout } = await machine.pipe(
    'subject:\n  domain: vendor.example\n  domain: x\n',
    'lint',
    '-',
    '--json',
  );
  const { findings } = JSON.parse(stdout);
  assert.equal(code, 1);
  assert.deepEqual(
    [findings[0].code, findings[0].line, findings[0].column, findings[0].severity],
    ['yaml', 3, 3, 'error'],
  );
});

test('a finding is printed as file, line and column, then code, message and fix', async () => {
  const machine = await toMachine();
  const { stdout } = await machine.pipe('a: 1\na: 2\n', 'lint', '-');
  assert.match(
    stdout,
    /^standard input:2:1 error yaml\n {2}\S.*\n {2}fix: \S.*\nstandard input: 1 error, 0 warnings\n$/,
  );
});

test('a file that is no text is unreadable, with its place, and signing it writes nothing', async () => {
  const vendor = await toVendor();
  const before = await readdir(vendor.folder);
  for (const bytes of [
    Uint8Array.of(0xff, 0xfe, 0, 0),
    Uint8Array.of(97, 58, 0xc3, 10),
    new Uint8Array(3_000_000).fill(97),
    new Uint8Array(100),
  ]) {
    await vendor.write('trust.yaml', bytes);
    assert.equal((await vendor.run('lint', 'trust.yaml')).code, 2);
    const { code, stderr } = await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'new.json');
    assert.equal(code, 2);
    assert.match(stderr, /^trust\.yaml:\d+:\d+ error/);
  }
  assert.deepEqual(await readdir(vendor.folder), before);
});

test('a signed manifest is no authoring file', async () => {
  const vendor = await toVendor();
  assert.equal((await vendor.run('lint', 'm.json')).code, 2);
  assert.equal((await vendor.run('sign', 'm.json', '--keys', 'keys', '--out', 'n.json')).code, 2);
});

test('sign reads no root key', async () => {
  const vendor = await toVendor();
  await rm(join(vendor.folder, 'keys/root'), { recursive: true });
  assert.equal((await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json')).code, 0);
});

test('sign takes its key from the environment or standard input, and from no argument', async () => {
  const vendor = await toVendor();
  const key = await vendor.read('keys/manifest.jwk.json');
  await rm(join(vendor.folder, 'keys/manifest.jwk.json'));
  const argv = ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json'];
  assert.equal((await vendor.run(...argv)).code, 2);
  assert.equal((await vendor.run(...argv, '--key', key)).code, 2);
  assert.equal((await vendor.pipe(key, ...argv, '--key', '-')).code, 0);
  vendor.env.TRUST_MANIFEST_KEY = key;
  assert.equal((await vendor.run(...argv)).code, 0);
  vendor.env.TRUST_MANIFEST_KEY = key.slice(0, -20);
  const { code, stderr } = await vendor.run(...argv);
  assert.equal(code, 2);
  assert.ok(!stderr.includes(JSON.parse(key).d.slice(0, 8)));
});

test('sign warns of a key that others may read', async () => {
  const vendor = await toVendor();
  const argv = ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json'];
  assert.doesNotMatch((await vendor.run(...argv)).stderr, /chmod/);
  await chmod(join(vendor.folder, 'keys/manifest.jwk.json'), 0o644);
  assert.match((await vendor.run(...argv)).stderr, /chmod 600/);
});

test('sign follows the manifest at --out, by one version at least', async () => {
  const vendor = await toVendor();
  const first = await vendor.json('m.json');
  await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  const second = await vendor.json('m.json');
  assert.deepEqual([second.version, second.prev.version], [first.version + 1, first.version]);
});

test('sign follows a manifest that it fetches', async () => {
  const vendor = await toVendor();
  const url = 'https://vendor.example/.well-known/trust-manifest.json';
  const argv = ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'n.json', '--prev', url];
  assert.equal((await vendor.run(...argv)).code, 2);
  vendor.web.set(url, await vendor.read('m.json'));
  assert.equal((await vendor.run(...argv)).code, 0);
  assert.equal((await vendor.json('n.json')).prev.version, (await vendor.json('m.json')).version);
});

test('sign refuses a notice that is dated before an issue that did not carry it', async () => {
  const vendor = await toVendor();
  const before = await vendor.read('m.json');
  const changes = 'subprocessors:\n  changes: [{ type: added, name: Cloud, announcedOn: 2020-01-01 }]\n';
  await vendor.write('trust.yaml', (await vendor.read('trust.yaml')).replace('subprocessors:\n', changes));
  const { code, stderr } = await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  assert.equal(code, 1);
  assert.match(stderr, /back-dated-change/);
  assert.equal(await vendor.read('m.json'), before);
});

test('lint reads a file against the manifest published last, where it is given', async () => {
  const vendor = await toVendor();
  const changes = 'subprocessors:\n  changes: [{ type: added, name: Cloud, announcedOn: 2020-01-01 }]\n';
  await vendor.write('trust.yaml', (await vendor.read('trust.yaml')).replace('subprocessors:\n', changes));
  assert.doesNotMatch((await vendor.run('lint')).stdout, /back-dated-change/);
  const { code, stdout } = await vendor.run('lint', '--prev', 'm.json');
  assert.equal(code, 1);
  assert.match(stdout, /back-dated-change/);
  assert.equal((await vendor.run('lint', '--prev', 'trust.yaml')).code, 2);
  assert.equal((await vendor.run('lint', '-', '--prev', '-')).code, 2);
});

test('sign refuses to follow a manifest that was changed, and leaves it where it is', async () => {
  const vendor = await toVendor();
  const changed = (await vendor.read('m.json')).replace('in-progress', 'attested');
  await vendor.write('m.json', changed);
  assert.equal((await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json')).code, 1);
  assert.equal(await vendor.read('m.json'), changed);
});

test('sign never writes over something that is no manifest', async () => {
  const vendor = await toVendor();
  const before = await vendor.read('trust.yaml');
  assert.equal((await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'trust.yaml')).code, 2);
  assert.equal(
    (await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'trust.yaml', '--prev', 'm.json')).code,
    2,
  );
  assert.equal(await vendor.read('trust.yaml'), before);
});

test('sign refuses a file with a private key in it, and does not repeat the key', async () => {
  const vendor = await toVendor();
  const { d } = await vendor.json('keys/manifest.jwk.json');
  await vendor.write('trust.yaml', `${await vendor.read('trust.yaml')}\nattestors:\n  - keys:\n      - d: ${d}\n`);
  const { code, stdout, stderr } = await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  assert.equal(code, 1);
  assert.ok(!`${stdout}${stderr}`.includes(d));
});

test('sign gives the manifest the life that its file asks for', async () => {
  const vendor = await toVendor();
  await vendor.write('trust.yaml', (await vendor.read('trust.yaml')).replace('lifetimeDays: 30', 'lifetimeDays: 7'));
  await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  const { expiresAt, lifetimeDays } = await vendor.json('m.json');
  assert.deepEqual([expiresAt, lifetimeDays], ['2026-11-29T00:00:00Z', undefined]);
});

test('sign refuses an ended keyset, and says when one ends before the manifest', async () => {
  const vendor = await toVendor();
  const argv = ['sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json', '--now'];
  assert.match((await vendor.run(...argv, '2027-02-01T00:00:00Z')).stderr, /^note .*2027-02-20/m);
  assert.equal((await vendor.run(...argv, '2027-03-01T00:00:00Z')).code, 1);
});

test('attest refuses a manifest that the root given does not vouch for', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  const argv = ['attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out', 'a.json'];
  assert.equal((await vendor.run(...argv, '--root', await readRoots(vendor, 'auditor'))).code, 1);
  assert.equal((await vendor.run(...argv, '--subject', 'other.example')).code, 1);
  assert.match((await vendor.run(...argv)).stderr, /--root/);
});

test('attest tells an auditor of a name that only the signature would let badges show', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  const argv = ['attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out', 'a.json'];
  assert.doesNotMatch((await vendor.run(...argv)).stderr, /name of this entry/);
  // No sign of ours would sign it; a vendor may have one that does.
  const document = await vendor.json('m.json');
  document.certifications[0].short = 'ISO 27001 ✓';
  const signer = await toSigner(await parsePrivateKey(await vendor.json('keys/manifest.jwk.json')));
  await vendor.write('m.json', JSON.stringify(await signDocument(document, [signer], 'trust-manifest+jws')));
  const { code, stderr } = await vendor.run(...argv);
  assert.deepEqual([code, /name of this entry/.test(stderr)], [0, true], stderr);
});

test('attest never writes over something that is no attestation', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  const argv = ['attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out'];
  assert.equal((await vendor.run(...argv, 'trust.yaml')).code, 2);
  assert.equal((await vendor.run(...argv, 'a.json')).code, 0);
  assert.equal((await vendor.run(...argv, 'a.json')).code, 0);
});

test('attach names the fields that changed since, and leaves the file as it is', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  await vendor.run('attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out', 'a.json');
  const changed = (await vendor.read('trust.yaml')).replace('"0123-45"', '"0999"');
  await vendor.write('trust.yaml', changed);
  const { code, stderr } = await vendor.run('attach', 'trust.yaml', 'a.json');
  assert.equal(code, 1);
  assert.match(stderr, /certificateNumber/);
  assert.equal(await vendor.read('trust.yaml'), changed);
});

test('a file in which an attested entry was edited is not signed', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  await vendor.run('attest', 'm.json', '--certification', 'iso-27001', '--keys', 'auditor', '--out', 'a.json');
  await vendor.run('attach', 'trust.yaml', 'a.json');
  await vendor.write('trust.yaml', (await vendor.read('trust.yaml')).replace('"0123-45"', '"0999"'));
  assert.equal((await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json')).code, 1);
});

test('attaching a second time replaces the first attestation of the same issuer', async () => {
  const vendor = await toVendor();
  await vendor.run('keygen', '--subject', 'certbody.example', '--out', 'auditor');
  for (const now of [NOW, '2026-11-24T00:00:00Z']) {
    await vendor.run(
      'attest',
      'm.json',
      '--certification',
      'iso-27001',
      '--keys',
      'auditor',
      '--out',
      'a.json',
      '--now',
      now,
    );
    assert.equal((await vendor.run('attach', 'trust.yaml', 'a.json', '--now', now)).code, 0);
  }
  await vendor.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json', '--now', '2026-11-24T00:00:00Z');
  const { certifications, attestors } = await vendor.json('m.json');
  assert.deepEqual(
    certifications[0].attestations.map(({ issuedAt }: { issuedAt: string }) => issuedAt),
    ['2026-11-24T00:00:00Z'],
  );
  assert.equal(attestors.length, 1);
});

test('verify without a root trusts what the domain serves, and says so', async () => {
  const vendor = await toVendor();
  const argv = ['verify', 'm.json', '--subject', 'vendor.example', '--json'];
  assert.equal(JSON.parse((await vendor.run(...argv)).stdout).reason, 'no-anchor');
  vendor.web.set('https://vendor.example/.well-known/trust-keys.json', await vendor.read('keys/trust-keys.json'));
  const { state, anchor } = JSON.parse((await vendor.run(...argv)).stdout);
  assert.deepEqual([state, anchor.kind], ['verified', 'domain']);
  vendor.web.clear();
  const local = JSON.parse((await vendor.run(...argv, '--domain-keys', 'keys/trust-keys.json')).stdout);
  assert.equal(local.state, 'verified');
});

test('verify with a root asks the domain only when told to', async () => {
  const vendor = await toVendor();
  vendor.web.set('https://vendor.example/.well-known/trust-keys.json', await vendor.read('keys/trust-keys.json'));
  assert.equal(JSON.parse((await vendor.check()).stdout).liveKeys, false);
  assert.equal(JSON.parse((await vendor.check('--live-keys')).stdout).liveKeys, true);
});

test('verify says what could not be had, with exit code 2', async () => {
  const vendor = await toVendor();
  for (const [source, reason] of [
    ['https://vendor.example/m.json', 'http-404'],
    ['none.json', 'network'],
  ] as const) {
    const { code, stdout } = await vendor.run(
      'verify',
      source,
      '--subject',
      'vendor.example',
      '--root',
      vendor.roots,
      '--json',
    );
    const verdict = JSON.parse(stdout);
    assert.deepEqual([code, verdict.state, verdict.reason, verdict.certifications], [2, 'unreachable', reason, []]);
  }
});

test('verify reads standard input and URLs', async () => {
  const vendor = await toVendor();
  const text = await vendor.read('m.json');
  const trust = ['--subject', 'vendor.example', '--root', vendor.roots];
  assert.equal((await vendor.pipe(text, 'verify', '-', ...trust)).code, 0);
  vendor.web.set('https://mirror.example/m.json', text);
  assert.equal((await vendor.run('verify', 'https://mirror.example/m.json', ...trust)).code, 0);
});

test('a redirect is followed, and it is said that browsers would refuse it', async () => {
  const vendor = await toVendor();
  vendor.web.set('https://old.example/m.json', '-> https://new.example/m.json');
  vendor.web.set('https://new.example/m.json', await vendor.read('m.json'));
  const trust = ['--subject', 'vendor.example', '--root', vendor.roots];
  const { code, stderr } = await vendor.run('verify', 'https://old.example/m.json', ...trust);
  assert.equal(code, 0);
  assert.match(stderr, /^note .*new\.example.*Browsers refuse/);
});

test('lint refuses a file with a private key in it before it quotes anything', async () => {
  const machine = await toMachine();
  const { code, stdout, stderr } = await machine.pipe(
    'subject: { domain: vendor.example, d: hush-hush }\n',
    'lint',
    '-',
  );
  assert.equal(code, 1);
  assert.ok(!`${stdout}${stderr}`.includes('hush'));
});

test('verify puts the state first, and no escape sequence of the manifest reaches the terminal', async () => {
  const vendor = await toVendor();
  const evil = (await vendor.read('m.json')).replace(
    '"type": "trust-manifest/1"',
    '"type": "trust-manifest/1\\u001b[2Kverified\\u202e"',
  );
  await vendor.write('m.json', evil);
  for (const json of [[], ['--json']]) {
    const { stdout } = await vendor.run(
      'verify',
      'm.json',
      '--subject',
      'vendor.example',
      '--root',
      vendor.roots,
      ...json,
    );
    assert.doesNotMatch(stdout, /[\x1b\u202e]/);
  }
  const { stdout } = await vendor.run('verify', 'm.json', '--subject', 'vendor.example', '--root', vendor.roots);
  assert.match(stdout, /^invalid\/type {2}vendor\.example\n/);
});

test('colours are used where they are wanted and never with NO_COLOR', async () => {
  const vendor = await toVendor();
  const argv = ['verify', 'm.json', '--subject', 'vendor.example', '--root', vendor.roots];
  assert.doesNotMatch((await vendor.run(...argv)).stdout, /\x1b/);
  vendor.env.FORCE_COLOR = '1';
  assert.match((await vendor.run(...argv)).stdout, /\x1b\[/);
  vendor.env.NO_COLOR = '1';
  assert.doesNotMatch((await vendor.run(...argv)).stdout, /\x1b/);
});

test('what --remember keeps is small, holds no text of the manifest, and is never forgotten silently', async () => {
  const vendor = await toVendor();
  await vendor.check('--remember', 'seen.json');
  const { version } = await vendor.json('m.json');
  const seen = await vendor.json('seen.json');
  assert.deepEqual(Object.keys(seen['vendor.example']), ['keysetVersion', 'version', 'sha256']);
  assert.equal(seen['vendor.example'].version, version);
  for (const text of ['', '[]', '{"vendor.example":{}}', '{"x":1}']) {
    await vendor.write('seen.json', text);
    assert.equal((await vendor.check('--remember', 'seen.json')).code, 2);
  }
});

test('embed prints the snippet with what the manifest says, escaped for HTML', async () => {
  const machine = await toMachine();
  await machine.run('init', '.', '--subject', 'vendor.example', '--name', 'A <b> & "C"');
  await machine.run('keygen', '--subject', 'vendor.example', '--out', 'keys');
  await machine.run('sign', 'trust.yaml', '--keys', 'keys', '--out', 'm.json');
  const { code, stdout } = await machine.run('embed', 'm.json', '--script', 'https://cdn.example/embed.js?a&b');
  assert.equal(code, 0);
  const roots = await readRoots(machine, 'keys');
  assert.match(
    stdout,
    /^<script type="module" src="https:\/\/cdn\.example\/embed\.js\?a&amp;b" data-cfasync="false"><\/script>\n/,
  );
  assert.ok(stdout.includes(`subject="vendor.example" root="${roots}" min-version="1795305600"`));
  assert.ok(stdout.includes('src="https://vendor.example/.well-known/trust-manifest.json"'));
  assert.ok(stdout.includes('A &lt;b&gt; &amp; &quot;C&quot;</a>'));
});

test('embed prints nothing for a manifest that does not verify, or an address that is none', async () => {
  const vendor = await toVendor();
  assert.deepEqual((await vendor.run('embed', 'm.json', '--src', 'javascript:alert(1)')).stdout, '');
  await vendor.write('m.json', (await vendor.read('m.json')).replace('in-progress', 'attested'));
  const { code, stdout } = await vendor.run('embed', 'm.json');
  assert.deepEqual([code, stdout], [1, '']);
});

test('a mistake of ours prints a stack and asks for a report', async () => {
  const vendor = await toVendor();
  Object.defineProperty(vendor.web, 'get', {
    value: () => {
      throw new RangeError('surprise');
    },
  });
  const { code, stderr } = await vendor.run('verify', 'https://vendor.example/m.json', '--subject', 'vendor.example');
  assert.equal(code, 2);
  assert.match(stderr, /RangeError: surprise\n\s+at /);
  assert.match(stderr, /report/);
});
