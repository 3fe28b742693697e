import '../../src/elements/residency-map/residency-map.define.js';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TrustResidencyMap } from '../../src/elements/residency-map/residency-map.js';
import { IS_CHROMIUM } from './engine.js';
import { asked, clock, DAY, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

const FRANKFURT = {
  id: 'eu',
  role: 'primary',
  provider: 'AWS',
  region: 'eu-central-1',
  country: 'DE',
  city: 'Frankfurt am Main',
  lat: '50.11',
  lon: '8.68',
  products: ['console'],
  dataCategories: ['Mail'],
};
const SYDNEY = { ...FRANKFURT, id: 'au', role: 'backup', country: 'AU', city: 'Sydney', lat: '-33.87', lon: '151.21' };
const OTHERS = [
  { id: 'us', role: 'processing', country: 'US', products: ['mobile'], dataCategories: ['Logs'] },
  { id: 'eea', role: 'disaster-recovery', area: 'EEA', availability: { mode: 'on-request' } },
  { id: 'site', role: 'customer-hosted', customerPremises: true, label: 'Your own site' },
];
const RESIDENCY = {
  statement: 'Mail stays where it was written.',
  locations: [FRANKFURT, SYDNEY, ...OTHERS],
  transfers: [{ from: { location: 'eu' }, to: { country: 'US' }, mechanism: 'dpf', purpose: 'Support' }],
  componentScope: [{ component: 'Database', scope: 'in-region' }],
  pinnedRegionsOnRequest: true,
};

const make = (): Promise<TrustResidencyMap> =>
  fixture<TrustResidencyMap>(html`
    <trust-residency-map subject="vendor.example" root=${vendor.root}>Words of the page</trust-residency-map>
  `);

async function show(residency: object | undefined = RESIDENCY): Promise<TrustResidencyMap> {
  await publish(residency && { residency });
  const map = await settled(await make());
  // The list is there at once, the map when its code is.
  await waitUntil(() => all(map, '.drawing').length === all(map, '[part=map]').length);
  return map;
}

const all = <T extends Element>(map: Element, selector: string): T[] => [
  ...((map.shadowRoot?.querySelectorAll(selector) ?? []) as NodeListOf<T>),
];
const textOf = (map: Element): string => (map.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
const squareOf = (map: Element): Element | null | undefined => map.shadowRoot?.querySelector('.pin:has(.square)');
const namesOf = (map: Element): string[] => all(map, '.name').map((name) => name.textContent ?? '');

describe('trust-residency-map', () => {
  beforeEach(reset);

  it('has its list from the start, and its map when somebody comes near', async () => {
    await publish({ residency: RESIDENCY });
    const page = await fixture<HTMLElement>(html`
      <div><div style="block-size: 9000px"></div>
      <trust-residency-map subject="vendor.example" root=${vendor.root}></trust-residency-map></div>
    `);
    const map = await settled(page.querySelector('trust-residency-map') as TrustResidencyMap);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect([namesOf(map).length, all(map, '[part=map]').length]).to.deep.equal([5, 0]);
    const free = all(map, '.drawing')[0]?.getBoundingClientRect();
    if (IS_CHROMIUM) {
      // On paper, where nobody comes nearer, it would be a hole.
      await emulateMedia({ media: 'print' });
      expect(all(map, '.drawing')[0]?.getBoundingClientRect().height).to.equal(0);
      await emulateMedia({ media: 'screen' });
    }
    map.scrollIntoView();
    await waitUntil(() => all(map, '[part=map]').length);
    const taken = all(map, '[part=map]')[0]?.getBoundingClientRect();
    // The place for it was kept free.
    expect(taken?.height).to.be.closeTo(free?.height ?? 0, 1);
    window.scrollTo(0, 0);
  });

  it('says every place and transfer in words, and draws a mark for each place', async () => {
    const map = await show();
    for (const words of [
      'Stated and signed by vendor.example',
      'Mail stays where it was written.',
      'Primary, in Frankfurt am Main, Germany (AWS, eu-central-1).',
      'Processing, somewhere in the United States.',
      'Hosted by the customer, on the customer’s own premises.',
      'From Frankfurt am Main to the United States, based on the Data Privacy Framework.',
      'Database',
      'Data can be kept in named regions on request.',
    ]) {
      expect(textOf(map)).to.include(words);
    }
    expect(all(map, '.pin').length).to.equal(5);
    expect(all(map, '.arc').length).to.equal(1);
    expect(all(map, 'svg').every((svg) => svg.closest('[aria-hidden=true]'))).to.equal(true);
  });

  it('asks for nothing but the manifest', async () => {
    await show();
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('tells roles apart by shape', async () => {
    const map = await show();
    const shapes = all(map, '.pin .shape').map((shape) => shape.getAttribute('class'));
    expect(shapes.sort()).to.deep.equal([
      'shape diamond optional',
      'shape disc',
      'shape house',
      'shape ring',
      'shape square',
    ]);
  });

  it('shades the countries once their outlines are here', async () => {
    const map = await show();
    await waitUntil(() => all(map, 'path.country').every((path) => path.getAttribute('d')));
    expect(all(map, 'path.country').length).to.equal(3);
    expect(all(map, 'path.area').length).to.be.greaterThan(20);
  });

  it('keeps list and map in step, by pointer and by keyboard', async () => {
    const map = await show();
    const on = (): string =>
      all(map, '.pin.on .shape')
        .map((shape) => shape.classList[1])
        .join();
    all(map, 'li.place')[1]?.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(on()).to.equal('ring');
    all(map, 'li.place')[1]?.dispatchEvent(new PointerEvent('pointerleave'));
    squareOf(map)?.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(all(map, 'li.place').findIndex((item) => item.matches('.near'))).to.equal(2);
    squareOf(map)?.dispatchEvent(new PointerEvent('pointerleave'));
    all<HTMLButtonElement>(map, '.name')[0]?.focus();
    await map.updateComplete;
    expect(on()).to.equal('disc');
    await sendKeys({ press: 'Tab' });
    await map.updateComplete;
    expect(on()).to.equal('ring');
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(all(map, '.name').map((name) => name.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('shows a transfer on the map, by pointer and by keyboard', async () => {
    const map = await show();
    const [arc] = all(map, '.arc');
    const [item] = all(map, 'li.transfer');
    item?.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(arc?.matches('.on')).to.equal(true);
    item?.dispatchEvent(new PointerEvent('pointerleave'));
    await map.updateComplete;
    expect(arc?.matches('.on')).to.equal(false);
    all<HTMLButtonElement>(map, '.sentence')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    all<HTMLButtonElement>(map, '.sentence')[0]?.blur();
    await map.updateComplete;
    expect([arc?.matches('.on'), item?.matches('.chosen')]).to.deep.equal([true, true]);
    arc?.dispatchEvent(new MouseEvent('click'));
    await map.updateComplete;
    expect([arc?.matches('.on'), item?.matches('.chosen')]).to.deep.equal([false, false]);
  });

  it('is no landmark, so that a page may have several of one vendor', async () => {
    await publish({ residency: RESIDENCY });
    const page = await fixture<HTMLElement>(
      html`<div>${[1, 2].map(
        () => html`<trust-residency-map subject="vendor.example" root=${vendor.root}></trust-residency-map>`,
      )}</div>`,
    );
    for (const map of page.querySelectorAll('trust-residency-map')) await settled(map);
    await expect(page).to.be.accessible();
    const [panel] = all(page.querySelector('trust-residency-map') as Element, '[part=panel]');
    expect(panel?.getAttribute('aria-label')).to.equal('Where data is kept, vendor.example');
  });

  it('opens a number in place', async () => {
    const locations = [1, 2, 3, 4, 5].map((n) => ({ ...FRANKFURT, id: `n${n}` }));
    const map = await show({ locations });
    expect([all(map, '.pin').length, all(map, '.cluster text')[0]?.textContent]).to.deep.equal([0, '5']);
    all(map, '.cluster')[0]?.dispatchEvent(new MouseEvent('click'));
    await map.updateComplete;
    expect([all(map, '.open .pin').length, all(map, '.cluster').length]).to.deep.equal([5, 0]);
  });

  it('filters by product and by data, and keeps what is for all', async () => {
    const map = await show();
    const [product, category] = all<HTMLSelectElement>(map, 'select');
    if (!product || !category) throw new Error('no filters');
    product.value = 'mobile';
    product.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(namesOf(map)).to.deep.equal(['United States', 'European Economic Area', 'Your own site']);
    expect(all(map, '.arc').length).to.equal(0);
    category.value = 'Mail';
    category.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(namesOf(map)).to.deep.equal(['European Economic Area', 'Your own site']);
  });

  it('does not hide everything for a filter that the manifest does not know', async () => {
    const map = await show();
    map.product = 'nowhere';
    await map.updateComplete;
    expect(all(map, 'li.place').length).to.equal(5);
  });

  it('looks closely at one part of the world, and widens for a place that is elsewhere', async () => {
    const map = await show();
    const parts = all<HTMLButtonElement>(map, '.parts button');
    expect(parts.map((part) => part.textContent)).to.deep.equal(['World', 'Europe', 'North America', 'Asia–Pacific']);
    parts[1]?.click();
    await map.updateComplete;
    expect(parts[1]?.getAttribute('aria-pressed')).to.equal('true');
    const near = all(map, '.pin').length;
    all<HTMLButtonElement>(map, '.name')[1]?.click();
    await map.updateComplete;
    expect(all(map, '.pin').length).to.be.greaterThan(near);
    expect(parts[0]?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('fits its drawing to the room it has', async () => {
    const map = await show();
    const widthOf = (): number => Number(all(map, 'svg[part=map]')[0]?.getAttribute('viewBox')?.split(' ')[2]);
    map.style.width = '320px';
    await waitUntil(() => widthOf() === 320);
    expect(map.scrollWidth).to.be.at.most(320);
    await expect(map).to.be.accessible();
  });

  it('is drawn for the room that it has from the start, where drawings are there already', async () => {
    await show();
    for (const width of ['300px', '700px', '1000px']) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = width;
      const map = document.createElement('trust-residency-map') as TrustResidencyMap;
      map.subject = 'vendor.example';
      map.root = vendor.root;
      box.append(map);
      const again: MutationRecord[] = [];
      const observer = new MutationObserver((records) => again.push(...records));
      observer.observe(map.shadowRoot as ShadowRoot, { subtree: true, attributeFilter: ['viewBox'] });
      await settled(map);
      await waitUntil(() => all(map, 'svg[part=map]').length);
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      expect(again.length, width).to.equal(0);
      observer.disconnect();
    }
  });

  it('puts nothing of the manifest into markup, styles or addresses', async () => {
    const evil = '<img src=x onerror=alert(1)> url(https://x.example)';
    const map = await show({
      locations: [
        { ...FRANKFURT, label: evil, city: evil, provider: evil, source: { url: 'https://ok.example/', label: evil } },
      ],
    });
    expect(all(map, 'img').length).to.equal(0);
    expect(all(map, '[style]').length).to.equal(0);
    expect(textOf(map)).to.include(evil);
    expect(all<HTMLAnchorElement>(map, 'a').map(({ href }) => href)).to.deep.equal(['https://ok.example/']);
  });

  const STATES: Record<string, [arrange: () => Promise<void> | void, state: string, words: RegExp]> = {
    'a manifest that was tampered with': [
      async () => {
        await publish({ residency: RESIDENCY });
        served.set(URL_OF_VENDOR, JSON.stringify(served.get(URL_OF_VENDOR)).replace('Sydney', 'Surrey'));
      },
      'invalid',
      /^Data locations not shown/,
    ],
    'a manifest that ended long ago': [
      async () => {
        await publish({ residency: RESIDENCY });
        clock.now += 80 * DAY;
      },
      'expired',
      /^Data locations not shown/,
    ],
    'a section that does not parse': [
      () => publish({ residency: { locations: [{ id: 'eu' }] } }),
      'verified',
      /^Data locations not shown.*cannot be read/,
    ],
    'a manifest without the section': [() => publish(), 'verified', /^Where data is kept.*Not listed/],
    'a manifest that cannot be had': [() => void served.set(URL_OF_VENDOR, 404), 'unreachable', /could not be loaded/],
  };
  for (const [name, [arrange, state, words]] of Object.entries(STATES)) {
    it(`shows nothing of ${name} but words that say so`, async () => {
      await arrange();
      const map = await settled(await make());
      expect(map.state).to.equal(state);
      expect(textOf(map).trim()).to.match(words);
      expect(textOf(map)).to.not.match(/Frankfurt|Germany|Surrey/);
      expect(all(map, '[part=map], li').length).to.equal(0);
      expect(all(map, 'button').length).to.equal(1);
      await expect(map).to.be.accessible();
    });
  }

  it('shows a manifest that was not renewed, and says so first', async () => {
    await publish({ residency: RESIDENCY });
    clock.now += 33 * DAY;
    const map = await settled(await make());
    expect(textOf(map).trim()).to.match(/^Out of date/);
    expect(textOf(map)).to.not.include('Stated and signed');
    expect(namesOf(map).length).to.equal(5);
  });

  it('shows the page’s own words alone while nothing is known', async () => {
    served.set(URL_OF_VENDOR, new Promise(() => {}));
    const map = await make();
    expect(all(map, 'slot').length).to.equal(1);
    expect(textOf(map).trim()).to.equal('');
  });

  it('says that the manifest lists no place', async () => {
    const map = await show({ locations: [] });
    expect(textOf(map)).to.include('vendor.example lists no place where data is kept.');
    expect(all(map, '[part=map]').length).to.equal(0);
    await expect(map).to.be.accessible();
  });

  it('opens the panel', async () => {
    const map = await show();
    all<HTMLButtonElement>(map, '.note')[0]?.click();
    await waitUntil(() => map.shadowRoot?.querySelector('trust-proof')?.shadowRoot?.querySelector('dialog')?.open);
  });

  for (const [name, media, dir] of [
    ['light', { colorScheme: 'light' }, 'ltr'],
    ['dark', { colorScheme: 'dark' }, 'rtl'],
    ['forced colours', { forcedColors: 'active' }, 'ltr'],
  ] as const) {
    it(`has no fault that axe can find, in ${name}`, async () => {
      if (IS_CHROMIUM) await emulateMedia(media);
      document.documentElement.style.colorScheme = 'light dark';
      document.documentElement.dir = dir;
      const map = await show();
      await expect(map).to.be.accessible();
      document.documentElement.removeAttribute('dir');
      document.documentElement.removeAttribute('style');
      if (IS_CHROMIUM) await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });
  }
});
