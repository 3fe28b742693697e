/**
 * What a vendor types, for the demo to type: keys, a signature, an auditor's countersignature.
 *
 * @module
 */

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toNodeHost } from '../src/cli/host.js';
import { run } from '../src/cli/run.js';

/** A day, in milliseconds. */
export const DAY = 86_400_000;
const HOST = toNodeHost();

/** What a page needs to know of a signed party: what its snippet pins. */
export interface Party {
  domain: string;
  /** Both root thumbprints, separated by a space. */
  root: string;
}

/** Somebody who signs: a party, the folder that its keys are in, and its name. */
export interface Signer extends Party {
  folder: string;
  name: string;
}

/** Runs one command in `directory`. A demo whose commands fail must not start. */
async function command(directory: string, ...argv: string[]): Promise<void> {
  let said = '';
  const output = { write: (text: string) => (said += text) };
  const code = await run(argv, { ...HOST, cwd: directory, stdout: output, stderr: output });
  if (code !== 0) throw new Error(`trust-elements ${argv.join(' ')} exited with ${code}:\n${said}`);
}

async function readParty(directory: string, domain: string): Promise<Party> {
  const keyset = JSON.parse(await readFile(join(directory, 'keys/trust-keys.json'), 'utf8')) as {
    keys: { kid: string; roles: string[] }[];
  };
  const roots = keyset.keys.filter((key) => key.roles.includes('root')).map((key) => key.kid);
  return { domain, root: roots.join(' ') };
}

function toTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** Keys for one party, in a folder of its own below `directory`. */
export async function makeKeys(directory: string, name: string, domain: string, now: number): Promise<Party> {
  const home = join(directory, name);
  await mkdir(home, { recursive: true });
  // Older than anything signed with them, as in life.
  await command(
    home,
    'keygen',
    '--subject',
    domain,
    '--out',
    'keys',
    '--days',
    '400',
    '--now',
    toTime(now - 100 * DAY),
  );
  return readParty(home, domain);
}

/** Signs `trust.yaml` of one party into `file`, as at `now`. */
export function signAt(home: string, file: string, now: number, ...more: string[]): Promise<void> {
  return command(home, 'sign', 'trust.yaml', '--keys', 'keys', '--out', file, '--now', toTime(now), ...more);
}

/** Lets `auditor` countersign one certification that `client` has signed, and the client publish that in `file`. */
export async function countersign(
  directory: string,
  auditor: Signer,
  client: Signer,
  certification: string,
  now: number,
  file = 'trust-manifest.json',
): Promise<void> {
  const home = join(directory, client.folder);
  const out = join(directory, auditor.folder, `${client.folder}-${certification}.json`);
  const manifest = join(home, file);
  const who = ['--subject', client.domain, '--root', client.root, '--name', auditor.name, '--now', toTime(now)];
  const what = ['attest', manifest, '--certification', certification, '--keys', 'keys', '--out', out];
  await command(join(directory, auditor.folder), ...what, ...who);
  await command(home, 'attach', 'trust.yaml', out, '--now', toTime(now));
  await signAt(home, file, now);
}
