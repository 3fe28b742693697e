import '../../src/elements/badge/badge.define.js';
import '../../src/elements/badges/badges.define.js';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit/html.js';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import type { TrustProof } from '../../src/elements/proof/proof.js';
import {
  ATTESTORS,
  asked,
  attest,
  auditor,
  clock,
  DAY,
  prove,
  publish,
  reset,
  served,
  settled,
  signManifest,
  URL_OF_VENDOR,
  vendor,
} from './stage.js';

const make = (): Promise<TrustBadge> =>
  fixture<TrustBadge>(html`
    <trust-badge subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS} certification="iso-27001"
      >Words of the page</trust-badge
    >
  `);

const buttonOf = (badge: Element): HTMLButtonElement => badge.shadowRoot?.querySelector('button') as HTMLButtonElement;

async function open(badge: Element): Promise<{ proof: TrustProof; dialog: HTMLDialogElement; text: string }> {
  const dialog = await prove(badge);
  const proof = badge.shadowRoot?.querySelector('trust-proof') as TrustProof;
  await proof.updateComplete;
  return { proof, dialog, text: (dialog.textContent ?? '').replace(/\s+/g, ' ') };
}

const find = <T extends Element>(dialog: ParentNode, selector: string): T => dialog.querySelector(selector) as T;

const press = (dialog: ParentNode, label: string): void =>
  [...dialog.querySelectorAll('button')].find((button) => button.textContent === label)?.click();

const after = (days: number): void => {
  clock.now += days * DAY;
};

