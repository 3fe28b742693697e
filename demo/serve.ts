/**
 * The demo: signs the vendors with fresh keys and serves the pages.
 *
 * @module
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemo } from './server.js';
import { signDemo } from './sign.js';

const directory = await mkdtemp(join(tmpdir(), 'trust-elements-'));
const demo = await signDemo(directory, Date.now());
const { url, server } = await serveDemo(demo, Number(process.env.PORT ?? 4173));
console.log(`${Object.keys(demo.parties).length} parties have fresh keys. The demo is at ${url}\nStop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    // Private keys do not stay behind.
    rm(directory, { recursive: true, force: true }).finally(() => process.exit(0));
  });
}
