/** The engine's own fetch against a server that misbehaves; time alone is in the test's hand. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { FeedSnapshot } from '../../../src/core/feed.js';
import { type FeedHost, FeedStore } from '../../../src/source/feeds/feed-store.js';
import { FakeHost } from '../../fixtures/host.js';
import { serveFeed, type Way } from '../../fixtures/misbehaving-feed.js';
import { NOW } from '../../fixtures/world.js';
import { ANSWERS } from './answers.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LIMIT = { timeout: 20_000 };

class Live extends FakeHost implements FeedHost {
  override fetch(url: string, init: RequestInit): Promise<Response> {
    return fetch(url, init);
  }

  isOffline(): boolean {
    return false;
  }

  join(): null {
    return null;
  }
}

const ways = new Map<string, Way>();
const feed = await serveFeed(JSON.stringify(ANSWERS.statuspage), ways, NOW);
after(() => feed.close());

/** Listens to a path, and waits for what it comes to. */
class Visit {
  readonly host: Live = new Live();
  readonly stop: () => void;
  #last: FeedSnapshot | null = null;
  #changed = (): void => {};

  constructor(path: string) {
    this.stop = new FeedStore(this.host).subscribe({ url: `${feed.origin}/${path}`, provider: 'statuspage' }, (now) => {
      this.#last = now;
      this.#changed();
    });
  }

  /** What was heard last, as state/failure. */
  get state(): string {
    const { report, failure, heardAt } = this.#last as FeedSnapshot;
    return failure || heardAt ? `${report.state}/${failure}` : 'asking';
  }

  /** Resolves at the next change that leaves another state than this. */
  async leaves(state: string): Promise<string> {
    while (this.state === state) await new Promise<void>((resolve) => (this.#changed = resolve));
    return this.state;
  }
}

/** Resolves when the server has been asked for a path. */
async function isAsked(path: string): Promise<void> {
  while (!feed.asked.includes(path)) await new Promise(setImmediate);
}

const ENDS: readonly [way: Way, state: string][] = [
  ['good', 'operational/null'],
  ['mistyped', 'operational/null'],
  ['cut', 'unknown/network'],
  ['half', 'unknown/form'],
  ['html', 'unknown/form'],
  ['picture', 'unknown/form'],
  ['empty', 'unknown/http-204'],
  ['fails', 'unknown/http-500'],
  ['elsewhere', 'unknown/network'],
  ['endless', 'unknown/too-large'],
];

for (const [way, state] of ENDS) {
  test(`a server whose way is “${way}” leaves ${state}`, LIMIT, async () => {
    const visit = new Visit(way);
    assert.equal(await visit.leaves('asking'), state);
    visit.stop();
  });
}

for (const way of ['drips', 'silent'] as const) {
  test(`a server whose way is “${way}” is given ten seconds`, LIMIT, async () => {
    const visit = new Visit(way);
    await isAsked(way);
    await visit.host.advance(10 * SECOND - 1);
    assert.equal(visit.state, 'asking');
    await visit.host.advance(1);
    assert.equal(await visit.leaves('asking'), 'unknown/network');
    visit.stop();
  });
}

for (const way of ['hour', 'date'] as const) {
  test(`a server that asks for patience by ${way} is left alone for an hour`, LIMIT, async () => {
    const visit = new Visit(way);
    assert.equal(await visit.leaves('asking'), 'unknown/http-429');
    assert.equal(visit.host.nextTimer, NOW + 60 * MINUTE);
    visit.stop();
  });
}

test(
  'a server that gets worse and better again is believed for three minutes, then not, then anew',
  LIMIT,
  async () => {
    ways.set('moody', 'good');
    const visit = new Visit('moody');
    assert.equal(await visit.leaves('asking'), 'operational/null');
    ways.set('moody', 'fails');
    await visit.host.advance(MINUTE);
    assert.equal(await visit.leaves('operational/null'), 'operational/http-500');
    await visit.host.advance(2 * MINUTE);
    assert.match(await visit.leaves('operational/http-500'), /^unknown/);
    ways.set('moody', 'good');
    await visit.host.advance(60 * MINUTE);
    while (visit.state !== 'operational/null') await visit.leaves(visit.state);
    visit.stop();
  },
);
