/**
 * Signs the demo's vendors with keys made a moment ago, by the very commands that a vendor would type.
 *
 * @module
 */

import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { countersign, DAY, makeKeys, type Party, signAt } from './commands.js';
import { signGallery } from './sign-gallery.js';

const HERE = import.meta.dirname;

/** The signed demo: a folder of static files, and what the pages pin. Parties go by the name of their file. */
export interface Demo {
  directory: string;
  parties: Record<string, Party>;
}

interface Auditor {
  subject: { domain: string; name: string };
  attests: { vendor: string; certification: string }[];
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
    const auditor = { domain: subject.domain, root: '', folder: name, name: subject.name };
    for (const { vendor, certification } of attests) {
      const folder = names.get(vendor) ?? '';
      const client = { domain: vendor, root: parties[folder]?.root ?? '', folder, name: vendor };
      await countersign(directory, auditor, client, certification, now);
    }
  }
  parties.states = await makeStates(directory, now);
  Object.assign(parties, await signGallery(directory, now));
  await makeForgeries(directory, 'pennywhistle', parties.pennywhistle?.domain ?? '', now);
  return { directory, parties };
}
