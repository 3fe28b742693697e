/**
 * The command as it is published: installed from the tarball, with nothing else installed, in an empty folder, on this
 * machine's own clock.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../fixtures/folder.js';
import { install, pack } from '../package/pack.js';
import { PACKAGE } from '../package/package-json.js';

const DAY = 86_400_000;
let root = '';

const installed = join(install(pack(), 'journey', []), 'node_modules', PACKAGE.name);
const folder = await makeFolder();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const readJson = (file: string): { version: number } => JSON.parse(read(file)) as { version: number };

function command(...argv: string[]): { code: number | null; stdout: string; stderr: string } {
  const file = join(installed, PACKAGE.bin[PACKAGE.name] ?? '');
  const options = { cwd: folder, env: { PATH: process.env.PATH }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...argv], options);
  return { code: status, stdout, stderr };
}

/** Runs a command that has to do what it is asked. */
function succeed(...argv: string[]): string {
  const { code, stdout, stderr } = command(...argv);
  assert.equal(code, 0, `${argv.join(' ')}: ${stderr}`);
  return stdout;
}

function makeKeys(subject: string, out: string): string {
  const { roots } = JSON.parse(succeed('keygen', '--subject', subject, '--out', out, '--json')) as { roots: string[] };
  return roots.join(' ');
}

interface Printed {
  state: string;
  reason: string | null;
  subject: string;
  version: number;
  expiresAt: string;
  certifications: { id: string; state: string; reason: string | null }[];
}

/** Exit code of `verify --json`, and what it printed. A later option of a name wins. */
function check(file: string, ...more: string[]): [code: number | null, printed: Printed] {
  const trust = ['--subject', 'vendor.example', '--root', root];
  const { code, stdout } = command('verify', file, ...trust, '--json', ...more);
  return [code, JSON.parse(stdout) as Printed];
}

/** Exit code, state and reason of `verify`. */
function weigh(file: string, ...more: string[]): unknown[] {
  const [code, { state, reason }] = check(file, ...more);
  return [code, state, reason];
}

test('from an empty folder to a countersigned manifest', async (story) => {
  await story.test('init, keygen, lint, sign and verify succeed one after another', () => {
    assert.deepEqual(readdirSync(folder), []);
    succeed('init');
    root = makeKeys('vendor.example', 'keys');
    succeed('lint');
    succeed('sign', 'trust.yaml', '--keys', 'keys', '--out', 'manifest.json');
    const [code, printed] = check('manifest.json');
    assert.deepEqual([code, printed.state, printed.reason], [0, 'verified', null]);
    assert.deepEqual([printed.subject, printed.version], ['vendor.example', readJson('manifest.json').version]);
    assert.ok(Date.parse(printed.expiresAt) > Date.now() + 29 * DAY);
    assert.deepEqual(
      printed.certifications.map(({ id, state, reason }) => [id, state, reason]),
      [
        ['iso-27001', 'self-declared', null],
        ['soc2-type2', 'self-declared', null],
      ],
    );
  });

  await story.test('a changed claim is refused by its signature', () => {
    const changed = read('manifest.json').replace('"in-progress"', '"attested"');
    assert.notEqual(changed, read('manifest.json'));
    writeFileSync(join(folder, 'changed.json'), changed);
    assert.deepEqual(weigh('changed.json'), [1, 'invalid', 'signature']);
  });

  await story.test('another root is refused', () => {
    const stranger = makeKeys('vendor.example', 'stranger');
    assert.deepEqual(weigh('manifest.json', '--root', stranger), [1, 'invalid', 'no-pinned-root']);
  });

  await story.test('a manifest that has ended is refused by the clock', () => {
    const later = (days: number): string => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 19)}Z`;
    assert.deepEqual(weigh('manifest.json', '--now', later(40)), [1, 'stale', 'expired-recently']);
    assert.deepEqual(weigh('manifest.json', '--now', later(70)), [1, 'expired', 'document']);
  });

  await story.test('an older version is refused where a later one is asked for or was seen', () => {
    cpSync(join(folder, 'manifest.json'), join(folder, 'old.json'));
    succeed('sign', 'trust.yaml', '--keys', 'keys', '--out', 'manifest.json');
    const { version } = readJson('manifest.json');
    assert.ok(version > readJson('old.json').version);
    assert.deepEqual(weigh('manifest.json', '--min-version', `${version}`, '--remember', 'seen.json'), [
      0,
      'verified',
      null,
    ]);
    assert.deepEqual(weigh('old.json'), [0, 'verified', null]);
    assert.deepEqual(weigh('old.json', '--min-version', `${version}`), [1, 'invalid', 'rollback']);
    assert.deepEqual(weigh('old.json', '--remember', 'seen.json'), [1, 'invalid', 'rollback']);
  });

  await story.test('a name that stands there twice is refused', () => {
    writeFileSync(join(folder, 'twice.json'), read('manifest.json').replace('{', '{ "version": 1,'));
    assert.deepEqual(weigh('twice.json'), [1, 'invalid', 'non-strict']);
  });

  await story.test('what is not there is unreachable', () => {
    assert.deepEqual(weigh('nowhere.json'), [2, 'unreachable', 'network']);
    assert.equal(command('lint', 'nowhere.yaml').code, 2);
  });

  await story.test('embed prints the tag that fits the manifest', () => {
    const snippet = succeed('embed', 'manifest.json');
    const found = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(snippet)?.[1];
    assert.equal(found('subject'), 'vendor.example');
    assert.equal(found('root'), root);
    assert.equal(found('min-version'), `${readJson('manifest.json').version}`);
    assert.match(snippet, /<script type="module" src="[^"]+" data-cfasync="false"><\/script>/);
    assert.match(snippet, /<a href="https:\/\/vendor\.example\/">/);
  });

  await story.test('what an auditor attests is countersigned once it is attached and signed', () => {
    const [auditor] = makeKeys('certbody.example', 'auditor').split(' ');
    const attestor = ['--attestor', `certbody.example=${auditor}`];
    const entry = ['--certification', 'iso-27001', '--subject', 'vendor.example', '--root', root];
    succeed('attest', 'manifest.json', ...entry, '--keys', 'auditor', '--out', 'attestation.json');
    succeed('attach', 'trust.yaml', 'attestation.json');
    succeed('sign', 'trust.yaml', '--keys', 'keys', '--out', 'manifest.json');
    const [code, { state, certifications }] = check('manifest.json', ...attestor);
    assert.deepEqual([code, state], [0, 'verified']);
    assert.deepEqual(
      certifications.map(({ state: claim }) => claim),
      ['countersigned', 'self-declared'],
    );
    const [, { certifications: unknown }] = check('manifest.json');
    assert.deepEqual([unknown[0]?.state, unknown[0]?.reason], ['self-declared', 'attestor-unknown']);
  });
});

test('the file runs by itself, as a package manager links it', () => {
  const link = join(folder, 'trust-elements');
  symlinkSync(join(installed, 'dist/cli.js'), link);
  const { status, stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
  assert.deepEqual([status, stdout.trim()], [0, PACKAGE.version]);
});
