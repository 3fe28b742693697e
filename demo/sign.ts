/**
 * Signs the demo's vendors with keys made a moment ago, by the very commands that a vendor would type.
 *
 * @module
 */

import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toNodeHost } from '../src/cli/host.js';
import { run } from '../src/cli/run.js';

const HERE = import.meta.dirname;
const DAY = 86_400_000;
const HOST = toNodeHost();

/** What a page needs to know of a signed party: what its snippet pins. */
export interface Party {
  domain: string;
  /** Both root thumbprints, separated by a space. */
  root: string;
}

/** The signed demo: a folder of static files, and what the pages pin. Parties go by the name of their file. */
export interface Demo {
  directory: string;
  parties: Record<string, Party>;
}

interface Auditor {
  subject: { domain: string; name: string };
  attests: { vendor: string; certification: string }[];
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
async function makeKeys(directory: string, name: string, domain: string, now: number): Promise<Party> {
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
function signAt(home: string, file: string, now: number, ...more: string[]): Promise<void> {
  return command(home, 'sign', 'trust.yaml', '--keys', 'keys', '--out', file, '--now', toTime(now), ...more);
}

/** One manifest for each state: the same file, signed at different times, or touched afterwards. */
async function makeStates(directory: string, now: number): Promise<Party> {
  const home = join(directory, 'states');
  const party = await makeKeys(directory, 'states', 'states.example', now);
  const yaml = await readFile(join(HERE, 'states.yaml'), 'utf8');
  await writeFile(join(home, 'trust.yaml'), yaml);
  await signAt(home, 'current.json', now);
  await signAt(home, 'stale.json', now - 40 * DAY);
  await signAt(home, 'expired.json', now - 80 * DAY);
  const text = await readFile(join(home, 'current.json'), 'utf8');
  await writeFile(join(home, 'tampered.json'), text.replace('EX-27001-0001', 'EX-27001-9999'));
  return party;
}

/** What somebody who wants to cheat would publish in a vendor's place. */
async function makeForgeries(directory: string, name: string, domain: string, now: number): Promise<void> {
  const home = join(directory, name);
  const thief = join(directory, `${name}-thief`);
  await makeKeys(directory, `${name}-thief`, domain, now);
  const yaml = await readFile(join(home, 'trust.yaml'), 'utf8');
  // Somebody else's keys cannot vouch for an auditor's countersignature either, but they can copy it.
  await writeFile(join(thief, 'trust.yaml'), yaml);
  await signAt(thief, 'trust-manifest.json', now);
  await cp(join(thief, 'trust-manifest.json'), join(home, 'swapped.json'));
}

/** Makes keys, signs every vendor of `demo/vendors`, and lets the auditors countersign what they attest. */
export async function signDemo(directory: string, now: number): Promise<Demo> {
  const parties: Record<string, Party> = {};
  const names = new Map<string, string>();
  const files = (await readdir(join(HERE, 'vendors'))).filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    const name = file.slice(0, -'.yaml'.length);
    const yaml = await readFile(join(HERE, 'vendors', file), 'utf8');
    const { domain } = (parse(yaml) as { subject: { domain: string } }).subject;
    parties[name] = await makeKeys(directory, name, domain, now);
    names.set(domain, name);
    await writeFile(join(directory, name, 'trust.yaml'), yaml);
    // A manifest of last week, for the page that replays one.
    await signAt(join(directory, name), 'old.json', now - 7 * DAY);
    await signAt(join(directory, name), 'trust-manifest.json', now - 60_000);
  }
  for (const file of await readdir(join(HERE, 'vendors/auditors'))) {
    const name = file.slice(0, -'.yaml'.length);
    const { subject, attests } = parse(await readFile(join(HERE, 'vendors/auditors', file), 'utf8')) as Auditor;
    parties[name] = await makeKeys(directory, name, subject.domain, now);
    const home = join(directory, name);
    for (const { vendor, certification } of attests) {
      const client = names.get(vendor) ?? '';
      const out = `${client}-${certification}.json`;
      const root = parties[client]?.root ?? '';
      const manifest = join(directory, client, 'trust-manifest.json');
      const who = ['--subject', vendor, '--root', root, '--name', subject.name, '--now', toTime(now)];
      await command(home, 'attest', manifest, '--certification', certification, '--keys', 'keys', '--out', out, ...who);
      await command(join(directory, client), 'attach', 'trust.yaml', join(home, out), '--now', toTime(now));
      await signAt(join(directory, client), 'trust-manifest.json', now);
    }
  }
  parties['states'] = await makeStates(directory, now);
  await makeForgeries(directory, 'pennywhistle', parties['pennywhistle']?.domain ?? '', now);
  return { directory, parties };
}
