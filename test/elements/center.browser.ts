import '../../src/elements/center/center.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { TrustCenter } from '../../src/elements/center/center.js';
import { makeManifest } from '../core/manifest/good.js';
import { IS_CHROMIUM, IS_WEBKIT } from './engine.js';
import { asked, clock, DAY, NOW, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

const { type, subject, version, issuedAt, expiresAt, prev, keyset, attestors, ...GOOD } = makeManifest();
const FEW = { organization: GOOD.organization, encryption: GOOD.encryption, faq: GOOD.faq };

function make(attributes: { sections?: string; level?: number } = {}): Promise<TrustCenter> {
  const { sections = '', level = 2 } = attributes;
  return fixture<TrustCenter>(html`
    <trust-center sections=${sections} heading-level=${level} subject="vendor.example" root=${vendor.root}>Words of the page</trust-center>
  `);
}

/** Serves these sections, with the certifications that every manifest of the stage has. */
const serve = (sections: object): Promise<void> => publish(sections as never);

async function show(sections: object = FEW, attributes = {}): Promise<TrustCenter> {
  await serve(sections);
  return settled(await make(attributes));
}

function find<T extends Element = HTMLElement>(element: TrustCenter, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(selector);
  return found;
}

const findAll = (element: TrustCenter, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const titlesOf = (element: TrustCenter): (string | undefined)[] =>
  findAll(element, '.section > :is(h1, h2, h3, h4, h5, h6)').map((heading) => heading.textContent?.trim());

/** Waits for something to be drawn. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** The root of a section's element, once it has come. */
const rootOf = (element: TrustCenter, name: string): Promise<ShadowRoot> =>
  until(() => {
    const root = find(element, `[data-name=${name}] slot > *`)?.shadowRoot;
    return root?.querySelector('.whole, .box:not(.bare)') ? root : null;
  });

/** The same, for a section that may be far down. */
function visit(element: TrustCenter, name: string): Promise<ShadowRoot> {
  find(element, `[data-name=${name}]`).scrollIntoView();
  return rootOf(element, name);
}

async function search(element: TrustCenter, query: string): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => find(element, '.news').textContent?.trim() || !query.trim());
  await element.updateComplete;
}

