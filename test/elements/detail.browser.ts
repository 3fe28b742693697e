import '../../src/elements/badge/badge.define.js';
import '../../src/elements/badges/badges.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import type { TrustBadges } from '../../src/elements/badges/badges.js';
import { page } from '../../src/elements/shared/page.js';
import { IS_CHROMIUM } from './engine.js';
import {
  ATTESTORS,
  asked,
  attest,
  auditor,
  clock,
  DAY,
  ENTRY,
  LOADING,
  publish,
  reset,
  served,
  settled,
  signManifest,
  URL_OF_VENDOR,
  vendor,
} from './stage.js';

const FULL = {
  ...ENTRY,
  certificateNumber: '0042',
  statement: 'We run a certified ISMS',
  registry: { name: 'Public Register', url: 'https://register.example/42' },
  history: [{ date: '2024-06', status: 'in-progress' }],
};

const make = (): Promise<TrustBadge> =>
  fixture<TrustBadge>(html`
    <trust-badge subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS} certification="iso-27001"></trust-badge>
  `);

const cardOf = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('trust-detail')?.shadowRoot?.querySelector('.card') as HTMLElement;
const isOpen = (element: Element): boolean => !!cardOf(element)?.matches(':popover-open');
const buttonOf = (element: Element): HTMLButtonElement =>
  element.shadowRoot?.querySelector('button') as HTMLButtonElement;
const press = (element: Element, label: string): void =>
  [...cardOf(element).querySelectorAll('button')].find((button) => button.textContent === label)?.click();

async function open(element: Element): Promise<HTMLElement> {
  buttonOf(element).click();
  await waitUntil(() => isOpen(element), '', LOADING);
  return cardOf(element);
}

