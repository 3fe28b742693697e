/**
 * The published test vectors for tests that run in a browser: the very same files, served by the test server.
 *
 * @module
 */

import { executeServerCommand } from '@web/test-runner-commands';
import { toVectors, type Vectors } from './vectors.js';

async function get(name: string, path: string, query = ''): Promise<Response> {
  const response = await fetch(`/__vectors/${[name, ...path.split('/')].map(encodeURIComponent).join('/')}${query}`);
  if (!response.ok) throw new Error(`${name}/${path} is not served: ${response.status}`);
  return response;
}

/** Says in the run's summary what came of the cases of a corpus. */
export async function noteCases(name: string, note: string): Promise<void> {
  await executeServerCommand('count-cases', { name, count: 0, note });
}

/** A test over a corpus, as in `corpus.ts`. `check` returns how many cases it ran, and throws at the first that goes wrong. */
export function testCorpus(name: string, title: string, check: (vectors: Vectors) => Promise<number>): void {
  it(title, async function () {
    this.timeout(900_000);
    // The server answers `absent` only where absence is allowed; elsewhere the command fails, and with it the test.
    if ((await executeServerCommand('find-corpus', { name })) === 'absent') return this.skip();
    const vectors = toVectors(
      async (path) => (await get(name, path, '?list')).json() as Promise<string[]>,
      async (path) => new Uint8Array(await (await get(name, path)).arrayBuffer()),
    );
    await executeServerCommand('count-cases', { name, count: await check(vectors) });
  });
}
