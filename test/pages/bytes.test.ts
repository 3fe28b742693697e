/**
 * What a visitor's browser really fetches, from nothing to one verified badge.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../tools/paths.js';
import { makePublisher } from './publisher.js';
import { newVisit, openBrowser, serveSite, settle } from './site.js';

const { script } = JSON.parse(readFileSync(join(ROOT, 'size-budgets.json'), 'utf8')) as {
  script: { badge: number };
};

test('one verified badge costs no more than its budget, and loads nothing that it does not need', async (t) => {
  const vendor = await makePublisher();
  const site = await serveSite();
  site.compresses = true;
  site.files.set('/manifest.json', await vendor.sign());
  site.files.set(
    '/',
    `<!doctype html><title>A page</title><script type="module" src="/trust-elements/embed.js"></script>
    <trust-badge certification="iso-27001" src="/manifest.json" subject="vendor.example" root="${vendor.root}"></trust-badge>`,
  );
  const browser = await openBrowser();
  const { page } = await newVisit(browser);
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  assert.equal((await settle(page))[0]?.certificationState, 'self-declared');

  const fetched = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({
        file: new URL(name).pathname.replace('/trust-elements/', ''),
        bytes: encodedBodySize,
        isCompressed: encodedBodySize < decodedBodySize,
      })),
  );
  // No panel, no list of badges, no attestation, no Ed25519; and nothing twice, by the server's count as well.
  const files = fetched.map(({ file }) => file.replace(/-[\w-]+\.js$/, '.js')).sort();
  assert.deepEqual(files, ['chunks/badge.js', 'embed.js']);
  assert.equal(site.asked.filter((path) => path.endsWith('.js')).length, files.length);
  assert.ok(fetched.every(({ isCompressed }) => isCompressed));

  const bytes = fetched.reduce((sum, file) => sum + file.bytes, 0);
  t.diagnostic(`${bytes} bytes: ${fetched.map(({ file, bytes: size }) => `${file} ${size}`).join(', ')}`);
  assert.ok(bytes > 0 && bytes <= script.badge, `${bytes} bytes, budget ${script.badge}`);
});