describe('the detail of a badge', () => {
  beforeEach(async () => {
    reset();
    await publish(await attest(auditor, FULL));
  });

  it('says everything of the claim, named by the attestor’s domain, with the vendor’s wording as a quotation', async () => {
    const card = await open(await settled(await make()));
    const text = card.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const part of [
      'Attested by certbody.example',
      '0042',
      'Public Register',
      'Jun 2024: In progress',
      'countersigned',
    ]) {
      expect(text).to.include(part);
    }
    expect(card.querySelector('blockquote')?.textContent?.trim()).to.equal('“We run a certified ISMS”');
    expect(card.querySelector<HTMLAnchorElement>('dl a')?.href).to.equal('https://register.example/42');
    expect(!!card.querySelector('.countersigned')).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, on ${scheme} pages`, async () => {
      if (IS_CHROMIUM) await emulateMedia({ colorScheme: scheme });
      const badge = await settled(await make());
      badge.style.colorScheme = scheme;
      const card = await open(badge);
      await Promise.all(card.getAnimations().map((animation) => animation.finished));
      await expect(card).to.be.accessible();
      if (IS_CHROMIUM) await emulateMedia({ colorScheme: 'light' });
    });
  }

  it('is a dialog with the claim’s name to whoever hears the page', async () => {
    const card = await open(await settled(await make()));
    expect(card.getAttribute('role')).to.equal('dialog');
    if (!IS_CHROMIUM) return;
    interface Node {
      role: string;
      name: string;
      children?: Node[];
    }
    const toAll = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(toAll)];
    const dialog = toAll((await a11ySnapshot({})) as unknown as Node).find(({ role }) => role === 'dialog');
    expect(dialog?.name).to.equal('ISO/IEC 27001');
  });

  it('opens by keyboard, takes the focus, closes with Escape and gives the focus back', async () => {
    const badge = await settled(await make());
    buttonOf(badge).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(badge));
    await waitUntil(() => badge.shadowRoot?.querySelector('trust-detail')?.shadowRoot?.activeElement);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(badge)).to.equal(false);
    expect(badge.shadowRoot?.activeElement === buttonOf(badge)).to.equal(true);
  });

  it('never lies over what has the focus: it goes when the focus leaves it, and takes none back', async () => {
    const badge = await settled(await make());
    const next = document.createElement('button');
    badge.after(next);
    try {
      buttonOf(badge).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isOpen(badge), '', LOADING);
      await waitUntil(() => badge.shadowRoot?.querySelector('trust-detail')?.shadowRoot?.activeElement);
      next.focus();
      await waitUntil(() => !isOpen(badge));
      expect(document.activeElement === next).to.equal(true);
    } finally {
      next.remove();
    }
  });

  it('stays while the focus moves about in it', async () => {
    const badge = await settled(await make());
    const card = await open(badge);
    for (const button of card.querySelectorAll('button')) {
      button.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(isOpen(badge)).to.equal(true);
    }
  });

  it('offers targets of at least 24 pixels, each with a name of its own', async () => {
    const card = await open(await settled(await make()));
    const buttons = [...card.querySelectorAll('button')];
    for (const button of buttons) {
      expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
    }
    const names = buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('covers nothing on paper', async () => {
    const card = await open(await settled(await make()));
    if (!IS_CHROMIUM) return;
    try {
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(card).display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('closes at a second press of the badge', async () => {
    const badge = await settled(await make());
    await open(badge);
    buttonOf(badge).click();
    await waitUntil(() => !isOpen(badge));
  });

  for (const edge of ['inset: 0 auto auto 0', 'inset: auto 0 0 auto', 'inset: auto auto 0 0']) {
    it(`lies within the window, its badge at ${edge}`, async () => {
      const badge = await settled(await make());
      badge.setAttribute('style', `position: fixed; ${edge}`);
      const card = await open(badge);
      await Promise.all(card.getAnimations().map((animation) => animation.finished));
      const { left, top, right, bottom } = card.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(top).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(bottom).to.be.at.most(innerHeight);
    });
  }

  it('checks again when asked to, and follows what was renewed', async () => {
    const badge = await settled(await make());
    const card = await open(badge);
    served.set(
      URL_OF_VENDOR,
      await signManifest(vendor, { version: 43, certifications: [{ ...ENTRY, status: 'suspended' }] }),
    );
    press(badge, 'Check again');
    await waitUntil(() => badge.certificationState === 'revoked');
    await waitUntil(() => card.textContent?.includes('Suspended'));
    expect(card.textContent).to.not.include('Attested');
    expect(isOpen(badge)).to.equal(true);
  });

  it('loses attestor and filled mark with the attestation, while it is open', async () => {
    const badge = await settled(await make());
    const card = await open(badge);
    expect(!!card.querySelector('.countersigned')).to.equal(true);
    served.set(URL_OF_VENDOR, await signManifest(vendor, { version: 43, certifications: [FULL] }));
    press(badge, 'Check again');
    await waitUntil(() => badge.certificationState === 'self-declared');
    await waitUntil(() => card.textContent?.includes('stated and signed by vendor.example'));
    expect(!!card.querySelector('.countersigned')).to.equal(false);
    expect(card.textContent).to.not.include('Attested').and.to.not.include('certbody.example');
    expect(isOpen(badge)).to.equal(true);
  });

  it('turns expired at the minute while it is open, with nothing loaded anew', async () => {
    const validUntil = new Date(clock.now + DAY).toISOString().slice(0, 10);
    await publish(await attest(auditor, { ...FULL, validUntil }));
    const badge = await settled(await make());
    const card = await open(badge);
    served.clear();
    const end = Date.parse(validUntil) + DAY;
    for (const [now, state] of [
      [end - 1000, 'countersigned'],
      [end, 'expired'],
    ] as const) {
      clock.now = now;
      await page.store?.refresh();
      await waitUntil(() => badge.certificationState === state);
    }
    await waitUntil(() => card.textContent?.includes('Expired'));
    expect(card.textContent).to.not.include('Expires soon').and.to.not.include('trusted by this page');
    expect(isOpen(badge)).to.equal(true);
  });

  it('goes on saying what was checked, and until when, where it is asked to check again without a network', async () => {
    const badge = await settled(await make());
    const card = await open(badge);
    const before = card.textContent;
    served.delete(URL_OF_VENDOR);
    const loads = asked.length;
    press(badge, 'Check again');
    await waitUntil(() => asked.length > loads);
    await page.store?.refresh();
    await badge.updateComplete;
    expect([badge.state, badge.certificationState]).to.deep.equal(['verified', 'countersigned']);
    expect(card.textContent).to.equal(before);
    expect(isOpen(badge)).to.equal(true);
  });

  it('says nothing more of a manifest that is refused while it is open', async () => {
    const badge = await settled(await make());
    const card = await open(badge);
    served.set(URL_OF_VENDOR, 'no manifest');
    press(badge, 'Check again');
    await waitUntil(() => badge.state === 'invalid');
    await waitUntil(() => card.textContent?.includes('Claim not shown'));
    expect(card.textContent).to.not.include('27001 ').and.to.not.include('0042');
    expect(!!card.querySelector('blockquote')).to.equal(false);
  });

  it('leads to the panel, and the focus returns to the badge from there', async () => {
    const badge = await settled(await make());
    buttonOf(badge).focus();
    await open(badge);
    press(badge, 'How this was checked');
    const toDialog = (): HTMLDialogElement | null | undefined =>
      badge.shadowRoot?.querySelector('trust-proof')?.shadowRoot?.querySelector('dialog');
    await waitUntil(() => toDialog()?.open, '', LOADING);
    expect(isOpen(badge)).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !toDialog()?.open);
    expect(badge.shadowRoot?.activeElement === buttonOf(badge)).to.equal(true);
  });

  it('opens beside each of several badges', async () => {
    const other = { ...ENTRY, id: 'soc2', name: 'SOC 2', kind: 'attestation', status: 'attested' };
    await publish({ certifications: [ENTRY, other] });
    const badges = await settled(
      await fixture<TrustBadges>(html`<trust-badges subject="vendor.example" root=${vendor.root}></trust-badges>`),
    );
    await open(badges);
    expect(cardOf(badges).querySelector('strong')?.textContent).to.equal('ISO/IEC 27001');
    badges.shadowRoot?.querySelectorAll('button')[1]?.click();
    await waitUntil(() => isOpen(badges) && cardOf(badges).querySelector('strong')?.textContent === 'SOC 2');
  });

  it('names the holder of what is not the vendor’s, and shows no filled mark for it', async () => {
    const { certifications, attestors } = await attest(auditor, {
      ...ENTRY,
      ownership: 'inherited',
      inheritedFrom: 'cloud',
    });
    await publish({ certifications, attestors, subprocessors: { list: [{ id: 'cloud', name: 'Cloud Example' }] } });
    const badge = await settled(await make());
    expect(!!badge.shadowRoot?.querySelector('.countersigned')).to.equal(false);
    // What the mark does not say, no page can take for said.
    expect(badge.matches(':state(countersigned)')).to.equal(false);
    expect(badge.matches(':state(self-declared)')).to.equal(true);
    const card = await open(badge);
    expect(card.querySelector('.owner')?.textContent).to.equal('Held by Cloud Example, not by vendor.example.');
    expect(!!card.querySelector('.countersigned')).to.equal(false);
  });

  it('says in the last 30 days that the claim expires soon, and not before', async () => {
    for (const [days, isSoon] of [
      [20, true],
      [60, false],
    ] as const) {
      const validUntil = new Date(clock.now + days * DAY).toISOString().slice(0, 10);
      reset();
      await publish({ certifications: [{ ...ENTRY, validUntil }] });
      const badge = await settled(await make());
      expect(badge.shadowRoot?.textContent?.includes('Expires soon')).to.equal(isSoon);
      expect((await open(badge)).textContent?.includes('(Expires soon)')).to.equal(isSoon);
    }
  });

  it('shows the page’s own logo while the claim stands, and our glyph when it does not', async () => {
    const badge = await fixture<TrustBadge>(html`
      <trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001"><svg slot="logo"></svg></trust-badge>
    `);
    await settled(badge);
    const logo = badge.querySelector('svg') as Element;
    expect(logo.assignedSlot?.name).to.equal('logo');
    served.set(
      URL_OF_VENDOR,
      await signManifest(vendor, { version: 43, certifications: [{ ...ENTRY, status: 'planned' }] }),
    );
    await open(badge);
    press(badge, 'Check again');
    await waitUntil(() => badge.shadowRoot?.textContent?.includes('Planned'));
    expect(!!logo.assignedSlot).to.equal(false);
    expect(!!badge.shadowRoot?.querySelector('[part=glyph]')).to.equal(true);
  });
});
