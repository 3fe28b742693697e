import './all.js';
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { IS_CHROMIUM } from '../elements/engine.js';
import { ELEMENTS, FEED, MANIFEST, make, pass, publish, rest, seen, settled, watchGuests } from './guest.js';

const HOUR = 3_600_000;

/** Counts what is listened to on the window and the document, and what repeats. */
function countHooks(): { count(): number; stop(): unknown } {
  const kept = new Set<string>();
  const names = new Map<unknown, number>();
  const undo: (() => void)[] = [];
  const patch = <T extends object>(
    target: T,
    name: keyof T,
    note: (args: unknown[], result: unknown) => void,
  ): void => {
    const own = target[name] as unknown as (...args: unknown[]) => unknown;
    undo.push(() => Object.assign(target, { [name]: own }));
    Object.assign(target, {
      [name](this: unknown, ...args: unknown[]): unknown {
        const result = own.apply(this, args);
        if ([window, document, undefined].includes(this as never)) note(args, result);
        return result;
      },
    });
  };
  const toName = ([type, listener]: unknown[]): string => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${type} ${names.get(listener)}`;
  };
  patch(EventTarget.prototype, 'addEventListener', (args) => kept.add(toName(args)));
  patch(EventTarget.prototype, 'removeEventListener', (args) => kept.delete(toName(args)));
  patch(window, 'setInterval', (_, id) => kept.add(`${id}`));
  patch(window, 'clearInterval', ([id]) => kept.delete(`${id}`));
  return { count: () => kept.size, stop: (): unknown => undo.map((back) => back()) };
}

/** Adds an element, lets it show what it knows, and takes it away. */
async function cycle(tag: string): Promise<TrustElement> {
  const element = make(tag);
  document.body.append(element);
  await settled(element);
  element.remove();
  await rest();
  return element;
}

describe('leaks', () => {
  watchGuests();
  beforeEach(() => publish());

  for (const tag of Object.keys(ELEMENTS)) {
    it(`ten times ${tag}, added and removed, leave no timer, listener, subscription or request`, async () => {
      await cycle(tag);
      const hooks = countHooks();
      try {
        for (let i = 0; i < 10; i++) {
          await cycle(tag);
          expect([seen.timers.size, seen.subscriptions]).to.deep.equal([0, 0]);
        }
        expect(hooks.count()).to.equal(0);
      } finally {
        hooks.stop();
      }
      expect(seen.asked.filter((url) => url === MANIFEST)).to.deep.equal([MANIFEST]);
    });

    if (IS_CHROMIUM)
      it(`ten times ${tag}, added and removed, leave nothing in memory`, async () => {
        const gone: WeakRef<TrustElement>[] = [];
        for (let i = 0; i < 10; i++) gone.push(new WeakRef(await cycle(tag)));
        // What was looked at in a task is kept until it ends, and engines keep what they were about to paint for some frames
        // more, which a page behind another gets late. What leaks is there for ever.
        const count = async (): Promise<number> => {
          await rest();
          await executeServerCommand('collect-garbage');
          return gone.filter((ref) => ref.deref()).length;
        };
        for (let tries = 0; tries < 100 && (await count()) > 1; ) tries += 1;
        expect(await count()).to.be.at.most(1);
      });
  }

  it('two hundred elements of every kind make one request, and one for the feed', async () => {
    const tags = Object.keys(ELEMENTS);
    const elements = Array.from({ length: 200 }, (_, index) => make(tags[index % tags.length] as string));
    document.body.append(...elements);
    await settled(...elements);
    expect(elements.every(({ state }) => state === 'verified')).to.equal(true);
    await waitUntil(() => seen.asked.includes(FEED));
    expect(seen.asked.sort()).to.deep.equal([FEED, MANIFEST].sort());
  });

  it('two days of a server that fails stay flat: one timer each, ever fewer requests, nothing positive', async () => {
    const elements = Object.keys(ELEMENTS).map((tag) => make(tag));
    document.body.append(...elements);
    await settled(...elements);
    const status = elements.find(({ localName }) => localName === 'trust-status') as TrustElement & {
      feedState: string;
    };
    await waitUntil(() => status.feedState === 'operational');
    seen.served.set(MANIFEST, 503);
    seen.served.set(FEED, 500);
    const hooks = countHooks();
    const daily: number[] = [];
    for (const _ of [1, 2]) {
      const before = seen.asked.length;
      await pass(24 * HOUR);
      daily.push(seen.asked.length - before);
      expect(seen.timers.size).to.be.at.most(3);
      expect(seen.open.get(MANIFEST)).to.equal(0);
    }
    expect(hooks.count()).to.equal(0);
    hooks.stop();
    expect(daily[0]).to.be.below(120);
    expect(daily[1]).to.be.at.most(daily[0] as number);
    expect(status.feedState).to.equal('unknown');
  }).timeout(60_000);

  it('a month of a server that is gone ends every claim, and asks no more often than at first', async () => {
    const badge = make('trust-badge') as TrustElement & { certificationState: string };
    document.body.append(badge);
    await settled(badge);
    seen.served.clear();
    await pass(29 * 24 * HOUR);
    expect(badge.certificationState).to.equal('self-declared');
    await pass(2 * 24 * HOUR);
    await waitUntil(() => badge.certificationState === 'stale');
    await pass(31 * 24 * HOUR);
    await waitUntil(() => badge.certificationState === 'expired');
    expect(seen.timers.size).to.be.at.most(1);
    expect(seen.asked.length).to.be.below(400);
  }).timeout(60_000);
});
