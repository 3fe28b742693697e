/**
 * What a long table costs in a browser, from a click or a key to the next paint: ours, the plain table that somebody would
 * write by hand, and that one in blocks with `content-visibility`.
 *
 * @module
 */

import type { Page } from 'puppeteer-core';
import { serveTable } from '../fixtures/table-page.js';
import { launch } from './browser.js';

const ROUNDS = 7;

interface Times {
  sort: number;
  filter: number;
}

/** Puts a table's rows into blocks that are laid out where they are in sight. */
function cutIntoBlocks(): void {
  const rows = [...document.querySelectorAll('tbody tr')];
  document.querySelector('tbody')?.remove();
  for (let at = 0; at < rows.length; at += 50) {
    const body = document.createElement('tbody');
    body.setAttribute('style', 'display: block; content-visibility: auto; contain-intrinsic-block-size: auto 100em');
    body.append(...rows.slice(at, at + 50));
    document.querySelector('table')?.append(body);
  }
}

/** Median milliseconds in a page whose table is ours, or plain. */
function measure(page: Page, isOurs: boolean): Promise<Times> {
  // No function inside may have a name: what compiles this would mark it with a helper that the page lacks.
  return page.evaluate(
    async (ours, rounds) => {
      const root = document.querySelector('trust-subprocessors')?.shadowRoot ?? document;
      const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')];
      const { compare } = new Intl.Collator('en', { numeric: true });
      const input = root.querySelector('input') as HTMLInputElement;
      const times: Record<'sort' | 'filter', number[]> = { sort: [], filter: [] };
      for (let round = 0; round < 2 * rounds; round += 1) {
        const what = round % 2 ? 'filter' : 'sort';
        const isUp = round % 4 === 0;
        const start = performance.now();
        if (ours && what === 'sort') root.querySelector<HTMLElement>('thead button')?.click();
        else if (ours) {
          input.value = round % 4 === 1 ? 'hosting' : '';
          input.dispatchEvent(new Event('input'));
        } else if (what === 'sort') {
          const keys = new Map(rows.map((row) => [row, row.firstElementChild?.textContent ?? '']));
          rows.sort((a, b) => (isUp ? 1 : -1) * compare(keys.get(a) ?? '', keys.get(b) ?? ''));
          const bodies = [...document.querySelectorAll('tbody')];
          const share = Math.ceil(rows.length / bodies.length);
          for (const [at, body] of bodies.entries()) body.append(...rows.slice(at * share, (at + 1) * share));
        } else {
          const word = round % 4 === 1 ? 'hosting' : '';
          for (const row of rows) row.hidden = !row.textContent?.toLowerCase().includes(word);
        }
        await new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(null);
          }),
        );
        times[what].push(performance.now() - start);
      }
      const [sort = 0, filter = 0] = [times.sort, times.filter].map(
        (list) => list.sort((a, b) => a - b)[rounds >> 1] ?? 0,
      );
      return { sort, filter };
    },
    isOurs,
    ROUNDS,
  );
}

/** Prints a line for each length and each kind of table. */
export async function benchTables(lengths: readonly number[]): Promise<void> {
  const browser = await launch();
  for (const rows of lengths) {
    const site = await serveTable(rows);
    for (const kind of ['ours', 'plain', 'plain, in blocks'] as const) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(kind === 'ours' ? site.element : site.plain);
      if (kind === 'ours') {
        await page.waitForFunction(() =>
          document.querySelector('trust-subprocessors')?.shadowRoot?.querySelector('tbody'),
        );
      }
      if (kind === 'plain, in blocks') await page.evaluate(cutIntoBlocks);
      const { sort, filter } = await measure(page, kind === 'ours');
      const label = `${rows} rows, ${kind}`.padEnd(28);
      console.log(
        `${label} sort to paint ${sort.toFixed(0).padStart(4)} ms   filter to paint ${filter.toFixed(0).padStart(4)} ms`,
      );
      await page.close();
    }
    site.close();
  }
  await browser.close();
}
