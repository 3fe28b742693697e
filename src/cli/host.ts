/**
 * What commands need of the machine, handed in: tests run them in-process, on streams and a clock of their own.
 *
 * @module
 */

import { type Fetched, type FetchOptions, fetchSafely } from './fetch/fetch.js';

/** Where text goes. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** The machine, as far as commands may reach it. Files are read and written below `cwd` or by absolute path. */
export interface Host {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Milliseconds since 1970. */
  now(): number;
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
}

/** This process. */
export function toNodeHost(): Host {
  for (const stream of [process.stdout, process.stderr]) {
    // `trust-elements verify … | head` closes the pipe early; that is no error of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
    fetch: fetchSafely,
  };
}
