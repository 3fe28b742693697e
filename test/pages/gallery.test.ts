/**
 * The gallery: every element in every state, form, theme and direction, for those who look, press keys or listen.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { makeFolder } from '../fixtures/folder.js';
import { type Choice, type GalleryTab, newGalleryTab, serveGallery, visitGallery } from '../fixtures/gallery.js';
import { TRANSCRIPTS, transcribe } from '../fixtures/transcripts.js';
import { ROOT } from '../tools/paths.js';
import { openBrowser } from './site.js';

const { url, server } = await serveGallery(await makeFolder());
after(() => server.close().closeAllConnections());
const browser = await openBrowser();

const ELEMENTS = ['badge', 'badges', 'status', 'subprocessors', 'residency-map', 'proof', 'section', 'center'];
const DIRECTIONS: readonly Choice[] = [{ dir: 'ltr' }, { dir: 'rtl', lang: 'ar' }];

let last: GalleryTab | undefined;

/** A fresh tab, in place of the one before. */
async function open(choice: Choice): Promise<GalleryTab> {
  await last?.page.close();
  last = await newGalleryTab(browser);
  await visitGallery(last, url, choice);
  return last;
}

/** What axe has to say: of everything, or of colours alone, which are all that a theme changes. */
function audit({ page }: GalleryTab, isOfColours: boolean): Promise<string[]> {
  return page.evaluate(async (onlyColours) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await tool.run('main', {
      runOnly: onlyColours ? ['color-contrast'] : tags,
      // Each specimen is a landmark of its own; on a vendor's page there is one.
      rules: { 'target-size': { enabled: !onlyColours }, 'landmark-unique': { enabled: false } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  }, isOfColours);
}

for (const element of ELEMENTS) {
  for (const direction of DIRECTIONS) {
    const dir = direction.dir ?? '';
    test(`axe has nothing to say of ${element} in any state, wide or narrow, light or dark (${dir})`, async () => {
      const tab = await open({ element, ...direction });
      const { page, errors } = tab;
      await page.evaluate(axe.source);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 900 });
        for (const theme of ['light', 'dark']) {
          await page.evaluate(async (name) => {
            document.documentElement.dataset.theme = name;
            for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          }, theme);
          assert.deepEqual(await audit(tab, theme === 'dark'), [], `${width} ${theme}`);
        }
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width}`);
      }
      assert.deepEqual(errors, []);
    });
  }
}

for (const direction of DIRECTIONS) {
  test(`axe has nothing to say of an open detail, wide or narrow, light or dark (${direction.dir})`, async () => {
    for (const width of [1280, 320]) {
      const tab = await open({ element: 'badge', form: 'detail', state: 'countersigned', ...direction });
      const { page, errors } = tab;
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector('trust-badge >>> .card:popover-open');
      await page.evaluate(axe.source);
      for (const theme of ['light', 'dark']) {
        await page.evaluate(async (name) => {
          document.documentElement.dataset.theme = name;
          const card = document.querySelector('trust-badge')?.shadowRoot?.querySelector('trust-detail')?.shadowRoot;
          await Promise.all(card?.getAnimations().map(({ finished }) => finished) ?? []);
        }, theme);
        assert.deepEqual(await audit(tab, theme === 'dark'), [], `${width} ${theme}`);
      }
      assert.deepEqual(errors, []);
    }
  });

  test(`floating badges stay clear of what a device's edges cut off (${direction.dir})`, async () => {
    const tab = await open({ element: 'badges', form: 'corner', ...direction });
    const { page } = tab;
    const insets = { top: 0, left: 60, right: 50, bottom: 40 };
    await tab.session.send('Emulation.setSafeAreaInsetsOverride', { insets });
    const corner = await page.waitForSelector('trust-badges >>> .corner');
    const gaps = await corner?.evaluate((node) => {
      const { left, right, bottom } = node.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      return { left, right: clientWidth - right, bottom: clientHeight - bottom };
    });
    assert.ok(gaps && gaps.bottom >= 40, `${gaps?.bottom}`);
    assert.ok(direction.dir === 'rtl' ? gaps.left >= insets.left : gaps.right >= insets.right);
  });
}

