/**
 * A reporter for node:test that says nothing while all is well and everything about a failure, and leaves its counts
 * in the file named by `TRUST_RESULT_FILE`.
 *
 * @module
 */

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { ABSENT } from './corpus.js';
import { toZeroCounts } from './counts.js';
import { ROOT } from './paths.js';
import { noteResult } from './results.js';

function toName({ name, file = '' }: { name: string; file?: string }): string {
  const path = relative(ROOT, file);
  return name === file ? path : `${name}\n  ${path}`;
}

/** An assertion says in its message what differs; any other error is shown with all it carries. */
function toText(error: unknown): string {
  const { code, stack } = error as { code?: string; stack?: string };
  return code === 'ERR_ASSERTION' && stack ? stack : inspect(error);
}

/** The reporter: takes the events of a run, and gives the text to print. */
export async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = toZeroCounts();
  const absent = new Set<string>();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    noteResult(
      relative(ROOT, data.file ?? ''),
      data.name,
      isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
    );
    if (isSkipped) {
      counts.skipped += 1;
      if (String(data.skip).startsWith(ABSENT)) {
        counts.absent += 1;
        absent.add(String(data.skip).slice(ABSENT.length + 1));
      }
    } else if (type === 'test:pass' && data.name === data.file) {
      counts.failed += 1;
      yield `\n✗ ${toName(data)} holds no test\n`;
    } else if (type === 'test:pass') {
      counts.passed += 1;
    } else {
      counts.failed += 1;
      const error = data.details.error;
      yield `\n✗ ${toName(data)}\n${toText(error.cause ?? error).replace(/^/gm, '  ')}\n`;
    }
  }
  if (absent.size > 0) yield `  did not run, their corpora are not on this machine: ${[...absent].sort().join(', ')}\n`;
  const file = process.env.TRUST_RESULT_FILE;
  if (file) writeFileSync(file, JSON.stringify(counts));
}
