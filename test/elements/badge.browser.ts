import '../../src/elements/badge/badge.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { JsonObject } from '../../src/core/json/document.js';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import type { VerdictEvent } from '../../src/elements/shared/verdict-event.js';
import { IS_CHROMIUM } from './engine.js';
import {
  ATTESTORS,
  asked,
  attest,
  auditor,
  clock,
  DAY,
  ENTRY,
  publish,
  reset,
  served,
  settled,
  signManifest,
  URL_OF_VENDOR,
  vendor,
} from './stage.js';

interface Node {
  role: string;
  name: string;
  children?: Node[];
}

interface Case {
  /** What the vendor serves, and when. */
  arrange(): Promise<void> | void;
  /** State and reason of the certification, and of the document. */
  state: string;
  reason?: string | null;
  document?: string;
  name: string;
  line: RegExp;
}

const claim = (changes: JsonObject): JsonObject => ({ certifications: [{ ...ENTRY, ...changes }] });

async function tamper(from: string, to: string): Promise<void> {
  const text = JSON.stringify(await signManifest(vendor));
  served.set(URL_OF_VENDOR, text.replace(from, to));
}

const WITHHELD = 'Claim not shown';
const CASES: Record<string, Case> = {
  'a countersigned claim': {
    arrange: async () => publish(await attest(auditor)),
    state: 'countersigned',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Attested by certbody\.example until .*, trusted by this page$/,
  },
  'a claim of the vendor alone': {
    arrange: () => publish(),
    state: 'self-declared',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Certificate stated and signed by vendor\.example, until 28 Feb 2028$/,
  },
  'a planned certification': {
    arrange: () => publish(claim({ status: 'planned' })),
    state: 'self-declared',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Planned, stated/,
  },
  'a claim that begins later': {
    arrange: () => publish(claim({ validFrom: '2027-01-01' })),
    state: 'not-yet-valid',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Not valid before 1 Jan 2027/,
  },
  'a claim that has ended': {
    arrange: () => publish(claim({ validUntil: '2026-11-21' })),
    state: 'expired',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Expired, was valid until 21 Nov 2026$/,
  },
  'a suspended certification': {
    arrange: () => publish(claim({ status: 'suspended' })),
    state: 'revoked',
    document: 'verified',
    name: 'ISO/IEC 27001',
    line: /^Suspended/,
  },
  'a certification that the vendor does not list': {
    arrange: () => publish(claim({ id: 'other' })),
    state: 'not-listed',
    document: 'verified',
    name: 'Unknown “iso-27001”',
    line: /^Not listed by vendor\.example$/,
  },
  'a manifest that was not renewed': {
    arrange: async () => {
      await publish(await attest(auditor));
      clock.now += 31 * DAY;
    },
    state: 'stale',
    reason: 'expired-recently',
    document: 'stale',
    name: 'ISO/IEC 27001',
    line: /^Out of date/,
  },
  'a manifest that ended long ago': {
    arrange: async () => {
      await publish(await attest(auditor));
      clock.now += 70 * DAY;
    },
    state: 'expired',
    reason: 'document',
    document: 'expired',
    name: WITHHELD,
    line: /^The trust manifest of vendor\.example expired on/,
  },
  'a manifest that was tampered with': {
    arrange: () => tamper('ISO/IEC 27001', 'ISO/IEC 27701'),
    state: 'invalid',
    reason: 'signature',
    document: 'invalid',
    name: WITHHELD,
    line: /failed its check$/,
  },
  'a broken attestation': {
    arrange: async () => publish(await attest(auditor, ENTRY, { subject: 'other.example' })),
    state: 'invalid',
    reason: 'attestation',
    document: 'verified',
    name: WITHHELD,
    line: /^An attestation for vendor\.example failed/,
  },
  'a section that cannot be read': {
    arrange: () => publish({ certifications: 'none' }),
    state: 'invalid',
    reason: 'section',
    document: 'verified',
    name: WITHHELD,
    line: /cannot be read$/,
  },
};

const NOTES: Record<string, Omit<Case, 'name'>> = {
  'a manifest that is not there': {
    arrange: () => void served.set(URL_OF_VENDOR, 404),
    state: 'unreachable',
    reason: 'http-404',
    line: /^Trust manifest could not be loaded$/,
  },
  'a server that does not answer': {
    arrange: () => {},
    state: 'unreachable',
    reason: 'network',
    line: /^Trust manifest could not be loaded$/,
  },
  'a manifest from the future': {
    arrange: async () => {
      await publish();
      clock.now -= 80 * DAY;
    },
    state: 'unverified',
    reason: 'clock',
    line: /^Could not be checked here$/,
  },
};

