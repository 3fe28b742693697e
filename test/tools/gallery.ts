/**
 * `npm run gallery -- --out DIR`: pictures of every element in every state, to be looked at.
 *
 *     npm run gallery -- --out DIR                     every element: colours × direction × three widths, and more
 *     npm run gallery -- --out DIR --element status    one element
 *     npm run gallery -- --out DIR --view light        those whose name has `light` in it
 *     npm run gallery -- --transcripts                 writes what a screen reader is told, for the tests to compare
 *
 * It shows the last build: `npm run build` comes first.
 *
 * @module
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Choice, type GalleryTab, newGalleryTab, serveGallery, visitGallery } from '../fixtures/gallery.js';
import { TRANSCRIPTS, transcribe } from '../fixtures/transcripts.js';
import { launch } from './browser.js';
import { ROOT } from './paths.js';

const ELEMENTS = [
  'badge',
  'detail',
  'badges',
  'status',
  'subprocessors',
  'residency-map',
  'proof',
  'section',
  'center',
];
const WIDTHS = [320, 768, 1280];

/** One way to look at an element. */
interface View {
  name: string;
  width: number;
  choice?: Choice;
  media?: 'print';
  isForced?: true;
  text?: string;
}

const RTL: Choice = { dir: 'rtl', lang: 'ar' };
const VIEWS: readonly View[] = [
  ...['light', 'dark'].flatMap((theme) =>
    WIDTHS.flatMap((width): View[] => [
      { name: `${theme}-${width}`, width, choice: { theme } },
      { name: `${theme}-rtl-${width}`, width, choice: { theme, ...RTL } },
    ]),
  ),
  { name: 'forced-1280', width: 1280, isForced: true },
  { name: 'text-320', width: 320, text: '200%' },
  { name: 'text-1280', width: 1280, text: '200%' },
  { name: 'print', width: 768, media: 'print', choice: { theme: 'light' } },
];

/** Pixels: what can still be read in a picture, and what a browser takes in one. */
const PICTURE_HEIGHT = 1500;

/** The whole page, in as many pictures as it takes. */
async function look(tab: GalleryTab, url: string, element: string, view: View): Promise<Uint8Array[]> {
  const { page, session } = tab;
  await page.setViewport({ width: view.width, height: 1000 });
  // Not through the page, which knows nothing of forced colours.
  const features = view.isForced ? [{ name: 'forced-colors', value: 'active' }] : [];
  await session.send('Emulation.setEmulatedMedia', { media: '', features });
  const what = element === 'detail' ? { element: 'badge', form: 'detail', state: 'countersigned' } : { element };
  await visitGallery(tab, url, { ...what, ...view.choice });
  if (view.media) await session.send('Emulation.setEmulatedMedia', { media: view.media, features });
  const whole = await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    for (let frame = 0; frame < 5; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return document.documentElement.scrollHeight;
  }, view.text ?? '');
  const pictures: Uint8Array[] = [];
  for (let y = 0; y < whole; y += PICTURE_HEIGHT) {
    const clip = { x: 0, y, width: view.width, height: Math.min(PICTURE_HEIGHT, whole - y) };
    pictures.push(await page.screenshot({ clip }));
  }
  return pictures;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    element: { type: 'string' },
    view: { type: 'string' },
    transcripts: { type: 'boolean' },
  },
});
if (!values.out && !values.transcripts) {
  console.error('Say where the pictures shall go: npm run gallery -- --out DIR');
  process.exit(2);
}
const directory = mkdtempSync(join(tmpdir(), 'trust-gallery-'));
const { url, server } = await serveGallery(directory);
const browser = await launch({});
try {
  const tab = await newGalleryTab(browser);
  if (values.out) {
    const out = resolve(values.out);
    mkdirSync(out, { recursive: true });
    const elements = ELEMENTS.filter((name) => !values.element || name === values.element);
    const views = VIEWS.filter(({ name }) => name.includes(values.view ?? ''));
    for (const element of elements) {
      for (const view of views) {
        for (const [index, picture] of (await look(tab, url, element, view)).entries()) {
          writeFileSync(join(out, `${element}-${view.name}-${index + 1}.png`), picture);
        }
      }
      console.log(`${element}: ${views.length} views`);
    }
  }
  if (values.transcripts) {
    for (const [name, choice] of Object.entries(TRANSCRIPTS)) {
      await visitGallery(tab, url, choice);
      writeFileSync(join(ROOT, 'test/pages/transcripts', `${name}.txt`), await transcribe(tab.session));
      console.log(name);
    }
  }
  if (tab.errors.length > 0) throw new Error(tab.errors.join('\n'));
} finally {
  await browser.close();
  server.close().closeAllConnections();
  rmSync(directory, { recursive: true, force: true });
}
