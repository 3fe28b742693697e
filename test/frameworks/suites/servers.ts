/**
 * Frameworks that draw pages on a server: what it writes, how the page comes alive, and what the visitor's browser says then.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePublisher } from '../../pages/publisher.js';
import { newVisit, openBrowser, readTree, settle, type Visit } from '../../pages/site.js';
import { SUITES, toAsked } from '../asked.js';
import { Project } from '../project.js';
import { note } from '../rows.js';

/** How each is built and started, and from which folder it serves files as they are. */
const SERVERS: Readonly<Record<string, { build: string[]; start: string[]; files: string }>> = {
  next: { build: ['next', 'build'], start: ['node_modules/next/dist/bin/next', 'start'], files: 'public' },
  nuxt: { build: ['nuxt', 'build'], start: ['.output/server/index.mjs'], files: 'public' },
  sveltekit: { build: ['vite', 'build'], start: ['build/index.js'], files: 'static' },
  astro: { build: ['astro', 'build'], start: ['dist/server/entry.mjs'], files: 'public' },
};

const LINK = /^link: Security at Vendor Example$/m;
const started: ChildProcess[] = [];
after(() => {
  for (const { pid } of started) {
    // With whatever it has started itself.
    if (pid) process.kill(-pid);
  }
});

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a server, and waits until it answers. */
async function serve(project: Project, args: string[], root: string): Promise<string> {
  const port = await findPort();
  const env = { ...project.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, TRUST_ROOT: root };
  const child = spawn(process.execPath, args, {
    cwd: project.folder,
    env: { ...env, NUXT_PUBLIC_TRUST_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(child);
  const origin = `http://localhost:${port}`;
  return new Promise((resolve, reject) => {
    let said = '';
    // Each says so when it listens: whatever it says, it is asked whether it answers by now.
    const look = async (text: unknown): Promise<void> => {
      said += text;
      const answer = await fetch(origin).catch(() => null);
      if (answer?.ok) resolve(origin);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', () => reject(new Error(`The server has stopped:\n${said}`)));
  });
}

const names = toAsked(SUITES.servers);
const vendor = await makePublisher();
const manifest = await vendor.sign();
const browser = await openBrowser();

for (const name of names) {
  test(name, async (framework) => {
    const { build, start, files } = SERVERS[name] as (typeof SERVERS)[string];
    const project = new Project(name);
    mkdirSync(join(project.folder, files), { recursive: true });
    writeFileSync(join(project.folder, files, 'manifest.json'), manifest);
    const [command = '', ...args] = build;
    project.run(command, ...args);
    const origin = await serve(project, start, vendor.root);
    const html = await (await fetch(origin)).text();
    const run = (check: string, story: () => Promise<unknown>): Promise<void> =>
      framework.test(`${name}: ${check}`, () => note({ framework: name, check, column: 'server' }, story));
    let visit: Visit;

    await run('the server writes the tag and the page’s own words, and nothing that is certain', async () => {
      const [, attributes = '', inside = ''] = /<trust-badge([^>]*)>([\s\S]*?)<\/trust-badge>/.exec(html) ?? [];
      assert.match(attributes, / subject="vendor.example"/);
      assert.match(attributes, / min-version="1"/);
      assert.ok(attributes.includes(` root="${vendor.root}"`), attributes);
      assert.match(
        inside,
        /^(\s|<!--.*?-->)*<a href="https:\/\/vendor\.example\/"[^>]*>Security at Vendor Example<\/a>(\s|<!--.*?-->)*$/,
      );
    });

    await run('without scripts the page’s own link is there', async () => {
      const { page } = await newVisit(browser);
      await page.setJavaScriptEnabled(false);
      await page.goto(origin);
      assert.match(await readTree(page), LINK);
      await page.close();
    });

    await run('it comes alive into a verified badge', async () => {
      visit = await newVisit(browser);
      await visit.page.goto(origin);
      const [badge] = await settle(visit.page, 'trust-badge');
      assert.deepEqual([badge?.state, badge?.certificationState], ['verified', 'self-declared']);
      const tree = await readTree(visit.page);
      assert.match(tree, /^button: ISO 27001 .*stated and signed by vendor\.example/m);
      assert.doesNotMatch(tree, LINK);
    });

    await run('the framework hears the event', () =>
      visit.page.waitForFunction(() => document.querySelector('output')?.textContent === 'verified'),
    );

    await run('nothing is said on the console, of hydration or anything else, and nothing is stored', async () => {
      // Browsers ask for the site's icon when they like.
      const said = visit.said.filter((line) => !line.includes('/favicon.ico'));
      assert.deepEqual([said, visit.errors], [[], []]);
      assert.deepEqual(await visit.page.evaluate(() => Object.keys(localStorage)), []);
      await visit.page.close();
    });
  });
}
