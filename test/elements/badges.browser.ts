import '../../src/elements/badges/badges.define.js';
import { expect, fixture, html } from '@open-wc/testing';
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
});
