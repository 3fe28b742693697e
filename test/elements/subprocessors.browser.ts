import '../../src/elements/subprocessors/subprocessors.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TrustSubprocessors } from '../../src/elements/subprocessors/subprocessors.js';
import { IS_CHROMIUM, IS_WEBKIT } from './engine.js';
import { clock, DAY, NOW, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

const SECTION = {
  updated: '2026-06',
  statement: 'Who helps us.',
  list: [
    {
      id: 'cloud',
      name: 'Cloud Example',
      service: 'Hosting',
      category: 'Infrastructure',
      processingLocations: [{ city: 'Frankfurt am Main', country: 'DE' }],
      corporateCountry: 'US',
      transferMechanism: ['scc-commission'],
      website: 'https://cloud.example/',
      securityUrl: 'https://127.0.0.1/',
    },
    { id: 'mail', name: 'a Mail Example', service: 'Mail', affiliate: true, processingLocations: [{ country: 'US' }] },
    { id: 'zeta', name: 'Zeta <b>Example</b>', service: 'Mail', effectiveOn: '2026-12-15' },
  ],
  policy: {
    noticePeriod: { value: 30, unit: 'days' },
    objection: { how: 'Write to us.', contact: 'privacy@vendor.example' },
    feedUrl: 'https://vendor.example/feed',
  },
  changes: [
    {
      type: 'added',
      subprocessor: 'zeta',
      announcedOn: '2026-11-15',
      effectiveOn: '2026-12-15',
      objectBy: '2026-12-14',
    },
    { type: 'removed', name: 'Old Example', effectiveOn: '2026-01-01' },
  ],
};

/** What some lists have besides. */
const LONG = {
  statement: 'Who helps us.',
  policy: { ...SECTION.policy, customerDirected: ['A payroll service'], dueDiligence: ['Each is examined.'] },
};

function make(): Promise<TrustSubprocessors> {
  return fixture<TrustSubprocessors>(html`
    <trust-subprocessors subject="vendor.example" root=${vendor.root}>Words of the page</trust-subprocessors>
  `);
}

async function show(section: unknown = SECTION): Promise<TrustSubprocessors> {
  await publish({ subprocessors: section as never });
  return settled(await make());
}

function find<T extends Element = HTMLElement>(element: TrustSubprocessors, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(selector);
  return found;
}

const findAll = (element: TrustSubprocessors, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const namesOf = (element: TrustSubprocessors): (string | undefined)[] =>
  findAll(element, 'tbody tr:not(.group) th .strong').map((name) => name.textContent?.trim());

async function choose(element: TrustSubprocessors, selector: string, value: string): Promise<void> {
  const control = find<HTMLInputElement | HTMLSelectElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event(selector.includes('input') ? 'input' : 'change', { bubbles: true }));
  await element.updateComplete;
}

describe('trust-subprocessors', () => {
  beforeEach(reset);

  it('shows a verified list as a table with a caption, in the manifest’s order', async () => {
    const element = await show();
    expect(namesOf(element)).to.deep.equal(['Cloud Example', 'a Mail Example', 'Zeta <b>Example</b>']);
    expect(find(element, 'caption').textContent).to.contain('vendor.example');
    expect(find(element, '[part=note]').textContent).to.contain('Stated and signed by vendor.example');
    await expect(element).to.be.accessible();
  });

  it('keeps the roles of a table, whatever the style sheet makes of its boxes', async () => {
    const element = await show();
    const roles = findAll(element, 'table, table *').flatMap((node) => node.getAttribute('role') ?? []);
    expect([...new Set(roles)].sort()).to.deep.equal(['cell', 'columnheader', 'row', 'rowgroup', 'rowheader', 'table']);
    const rows = findAll(element, 'tr').map((row) => row.children.length);
    expect(new Set(rows).size).to.equal(1);
  });

  it('isolates every string of the manifest', async () => {
    const element = await show();
    for (const item of findAll(element, 'tbody .item')) {
      expect(item.querySelector('bdi')?.textContent).to.equal(item.textContent);
    }
  });

  it('links only to addresses that may be followed', async () => {
    const element = await show();
    element.columns = 'name links';
    await element.updateComplete;
    const links = findAll(element, 'tbody a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['https://cloud.example/']);
    expect(find(element, 'tbody').textContent).to.contain('Security: https://127.0.0.1/');
  });

  it('sorts by a column from the keyboard, says so, and turns round', async () => {
    const element = await show();
    find(element, 'thead button').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(find(element, '[aria-sort]').getAttribute('aria-sort')).to.equal('ascending');
    expect(namesOf(element)[0]).to.equal('a Mail Example');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(find(element, '[aria-sort]').getAttribute('aria-sort')).to.equal('descending');
    expect(namesOf(element)[0]).to.equal('Zeta <b>Example</b>');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'thead button'));
    expect(find(element, '.found').textContent).to.contain('Sorted by Name, descending');
  });

  it('keeps the lines of its head when it is sorted, and reads out how', async () => {
    const element = await show();
    const heights = (): number[] => findAll(element, 'thead th').map((head) => head.getBoundingClientRect().height);
    const before = heights();
    for (const button of findAll(element, 'thead button')) {
      button.click();
      await element.updateComplete;
      expect(heights()).to.deep.equal(before);
    }
    await waitUntil(() => find(element, '[role=status]').textContent?.includes('Sorted by'));
  });

  it('filters by words and by place, and reads out how many are left once, not at each key', async () => {
    const element = await show();
    const said: (string | null)[] = [];
    const region = find(element, '[role=status]');
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    expect([find(element, '.found').textContent?.trim(), region.textContent]).to.deep.equal(['3 listed', '']);
    for (const text of ['m', 'ma', 'mai', 'mail']) await choose(element, 'input[type=search]', text);
    expect(namesOf(element).length).to.equal(2);
    expect(find(element, '.found .quiet').textContent).to.equal('2 of 3 shown');
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['2 of 3 shown.']);
    await choose(element, 'select', 'United States');
    expect(namesOf(element)).to.deep.equal(['a Mail Example']);
  });

  it('says that nothing matches, and takes the filters away again without losing the focus', async () => {
    const element = await show();
    await choose(element, 'select', 'Germany');
    await choose(element, 'input[type=search]', 'no such thing');
    expect(namesOf(element)).to.deep.equal([]);
    expect(find(element, '.found').textContent).to.contain('Nothing matches');
    await expect(element).to.be.accessible();
    find(element, '.clear').click();
    await element.updateComplete;
    expect(namesOf(element).length).to.equal(3);
    expect(find<HTMLSelectElement>(element, 'select').value).to.equal('');
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('');
    expect(element.shadowRoot?.activeElement?.getAttribute('type')).to.equal('search');
    expect(findAll(element, '.clear').length).to.equal(0);
  });

  it('closes the list of columns with Escape', async () => {
    const element = await show();
    const menu = find<HTMLDetailsElement>(element, '.menu');
    find(element, '.menu summary').click();
    find(element, '.menu input').focus();
    await sendKeys({ press: 'Escape' });
    expect(menu.open).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.menu summary'));
  });

  it('shows whom customers direct themselves, what models do, and where the feed is, with nothing opened', async () => {
    const element = await show({
      list: [{ ...SECTION.list[0], ai: { provider: true, training: 'never', retention: 'Thirty days' } }],
      policy: { ...SECTION.policy, customerDirected: ['A payroll service', { en: 'A calendar' }] },
    });
    expect(findAll(element, '.directed li').map((item) => item.textContent)).to.deep.equal([
      'A payroll service',
      'A calendar',
    ]);
    const row = find(element, 'tbody').textContent;
    for (const said of ['Runs AI models', 'Training: never', 'Retention: Thirty days']) expect(row).to.contain(said);
    expect(find<HTMLAnchorElement>(element, '.foot a').href).to.equal('https://vendor.example/feed');
    await expect(element).to.be.accessible();
  });

  it('groups under headings', async () => {
    const element = await show();
    element.group = 'affiliate';
    await element.updateComplete;
    expect(findAll(element, '.group').map((row) => row.textContent)).to.deep.equal([
      'Third parties (2)',
      'Of the same group of companies (1)',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows and hides columns', async () => {
    const element = await show();
    const heads = (): (string | null)[] => findAll(element, 'thead th').map((head) => head.textContent);
    expect(heads()).to.deep.equal(['Name', 'Purpose', 'Processed in', 'Seat', 'Transfer mechanism']);
    find<HTMLInputElement>(element, '.menu input').click();
    await element.updateComplete;
    expect(heads()).to.deep.equal(['Name', 'Processed in', 'Seat', 'Transfer mechanism']);
  });

  it('tells changes to come, with how to object, from past ones', async () => {
    const element = await show();
    const upcoming = find(element, '.upcoming').textContent;
    for (const said of ['15 Dec 2026', 'Zeta', 'Object by', '14 Dec 2026', 'Write to us.']) {
      expect(upcoming).to.contain(said);
    }
    expect(upcoming).to.not.contain('Old Example');
    expect(find(element, '.whole > details').textContent).to.contain('Old Example');
  });

  it('says by whom and since when an empty list is stated empty', async () => {
    const element = await show({ updated: '2026-06', list: [] });
    expect(find(element, '.empty').textContent).to.contain('stated empty by vendor.example since Jun 2026');
    expect(findAll(element, 'table').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('says that a section cannot be read, and shows nothing of it', async () => {
    const element = await show({ list: [{ id: 'cloud' }] });
    expect([element.state, element.reason]).to.deep.equal(['verified', null]);
    expect(element.matches(':state(invalid)')).to.equal(true);
    expect(findAll(element, 'table').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('tells of a section that cannot be read in its event', async () => {
    await publish({ subprocessors: { list: 'none' } });
    const element = await make();
    const { claim } = await new Promise<HTMLElementEventMap['trust-verdict']>((resolve) =>
      element.addEventListener('trust-verdict', resolve, { once: true }),
    );
    expect(claim).to.deep.include({ state: 'invalid', reason: 'section' });
  });

  it('says that a manifest states nothing on the matter', async () => {
    await publish();
    const element = await settled(await make());
    expect(element.shadowRoot?.textContent).to.contain('vendor.example states nothing about sub-processors');
    await expect(element).to.be.accessible();
  });

  it('shows a stale list, and says that it is out of date', async () => {
    await publish({ subprocessors: SECTION });
    clock.now = NOW + 31 * DAY;
    const element = await settled(await make());
    expect(element.state).to.equal('stale');
    expect(find(element, '[part=note]').textContent).to.contain('Out of date');
    expect(namesOf(element).length).to.equal(3);
  });

  it('shows nothing of a document that was changed', async () => {
    await publish({ subprocessors: SECTION });
    served.set(URL_OF_VENDOR, JSON.stringify(served.get(URL_OF_VENDOR)).replace('Cloud Example', 'Other Example'));
    const element = await settled(await make());
    expect(element.state).to.equal('invalid');
    expect(element.shadowRoot?.textContent).to.not.contain('Example');
    expect(findAll(element, 'slot').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('keeps the page’s own words where nothing can be had, with a note', async () => {
    served.set(URL_OF_VENDOR, 500);
    const element = await settled(await make());
    expect(findAll(element, 'slot').length).to.equal(1);
    expect(findAll(element, 'button').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('opens the panel', async () => {
    const element = await show();
    find(element, '[part=note]').click();
    let panel: Element | null | undefined = null;
    while (!panel?.shadowRoot?.querySelector('dialog[open]')) {
      await new Promise(requestAnimationFrame);
      panel = element.shadowRoot?.lastElementChild;
    }
    expect(panel.shadowRoot?.textContent).to.contain('vendor.example');
  });

  it('becomes cards where it is narrow, each value under its column’s name', async () => {
    const element = await show();
    element.style.inlineSize = '20rem';
    await element.updateComplete;
    const cell = find(element, 'tbody td');
    expect(getComputedStyle(cell).display).to.equal('block');
    // Firefox gives the rule, the others what comes of it.
    expect(getComputedStyle(cell, '::before').content).to.match(/Purpose|attr\(data-label\)/);
    expect(cell.dataset.label).to.equal('Purpose');
    // Nothing is taken from the rows: who hears them counts their cells.
    for (const empty of findAll(element, 'td.none')) expect(getComputedStyle(empty).display).to.equal('block');
    expect(find(element, '.whole').scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('becomes cards of several columns on a page of middling width, where a table would stand half out of sight', async () => {
    const element = await show();
    for (const [width, isTable] of [
      ['48rem', false],
      ['70rem', true],
    ] as const) {
      Object.assign(element.style, { inlineSize: width, maxInlineSize: 'none' });
      await element.updateComplete;
      const { scrollWidth, clientWidth } = find(element, '.scroll');
      expect(scrollWidth).to.equal(clientWidth);
      const content = getComputedStyle(find(element, 'tbody td'), '::before').content;
      expect(content === 'none').to.equal(isTable);
    }
  });

  if (IS_CHROMIUM)
    for (const [scheme, paper, ink] of [
      ['light', '#fff', '#222'],
      ['dark', '#15171b', '#e8e6e1'],
    ] as const) {
      for (const dir of ['ltr', 'rtl'] as const) {
        for (const width of ['70rem', '20rem']) {
          it(`is accessible, filled, empty and refused: ${scheme}, ${dir}, ${width}`, async () => {
            for (const section of [{ ...SECTION, ...LONG }, { list: [], updated: '2026' }, { list: 'none' }]) {
              const element = await show(section);
              element.group = 'affiliate';
              element.setAttribute('dir', dir);
              const style = `color-scheme: ${scheme}; background: ${paper}; color: ${ink}; inline-size: ${width}`;
              element.setAttribute('style', `${style}; --trust-subprocessors-head: ${paper}`);
              for (const details of findAll(element, 'details')) details.setAttribute('open', '');
              await element.updateComplete;
              await expect(element).to.be.accessible();
            }
          });
        }
      }
    }

  it('is accessible in forced colours', async () => {
    const element = await show();
    if (IS_CHROMIUM) await emulateMedia({ forcedColors: 'active' });
    await expect(element).to.be.accessible();
    if (IS_CHROMIUM) await emulateMedia({ forcedColors: 'none' });
  });

  it('is worked from the keyboard alone, in the order in which it is read', async () => {
    if (IS_WEBKIT) return;
    const element = await show();
    find(element, '[part=note]').focus();
    const names: string[] = [];
    for (let at = element.shadowRoot?.activeElement; at; at = element.shadowRoot?.activeElement) {
      names.push(at.localName);
      await sendKeys({ press: 'Tab' });
    }
    expect(names).to.deep.equal([
      // Who says so, and where to object.
      ...['button', 'a'],
      // What to show: search, three filters, grouping, columns, the file.
      ...['input', 'select', 'select', 'select', 'select', 'summary', 'button'],
      // The table: it scrolls, sorts, and leads to a site.
      ...['div', 'button', 'button', 'button', 'button', 'button', 'a'],
      // Past changes, the policy, the feed.
      ...['summary', 'summary', 'a'],
    ]);
  });

  it('opens everything when it is printed', async () => {
    const element = await show();
    if (!IS_CHROMIUM) return;
    await emulateMedia({ media: 'print' });
    const folded = findAll(element, '.whole > details');
    expect(folded.length).to.equal(2);
    for (const details of folded) expect(details.offsetHeight).to.be.above(40);
    await emulateMedia({ media: 'screen' });
  });

  it('gives a file with every entry', async () => {
    const element = await show();
    const clicked = new Promise<HTMLAnchorElement>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (): void {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    find(element, '.action').click();
    const { href, download } = await clicked;
    const text = await (await fetch(href)).text();
    expect(download).to.equal('sub-processors-vendor.example-42.csv');
    expect(text).to.contain('"Cloud Example"');
  });

  it('keeps 2,000 rows quick, and all of them in the page', async () => {
    const list = Array.from({ length: 2000 }, (_, at) => ({
      ...SECTION.list[at % 2],
      id: `s${at}`,
      name: `Supplier ${2000 - at}`,
    }));
    const element = await show({ list });
    // As a table: the page of the tests is so narrow that it would be cards.
    Object.assign(element.style, { inlineSize: '70rem', maxInlineSize: 'none' });
    expect(namesOf(element).length).to.equal(2000);
    const started = performance.now();
    find(element, 'thead button').click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    const taken = performance.now() - started;
    expect(namesOf(element)[0]).to.equal('Supplier 1');
    expect(taken).to.be.below(1000);
  });
});
