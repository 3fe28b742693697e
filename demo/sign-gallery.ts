/**
 * Signs what the gallery shows: one vendor in every state, and its feed in every word.
 *
 * @module
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countersign, DAY, makeKeys, type Party, signAt } from './commands.js';

const NAME = 'Larkspur Samples';
/** A feed's words, and one that has none: `operational` is what the file itself says. */
const FEEDS = ['degraded', 'partial-outage', 'major-outage', 'maintenance', 'incident', 'unknown'];
/** A manifest that has nothing but a name. */
const BARE = `subject:\n  domain: gallery.example\n  name: ${NAME}\norganization:\n  name: ${NAME}\n`;

/** Signs the gallery's manifests below `directory`; gives the vendor, and the auditor that countersigns one claim. */
export async function signGallery(directory: string, now: number): Promise<Record<'gallery' | 'witness', Party>> {
  const home = join(directory, 'gallery');
  const gallery = await makeKeys(directory, 'gallery', 'gallery.example', now);
  const witness = await makeKeys(directory, 'witness', 'certbody.example', now);
  const source = join(home, 'trust.yaml');
  const yaml = await readFile(join(import.meta.dirname, 'states-gallery.yaml'), 'utf8');

  for (const feed of FEEDS) {
    await writeFile(source, yaml.replace('/operational.json', `/${feed}.json`));
    await signAt(home, `${feed}.json`, now);
  }
  await writeFile(source, BARE);
  await signAt(home, 'bare.json', now);

  await writeFile(source, yaml);
  await signAt(home, 'expired.json', now - 80 * DAY);
  await signAt(home, 'stale.json', now - 40 * DAY);
  await signAt(home, 'current.json', now - 60_000);
  const auditor = { ...witness, folder: 'witness', name: 'Meridian Certification' };
  await countersign(directory, auditor, { ...gallery, folder: 'gallery', name: NAME }, 'attested', now, 'current.json');

  const text = await readFile(join(home, 'current.json'), 'utf8');
  await writeFile(join(home, 'tampered.json'), text.replace('LS-27001-0001', 'LS-27001-9999'));
  return { gallery, witness };
}
