import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../../../src/publish/lint/lint.js';
import { ROOT } from '../../tools/paths.js';

test('the README lists every rule of lint, with its severity and why', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `[a-z-]+` \| (?:error|warning|info) \|/.test(line));
  assert.deepEqual(
    rows,
    RULES.map(({ code, severity, why }) => `| \`${code}\` | ${severity} | ${why} |`),
  );
});
