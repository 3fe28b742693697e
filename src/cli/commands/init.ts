/**
 * `init`: a trust.yaml to start from, and the schema with which an editor explains and completes it.
 *
 * @module
 */

import { join } from 'node:path';
import { toJsonSchema } from '../../core/manifest/schema/json-schema.js';
import { DAY } from '../../core/trust/dates.js';
import { createFiles } from '../files.js';
import type { Host } from '../host.js';
import { toPath } from '../paths.js';
import { toTemplate } from '../template.js';
import { toPlain } from '../terminal.js';

/** Options of `init`. */
export interface InitOptions {
  dir: string;
  subject?: string;
  name?: string;
}

/** Writes the two files, and never over old ones. */
export async function init(options: InitOptions, host: Host): Promise<number> {
  const { dir, subject = 'vendor.example', name = 'Vendor Example, Inc.' } = options;
  const folder = toPath(host, dir);
  const today = Math.floor(host.now() / DAY) * DAY;
  await createFiles([
    { path: join(folder, 'trust.yaml'), text: toTemplate(subject, name, today) },
    { path: join(folder, 'trust.schema.json'), text: `${JSON.stringify(toJsonSchema(), null, 2)}\n` },
  ]);
  const file = toPlain(join(dir, 'trust.yaml'));
  host.stdout.write(`Wrote ${file} and trust.schema.json beside it

Next
  1. Make ${file} yours: every line in it is an example.
  2. trust-elements keygen --subject ${subject} --out keys
  3. trust-elements lint ${file}
  4. trust-elements sign ${file} --keys keys --out trust-manifest.json
`);
  return 0;
}
