import '../../src/elements/badges/badges.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TrustBadges } from '../../src/elements/badges/badges.js';
import { ATTESTORS, attest, auditor, ENTRY, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

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
    await waitUntil(() => badges.shadowRoot?.querySelector('ul')?.dir === 'rtl');
    const label = badges.shadowRoot?.querySelector('[part=label]') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(label);
    const text = range.getBoundingClientRect();
    const room = label.getBoundingClientRect();
    expect(text.width).to.be.above(room.width);
    expect(Math.abs(text.left - room.left)).to.be.below(1);
  });

  it('prints all words of the compact form', async () => {
    const badges = await settled(await make());
    badges.variant = 'compact';
    await badges.updateComplete;
    const line = badges.shadowRoot?.querySelector('.short + bdi') as HTMLElement;
    expect(line.offsetWidth).to.be.below(2);
    try {
      await emulateMedia({ media: 'print' });
      expect(line.getBoundingClientRect().width).to.be.above(40);
      expect(getComputedStyle(badges.shadowRoot?.querySelector('strong') as Element).textOverflow).to.equal('clip');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
