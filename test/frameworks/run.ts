/**
 * `npm run test:frameworks`: applications and types of frameworks, with the tarball that would be published.
 *
 *     npm run test:frameworks                     all of them
 *     npm run test:frameworks -- react next       some
 *     npm run test:frameworks -- --report         also writes test/frameworks/report.md
 *     npm run test:frameworks -- --no-build       takes dist as it is
 *
 * Installs from the npm registry into a temporary folder, with the versions of the lock files.
 *
 * @module
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { report } from '../tools/node-reporter.js';
import { ROOT } from '../tools/paths.js';
import { SUITES, toAsked } from './asked.js';
import { readRows, toTables } from './rows.js';

const asked = process.argv.slice(2);
const frameworks = asked.filter((argument) => !argument.startsWith('--'));
const started = performance.now();

if (!asked.includes('--no-build')) {
  execFileSync(process.execPath, ['--import', 'tsx', 'test/tools/build.ts'], { cwd: ROOT, stdio: 'inherit' });
}

const home = mkdtempSync(join(tmpdir(), 'trust-frameworks-'));
const rows = join(home, 'rows.jsonl');
writeFileSync(rows, '');
process.env.TRUST_FRAMEWORKS_HOME = home;
process.env.TRUST_FRAMEWORKS_ROWS = rows;
process.env.TRUST_FRAMEWORKS = frameworks.join(' ');

// A suite without anything to do would have a browser open and nothing to close it.
const suites = Object.entries(SUITES).filter(([, names]) => toAsked(names).length > 0);
const files = suites.map(([name]) => join(ROOT, `test/frameworks/suites/${name}.ts`));
const events = run({ files, concurrency: 1, timeout: 30 * 60_000 });
events.on('test:fail', () => {
  process.exitCode = 1;
});
for await (const text of report(events)) process.stdout.write(text);

const found = readRows(rows);
rmSync(home, { recursive: true, force: true });
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const table = toTables(found);
console.log(`\n${table}\n${found.filter(({ isGood }) => isGood).length} of ${found.length} good, ${minutes} minutes`);
if (asked.includes('--report')) {
  writeFileSync(
    join(ROOT, 'test/frameworks/report.md'),
    `# Frameworks\n\n\`npm run test:frameworks\` on ${new Date().toISOString().slice(0, 10)}, with the versions of the lock files in \`apps\`.\n\n${table}`,
  );
}
