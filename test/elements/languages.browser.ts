import '../../src/elements/badge/badge.define.js';
import '../../src/elements/badges/badges.define.js';
import '../../src/elements/center/center.define.js';
import '../../src/elements/residency-map/residency-map.define.js';
import '../../src/elements/section/section.define.js';
import '../../src/elements/status/status.define.js';
import '../../src/elements/subprocessors/subprocessors.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import { registerWords } from '../../src/elements/shared/register-words.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { LANGUAGES } from '../../src/view/languages.js';
import { ATTESTORS, attest, auditor, prove, publish, reset, settled, vendor } from './stage.js';

const badge = html`
  <trust-badge subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS} certification="iso-27001"
    >Words of the page</trust-badge
  >
`;

const find = (root: ParentNode): TrustBadge => root.querySelector('trust-badge') as TrustBadge;
const statusOf = (element: Element): HTMLElement => element.shadowRoot?.querySelector('[part=status]') as HTMLElement;
const saysIn = (element: Element, language: string): Promise<void> =>
  waitUntil(() => statusOf(element)?.lang === language, `${element.localName} says it in ${language}`);

/** Puts `content` into the shadow root of an element in `language`. */
function shade(language: string, ...content: Node[]): HTMLElement {
  const host = document.createElement('div');
  host.lang = language;
  host.attachShadow({ mode: 'open' }).append(...content);
  return host;
}