function make(): Promise<TrustBadge> {
  return fixture<TrustBadge>(
    html`<trust-badge subject="vendor.example" root=${vendor.root} attestors=${ATTESTORS} certification="iso-27001"
      ><a href="https://vendor.example/security">Security at Vendor Example</a></trust-badge
    >`,
  );
}

function textOf(element: TrustBadge, part: string): string {
  return element.shadowRoot?.querySelector(`[part=${part}] bdi:last-child`)?.textContent ?? '';
}

/** What is to be seen of the page's own words. */
function isSlotDrawn(element: TrustBadge): boolean {
  return !!element.shadowRoot?.querySelector('slot:not([name])');
}

function find(node: Node, role: string): Node | undefined {
  return node.role === role ? node : node.children?.map((child) => find(child, role)).find(Boolean);
}

describe('trust-badge', () => {
  beforeEach(reset);

  for (const [name, { arrange, state, reason = null, document = state, name: label, line }] of Object.entries(CASES)) {
    describe(name, () => {
      let badge: TrustBadge;
      beforeEach(async () => {
        await arrange();
        badge = await settled(await make());
      });

      it('has its state and reason, and those of the document', () => {
        expect([badge.certificationState, badge.certificationReason]).to.deep.equal([state, reason]);
        expect(badge.state).to.equal(document);
      });

      it('is in the certification’s custom state and no other', () => {
        expect(badge.matches(`:state(${state})`)).to.equal(true);
        for (const other of ['countersigned', 'self-declared', 'verified', 'pending', 'invalid']) {
          if (other !== state) expect(badge.matches(`:state(${other})`)).to.equal(false);
        }
      });

      it('says it in words, to the eye and to the ear', async () => {
        expect(textOf(badge, 'label')).to.equal(label);
        expect(textOf(badge, 'status')).to.match(line);
        if (!IS_CHROMIUM) return;
        const tree = (await a11ySnapshot({})) as unknown as Node;
        const button = find(tree, 'button');
        expect(button?.name).to.equal(`${label} ${textOf(badge, 'status')}`);
      });

      it('says it in a shape of its own', () => {
        expect(badge.shadowRoot?.querySelector('[part=mark]')?.getAttribute('class')).to.equal(state);
      });

      it('shows none of the page’s own words', () => expect(isSlotDrawn(badge)).to.equal(false));

      it('has no fault that axe can find', () => expect(badge).to.be.accessible());
    });
  }

  for (const [name, { arrange, state, reason = null, line }] of Object.entries(NOTES)) {
    describe(name, () => {
      let badge: TrustBadge;
      beforeEach(async () => {
        await arrange();
        badge = await settled(await make());
      });

      it('has the document’s state and reason', () => {
        expect([badge.state, badge.reason]).to.deep.equal([state, reason]);
        expect([badge.certificationState, badge.certificationReason]).to.deep.equal([state, reason]);
        expect(badge.matches(`:state(${state})`)).to.equal(true);
      });

      it('keeps the page’s own words, with a note that says so', () => {
        expect(isSlotDrawn(badge)).to.equal(true);
        expect(textOf(badge, 'status')).to.match(line);
        expect(badge.shadowRoot?.querySelector('button')?.textContent).to.match(line);
        expect(textOf(badge, 'label')).to.equal('');
      });

      it('has no fault that axe can find', () => expect(badge).to.be.accessible());
    });
  }

  describe('while nothing is known', () => {
    beforeEach(() => served.set(URL_OF_VENDOR, new Promise(() => {})));

    it('shows the page’s own words alone', async () => {
      const badge = await make();
      expect([badge.state, badge.certificationState]).to.deep.equal(['pending', 'pending']);
      expect(isSlotDrawn(badge)).to.equal(true);
      expect(badge.shadowRoot?.querySelector('button')).to.equal(null);
      expect(badge.matches(':state(pending)')).to.equal(true);
      await expect(badge).to.be.accessible();
    });

    it('keeps the room that it will need', async () => {
      let answer: (manifest: JsonObject) => void = () => {};
      served.set(
        URL_OF_VENDOR,
        new Promise((resolve) => {
          answer = resolve;
        }),
      );
      const badge = await make();
      const before = badge.getBoundingClientRect();
      answer(await signManifest(vendor, await attest(auditor)));
      await settled(badge);
      const after = badge.getBoundingClientRect();
      expect(badge.certificationState).to.equal('countersigned');
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    });
  });

  it('a page without a subject is told that nothing can be checked, and nothing is fetched', async () => {
    const badge = await settled(await fixture<TrustBadge>(html`<trust-badge certification="a">Words</trust-badge>`));
    expect([badge.state, badge.reason]).to.deep.equal(['unverified', 'no-subject']);
    expect(asked).to.deep.equal([]);
  });

  it('an empty root is never taken for none', async () => {
    await publish();
    const badge = await settled(
      await fixture<TrustBadge>(html`<trust-badge subject="vendor.example" root="" certification="a"></trust-badge>`),
    );
    expect([badge.state, badge.reason]).to.deep.equal(['unverified', 'bad-root']);
  });

  it('a limit that is no number lets nothing pass', async () => {
    await publish();
    const badge = await make();
    badge.setAttribute('min-version', 'forty-two');
    await badge.updateComplete;
    await settled(badge);
    expect([badge.state, badge.reason]).to.deep.equal(['invalid', 'rollback']);
  });

  it('attributes cannot dress a badge', async () => {
    await tamper('ISO/IEC 27001', 'ISO/IEC 27701');
    const badge = await fixture<TrustBadge>(
      html`<trust-badge class="countersigned" state="verified" certificationstate="countersigned" reason=""
        verdict="{}" data-state="countersigned" subject="vendor.example" root=${vendor.root}
        certification="iso-27001"></trust-badge>`,
    );
    await settled(badge);
    expect([badge.state, badge.certificationState]).to.deep.equal(['invalid', 'invalid']);
    expect(badge.matches(':state(countersigned)')).to.equal(false);
    expect(badge.shadowRoot?.querySelector('.countersigned')).to.equal(null);
  });

  it('an attribute that is “[object Object]” is ignored', async () => {
    await publish();
    const badge = await make();
    badge.setAttribute('subject', '[object Object]');
    await badge.updateComplete;
    await settled(badge);
    expect(badge.subject).to.equal('vendor.example');
    expect(badge.state).to.equal('verified');
  });

  it('a boolean attribute of “false” is false', async () => {
    const badge = await fixture<TrustBadge>(html`<trust-badge live-keys="false" remember></trust-badge>`);
    expect([badge.liveKeys, badge.remember]).to.deep.equal([false, true]);
  });

  it('text of the manifest is never markup', async () => {
    const name = '<img src=x onerror=alert(1)>{{2}}';
    await publish(claim({ name }));
    const badge = await settled(await make());
    expect(textOf(badge, 'label')).to.equal(name);
    expect(badge.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('announces a change of state, once, to whoever listens further out', async () => {
    const heard: string[] = [];
    const listen = (event: VerdictEvent): void => {
      heard.push(`${event.verdict?.state} ${event.claim?.state}`);
    };
    document.addEventListener('trust-verdict', listen);
    await publish(await attest(auditor));
    const badge = await settled(await make());
    badge.variant = 'compact';
    await badge.updateComplete;
    badge.certification = 'other';
    await badge.updateComplete;
    document.removeEventListener('trust-verdict', listen);
    expect(heard).to.deep.equal(['verified countersigned', 'verified not-listed']);
  });

  it('the compact form says the state in a word, and reads out the sentence', async () => {
    await publish();
    const badge = await settled(await make());
    badge.variant = 'compact';
    await badge.updateComplete;
    expect(badge.shadowRoot?.querySelector('.short')?.textContent).to.equal('Stated');
    const tree = IS_CHROMIUM ? ((await a11ySnapshot({})) as unknown as Node) : undefined;
    const spoken = tree ? find(tree, 'button')?.name : badge.shadowRoot?.querySelector('button')?.textContent;
    expect(spoken).to.match(/^ISO\/IEC 27001.*Certificate stated and signed by vendor\.example/);
    await expect(badge).to.be.accessible();
  });

  it('offers a target of at least 24 pixels in every form', async () => {
    await publish();
    const badge = await settled(await make());
    badge.style.fontSize = '10px';
    badge.variant = 'compact';
    await badge.updateComplete;
    const { width, height } = badge.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? {
      width: 0,
      height: 0,
    };
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('stands its ground against a page that unsets everything, and yields to hidden', async () => {
    await publish();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset }');
    document.adoptedStyleSheets.push(sheet);
    const badge = await settled(await make());
    expect(getComputedStyle(badge).display).to.equal('inline-block');
    badge.hidden = true;
    expect(getComputedStyle(badge).display).to.equal('none');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
  });
});
