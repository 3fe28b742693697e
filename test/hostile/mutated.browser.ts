import './all.js';
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json/document.js';
import { toInstant } from '../../src/core/trust/dates.js';
import { feeds } from '../../src/elements/shared/feeds.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { IS_CHROMIUM } from '../elements/engine.js';
import { attest, makeParty, NOW, sign, signManifest } from '../fixtures/world.js';
import { ELEMENTS, FEED, MANIFEST, make, publish, rest, seen, settled, vendor, watchGuests } from './guest.js';
import { anything, oneValue } from './mutate.js';

type Shown = TrustElement & { certificationState?: string; feedState?: string | null };

const auditor = await makeParty('auditor.example', 'attestation');
const attestors = `auditor.example=${auditor.roots[0].kid}`;
const others: object[] = [
  await signManifest(vendor, { version: 41 }),
  await signManifest(await makeParty('other.example', 'manifest'), await attest(auditor)),
];
const TAGS = Object.keys(ELEMENTS);
const SAID = ['Cloud Example', 'Frankfurt', 'countersigned', 'stated and signed'];

/** How often a property is tried: other engines than Chromium see a part of what it sees. */
const times = (count: number): Pick<fc.Parameters, 'numRuns' | 'endOnFailure'> => ({
  numRuns: IS_CHROMIUM ? count : Math.ceil(count / 5),
  endOnFailure: true,
});

let count = 0;
let good: JsonObject;

/** Shows a document, at an address of its own, in elements of these names. */
async function show(manifest: object | Uint8Array<ArrayBuffer>, tags: readonly string[] = TAGS): Promise<Shown[]> {
  document.body.replaceChildren();
  const src = `${MANIFEST}?${count++}`;
  seen.served.set(src, manifest instanceof Uint8Array ? manifest : JSON.stringify(manifest));
  const elements = tags.map((tag) => make(tag, { src, attestors }) as Shown);
  document.body.append(...elements);
  await settled(...elements);
  return elements;
}

/** All words of an element, through the shadow roots below it. */
function readAll({ shadowRoot }: Element): string {
  const below = [...(shadowRoot?.querySelectorAll('*') ?? [])].map(readAll);
  return `${shadowRoot?.textContent ?? ''} ${below.join(' ')}`;
}

function expectNothingPositive(elements: readonly Shown[]): void {
  for (const element of elements) {
    const { localName, state, certificationState = '', feedState = null } = element;
    const states = [state, certificationState].filter((one) =>
      /^(verified|stale|countersigned|self-declared)$/.test(one),
    );
    const words = SAID.filter((word) => readAll(element).includes(word));
    expect([...states, ...words, feedState], localName).to.deep.equal([null]);
  }
}

describe('what was changed after it was signed', () => {
  watchGuests();
  beforeEach(async () => {
    await publish(await attest(auditor));
    good = JSON.parse(seen.served.get(MANIFEST) as string);
  });

  it('shows what no change leaves standing, as it was signed', async () => {
    const elements = await show(good);
    expect(elements.map(({ state }) => state)).to.deep.equal(TAGS.map(() => 'verified'));
    expect(elements[0]?.certificationState).to.equal('countersigned');
    const all = elements.map(readAll).join();
    expect(SAID.slice(0, 2).every((word) => all.includes(word))).to.equal(true);
  });

  it('no change of a signed manifest leaves anything positive, in any element', async () => {
    await fc.assert(
      fc.asyncProperty(anything(others), async (change) => {
        const changed = change(good);
        if (changed) expectNothingPositive(await show(changed));
      }),
      times(70),
    );
  }).timeout(60_000);

  it('no change of a keyset that only the key for manifests signs again is believed', async () => {
    await fc.assert(
      fc.asyncProperty(oneValue([others[1] as object], ['signatures']), async (change) => {
        const keyset = change(good.keyset as object);
        if (!keyset) return;
        const resigned = await resign({ ...good, keyset: keyset as JsonObject });
        if (resigned) expectNothingPositive(await show(resigned, ['trust-badge', 'trust-badges']));
      }),
      times(30),
    );
  }).timeout(60_000);

  it('no change of what an auditor has signed is countersigned, though the vendor signs it', async () => {
    await fc.assert(
      fc.asyncProperty(oneValue([], ['display', 'attestations']), fc.boolean(), async (change, isEntry) => {
        const [entry] = good.certifications as [JsonObject & { attestations: [JsonObject] }];
        const changed = change(isEntry ? entry : entry.attestations[0]);
        if (!changed) return;
        const next = isEntry ? changed : { ...entry, attestations: [changed] };
        const resigned = await resign({ ...good, certifications: [next as JsonObject] });
        const [badge] = resigned ? await show(resigned, ['trust-badge']) : [];
        expect(badge?.certificationState).to.not.equal('countersigned');
      }),
      times(30),
    );
  }).timeout(60_000);
});

