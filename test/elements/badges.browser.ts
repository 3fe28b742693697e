import '../../src/elements/badges/badges.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TrustBadges } from '../../src/elements/badges/badges.js';
import { visit } from '../../src/elements/badges/corner.js';
import { IS_CHROMIUM } from './engine.js';
import {
  ATTESTORS,
  attest,
  auditor,
  ENTRY,
  LOADING,
  publish,
  reset,
  served,
  settled,
  URL_OF_VENDOR,
  vendor,
} from './stage.js';

const OTHERS = [
  { ...ENTRY, id: 'soc2-type2', name: 'SOC 2 Type II', kind: 'attestation', status: 'attested', display: { order: 1 } },
  { ...ENTRY, id: 'gdpr', name: 'GDPR', kind: 'regulation', status: 'withdrawn' },
];

function make(certifications: string | null = null): Promise<TrustBadges> {
  return fixture<TrustBadges>(html`
    <trust-badges subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS} .certifications=${certifications}
      >Words of the page</trust-badges
    >
  `);
}

const namesOf = (element: TrustBadges): (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('[part=label]') ?? [])].map((label) => label.textContent);

describe('trust-badges', () => {
  beforeEach(async () => {
    reset();
    const { certifications, attestors } = await attest(auditor);
    await publish({ certifications: [...certifications, ...OTHERS], attestors });
  });

  it('shows every certification, those with a place first', async () => {
    const badges = await settled(await make());
    expect(namesOf(badges)).to.deep.equal(['SOC 2 Type II', 'ISO/IEC 27001', 'GDPR']);
    expect(badges.shadowRoot?.querySelectorAll('[role=list] > li').length).to.equal(3);
    await expect(badges).to.be.accessible();
  });

  it('shows the ones that the page asks for, in the page’s order, and says what is not there', async () => {
    const badges = await settled(await make('gdpr nowhere iso-27001'));
    expect(namesOf(badges)).to.deep.equal(['GDPR', 'Unknown “nowhere”', 'ISO/IEC 27001']);
  });

  it('is in the document’s state, and gives the worst of its claims', async () => {
    const badges = await settled(await make());
    expect([badges.state, badges.certificationState]).to.deep.equal(['verified', 'revoked']);
    expect(badges.matches(':state(verified)')).to.equal(true);
    expect(badges.matches(':state(countersigned)')).to.equal(false);
  });

  it('says what is wrong with the document once', async () => {
    const text = JSON.stringify(served.get(URL_OF_VENDOR));
    served.set(URL_OF_VENDOR, text.replace('GDPR', 'CCPA'));
    const badges = await settled(await make('gdpr iso-27001'));
    expect(namesOf(badges)).to.deep.equal(['Claim not shown']);
    expect([badges.state, badges.certificationState]).to.deep.equal(['invalid', 'invalid']);
    await expect(badges).to.be.accessible();
  });

  it('keeps the page’s own words where nothing can be had', async () => {
    served.set(URL_OF_VENDOR, 500);
    const badges = await settled(await make());
    expect(badges.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(badges.shadowRoot?.querySelectorAll('button').length).to.equal(1);
    await expect(badges).to.be.accessible();
  });

  it('shows the page’s own words alone while nothing is known', async () => {
    served.set(URL_OF_VENDOR, new Promise(() => {}));
    const badges = await make();
    expect(badges.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(badges.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  it('stands in equal columns when asked to', async () => {
    const badges = await settled(await make());
    badges.layout = 'grid';
    await badges.updateComplete;
    const widths = [...(badges.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.offsetWidth);
    expect(new Set(widths).size).to.equal(1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`cuts no name, however little room there is, and stands on the side of the rest (${dir})`, async () => {
      const name = 'Cloud Controls Matrix of many words and of many more';
      await publish({ certifications: [{ ...ENTRY, name }] });
      const page = await fixture(
        html`<div lang=${dir === 'rtl' ? 'ar' : 'en'} dir=${dir}><trust-badges subject="vendor.example" root=${vendor.root}></trust-badges></div>`,
      );
      const badges = await settled(page.firstElementChild as TrustBadges);
      await waitUntil(() => badges.shadowRoot?.querySelector('ul')?.dir === (dir === 'rtl' ? dir : ''), '', LOADING);
      for (const variant of [null, 'compact'] as const) {
        badges.variant = variant;
        for (const width of ['60em', '20em', '8em']) {
          badges.style.width = width;
          await badges.updateComplete;
          const find = (selector: string): Element => badges.shadowRoot?.querySelector(selector) as Element;
          const box = find('.box').getBoundingClientRect();
          const label = find('[part=label]').getBoundingClientRect();
          const text = find('[part=label] bdi').getBoundingClientRect();
          expect(text.left).to.be.at.least(box.left);
          expect(text.right).to.be.at.most(box.right);
          expect(text.bottom).to.be.at.most(box.bottom);
          const gap = dir === 'rtl' ? label.right - text.right : text.left - label.left;
          expect(gap).to.be.within(-1, 1);
        }
      }
    });
  }

  it('is of one height in a row, however long the names are', async () => {
    const long = { ...ENTRY, id: 'long', name: 'Cloud Controls Matrix of many words and of many more' };
    await publish({ certifications: [ENTRY, long] });
    const badges = await settled(await make());
    badges.style.width = '60em';
    for (const variant of [null, 'compact'] as const) {
      badges.variant = variant;
      await badges.updateComplete;
      const boxes = [...(badges.shadowRoot?.querySelectorAll('.box') ?? [])].map((box) => box.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      expect(new Set(boxes.map(({ height }) => height)).size).to.equal(1);
    }
  });

  it('says whose a claim is in the compact form as well, to the eye in short and to the ear in full', async () => {
    await publish({ certifications: [{ ...ENTRY, ownership: 'supplier' }] });
    const badges = await settled(await make());
    badges.variant = 'compact';
    await badges.updateComplete;
    const find = (selector: string): HTMLElement => badges.shadowRoot?.querySelector(selector) as HTMLElement;
    expect(find('.short').textContent).to.equal('Supplier’s claim');
    expect(find('.short').offsetWidth).to.be.above(40);
    expect(find('.whose').offsetWidth).to.be.below(2);
    expect(find('[part=label]').textContent).to.equal('Supplier’s claim: ISO/IEC 27001');
  });

  it('prints all words of the compact form', async () => {
    const badges = await settled(await make());
    badges.variant = 'compact';
    await badges.updateComplete;
    const line = badges.shadowRoot?.querySelector('.short + bdi') as HTMLElement;
    expect(line.offsetWidth).to.be.below(2);
    if (!IS_CHROMIUM) return;
    try {
      await emulateMedia({ media: 'print' });
      expect(line.getBoundingClientRect().width).to.be.above(40);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  describe('in a corner of the window', () => {
    const float = async (): Promise<TrustBadges> => {
      const badges = await make();
      badges.layout = 'corner';
      return settled(badges);
    };
    const cornerOf = (badges: TrustBadges): HTMLElement => badges.shadowRoot?.querySelector('.corner') as HTMLElement;

    afterEach(() => {
      visit.isDismissed = false;
    });

    it('has no fault that axe can find, and a name of its own', async () => {
      const badges = await float();
      expect(cornerOf(badges).getAttribute('aria-label')).to.equal('Certifications');
      await expect(badges).to.be.accessible();
    });

    it('lies over no control of the page, and comes back when that is gone', async () => {
      const badges = await float();
      await waitUntil(() => !cornerOf(badges).hasAttribute('data-aside'));
      const control = document.createElement('button');
      control.textContent = 'Chat';
      control.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 40px';
      document.body.append(control);
      try {
        dispatchEvent(new Event('resize'));
        await waitUntil(() => cornerOf(badges).hasAttribute('data-aside'));
        expect(getComputedStyle(cornerOf(badges)).pointerEvents).to.equal('none');
      } finally {
        control.remove();
      }
      dispatchEvent(new Event('resize'));
      await waitUntil(() => !cornerOf(badges).hasAttribute('data-aside'));
    });

    it('lies over nothing that has the focus, whatever it is', async () => {
      const badges = await float();
      const target = document.createElement('div');
      target.tabIndex = -1;
      target.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 40px';
      document.body.append(target);
      try {
        dispatchEvent(new Event('resize'));
        await waitUntil(() => !cornerOf(badges).hasAttribute('data-aside'));
        target.focus();
        await waitUntil(() => cornerOf(badges).hasAttribute('data-aside'));
        target.blur();
        await waitUntil(() => !cornerOf(badges).hasAttribute('data-aside'));
      } finally {
        target.remove();
      }
    });

    it('comes and goes at once for who wants less motion', async () => {
      if (!IS_CHROMIUM) return;
      const badges = await float();
      const toDurations = (): string => getComputedStyle(cornerOf(badges)).transitionDuration;
      expect(toDurations()).to.include('0.15s');
      try {
        await emulateMedia({ reducedMotion: 'reduce' });
        expect(toDurations()).to.equal('0s');
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });

    it('goes with Escape, and does not come back on this page', async () => {
      const badges = await float();
      badges.shadowRoot?.querySelector('button')?.focus();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => badges.hidden && visit.isDismissed);
      const again = await float();
      await waitUntil(() => again.hidden);
    });

    it('can be sent away with its button, which is large enough to press', async () => {
      const badges = await float();
      const hide = badges.shadowRoot?.querySelector('.hide') as HTMLElement;
      expect(hide.offsetWidth).to.be.at.least(24);
      expect(hide.offsetHeight).to.be.at.least(24);
      hide.click();
      expect(badges.hidden).to.equal(true);
    });
  });
});
