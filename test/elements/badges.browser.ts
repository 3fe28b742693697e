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
    expect(namesOf(badges)).to.deep.equal(['GDPR', 'nowhere', 'ISO/IEC 27001']);
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

  it('takes the end of a name that has too little room, not its beginning, from right to left too', async () => {
    await publish({ certifications: [{ ...ENTRY, name: 'Cloud Controls Matrix of many words and of many more' }] });
    const page = await fixture(
      html`<div lang="ar" dir="rtl"><trust-badges variant="compact" subject="vendor.example" root=${vendor.root}></trust-badges></div>`,
    );
    const badges = await settled(page.firstElementChild as TrustBadges);
    await waitUntil(() => badges.shadowRoot?.querySelector('ul')?.dir === 'rtl', '', LOADING);
    const find = (): HTMLElement => badges.shadowRoot?.querySelector('[part=label]') as HTMLElement;
    const label = find();
    const range = document.createRange();
    range.selectNodeContents(label);
    const text = range.getBoundingClientRect();
    const room = label.getBoundingClientRect();
    expect(text.width).to.be.above(room.width);
    expect(Math.abs(text.left - room.left)).to.be.below(1);
    badges.variant = null;
    badges.certifications = 'nowhere';
    await badges.updateComplete;
    expect(find().textContent).to.equal('nowhere');
    const around = find().parentElement?.getBoundingClientRect();
    expect(Math.abs(find().getBoundingClientRect().right - (around?.right ?? 0))).to.be.below(1);
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
      expect(getComputedStyle(badges.shadowRoot?.querySelector('strong') as Element).textOverflow).to.equal('clip');
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