describe('trust-proof', () => {
  beforeEach(async () => {
    reset();
    await publish(await attest(auditor));
  });

  it('opens from a badge with everything that was checked', async () => {
    const { text, dialog } = await open(await settled(await make()));
    for (const part of [
      'Trust manifest of vendor.example',
      'Attested by certbody.example',
      'What was checked',
      'could show anything',
      'not checked live',
      `npx trust-elements verify ${URL_OF_VENDOR} --subject vendor.example --root "${vendor.root}"`,
      'UTC',
      vendor.online.kid.slice(0, 4),
      'the same',
    ]) {
      expect(text).to.include(part);
    }
    expect(dialog.querySelectorAll('ol > li').length).to.equal(11);
    expect(find<HTMLAnchorElement>(dialog, 'a').href).to.equal('https://vendor.example/');
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('has no fault that axe can find', async () => {
    const { dialog } = await open(await settled(await make()));
    find<HTMLDetailsElement>(dialog, 'details').open = true;
    await nextFrame();
    await expect(dialog).to.be.accessible();
  });

  const BAD: Record<string, [arrange: () => Promise<void> | void, text: RegExp]> = {
    'a manifest that was tampered with': [
      async () => {
        const text = JSON.stringify(await signManifest(vendor));
        served.set(URL_OF_VENDOR, text.replace('ISO/IEC 27001', 'ISO/IEC 27701'));
      },
      /Its signature does not fit/,
    ],
    'a manifest that is not there': [() => void served.set(URL_OF_VENDOR, 404), /status 404/],
    'a manifest that ended long ago': [() => after(80), /more than 30 days ago/],
    'a manifest that was not renewed': [() => after(31), /ran out a short time ago/],
    'a manifest from the future': [() => after(-80), /issued in the future/],
  };
  for (const [name, [arrange, expected]] of Object.entries(BAD)) {
    it(`begins with the bad news of ${name}, in words and what to do`, async () => {
      await arrange();
      const { dialog } = await open(await settled(await make()));
      expect(find(dialog, '.result').textContent).to.match(expected);
      expect(dialog.querySelectorAll('.result p').length).to.equal(2);
      await expect(dialog).to.be.accessible();
    });
  }

  it('shows nothing of a manifest that was refused but its raw text', async () => {
    const text = JSON.stringify(await signManifest(vendor));
    served.set(URL_OF_VENDOR, text.replace('ISO/IEC 27001', 'ISO/IEC 27701'));
    const { text: shown, dialog } = await open(await settled(await make()));
    expect(shown).to.not.include('ISO/IEC');
    find<HTMLDetailsElement>(dialog, 'details').open = true;
    await waitUntil(() => dialog.textContent?.includes('ISO/IEC 27701'));
  });

  it('closes with Escape, and focus returns to the badge', async () => {
    const badge = await settled(await make());
    buttonOf(badge).focus();
    const { dialog } = await open(badge);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
    expect(badge.shadowRoot?.activeElement === buttonOf(badge)).to.equal(true);
  });

  it('opens by keyboard', async () => {
    const badge = await settled(await make());
    buttonOf(badge).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => badge.shadowRoot?.querySelector('trust-detail')?.shadowRoot?.activeElement);
    // The close button, the links of the facts if any, then what leads to the panel.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => badge.shadowRoot?.querySelector('trust-proof')?.shadowRoot?.querySelector('dialog')?.open);
  });

  it('opens from the note beside the page’s own words', async () => {
    served.set(URL_OF_VENDOR, 503);
    const { text } = await open(await settled(await make()));
    expect(text).to.include('status 503');
  });

  it('opens from each of several badges with that claim first', async () => {
    const badges = await settled(
      await fixture<TrustBadge>(html`
        <trust-badges subject="vendor.example" root=${vendor.root} certifications="nowhere iso-27001"></trust-badges>
      `),
    );
    const { dialog, text } = await open(badges);
    expect(text).to.include('Not listed by vendor.example');
    dialog.close();
    await prove(badges, 1);
    await waitUntil(() => dialog.open && !dialog.textContent?.includes('Not listed'));
  });

  it('checks again when asked to, and says what it found', async () => {
    const badge = await settled(await make());
    const { dialog } = await open(badge);
    served.set(URL_OF_VENDOR, await signManifest(vendor, { version: 43, certifications: [] }));
    press(dialog, 'Check again');
    await waitUntil(() => badge.certificationState === 'not-listed');
    await badge.updateComplete;
    expect(dialog.textContent).to.include('Not listed by vendor.example');
    expect(asked.length).to.equal(2);
  });

  it('stays open while the badge changes its state', async () => {
    const badge = await settled(await make());
    const { dialog } = await open(badge);
    served.set(URL_OF_VENDOR, 'no manifest');
    press(dialog, 'Check again');
    await waitUntil(() => badge.state === 'invalid');
    await badge.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(find(dialog, '.result').textContent).to.match(/not JSON/);
  });

  it('has no link where the subject is no domain', async () => {
    const badge = await settled(
      await fixture<TrustBadge>(html`<trust-badge src=${URL_OF_VENDOR} subject="javascript:alert(1)//"></trust-badge>`),
    );
    const { dialog } = await open(badge);
    expect(dialog.querySelector('a')).to.equal(null);
  });

  it('is opened by its own link, once, and by no other', async () => {
    const link = '#trust-proof=vendor.example/iso-27001';
    const toDialog = (badge: Element): HTMLDialogElement | null | undefined =>
      badge.shadowRoot?.querySelector('trust-proof')?.shadowRoot?.querySelector('dialog');
    try {
      for (const other of [
        '#trust-proof=',
        '#trust-proof=other.example',
        '#trust-proof="><img src=x onerror=alert(1)>',
      ]) {
        location.hash = other;
        const badge = await settled(await make());
        await new Promise(requestAnimationFrame);
        expect(toDialog(badge)).to.not.be.ok;
      }
      location.hash = link;
      const badge = await settled(await make());
      await waitUntil(() => toDialog(badge)?.open);
      const text = toDialog(badge)?.textContent ?? '';
      expect(text).to.include('This claim');
      expect(toDialog(badge)?.querySelector<HTMLAnchorElement>('a.action')?.hash).to.equal(link);
      toDialog(badge)?.close();
      badge.requestUpdate();
      const again = await settled(await make());
      await new Promise(requestAnimationFrame);
      expect([toDialog(badge)?.open, !!toDialog(again)]).to.deep.equal([false, false]);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('says to whom an error can be reported, where the manifest names an address', async () => {
    await publish({ about: { contactForErrors: 'trust@vendor.example' } });
    const { dialog } = await open(await settled(await make()));
    expect(find<HTMLAnchorElement>(dialog, '.report a').href).to.equal('mailto:trust@vendor.example');
  });

  it('announces no change of state of its own while it opens from a badge', async () => {
    const badge = await settled(await make());
    const heard: Event[] = [];
    const listen = (event: Event): void => void heard.push(event);
    document.addEventListener('trust-verdict', listen);
    await open(badge);
    document.removeEventListener('trust-verdict', listen);
    expect(heard).to.deep.equal([]);
  });

  it('can stand in the page', async () => {
    const proof = await settled(
      await fixture<TrustProof>(html`<trust-proof inline subject="vendor.example" root=${vendor.root}></trust-proof>`),
    );
    expect(proof.shadowRoot?.querySelector('dialog')).to.equal(null);
    expect(proof.shadowRoot?.querySelectorAll('ol > li').length).to.equal(11);
    await expect(proof).to.be.accessible();
  });

  it('stands in the page by attribute or by property, and not where the attribute says no', async () => {
    const make = (inline: string | null): Promise<TrustProof> =>
      fixture<TrustProof>(html`<trust-proof
        inline=${inline ?? nothing}
        subject="vendor.example"
        root=${vendor.root}
      ></trust-proof>`);
    const isInPage = (proof: TrustProof): boolean[] => [
      proof.matches(':state(inline)'),
      getComputedStyle(proof).display === 'block',
      proof.shadowRoot?.querySelector('dialog') === null,
    ];
    const byProperty = await settled(await make(null));
    expect(isInPage(byProperty)).to.deep.equal([false, false, false]);
    byProperty.inline = true;
    await byProperty.updateComplete;
    expect(isInPage(byProperty)).to.deep.equal([true, true, true]);
    expect(isInPage(await settled(await make('')))).to.deep.equal([true, true, true]);
    expect(isInPage(await settled(await make('false')))).to.deep.equal([false, false, false]);
  });

  it('has a name of its own for everything that can be pressed', async () => {
    await publish({
      ...(await attest(auditor)),
      about: { contactForErrors: 'trust@vendor.example' },
    });
    const { dialog } = await open(await settled(await make()));
    const names = [...dialog.querySelectorAll('button, summary, a[href]')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent,
    );
    expect(names.length).to.be.above(6);
    expect(names).to.deep.equal([...new Set(names)]);
  });

  it('says beside a button what came of copying', async () => {
    const { dialog } = await open(await settled(await make()));
    press(dialog, 'Copy the document');
    const toNotes = (): (string | null)[] =>
      [...dialog.querySelectorAll('.actions [role=status]')].map(({ textContent }) => textContent);
    await waitUntil(() => toNotes().some(Boolean));
    const [command, document] = toNotes();
    expect([command, !!document]).to.deep.equal(['', true]);
  });
});
