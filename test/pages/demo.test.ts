/**
 * The demo, as a visitor finds it.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/server.js';
import { signDemo } from '../../demo/sign.js';
import { makeFolder } from '../fixtures/folder.js';
import { ROOT } from '../tools/paths.js';
import { newVisit, openBrowser, paint, readTree, settle, type Visit, waitForPanel } from './site.js';

const PAGES = readdirSync(join(ROOT, 'demo/pages'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
/** Every element but the one whose server says nothing. */
const ANSWERED = ':not([src="/silence"])';

const directory = await makeFolder();
const demo = await signDemo(directory, Date.now());
const { url, server } = await serveDemo(demo, 0);
after(() => server.close().closeAllConnections());
const browser = await openBrowser();

async function open(name: string): Promise<Visit> {
  const visit = await newVisit(browser);
  // However slow this machine is, what waits for an answer goes on waiting.
  await visit.page.evaluateOnNewDocument(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
  await visit.page.goto(`${url}${name}.html`);
  await settle(visit.page, ANSWERED);
  return visit;
}

/** What a visit must not leave behind on any page. */
function assertQuiet({ said, errors, requests }: Visit): void {
  // Our own warnings are there for a reason, and so is the one file that is not.
  assert.deepEqual(
    said.filter((line) => !/^warn: trust-elements: |^error: .* 404 .*\/nowhere\.json\)$/.test(line)),
    [],
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(
    requests.filter((address) => new URL(address).origin !== new URL(url).origin),
    [],
  );
}

/** What axe has to say of a page. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

for (const name of PAGES) {
  test(`the page ${name} says nothing on the console and asks nobody else`, async () => {
    const visit = await open(name);
    await paint(visit.page);
    assertQuiet(visit);
  });

  for (const scheme of ['light', 'dark']) {
    test(`axe has nothing to say of the page ${name} in ${scheme} colours`, async () => {
      const { page } = await open(name);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await paint(page);
      assert.deepEqual(await audit(page), []);
    });
  }
}

test('the front page shows every claim of four vendors, and calls one of them countersigned, at the head too', async () => {
  const { page } = await open('index');
  const reported = await settle(page, 'trust-badges');
  assert.equal(reported.length, 4);
  assert.ok(reported.every(({ state }) => state === 'verified'));
  const tree = await readTree(page);
  assert.equal(tree.match(/^button: .*Attested by certbody\.example until .*, trusted by this page$/gm)?.length, 2);
  assert.match(tree, /^button: Certifications None listed by /m);
});

test('on the page of all states each badge is in the state that its row says', async () => {
  const { page } = await open('states');
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('.states tbody tr')].map((row) => {
      const badge = row.querySelector('trust-badge') as HTMLElement & { certificationState: string };
      const mark = badge.shadowRoot?.querySelector('[part=mark]')?.getAttribute('class');
      return { said: row.cells[0]?.textContent, state: badge.certificationState, mark };
    }),
  );
  assert.ok(rows.length >= 15);
  for (const { said, state, mark } of rows) {
    assert.equal(state, /^[\w-]+/.exec(said ?? '')?.[0]);
    assert.equal(mark, state);
  }
  const shown = new Set(rows.map(({ state }) => state));
  assert.equal(shown.size, 11);
});

/** What comes of each deed: the manifest's state and reason, and what a badge says. */
const ATTACKS: Record<string, readonly [state: string, reason: string | null, words: RegExp]> = {
  'Leave it alone': ['verified', null, /^button: .*Attested by certbody\.example/m],
  'Edit a field': ['invalid', 'signature', /^button: Claim not shown .* failed its check$/m],
  'Drop a certification': ['invalid', 'signature', /^button: Claim not shown .* failed its check$/m],
  'Name a member twice': ['invalid', 'non-strict', /^button: Claim not shown .* failed its check$/m],
  'Only reformat it': ['verified', null, /^button: .*Attested by certbody\.example/m],
  'Swap the key': ['invalid', 'no-pinned-root', /^button: Claim not shown .* failed its check$/m],
  'Replay an old version': ['invalid', 'rollback', /^button: Claim not shown .* failed its check$/m],
  'Move the clock 35 days on': ['stale', 'expired-recently', /^button: .*Out of date: not confirmed by /m],
  'Move the clock 70 days on': ['expired', 'document', /^button: Claim not shown .* expired on /m],
  'Move the clock 2 days back': ['unverified', 'clock', /^button: Could not be checked here$/m],
};

test('the page that tampers offers the deeds that are tried here, and no others', async () => {
  const { page } = await open('tamper');
  const deeds = await page.$$eval('[data-attack]', (buttons) => buttons.map((button) => button.textContent));
  assert.deepEqual(deeds, Object.keys(ATTACKS));
});

test('nothing that a visitor does to the manifest makes a badge say more than was signed', async () => {
  const visit = await open('tamper');
  const { page } = visit;
  for (const [deed, [state, reason, words]] of Object.entries(ATTACKS)) {
    const before = await page.$eval('#deed', (node) => node.textContent);
    if (deed !== 'Leave it alone') {
      await page.click(`button::-p-text(${deed})`);
      await page.waitForFunction((old) => document.querySelector('#deed')?.textContent !== old, {}, before);
    }
    await settle(page);
    const report = JSON.parse((await page.$eval('#report', (node) => node.textContent)) ?? '') as {
      state: string;
      reason: string | null;
      certifications: { state: string }[];
    };
    assert.deepEqual([report.state, report.reason], [state, reason], deed);
    assert.match(await readTree(page), words, deed);
    const marks = await page.$$eval('trust-badges >>> [part=mark]', (nodes) =>
      nodes.map((node) => node.getAttribute('class')),
    );
    const isWhole = state === 'verified';
    assert.equal(marks.filter((mark) => mark === 'countersigned').length, isWhole ? 1 : 0, deed);
    assert.equal(
      report.certifications.filter((claim) => claim.state === 'countersigned').length,
      isWhole ? 1 : 0,
      deed,
    );
  }
  assertQuiet(visit);
});

test('the panel opens and closes by keyboard, says what was checked, and gives the focus back', async () => {
  const visit = await open('script-tag');
  const { page } = visit;
  await page.$eval('trust-badge', (badge) => badge.shadowRoot?.querySelector('button')?.focus());
  await page.keyboard.press('Enter');
  await waitForPanel(page);
  const text = await page.$eval('trust-badge >>> dialog', (dialog) => (dialog as HTMLElement).innerText);
  const { domain = '', root = '' } = demo.parties.pennywhistle ?? {};
  const [print = ''] = root.split(' ');
  assert.match(text, new RegExp(`^Trust manifest of\\s+${domain}$`, 'm'));
  assert.ok(text.includes((print.match(/.{1,4}/g) ?? []).join(' ')));
  assert.match(text, new RegExp(`npx trust-elements verify http.*--subject ${domain}\\s+--root "${root}"`));
  assert.equal((await page.$$('trust-badge >>> dialog ol > li')).length, 11);
  assert.match(await readTree(page), new RegExp(`^dialog: Trust manifest of ${domain}`, 'm'));
  assert.deepEqual(await audit(page), []);
  await page.keyboard.press('Escape');
  await waitForPanel(page, false);
  const focused = await page.evaluate(() => {
    const badge = document.activeElement;
    return [badge === document.querySelector('trust-badge'), badge?.shadowRoot?.activeElement?.localName];
  });
  assert.deepEqual(focused, [true, 'button']);
  assertQuiet(visit);
});

test('the command that a panel gives says what the panel says, whatever the state', async () => {
  const { page } = await open('states');
  const panels = await page.evaluate(async () => {
    const shown = new Map<string, { command: string; verdict: unknown }>();
    for (const badge of document.querySelectorAll(`.states trust-badge:not([src="/silence"])`)) {
      const proof = document.createElement('trust-proof') as HTMLElement & { verdict: { state: string } | null };
      for (const name of ['src', 'subject', 'root', 'attestors'])
        proof.setAttribute(name, badge.getAttribute(name) ?? '');
      proof.setAttribute('inline', '');
      if (!badge.hasAttribute('attestors')) proof.removeAttribute('attestors');
      document.body.append(proof);
      while ((proof.verdict?.state ?? 'pending') === 'pending' || !proof.shadowRoot?.querySelector('pre')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const { state, reason, sha256, rootKid, manifestKid, step } = proof.verdict as Record<string, unknown>;
      const command = proof.shadowRoot.querySelector('pre')?.textContent ?? '';
      shown.set(command, { command, verdict: { state, reason, sha256, rootKid, manifestKid, step } });
    }
    return [...shown.values()];
  });
  const cli = join(ROOT, 'dist/cli.js');
  const states = new Set<string>();
  for (const { command, verdict } of panels) {
    const line = `node '${cli}' ${command.replace(/^npx trust-elements /, '')} --json`;
    // It refuses some of them, as it should, and says so by its exit code.
    const { stdout } = await promisify(execFile)('sh', ['-c', `${line} || true`]);
    const { state, reason, sha256, rootKid, manifestKid, step } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual({ state, reason, sha256, rootKid, manifestKid, step }, verdict, command);
    states.add(`${state}`);
  }
  assert.deepEqual([...states].sort(), ['expired', 'invalid', 'stale', 'unreachable', 'unverified', 'verified']);
});

test('where the port is taken the demo finds another', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const second = await serveDemo(demo, port);
  try {
    assert.notEqual(new URL(second.url).port, `${port}`);
    assert.equal((await fetch(second.url)).status, 200);
  } finally {
    second.server.close().closeAllConnections();
    other.close();
  }
});

/** Asks for exactly this path: fetch would tidy it up. */
function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: new URL(url).port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    sent.on('error', reject).end();
  });
}