/** What a visitor can reach by Tab in the gallery's elements, in the order of the document. */
interface Stop {
  what: string;
  top: number;
  bottom: number;
  isVisible: boolean;
}

/** Presses Tab through everything once, and says where the focus went and whether that can be seen. */
async function walk({ page }: GalleryTab): Promise<Stop[]> {
  await page.evaluate(() => {
    const last = document.querySelector<HTMLElement>('form.choices button');
    last?.focus();
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      let node = document.activeElement;
      if (!node?.closest('main li')) return null;
      const host = node;
      while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      const { top, bottom } = node.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const name = node.getAttribute('aria-label') ?? node.textContent ?? '';
      return {
        what: `${host.localName} ${host.closest('li')?.dataset.state} ${node.localName} ${name.replace(/\s+/g, ' ').trim().slice(0, 40)}`,
        top: top + scrollY,
        bottom: bottom + scrollY,
        isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
    assert.ok(stops.length < 400, `the focus never leaves ${stop.what}`);
  }
}

/** How many things in the gallery's elements a keyboard should reach. */
function countStops({ page }: GalleryTab): Promise<number> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [...document.querySelectorAll('main li > [src]')];
    let count = 0;
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const node of [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')]) {
        if (node.shadowRoot && !roots.includes(node.shadowRoot)) roots.push(node.shadowRoot);
        const isControl = node.matches(
          'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]',
        );
        if (isControl && !node.matches('[tabindex="-1"]') && node.checkVisibility({ visibilityProperty: true })) {
          count += 1;
        }
      }
    }
    return count;
  });
}

const WALKS: Readonly<Record<string, Choice>> = {
  badge: { element: 'badge', form: 'full' },
  badges: { element: 'badges', form: 'grid' },
  status: { element: 'status', form: 'live' },
  subprocessors: { element: 'subprocessors', state: 'verified' },
  'residency-map': { element: 'residency-map', form: 'world', state: 'verified' },
  proof: { element: 'proof', state: 'countersigned' },
  section: { element: 'section' },
  center: { element: 'center', state: 'verified' },
};

for (const [element, choice] of Object.entries(WALKS)) {
  for (const width of [1280, 320]) {
    test(`Tab reaches all of ${element} from top to bottom at ${width} px, visibly, and leaves it again`, async () => {
      const tab = await open(choice);
      await tab.page.setViewport({ width, height: 900 });
      const stops = await walk(tab);
      assert.equal(stops.length, await countStops(tab), stops.map(({ what }) => what).join('\n'));
      assert.deepEqual(
        stops.filter(({ isVisible }) => !isVisible).map(({ what }) => what),
        [],
      );
      // Where all stands below each other, nothing comes before what is above it.
      const jumps = stops.filter(({ bottom }, at) => width === 320 && bottom <= (stops[at - 1]?.top ?? 0));
      assert.deepEqual(
        jumps.map(({ what }) => what),
        [],
      );
    });
  }
}

for (const element of ['badge', 'badges', 'status', 'subprocessors', 'residency-map', 'section']) {
  test(`what ${element} opens, Escape closes, and the focus is back where it was`, async () => {
    const tab = await open({ ...WALKS[element], state: element === 'badge' ? 'countersigned' : 'verified' });
    const { page } = tab;
    const button = await page.$(`trust-${element} >>> button[aria-haspopup=dialog]`);
    await button?.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((node) => !node?.matches(':focus'), {}, button);
    await page.keyboard.press('Escape');
    await page.waitForFunction((node) => node?.matches(':focus'), {}, button);
    assert.deepEqual(tab.errors, []);
  });
}

for (const [name, choice] of Object.entries(TRANSCRIPTS)) {
  test(`a screen reader is told of ${name} what is written down in transcripts/${name}.txt`, async () => {
    const { session } = await open(choice);
    const kept = readFileSync(join(ROOT, 'test/pages/transcripts', `${name}.txt`), 'utf8');
    assert.equal(await transcribe(session), kept);
  });
}
