import '../../src/elements/section/section.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TrustSection } from '../../src/elements/section/section.js';
import { makeManifest } from '../core/manifest/good.js';
import { IS_CHROMIUM } from './engine.js';
import { clock, DAY, NOW, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

const GOOD = makeManifest();
const NAMES = Object.keys(GOOD).filter(
  (name) => !/^(type|subject|version|issuedAt|expiresAt|prev|keyset|attestors)$/.test(name),
);

function make(name: string, level = 3): Promise<TrustSection> {
  return fixture<TrustSection>(html`
    <trust-section name=${name} heading-level=${level} subject="vendor.example" root=${vendor.root}>Words of the page</trust-section>
  `);
}

async function show(name: string, section: unknown = GOOD[name as 'encryption'], level = 3): Promise<TrustSection> {
  await publish({ [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]: section as never });
  return settled(await make(name, level));
}

function find<T extends Element = HTMLElement>(element: TrustSection, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(selector);
  return found;
}

const findAll = (element: TrustSection, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Waits for something to be drawn. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

describe('trust-section', () => {
  beforeEach(reset);

  for (const name of NAMES) {
    it(`shows ${name} of a verified manifest, accessibly`, async () => {
      const element = await show(name);
      expect(element.state).to.equal('verified');
      expect(find(element, 'h3').textContent?.trim()).to.not.equal('');
      expect(find(element, '[part=note]').textContent).to.contain('vendor.example');
      await expect(element).to.be.accessible();
    });
  }

  it('shows encryption as a table with a caption and row headers', async () => {
    const element = await show('encryption');
    expect(find(element, 'caption').textContent).to.equal('Encryption');
    expect(find(element, 'tbody th').textContent).to.contain('Stored files');
    const roles = findAll(element, 'table, table *').flatMap((node) => node.getAttribute('role') ?? []);
    expect([...new Set(roles)].sort()).to.deep.equal(['cell', 'columnheader', 'row', 'rowgroup', 'rowheader', 'table']);
  });

  it('shows the way of data through AI as ordered steps', async () => {
    const element = await show('ai', { dataFlow: [{ label: 'In' }, { label: 'Through' }, { label: 'Out' }] });
    expect(findAll(element, 'ol.steps > li .title').map((title) => title.textContent?.trim())).to.deep.equal([
      'In',
      'Through',
      'Out',
    ]);
  });

  it('shows shared responsibility as two columns, the vendor’s first', async () => {
    const element = await show('shared-responsibility', [
      { party: 'customer', items: ['Passwords'] },
      { party: 'vendor', items: ['Servers'] },
    ]);
    const columns = findAll(element, '.column');
    expect(columns.map((column) => column.querySelector('h4')?.textContent)).to.deep.equal([
      'vendor.example',
      'Customer',
    ]);
    expect(columns[0]?.getBoundingClientRect().top).to.equal(columns[1]?.getBoundingClientRect().top);
  });

  it('shows questions as disclosures that open from the keyboard', async () => {
    const element = await show('faq');
    const details = find<HTMLDetailsElement>(element, 'details');
    expect(details.open).to.equal(false);
    find(element, 'summary').click();
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain('In Germany.');
  });

  it('shows times of incidents as figures', async () => {
    const element = await show('incident');
    expect(findAll(element, '.figures .value').map((value) => value.textContent)).to.deep.equal(['72 hours', '1 hour']);
  });

  it('tells the vendor’s certifications from those of others by heading and by badge', async () => {
    const element = await show('certifications');
    await element.updateComplete;
    const badges = findAll(element, '.claims > li > .badge > *');
    expect(badges.map((badge) => badge.getAttribute('certification'))).to.deep.equal(
      findAll(element, '.claims > li').map(({ id }) => id.replace('entry-', '')),
    );
    expect(badges.every((badge) => badge.localName.startsWith('trust-'))).to.equal(true);
    expect(findAll(element, '.blocks > h4').map((heading) => heading.textContent)).to.deep.equal([
      'vendor.example’s own',
      'Held by others, not by vendor.example',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws sub-processors with the table of their own, under one head', async () => {
    const element = await show('subprocessors');
    const part = await until(() => find(element, '.whole').querySelector('.head + *'));
    const table = await until(() => part.shadowRoot?.querySelector('table'));
    expect(table.textContent).to.contain('Hosting House');
    expect(getComputedStyle(part.shadowRoot?.querySelector('[part=head]') as Element).display).to.equal('none');
    expect(customElements.get('trust-subprocessors')).to.equal(undefined);
  });

  it('says by whom and when a list is stated empty', async () => {
    const element = await show('documents', []);
    expect(find(element, '.empty').textContent).to.contain('stated empty by vendor.example on');
    await expect(element).to.be.accessible();
  });

  it('says that a section cannot be read, and shows nothing of it', async () => {
    const element = await show('faq', [{ question: 'Half' }]);
    expect([element.state, element.reason]).to.deep.equal(['verified', null]);
    expect(element.matches(':state(invalid)')).to.equal(true);
    expect(element.shadowRoot?.textContent).to.not.contain('Half');
    await expect(element).to.be.accessible();
  });

  it('says that a manifest states nothing on the matter', async () => {
    await publish();
    const element = await settled(await make('encryption'));
    expect(element.shadowRoot?.textContent).to.contain('vendor.example states nothing about this');
    await expect(element).to.be.accessible();
  });

  it('keeps the page’s words where it is asked for a section that there is not', async () => {
    await publish({ faq: GOOD.faq as never });
    const element = await settled(await make('constructor'));
    expect(findAll(element, 'slot').length).to.equal(1);
    expect(findAll(element, 'h3').length).to.equal(0);
  });

  it('shows a stale section, and says that it is out of date', async () => {
    await publish({ faq: GOOD.faq as never });
    clock.now = NOW + 31 * DAY;
    const element = await settled(await make('faq'));
    expect(element.state).to.equal('stale');
    expect(find(element, '[part=note]').textContent).to.contain('Out of date');
    expect(findAll(element, 'details').length).to.equal(1);
  });

  it('shows nothing of a document that was changed', async () => {
    await publish({ faq: GOOD.faq as never });
    served.set(URL_OF_VENDOR, JSON.stringify(served.get(URL_OF_VENDOR)).replace('In Germany', 'In France'));
    const element = await settled(await make('faq'));
    expect(element.state).to.equal('invalid');
    expect(element.shadowRoot?.textContent).to.not.match(/Germany|France/);
    await expect(element).to.be.accessible();
  });

  it('keeps the page’s own words where nothing can be had, with a note', async () => {
    served.set(URL_OF_VENDOR, 500);
    const element = await settled(await make('faq'));
    expect(findAll(element, 'slot').length).to.equal(1);
    expect(findAll(element, 'button').length).to.equal(1);
  });

  it('renders hostile strings as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"{{y}}';
    const element = await show('faq', [{ question: hostile, answer: hostile, category: hostile }]);
    expect(findAll(element, 'img, script').length).to.equal(0);
    expect(find(element, 'summary .title').textContent?.trim()).to.equal(hostile);
    expect(find(element, 'details p').textContent?.trim()).to.equal(hostile);
  });

  it('links only to addresses that may be followed, and shows the others', async () => {
    const element = await show('legal', [
      { id: 'a', kind: 'terms', url: 'https://127.0.0.1/terms' },
      { id: 'b', kind: 'terms', url: 'https://vendor.example/terms' },
    ]);
    expect(findAll(element, '.blocks a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://vendor.example/terms',
    ]);
    expect(element.shadowRoot?.textContent).to.contain('https://127.0.0.1/terms');
  });

  it('leads to entries of other sections only where those stand beside it', async () => {
    const element = await show('faq', [{ question: 'Where?', answer: 'There.', sections: ['residency', 'legal'] }]);
    expect(findAll(element, 'dd a').length).to.equal(0);
    element.linked = 'legal constructor';
    await element.updateComplete;
    expect(findAll(element, 'dd a').map((link) => link.getAttribute('href'))).to.deep.equal(['#trust-legal']);
  });

  it('marks words, without markup, and opens what holds them', async () => {
    const element = await show('faq');
    element.highlight = 'germany <b>';
    await element.updateComplete;
    expect(findAll(element, 'mark').map((mark) => mark.textContent)).to.deep.equal(['Germany']);
    expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    element.highlight = '';
    await element.updateComplete;
    expect(findAll(element, 'mark').length).to.equal(0);
  });

  it('keeps headings in order from the level that it is given', async () => {
    const element = await show('privacy', GOOD.privacy, 2);
    const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels[0]).to.equal('h2');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h3']));
  });

  it('becomes cards where it is narrow, and never wider than its place', async () => {
    const element = await show('encryption');
    element.style.inlineSize = '18rem';
    await element.updateComplete;
    expect(getComputedStyle(find(element, 'tbody td')).display).to.equal('block');
    expect(find(element, '.whole').scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
  });

  it('opens everything when it is printed', async () => {
    const element = await show('faq');
    const folded = find(element, 'details').offsetHeight;
    // Other engines cannot be told to pretend.
    if (IS_CHROMIUM) await emulateMedia({ media: 'print' });
    else find<HTMLDetailsElement>(element, 'details').open = true;
    expect(find(element, 'details').offsetHeight).to.be.above(folded + 20);
    if (IS_CHROMIUM) await emulateMedia({ media: 'screen' });
  });

  it('takes another name', async () => {
    await publish({ faq: GOOD.faq as never, roadmap: GOOD.roadmap as never });
    const element = await settled(await make('faq'));
    element.name = 'roadmap';
    await element.updateComplete;
    expect(find(element, 'h3').textContent).to.equal('Roadmap');
    expect(findAll(element, 'ol.timeline > li').length).to.equal(1);
  });
});
