/**
 * What a map of twelve places costs in a browser, from being put on the page to the next paint: ours, from a manifest that
 * is verified already, and an element written by hand that has the very same shapes and words ready made.
 *
 * @module
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '../fixtures/table-page.js';
import { makeParty, signKeyset, signManifest } from '../fixtures/world.js';
import { launch } from './browser.js';

const ROUNDS = 31;

const PLACES: readonly (readonly [country: string, city: string, lat: string, lon: string])[] = [
  ['DE', 'Frankfurt am Main', '50.11', '8.68'],
  ['IE', 'Dublin', '53.35', '-6.26'],
  ['GB', 'London', '51.51', '-0.13'],
  ['US', 'Ashburn', '39.04', '-77.49'],
  ['US', 'Portland', '45.52', '-122.68'],
  ['BR', 'São Paulo', '-23.55', '-46.63'],
  ['ZA', 'Cape Town', '-33.92', '18.42'],
  ['AE', 'Dubai', '25.20', '55.27'],
  ['IN', 'Mumbai', '19.08', '72.88'],
  ['SG', 'Singapore', '1.35', '103.82'],
  ['JP', 'Tokyo', '35.68', '139.69'],
  ['AU', 'Sydney', '-33.87', '151.21'],
];

async function makePage(): Promise<string> {
  const toTime = (days: number): string => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
  const vendor = await makeParty('vendor.example', 'manifest');
  const dates = { issuedAt: toTime(-1), expiresAt: toTime(20) };
  const locations = PLACES.map(([country, city, lat, lon], at) => ({
    id: `p${at}`,
    role: at % 3 ? 'primary' : 'backup',
    country,
    city,
    lat,
    lon,
  }));
  const keyset = await signKeyset(vendor, dates);
  const document = await signManifest(vendor, { ...dates, keyset, residency: { locations } });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A map</title>
    <script type="application/json" id="manifest">${JSON.stringify(document)}</script>
    <script type="module" src="/element.js"></script>
    <trust-residency-map src="#manifest" subject="${vendor.domain}" root="${vendor.root}">words</trust-residency-map>`;
}

/** Prints a line with the median of each, measured in turns. */
export async function benchMap(): Promise<void> {
  const [page, script] = [await makePage(), await bundle('src/elements/residency-map/residency-map.define.ts')];
  const server = createServer((request, response) => {
    const isScript = request.url === '/element.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A frame as soon as there is something to paint: otherwise both would wait for the same beat.
  const browser = await launch({ args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'] });
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await tab.waitForFunction(() =>
    document.querySelector('trust-residency-map')?.shadowRoot?.querySelector('.country[d^=M]'),
  );
  // No function inside may have a name: what compiles this would mark it with a helper that the page lacks.
  const { ours, plain } = await tab.evaluate(async (rounds) => {
    const first = document.querySelector('trust-residency-map') as HTMLElement;
    const { innerHTML: markup = '', adoptedStyleSheets: sheets = [] } = first.shadowRoot ?? {};
    // It keeps the verdict, so that no signature is in what is measured.
    first.hidden = true;
    customElements.define(
      'plain-map',
      class extends HTMLElement {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = [...sheets];
          const template = document.createElement('template');
          template.innerHTML = markup;
          root.append(template.content);
        }
      },
    );
    const times: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
    for (let round = 0; round < 2 * rounds; round += 1) {
      const what = round % 2 ? 'ours' : 'plain';
      const element = what === 'ours' ? (first.cloneNode(true) as HTMLElement) : document.createElement('plain-map');
      element.hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      document.body.append(element);
      do {
        await new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(null);
          }),
        );
      } while (!element.shadowRoot?.querySelector('.country'));
      times[what].push(performance.now() - start);
      element.remove();
    }
    const [own = 0, other = 0] = [times.ours, times.plain].map((list) => list.sort((a, b) => a - b)[rounds >> 1] ?? 0);
    return { ours: own, plain: other };
  }, ROUNDS);
  await browser.close();
  server.close().closeAllConnections();
  const ratio = (ours / plain).toFixed(2);
  console.log(
    `map of 12 places   to paint: ours ${ours.toFixed(1)} ms   written by hand ${plain.toFixed(1)} ms   ratio ${ratio}`,
  );
}
