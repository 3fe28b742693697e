/**
 * Serves the published vectors to tests in a browser, and takes their counts. The browser's half is `browser-corpus.ts`.
 *
 * @module
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { corpus, countCases, toVectorsDirectory } from './corpus.js';
import type { Engine } from './engines/engines.js';

const PREFIX = '/__vectors/';

/** Serves files as octets, so that no server's guess at a charset changes what a test reads; `?list` lists a directory. */
export const serveVectors: NonNullable<TestRunnerConfig['middleware']>[number] = async (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  const path = join(toVectorsDirectory(), decodeURIComponent(context.path.slice(PREFIX.length)));
  context.body = 'list' in context.query ? JSON.stringify((await readdir(path)).sort()) : await readFile(path);
};

/** Answers what tests in an engine ask the test server. */
export function answerCorpusTests(engine: Engine): TestRunnerPlugin<{ name: string; count?: number; note?: string }> {
  return {
    name: 'answer-corpus-tests',
    executeCommand({ command, payload }): 'found' | 'absent' | 'counted' | undefined {
      if (command === 'find-corpus' && payload) {
        if (corpus(payload.name)) return 'found';
        if (process.env.TRUST_VECTORS_REQUIRED !== '1') return 'absent';
        throw new Error(`The corpus ${payload.name} is required, and is not in ${toVectorsDirectory()}.`);
      }
      if (command === 'count-cases' && payload) {
        countCases(payload.name, payload.count ?? 0, engine === 'chromium' ? 'browser' : engine, payload.note);
        return 'counted';
      }
      return undefined;
    },
  };
}
