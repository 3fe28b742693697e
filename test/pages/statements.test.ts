/**
 * Nothing that a page says is lost: each of its statements has a field in the manifest of the vendor that is modelled on
 * it, and is there to be read in that vendor's trust center.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { signDemo } from '../../demo/sign.js';
import { makeFolder } from '../fixtures/folder.js';
import { bundle } from '../fixtures/table-page.js';
import { ABSENT } from '../tools/corpus.js';
import { newVisit, openBrowser, paint, serveSite, settle } from './site.js';
import { findPages, MODELS, type Row, readPage, readRows, resolvePath } from './statements.js';

/** How long a statement is waited for that is not there yet. */
const PATIENCE = 30_000;

const demo = await signDemo(await makeFolder(), Date.now());
const site = await serveSite();
const browser = await openBrowser();
site.files.set('/center.js', await bundle('src/elements/center/center.define.ts'));
const pages = findPages();

/** Opens a vendor's trust center, with all that is folded opened. */
async function openCenter(name: string, manifest: string): Promise<Page> {
  const { domain = '', root = '' } = demo.parties[name] ?? {};
  site.files.set(`/${name}.json`, manifest);
  site.files.set(
    `/${name}`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
    <trust-center src="/${name}.json" subject="${domain}" root="${root}"></trust-center>
    <script type="module" src="/center.js"></script>`,
  );
  const { page } = await newVisit(browser);
  await page.goto(`${site.origin}/${name}`);
  const [center] = await settle(page, 'trust-center');
  assert.equal(center?.state, 'verified');
  // As for paper: all of it comes, wherever the visitor is.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page;
}

/** What a visitor can read in each section, through every shadow root, with all open and every column chosen. */
async function readSections(page: Page): Promise<Record<string, string>> {
  await page.$$eval('trust-center >>> details', (all) => {
    for (const each of all) each.open = true;
  });
  await page.$$eval('trust-center >>> input[type=checkbox]:not(:checked)', (all) => {
    for (const each of all) (each as HTMLInputElement).click();
  });
  // No function inside may have a name: what compiles the tests would mark it with a helper that the page lacks.
  return page.evaluate(() => {
    const sections = document.querySelector('trust-center')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-name]');
    return Object.fromEntries(
      [...(sections ?? [])].map((section) => {
        const words: string[] = [];
        const waiting: Node[] = [section];
        for (let node = waiting.pop(); node; node = waiting.pop()) {
          if (node instanceof Text) words.push(node.data);
          if (!(node instanceof Element)) continue;
          const { display, visibility } = getComputedStyle(node);
          if (display === 'none' || visibility === 'hidden') continue;
          const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
          const inside = assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
          waiting.push(...inside.reverse());
        }
        return [section.dataset.name ?? '', words.join(' ').replace(/\s+/g, ' ')];
      }),
    );
  });
}

function isShown({ path, text }: Row, sections: Record<string, string>): boolean {
  const [name = ''] = path.split(/[.[]/);
  return sections[name]?.includes(text) ?? false;
}

for (const [name, model] of Object.entries(MODELS)) {
  const rows = readRows(model);
  const statements = rows.filter(({ kind }) => kind === 'statement');

  test(`every statement in the table of ${name} has its field, and its words in the trust center`, async () => {
    const manifest = readFileSync(join(demo.directory, name, 'trust-manifest.json'), 'utf8');
    const document: unknown = JSON.parse(manifest);
    const homeless = statements.filter(({ path }) => resolvePath(document, path) === undefined);
    assert.deepEqual(
      homeless.map(({ at, path }) => `${at} ${path}`),
      [],
    );
    const page = await openCenter(name, manifest);
    const end = Date.now() + PATIENCE;
    let unseen = statements;
    while (unseen.length && Date.now() < end) {
      await paint(page);
      const sections = await readSections(page);
      unseen = unseen.filter((row) => !isShown(row, sections));
    }
    assert.deepEqual(
      unseen.map(({ at, path, text }) => `${at} ${path}: ${text}`),
      [],
    );
    await page.close();
  });

  test(`the table of ${name} says of each row what it is, and nothing twice`, () => {
    for (const { at, lines, path, text, kind } of rows) {
      assert.ok(lines.length && lines.every((line) => line > 0), at);
      assert.ok(text.trim() === text && text, at);
      assert.ok(kind === 'chrome' ? path === '-' : kind === 'statement' && path !== '-', at);
    }
    const said = statements.map(({ lines, path, text }) => `${lines} ${path} ${text}`);
    assert.deepEqual(said, [...new Set(said)]);
  });

  const absent = pages ? false : `${ABSENT} pages`;

  test(`no line of the page that ${name} is modelled on goes without a row`, { skip: absent }, () => {
    const lines = readPage(pages ?? '', model);
    const covered = new Set(rows.flatMap(({ lines }) => lines));
    const open = lines.flatMap((line, at) => (line.trim() && !covered.has(at + 1) ? [at + 1] : []));
    assert.deepEqual(open, []);
    const beyond = rows.filter((row) => row.lines.some((line) => !lines[line - 1]?.trim()));
    assert.deepEqual(
      beyond.map(({ at }) => at),
      [],
    );
  });
}

test('the tables hold well over two hundred statements', () => {
  const all = Object.values(MODELS).flatMap(readRows);
  assert.ok(all.filter(({ kind }) => kind === 'statement').length > 250);
});