test('no address leads to a key', async () => {
  const secrets = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jwk.json'))
    .map((file) => ({ file, d: (JSON.parse(readFileSync(join(directory, file), 'utf8')) as { d: string }).d }));
  assert.ok(secrets.length >= 3 * Object.keys(demo.parties).length);
  const disguises = [
    (file: string): string => `/vendors/${file}`,
    (file: string): string => `/vendors/${file.replaceAll('/', '%2f')}`,
    (file: string): string => `/vendors/states/../${file}`,
    (file: string): string => `/vendors/states/..%2f${file}`,
    (file: string): string => `/vendors/%2e%2e/vendors/${file}`,
    (file: string): string => `/vendors//${file}`,
    (file: string): string => `/assets/../../..${join(directory, file)}`,
    (file: string): string => `/dist/..%2f..%2f..${join(directory, file)}`,
    (file: string): string => join(directory, file),
    (file: string): string => `/${file}`,
  ];
  for (const { file, d } of secrets) {
    for (const disguise of disguises) {
      const { status, body } = await ask(disguise(file));
      assert.equal(status, 404, disguise(file));
      assert.ok(!body.includes(d));
    }
  }
});

test('an address that is none is answered like any other that leads nowhere', async () => {
  for (const path of ['//', '/%ff', '/?', 'http://[', '*']) {
    const { status } = await ask(path);
    assert.equal(status, path === '/?' ? 200 : 404, path);
  }
});