/** The vendor's own signature again; null for what has no form to be signed in. */
async function resign({ signatures: _, ...claims }: JsonObject): Promise<object | null> {
  return sign(claims, 'trust-manifest+jws', vendor.online).catch(() => null);
}

describe('attributes that nobody meant', () => {
  watchGuests();
  beforeEach(() => publish());

  const hostile = fc.oneof(
    fc.constantFrom(
      '[object Object]',
      'javascript:alert(1)',
      '-1',
      'NaN',
      '1e999',
      '__proto__',
      'constructor',
      '#',
      '#"',
      '0',
    ),
    fc.constantFrom(
      '</script>',
      '\u0000',
      'x'.repeat(100_000),
      '../..',
      'https://',
      '\ud800',
      'de-x-',
      'vendor.example.',
      '= =',
      '"] *',
    ),
    fc.string({ unit: 'binary' }),
    fc.string(),
  );

  for (const tag of TAGS) {
    const names = [
      ...(customElements.get(tag) as unknown as typeof TrustElement).observedAttributes,
      'lang',
      'dir',
      'style',
      'id',
      'slot',
    ];
    it(`${tag} takes any text in any attribute, and trusts nobody for it`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), hostile, async (name, text) => {
          document.body.replaceChildren();
          const element = make(tag, { [name]: text });
          document.body.append(element);
          // Without whom to trust there is nothing to ask, and nothing to wait for.
          await rest();
          await element.updateComplete;
          if (/^(subject|root)$/.test(name)) expect(element.state).to.not.equal('verified');
          // Whatever it was, the element recovers from it.
          const next = { subject: vendor.domain, root: vendor.root, ...ELEMENTS[tag] }[name];
          if (next === undefined) element.removeAttribute(name);
          else element.setAttribute(name, next);
          // What it knew of the one manifest is its state until it has asked for the other.
          await element.updateComplete;
          await settled(element);
          expect(element.state).to.equal('verified');
        }),
        times(12),
      );
    }).timeout(60_000);
  }
});

describe('feeds that were changed', () => {
  watchGuests();

  const feed = {
    type: 'trust-status/1',
    state: 'operational',
    at: toInstant(NOW),
    until: toInstant(NOW + 60 * 60_000),
    components: [{ id: 'api', name: 'API', state: 'operational' }],
  };

  it('are operational for nobody but whom they still call so', async () => {
    await fc.assert(
      fc.asyncProperty(anything(), async (change) => {
        const bytes = change(feed) ?? new TextEncoder().encode(JSON.stringify(feed));
        const apiUrl = `${FEED}?${count++}`;
        seen.served.set(apiUrl, bytes);
        const [status] = await show(await signManifest(vendor, { status: { provider: 'custom', apiUrl } }), [
          'trust-status',
        ]);
        let isHeard = false;
        const stop = feeds.store?.subscribe({ provider: 'custom', url: apiUrl }, ({ heardAt, failure }) => {
          isHeard = heardAt !== null || failure !== null;
        });
        await waitUntil(() => isHeard, 'no answer', { interval: 5 });
        stop?.();
        const text = new TextDecoder().decode(bytes);
        expect(status?.feedState).to.be.a('string');
        if (status?.feedState === 'operational') {
          const said = JSON.parse(text);
          expect([said.type, said.state]).to.deep.equal([feed.type, 'operational']);
          expect(Date.parse(said.until)).to.be.above(NOW);
        }
      }),
      times(40),
    );
  }).timeout(60_000);
});
