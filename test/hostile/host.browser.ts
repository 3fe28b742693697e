import './all.js';
import { expect, waitUntil } from '@open-wc/testing';
import { page } from '../../src/elements/shared/page.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { DAY, signManifest } from '../fixtures/world.js';
import { ELEMENTS, MANIFEST, make, publish, rest, seen, settled, vendor, watchGuests } from './guest.js';

type Claim = TrustElement & { certificationState: string };

const TAGS = Object.keys(ELEMENTS);

async function show(...tags: string[]): Promise<Claim[]> {
  const elements = tags.map((tag) => make(tag) as Claim);
  // What a feed says comes when it comes.
  for (const element of elements) element.removeAttribute('live');
  document.body.append(...elements);
  await settled(...elements);
  return elements;
}

/** A page within the page, of the same origin. */
function openFrame(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentDocument as Document;
}

/** The page was frozen for so long: the clock went on and no timer ran. */
async function wakeUp(ms: number): Promise<void> {
  seen.now += ms;
  await page.store?.refresh(true);
}

const displayOf = (element: Element): string | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display;

describe('on a page that does what pages do', () => {
  watchGuests();
  beforeEach(() => publish());

  for (const tag of TAGS) {
    it(`${tag} keeps its looks and its watch in another document, and back in this one`, async () => {
      const [element] = await show(tag);
      const before = displayOf(element as Claim);
      const body = openFrame().body;
      body.append(element as Claim);
      await waitUntil(() => displayOf(element as Claim) === before);
      expect(element?.state).to.equal('verified');
      await wakeUp(90 * DAY);
      await waitUntil(() => element?.state === 'expired');
      document.body.append(element as Claim);
      await waitUntil(() => displayOf(element as Claim) === before);
      expect(element?.shadowRoot?.adoptedStyleSheets.length).to.be.above(0);
    });

    it(`${tag} that is made here and first shown in another document has its looks there, and back in this one`, async () => {
      const [shown] = await show(tag);
      const before = displayOf(shown as Claim);
      const sheets = shown?.shadowRoot?.adoptedStyleSheets.length;
      const element = make(tag) as Claim;
      element.removeAttribute('live');
      for (const body of [openFrame().body, document.body]) {
        body.append(element);
        await settled(element);
        expect(element.state).to.equal('verified');
        await waitUntil(
          () => displayOf(element) === before && element.shadowRoot?.adoptedStyleSheets.length === sheets,
        );
      }
    });

    it(`${tag} is not lost where a page unsets everything, and hides where it is told to`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset }');
      document.adoptedStyleSheets.push(sheet);
      const [element] = await show(tag);
      const display = displayOf(element as Claim);
      (element as Claim).hidden = true;
      const hidden = displayOf(element as Claim);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
      (element as Claim).hidden = false;
      expect([display, hidden]).to.deep.equal([displayOf(element as Claim), 'none']);
      expect(display).to.not.equal('inline');
    });

    it(`a clone of ${tag} says by itself what it knows, and asks for nothing more`, async () => {
      const [element] = await show(tag);
      const clone = element?.cloneNode(true) as Claim;
      expect(clone.state).to.equal('pending');
      document.body.append(clone);
      await settled(clone);
      expect(clone.state).to.equal('verified');
      // What draws more as somebody comes near draws all of it.
      dispatchEvent(new Event('beforeprint'));
      await waitUntil(() => clone.shadowRoot?.textContent === element?.shadowRoot?.textContent);
      expect(seen.asked.filter((url) => url === MANIFEST).length).to.equal(1);
    });
  }

  it('a page that swaps its body for the next one shows the same there, with one request for both', async () => {
    const [before] = await show('trust-badge');
    const html = document.body.innerHTML;
    const next = new DOMParser().parseFromString(html, 'text/html').body;
    expect((next.querySelector('trust-badge') as Claim).state).to.equal(undefined);
    const old = document.body;
    old.replaceWith(document.adoptNode(next));
    const after = document.querySelector('trust-badge') as Claim;
    await settled(after);
    expect([after.certificationState, before?.isConnected]).to.deep.equal(['self-declared', false]);
    // The page that was left is shown again as it was kept, and then brought up to date.
    document.body.replaceWith(old);
    await settled(before as Claim);
    expect(before?.certificationState).to.equal('self-declared');
    expect(seen.asked).to.deep.equal([MANIFEST]);
  });

  it('a view transition shows the badge before and after', async () => {
    const [badge] = await show('trust-badge');
    const swap = async (): Promise<void> => document.body.append(badge as Claim);
    const { startViewTransition } = document as {
      startViewTransition?: (act: () => Promise<void>) => { finished: Promise<void> };
    };
    if (startViewTransition) await startViewTransition.call(document, swap).finished;
    else await swap();
    await rest();
    expect(badge?.certificationState).to.equal('self-declared');
    expect(seen.asked).to.deep.equal([MANIFEST]);
  });

  it('an older version from a cache that lags never comes over a newer one that the page asks for', async () => {
    const badge = make('trust-badge', { 'min-version': '43' }) as Claim;
    await publish({ version: 43 });
    document.body.append(badge);
    await settled(badge);
    expect(badge.certificationState).to.equal('self-declared');
    await publish({ version: 42 });
    await wakeUp(DAY);
    await waitUntil(() => badge.state === 'invalid' && badge.reason === 'rollback');
  });

  it('a clock that is wrong by years makes nobody positive, and says that it is the clock', async () => {
    const ids = { certification: 'iso-27001' };
    for (const years of [-5, 5]) {
      seen.now += years * 365 * DAY;
      const badge = make('trust-badge', { ...ids, src: `${MANIFEST}?${years}` }) as Claim;
      seen.served.set(`${MANIFEST}?${years}`, seen.served.get(MANIFEST) as string);
      document.body.append(badge);
      await settled(badge);
      expect([badge.state, badge.reason]).to.deep.equal(years < 0 ? ['unverified', 'clock'] : ['expired', 'document']);
      seen.now -= years * 365 * DAY;
    }
  });

  it('a tab that slept over the end of a claim says so before it asks', async () => {
    const claim = {
      id: 'iso-27001',
      framework: 'iso-27001',
      name: 'ISO 27001',
      kind: 'certification',
      status: 'certified',
    };
    await publish({ certifications: [{ ...claim, validUntil: '2026-11-23' }] });
    const [badge] = await show('trust-badge');
    expect(badge?.certificationState).to.equal('self-declared');
    seen.served.set(MANIFEST, 503);
    await wakeUp(3 * DAY);
    await waitUntil(() => badge?.certificationState === 'expired');
    const manifest = await signManifest(vendor, {
      version: 43,
      certifications: [{ ...claim, validUntil: '2027-11-23' }],
    });
    seen.served.set(MANIFEST, JSON.stringify(manifest));
    await wakeUp(DAY);
    await waitUntil(() => badge?.certificationState === 'self-declared');
  });
});
