/** What assistive technology sees of a long table: all of it, a moment after it is drawn. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { serveTable } from '../fixtures/table-page.js';
import { newVisit, openBrowser, settle } from './site.js';

const browser = await openBrowser();

function count(node: SerializedAXNode, found: Map<string, number> = new Map()): Map<string, number> {
  found.set(node.role, (found.get(node.role) ?? 0) + 1);
  for (const child of node.children ?? []) count(child, found);
  return found;
}

for (const [what, rows, width] of [
  ['a few rows', 3, 1200],
  ['many rows', 500, 1200],
  ['cards', 3, 320],
  ['many cards', 500, 320],
] as const) {
  test(`the accessibility tree has every row and cell of a table: ${what}`, async () => {
    const site = await serveTable(rows);
    after(() => site.close());
    const { page, errors } = await newVisit(browser);
    await page.setViewport({ width, height: 800 });
    await page.goto(site.element);
    await settle(page);
    await page.waitForFunction(() => {
      const table = document.querySelector('trust-subprocessors')?.shadowRoot?.querySelector('table');
      return table?.querySelector('tbody') && !table.querySelector('tbody:not(.laid)');
    });
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const found = count(tree as SerializedAXNode);
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'].map((role) => found.get(role));
    assert.deepEqual(roles, [1, rows + 1, 6, rows, rows * 5]);
    assert.deepEqual(errors, []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    await page.close();
  });
}