describe('trust-center', () => {
  beforeEach(async () => {
    reset();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
    if (!IS_WEBKIT) await setViewport({ width: 1200, height: 800 });
  });
  after(() => !IS_WEBKIT && setViewport({ width: 800, height: 600 }));

  it('shows who speaks, what was checked, and every section of the manifest in order', async () => {
    const element = await show();
    expect(find(element, 'h2').textContent).to.equal('Vendor Example, Inc.');
    expect(find(element, '.domain').textContent).to.equal('vendor.example');
    expect(find(element, '[part=note]').textContent).to.contain('Stated and signed by vendor.example');
    expect(titlesOf(element)).to.deep.equal(['Certifications', 'Company', 'Encryption', 'Questions']);
    expect(findAll(element, 'nav a').map((link) => link.textContent)).to.deep.equal(titlesOf(element));
    expect(asked.length).to.equal(1);
  });

  it('shows a complete manifest, accessibly', async () => {
    const element = await show(GOOD);
    expect(titlesOf(element).length).to.equal(Object.keys(GOOD).length);
    await search(element, 'vendor');
    await search(element, '');
    for (const room of findAll(element, '.section')) {
      await visit(element, `${room.dataset.name}`);
    }
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('shows the sections that the page asks for, in the page’s order', async () => {
    const element = await show(FEW, { sections: 'faq, encryption shared-responsibility nonsense faq' });
    expect(titlesOf(element)).to.deep.equal(['Questions', 'Encryption', 'Shared responsibility']);
    const root = await visit(element, 'sharedResponsibility');
    expect(root.textContent).to.contain('vendor.example states nothing about this');
  });

  it('keeps headings in order from the level that it is given', async () => {
    const element = await show(FEW, { level: 3 });
    expect(find(element, '.who > :first-child').localName).to.equal('h3');
    expect(find(element, '.section > :first-child').localName).to.equal('h4');
    const root = await rootOf(element, 'organization');
    expect(root.querySelector('.blocks > :is(h1, h2, h3, h4, h5, h6)')?.localName).to.equal('h5');
  });

  it('loads a section when somebody comes near, with all above it', async () => {
    const { requestIdleCallback: idle } = window;
    window.requestIdleCallback = () => 0;
    window.cancelIdleCallback ??= () => {};
    const element = await show({
      ...FEW,
      privacy: GOOD.privacy,
      ai: GOOD.ai,
      legal: GOOD.legal,
      contacts: GOOD.contacts,
    });
    await rootOf(element, 'organization');
    expect(findAll(element, '[data-name=contacts] slot > p').length).to.equal(1);
    find(element, '[data-name=contacts]').scrollIntoView();
    await rootOf(element, 'contacts');
    await until(() => !findAll(element, '.section.empty').length);
    window.requestIdleCallback = idle;
  });

  it('brings all sections when there is time, for paper that nobody announced', async () => {
    const element = await show(GOOD);
    await until(() => !findAll(element, '.section.empty').length);
    expect(findAll(element, '.section slot > p').length).to.equal(0);
    expect(scrollY).to.equal(0);
  }).timeout(30_000);

  it('calls off what waits for an idle page when it is removed, and asks for none where data is saved', async () => {
    const { requestIdleCallback: idle, cancelIdleCallback: cancel } = window;
    const calledOff: number[] = [];
    let asked = 0;
    Object.assign(window, {
      requestIdleCallback: () => ++asked,
      cancelIdleCallback: (handle: number) => calledOff.push(handle),
    });
    try {
      const element = await show(GOOD);
      await until(() => asked);
      element.remove();
      expect([asked, calledOff]).to.deep.equal([1, [1]]);
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
      await rootOf(await show(GOOD), 'certifications');
      expect(asked).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
      Object.assign(window, { requestIdleCallback: idle, cancelIdleCallback: cancel });
    }
  });

  it('says at its head what the manifest is about and what it covers', async () => {
    const about = { summary: { en: 'How we work.', de: 'Wie wir arbeiten.' }, scope: 'All of it.' };
    const element = await show({ ...FEW, about });
    expect(find(element, '.summary').textContent).to.equal('How we work.');
    expect(find(element, '.scope').textContent).to.equal('ScopeAll of it.');
  });

  it('says nothing at its head of a section that cannot be read', async () => {
    const element = await show({ ...FEW, about: { summary: 'How we work.', updated: 7 } });
    expect(find(element, 'h2').textContent).to.equal('Vendor Example, Inc.');
    expect(findAll(element, '.summary, .scope').length).to.equal(0);
  });

  it('leads from one section to an entry of another, and leaves the page’s own hash alone', async () => {
    history.replaceState(null, '', '#/settings');
    const faq = [
      { id: 'a', question: 'A?', answer: 'Yes.', sections: ['organization'] },
      { id: 'b', question: 'B?', answer: 'See the terms.', documents: ['terms'] },
    ];
    const documents = [{ id: 'terms', type: 'terms', title: 'Terms', access: 'public' }];
    const element = await show({ ...FEW, faq, documents });
    const root = await visit(element, 'faq');
    (await until(() => root.querySelector<HTMLElement>('#entry-b a'))).click();
    const documentsRoot = await rootOf(element, 'documents');
    await until(() => documentsRoot.activeElement?.id === 'entry-terms');
    expect(location.hash).to.equal('#/settings');
  });

  it('shows nothing that would have to move when what stands above it comes', async () => {
    const { requestIdleCallback: idle } = window;
    window.requestIdleCallback = () => 0;
    window.cancelIdleCallback ??= () => {};
    const element = await show(GOOD);
    await rootOf(element, 'certifications');
    for (const room of findAll(element, '.section.empty ~ .section')) {
      expect(getComputedStyle(room).visibility).to.equal('hidden');
    }
    expect(findAll(element, '.section.empty ~ .section').length).to.be.above(0);
    window.requestIdleCallback = idle;
  });

  it('goes to a section from its link, and puts the focus there', async () => {
    // Its window is narrow, and the list folded.
    if (IS_WEBKIT) return;
    const element = await show({ ...GOOD });
    const link = findAll(element, 'nav a').find((each) => each.textContent === 'Questions');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.activeElement?.id === 'trust-faq');
    expect(location.hash).to.equal('#trust-faq');
    const top = find(element, '#trust-faq').getBoundingClientRect().top;
    expect(top).to.be.within(0, 400);
    await until(() => link?.getAttribute('aria-current') === 'location');
  });

  it('opens at the section that the address names', async () => {
    history.replaceState(null, '', '#trust-shared-responsibility');
    const element = await show(GOOD);
    await until(() => element.shadowRoot?.activeElement?.id === 'trust-shared-responsibility');
    expect(find(element, '#trust-shared-responsibility').getBoundingClientRect().top).to.be.within(0, 400);
  });

  it('opens at the entry that the address names, and unfolds it', async () => {
    history.replaceState(null, '', '#trust-faq/where');
    const element = await show(GOOD);
    const root = await visit(element, 'faq');
    await until(() => root.activeElement?.id === 'entry-where');
    expect(root.querySelector('details')?.open).to.equal(true);
  });

  it('leaves the page’s own hash alone', async () => {
    history.replaceState(null, '', '#/settings');
    const element = await show();
    findAll(element, 'nav a')[3]?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'trust-faq');
    expect(location.hash).to.equal('#/settings');
  });

  it('does nothing about an address that names no section of its own', async () => {
    history.replaceState(null, '', '#trust-__proto__');
    const element = await show();
    history.replaceState(null, '', '#trust-legal');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await rootOf(element, 'organization');
    expect(scrollY).to.equal(0);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('searches everything, says how much was found, and marks it', async () => {
    const element = await show(GOOD);
    await search(element, 'germany');
    expect(find(element, '[role=status]').textContent).to.match(/^\d+ places? in \d+ sections?$/);
    const where = findAll(element, '.where').map((link) => link.textContent);
    expect(where).to.include('Questions');
    expect(findAll(element, '.results mark').every((mark) => mark.textContent === 'Germany')).to.equal(true);
    findAll(element, '.results a')
      .find((link) => link.textContent?.includes('Where is my data?'))
      ?.click();
    const root = await visit(element, 'faq');
    await until(() => root.activeElement?.id === 'entry-where');
    expect(root.querySelector('mark')?.textContent).to.equal('Germany');
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('says that nothing was found, and forgets the search at Escape', async () => {
    const element = await show();
    await search(element, 'zebra');
    expect(find(element, '[role=status]').textContent).to.equal('Nothing found');
    find(element, 'input').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(find(element, '[role=status]').textContent).to.equal('');
  });

  it('renders hostile strings as text, in results too', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>';
    const element = await show({ faq: [{ question: hostile, answer: hostile }] });
    await search(element, '<img');
    expect(findAll(element, 'img, b').length).to.equal(0);
    expect(find(element, '.results strong').textContent).to.equal(hostile);
    expect((await visit(element, 'faq')).querySelector('img, b')).to.equal(null);
  });

  it('lets the page put its own words in a section’s place, and says whose they are', async () => {
    await serve(FEW);
    const element = await settled(
      await fixture<TrustCenter>(html`
        <trust-center subject="vendor.example" root=${vendor.root}>
          <p slot="encryption">We encrypt.</p>
          <p slot="shared-responsibility">You and us.</p>
        </trust-center>
      `),
    );
    expect(titlesOf(element)).to.deep.equal([
      'Certifications',
      'Company',
      'Encryption',
      'Shared responsibility',
      'Questions',
    ]);
    expect(find(element, '[data-name=encryption] .quiet').textContent).to.contain('this page’s own words');
    await visit(element, 'faq');
    expect(findAll(element, '[data-name=encryption] slot > p').length).to.equal(1);
    await search(element, 'aes');
    expect(find(element, '[role=status]').textContent).to.equal('Nothing found');
    await expect(element).to.be.accessible();
  });

  it('brings everything before it prints, though a page behind others has no frames, and shows no navigation on paper', async () => {
    const element = await show(GOOD);
    const { print, requestAnimationFrame: frame } = window;
    window.requestAnimationFrame = () => 0;
    const printed = new Promise<number>((resolve) => {
      window.print = () => resolve(findAll(element, '.section.empty').length);
    });
    find(element, '.action').click();
    expect(await printed).to.equal(0);
    Object.assign(window, { print, requestAnimationFrame: frame });
    // Other engines cannot be told to pretend.
    if (!IS_CHROMIUM) return;
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(find(element, '.side')).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('folds its list of sections where it is narrow, and is never wider than its place', async () => {
    if (IS_WEBKIT) return;
    await setViewport({ width: 320, height: 640 });
    const element = await show(GOOD);
    const toggle = find(element, '.toggle');
    expect(getComputedStyle(find(element, '#list')).display).to.equal('none');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(find(element, '#list')).display).to.equal('block');
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('shows what takes the focus where its list of sections would lie over it', async () => {
    if (IS_WEBKIT) return;
    await setViewport({ width: 320, height: 640 });
    const element = await show(GOOD, { sections: 'faq privacy ai legal' });
    const root = await rootOf(element, 'faq');
    const summary = await until(() => root.querySelector<HTMLElement>('summary'));
    await until(() => !findAll(element, '.section.empty').length);
    find(element, '#trust-faq').focus({ preventScroll: true });
    scrollBy(0, summary.getBoundingClientRect().top - 10);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(summary);
    const { bottom } = find(element, '.side').getBoundingClientRect();
    expect(bottom).to.be.above(50);
    expect(summary.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('shows a stale manifest, and says that it is out of date', async () => {
    await serve(FEW);
    clock.now = NOW + 31 * DAY;
    const element = await settled(await make());
    expect(find(element, '[part=note]').textContent).to.contain('Out of date');
    expect(titlesOf(element).length).to.equal(4);
  });

  it('shows nothing of a document that was changed', async () => {
    await serve(FEW);
    served.set(URL_OF_VENDOR, JSON.stringify(served.get(URL_OF_VENDOR)).replace('In Germany', 'In France'));
    const element = await settled(await make());
    expect(element.state).to.equal('invalid');
    expect(findAll(element, '.section, nav, slot').length).to.equal(0);
    expect(element.shadowRoot?.textContent).to.not.contain('Vendor Example, Inc.');
    await expect(element).to.be.accessible();
  });

  it('keeps the page’s own words where nothing can be had, with a note', async () => {
    served.set(URL_OF_VENDOR, 500);
    const element = await settled(await make());
    expect(findAll(element, 'slot:not([name])').length).to.equal(1);
    expect(findAll(element, 'button').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('says that one section cannot be read, and shows the others', async () => {
    const element = await show({ ...FEW, encryption: 'yes' });
    const root = await visit(element, 'encryption');
    expect(root.textContent).to.contain('cannot be read');
    expect((await visit(element, 'faq')).textContent).to.contain('Where is my data?');
  });

  it('tells the page of one verdict, not of each section’s', async () => {
    await serve(FEW);
    let heard = 0;
    const count = (): number => heard++;
    addEventListener('trust-verdict', count);
    const element = await settled(await make());
    await visit(element, 'faq');
    removeEventListener('trust-verdict', count);
    expect(heard).to.equal(1);
  });
});