describe('languages', () => {
  beforeEach(async () => {
    reset();
    await publish(await attest(auditor));
  });

  for (const [language, row] of LANGUAGES) {
    it(`says in ${language} what a page in it embeds`, async () => {
      const page = await fixture(html`<div lang=${language}><p>${badge}</p></div>`);
      const element = await settled(find(page));
      await saysIn(element, language);
      const { words } = await row.badge();
      const [start = ''] = words.lines
        .countersigned({
          by: '',
          status: '',
          held: true,
          attestor: 'certbody.example',
          from: '',
          until: '\n',
          since: '',
        })
        .split('\n');
      expect(statusOf(element).textContent).to.include(start);
      const box = element.shadowRoot?.querySelector('.box') as HTMLElement;
      expect(getComputedStyle(box).direction).to.equal(words.dir || 'ltr');
    });
  }

  it('finds the language through shadow roots and slots, the nearest first', async () => {
    const outer = await fixture(html`<div lang="de"></div>`);
    const around = await fixture(html`<div>${badge}</div>`);
    const element = find(around);
    const inner = document.createElement('div');
    inner.append(element);
    const shadow = shade('', inner);
    shadow.removeAttribute('lang');
    outer.append(shadow);
    await saysIn(await settled(element), 'de');

    const slot = document.createElement('slot');
    slot.lang = 'fr';
    const host = shade('it', slot);
    outer.append(host);
    host.append(element);
    await saysIn(await settled(element), 'fr');
  });

  it('goes back to English with its page, and for a language that nobody has', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="pl">${badge}</div>`);
    const element = await settled(find(page));
    await saysIn(element, 'pl');
    for (const language of ['en-US', 'tlh', '']) {
      page.lang = 'pl';
      element.requestUpdate();
      await saysIn(element, 'pl');
      page.lang = language;
      element.requestUpdate();
      await saysIn(element, 'en-GB');
    }
  });

  it('takes up a changed language at once, wherever around it', async () => {
    const page = await fixture<HTMLElement>(html`<div>${badge}</div>`);
    const element = await settled(find(page));
    expect(statusOf(element).lang).to.equal('en-GB');
    const host = shade('sv', page);
    const outer = await fixture<HTMLElement>(html`<section lang="fr"></section>`);
    outer.append(host);
    await saysIn(element, 'sv');
    host.removeAttribute('lang');
    await saysIn(element, 'fr');
    outer.lang = 'pl';
    await saysIn(element, 'pl');
    element.lang = 'nl';
    await saysIn(element, 'nl');
    element.removeAttribute('lang');
    outer.removeAttribute('lang');
    document.documentElement.lang = 'ko';
    await saysIn(element, 'ko');
    document.documentElement.lang = 'en';
    await saysIn(element, 'en-GB');
  });

  it('stays English where words cannot be loaded, and breaks nothing', async () => {
    const row = LANGUAGES.get('es');
    (LANGUAGES as Map<string, unknown>).set('es', { ...row, badge: () => Promise.reject(new TypeError('offline')) });
    try {
      const page = await fixture(html`<div lang="es-CL">${badge}</div>`);
      const element = await settled(find(page));
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(statusOf(element).lang).to.equal('en-GB');
      expect(statusOf(element).textContent).to.include('Attested by certbody.example');
    } finally {
      (LANGUAGES as Map<string, unknown>).set('es', row);
    }
  });

  it('says a page’s own words at once, in elements that are there', async () => {
    const page = await fixture(html`<div lang="it-CH">${badge}</div>`);
    const element = await settled(find(page));
    await saysIn(element, 'it');
    registerWords('it-CH', { badge: { shorts: { countersigned: 'Proprio' } } });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.short')?.textContent).to.equal('Proprio');
    expect(element.matches(':state(countersigned)')).to.equal(true);
  });

  for (const language of ['ar', 'ja']) {
    it(`opens a panel in ${language}, from right to left where that is so, without a fault that axe can find`, async () => {
      const page = await fixture(html`<div lang=${language}>${badge}</div>`);
      const element = await settled(find(page));
      await saysIn(element, language);
      await expect(element).to.be.accessible();
      const dialog = await prove(element);
      const words = (await LANGUAGES.get(language)?.proof())?.words;
      expect(dialog.lang).to.equal(language);
      expect(getComputedStyle(dialog).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      expect(dialog.querySelector('h3')?.textContent).to.equal(words?.labels.claim);
      await expect(dialog).to.be.accessible();
    });
  }

  it('shows all badges in the language too', async () => {
    const page = await fixture(
      html`<div lang="he"><trust-badges subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS}></trust-badges></div>`,
    );
    const element = page.querySelector('trust-badges') as HTMLElementTagNameMap['trust-badges'];
    await settled(element);
    await saysIn(element, 'he');
    expect(getComputedStyle(element.shadowRoot?.querySelector('ul') as Element).direction).to.equal('rtl');
  });

  describe('of elements with words of their own', () => {
    const sections = {
      status: {
        provider: 'manual',
        pageUrl: 'https://status.vendor.example/',
        sla: { target: '99.95', period: 'month' },
      },
      subprocessors: {
        list: [
          {
            id: 'a',
            name: 'Alpha',
            purpose: 'Hosting',
            corporateCountry: 'DE',
            processingLocations: [{ country: 'FR' }],
          },
          { id: 'b', name: 'Beta', purpose: 'Mail', corporateCountry: 'US', processingLocations: [{ country: 'IE' }] },
        ],
      },
      residency: { locations: [{ id: 'one', role: 'primary', country: 'DE', city: 'Frankfurt' }] },
    };
    const all = html`
      <trust-status subject="vendor.example" root=${vendor.root}></trust-status>
      <trust-subprocessors subject="vendor.example" root=${vendor.root}></trust-subprocessors>
      <trust-residency-map subject="vendor.example" root=${vendor.root}></trust-residency-map>
    `;
    const textOf = (element: Element | null | undefined): string =>
      [...(element?.shadowRoot?.querySelectorAll('*') ?? [])].map((node) => node.textContent).join(' ');
    const settle = async (page: ParentNode): Promise<Element[]> => {
      const elements = [
        ...page.querySelectorAll<TrustElement>('trust-status, trust-subprocessors, trust-residency-map'),
      ];
      for (const element of elements) await settled(element);
      return elements;
    };
    const saying = async (elements: Element[], language: string): Promise<void> => {
      const row = LANGUAGES.get(language);
      const [status, subprocessors, residency] = await Promise.all([
        row?.status(),
        row?.subprocessors(),
        row?.residency(),
      ]);
      const wanted = [
        status?.words.periods.month,
        subprocessors?.words.columns.purpose,
        residency?.words.labels.places,
      ];
      for (const [index, element] of elements.entries()) {
        await waitUntil(() => textOf(element).includes(`${wanted[index]}`), `${element.localName} in ${language}`);
      }
    };

    beforeEach(() => publish(sections));

    for (const [language, row] of LANGUAGES) {
      it(`says everything in ${language}, the way it is written`, async () => {
        const page = await fixture(html`<div lang=${language}>${all}</div>`);
        const elements = await settle(page);
        await saying(elements, language);
        const { dir } = (await row.badge()).words;
        const names = new Intl.DisplayNames(language, { type: 'region' });
        expect(textOf(elements[1])).to.include(names.of('US'));
        expect(textOf(elements[2])).to.include(names.of('DE'));
        for (const element of elements) {
          const box = element.shadowRoot?.querySelector('[lang]') as Element;
          expect(box.getAttribute('lang'), element.localName).to.equal(language);
          expect(getComputedStyle(box).direction, element.localName).to.equal(dir || 'ltr');
          await expect(element).to.be.accessible();
        }
      });
    }

    it('says sections, and the center around them, in the language and in words of the page', async () => {
      await publish({ ...sections, faq: [{ question: 'Where?', answer: 'Here.' }] });
      const page = await fixture<HTMLElement>(html`
        <div lang="de">
          <trust-section name="faq" subject="vendor.example" root=${vendor.root}></trust-section>
          <trust-center sections="faq" subject="vendor.example" root=${vendor.root}></trust-center>
        </div>
      `);
      const elements = [...page.querySelectorAll<TrustElement>('trust-section, trust-center')];
      for (const element of elements) await settled(element);
      const say = async (language: string): Promise<void> => {
        const { center, section } = LANGUAGES.get(language) ?? {};
        const title = (await section?.())?.words.titles.faq;
        const print = (await center?.())?.words.print;
        for (const element of elements) await waitUntil(() => textOf(element).includes(`${title}`), `${title}`);
        await waitUntil(() => textOf(elements[1]).includes(`${print}`), `${print}`);
      };
      await say('de');
      page.lang = 'fr';
      await say('fr');
      registerWords('fr', { center: { print: 'own four' }, section: { titles: { faq: 'own five' } } });
      for (const element of elements) await waitUntil(() => textOf(element).includes('own five'), element.localName);
      await waitUntil(() => textOf(elements[1]).includes('own four'), 'own four');
    });

    it('takes up a changed language, and the page’s own words, at once', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="it">${all}</div>`);
      const elements = await settle(page);
      await saying(elements, 'it');
      page.lang = 'ja';
      await saying(elements, 'ja');
      registerWords('ja', {
        status: { labels: { page: 'own one' } },
        subprocessors: { columns: { name: 'own two' } },
        residency: { labels: { places: 'own three' } },
      });
      for (const [index, own] of ['own one', 'own two', 'own three'].entries()) {
        await waitUntil(() => textOf(elements[index]).includes(own), own);
      }
    });
  });
});
