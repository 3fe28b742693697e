import '../../src/elements/status/status.define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia } from '@web/test-runner-commands';
import type { JsonObject } from '../../src/core/json/document.js';
import { feeds } from '../../src/elements/shared/feeds.js';
import type { TrustStatus } from '../../src/elements/status/status.js';
import { FeedStore } from '../../src/source/feeds/feed-store.js';
import { enStatus } from '../../src/view/words/en-status.js';
import { IS_CHROMIUM } from './engine.js';
import { clock, DAY, LOADING, prove, publish, reset, served, settled, URL_OF_VENDOR, vendor } from './stage.js';

const FEED = 'https://status.vendor.example/summary.json';
const STATUS: JsonObject = {
  provider: 'openstatus',
  pageUrl: 'https://status.vendor.example/',
  apiUrl: FEED,
  sla: { target: '99.95', period: 'month' },
  stated: { state: 'operational', at: '2026-11-20T09:00:00Z' },
};
const SEVEN = [
  ['operational', 'operational', 'Operational'],
  ['degraded', 'degraded_performance', 'Degraded'],
  ['partial-outage', 'partial_outage', 'Partial outage'],
  ['major-outage', 'major_outage', 'Major outage'],
  ['maintenance', 'under_maintenance', 'Maintenance'],
  ['incident', 'incident', 'Incident'],
  ['unknown', 'unknown', 'Unknown'],
] as const;

/** What the feed answers: a word, or an HTTP status. */
let answer: string | number | Promise<string> = 'operational';
let asked: string[] = [];
let timers: (() => void)[] = [];
let now = 0;
/** Requests that are under way. */
let open = 0;

/** Runs what waits, a minute and a half later, and lets it draw. */
async function pass(element: TrustStatus): Promise<void> {
  now += 90_000;
  for (const run of timers.splice(0)) run();
  // The next one is set when this one has been answered.
  await waitUntil(() => timers.length > 0);
  await heard(element);
}

/** Resolves when the feed's answer has been drawn. */
async function heard(element: TrustStatus): Promise<void> {
  do {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  } while (open || textOf(element, '[part=feed] [part=label]') === 'Asking…');
}

function make(live = true, style = '', variant = ''): Promise<TrustStatus> {
  return fixture<TrustStatus>(
    html`<trust-status subject="vendor.example" root=${vendor.root} ?live=${live} style=${style} variant=${variant}
      ><a href="https://vendor.example/">Status of Vendor</a></trust-status
    >`,
  );
}

const textOf = (element: TrustStatus, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('trust-status', () => {
  beforeEach(async () => {
    reset();
    answer = 'operational';
    asked = [];
    timers = [];
    open = 0;
    now = clock.now;
    feeds.store = new FeedStore({
      async fetch(url) {
        asked.push(url);
        const found = await answer;
        return typeof found === 'number'
          ? new Response(null, { status: found })
          : new Response(found[0] === '<' ? found : JSON.stringify({ status: found }));
      },
      now: () => now,
      random: () => 0.5,
      after(ms, run) {
        // A request begins and ends with its time-out, which never comes here.
        if (ms === 10_000) {
          open++;
          return () => open--;
        }
        timers.push(run);
        return () => {
          timers = timers.filter((timer) => timer !== run);
        };
      },
      isHidden: () => false,
      isOffline: () => false,
      join: () => null,
    });
    await publish({ status: STATUS });
  });

  it('says what is signed, and asks no feed, where the page does not ask for it', async () => {
    const status = await settled(await make(false));
    expect(textOf(status, '[part=label]')).to.equal('Uptime target 99.95% per month');
    expect(textOf(status, '[part=badge] [part=status] bdi:last-child')).to.match(
      /^Stated and signed by vendor\.example/,
    );
    expect(status.shadowRoot?.querySelector('[part=feed]')).to.equal(null);
    expect(status.feedState).to.equal(null);
    expect(asked).to.deep.equal([]);
    expect(status.matches(':state(verified)')).to.equal(true);
    await expect(status).to.be.accessible();
  });

  for (const [state, word, name] of SEVEN) {
    it(`says “${name}” in words and shape, as the feed’s word, and never beside a ring`, async () => {
      answer = word;
      const status = await settled(await make());
      await heard(status);
      expect(status.feedState).to.equal(state);
      expect(textOf(status, '[part=feed] [part=label]')).to.equal(name);
      expect(textOf(status, '[part=feed] [part=status]')).to.contain('vendor.example’s feed');
      expect(status.shadowRoot?.querySelectorAll('[part=feed] [part=shape]').length).to.equal(1);
      expect(status.shadowRoot?.querySelector('[part=feed] [part=mark]')).to.equal(null);
      await expect(status).to.be.accessible();
    });
  }

  it('tells in its panel what is signed of the feed, and what the feed says, which nobody signed', async () => {
    const status = await settled(await make());
    await heard(status);
    const panel = await prove(status);
    const sections = (): string =>
      [...panel.querySelectorAll('section')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ')).join('\n');
    await waitUntil(() => sections().includes(FEED), '', LOADING);
    expect(sections()).to.contain(SEVEN.find(([state]) => state === 'operational')?.[2]);
    expect(sections()).to.contain(enStatus.proof.unsigned);
    panel.close();
  });

  it('asks the address of the verified manifest alone, once for all elements', async () => {
    const elements = await Promise.all([make(), make(), make()]);
    await Promise.all(elements.map(async (element) => heard(await settled(element))));
    expect(asked).to.deep.equal([FEED]);
  });

  it('asks nothing on the word of a manifest that was changed', async () => {
    await publish({ status: STATUS });
    const text = JSON.stringify(served.get(URL_OF_VENDOR));
    served.set(URL_OF_VENDOR, text.replace('status.vendor.example/summary', 'evil.example/summary'));
    const status = await settled(await make());
    expect([status.state, textOf(status, '[part=label]')]).to.deep.equal(['invalid', 'Service status not shown']);
    expect(status.shadowRoot?.querySelector('[part=feed], .foot')).to.equal(null);
    expect(asked).to.deep.equal([]);
    await expect(status).to.be.accessible();
  });

  it('asks no feed of a stale manifest, and says that it does not', async () => {
    clock.now += 40 * DAY;
    const status = await settled(await make());
    expect(status.state).to.equal('stale');
    expect(textOf(status, '[part=feed] [part=label]')).to.equal('Unknown');
    expect(asked).to.deep.equal([]);
    await expect(status).to.be.accessible();
  });

  it('reads out a change, and neither the first word nor a word that stays', async () => {
    const status = await settled(await make());
    await heard(status);
    const region = status.shadowRoot?.querySelector('[role=status]');
    expect(region?.textContent).to.equal('');
    await pass(status);
    expect(region?.textContent).to.equal('');
    answer = 'partial_outage';
    await pass(status);
    await waitUntil(() => region?.textContent, 'nothing is read out', { timeout: 5000 });
    expect(region?.textContent).to.equal('vendor.example’s feed now says: Partial outage');
    expect(region?.isConnected).to.equal(true);
  });

  it('turns unknown when its feed has died, by itself', async () => {
    const status = await settled(await make());
    await heard(status);
    answer = 500;
    for (let i = 0; i < 3; i++) await pass(status);
    expect(status.feedState).to.equal('unknown');
    expect(textOf(status, '[part=feed] [part=status]')).to.contain('status 500');
  });

  it('says that a page of HTML is no answer', async () => {
    answer = '<!doctype html>';
    const status = await settled(await make());
    await heard(status);
    expect(textOf(status, '[part=feed] [part=label]')).to.equal('Unknown');
    await expect(status).to.be.accessible();
  });

  it('names no feed where the manifest has none that can be read', async () => {
    await publish({ status: { ...STATUS, provider: 'manual' } });
    const status = await settled(await make());
    expect(textOf(status, '[part=feed] [part=status]')).to.contain('names no feed');
    expect(asked).to.deep.equal([]);
  });

  it('says that a section cannot be read, and shows nothing of it', async () => {
    await publish({ status: { ...STATUS, sla: { target: 99 } } });
    const status = await settled(await make());
    expect(status.state).to.equal('verified');
    expect(textOf(status, '[part=label]')).to.equal('Service status not shown');
    expect(asked).to.deep.equal([]);
    await expect(status).to.be.accessible();
  });

  it('says that a manifest states nothing', async () => {
    await publish();
    const status = await settled(await make());
    expect(textOf(status, '[part=badge] [part=status] bdi:last-child')).to.contain('Nothing stated by vendor.example');
    await expect(status).to.be.accessible();
  });

  it('keeps the page’s own words where nothing can be had', async () => {
    served.set(URL_OF_VENDOR, 500);
    const status = await settled(await make());
    expect(status.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(status.shadowRoot?.querySelectorAll('button').length).to.equal(1);
    await expect(status).to.be.accessible();
  });

  it('folds the details away, and shows them by keyboard', async () => {
    const status = await settled(await make());
    await heard(status);
    const button = status.shadowRoot?.querySelector<HTMLElement>('.foot button');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    await status.updateComplete;
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(status, '[part=details]')).to.contain('Operational on 20 Nov 2026, 09:00 UTC. It may be otherwise');
    await expect(status).to.be.accessible();
  });

  it('opens the panel', async () => {
    const status = await settled(await make());
    status.shadowRoot?.querySelector<HTMLElement>('[part=badge]')?.click();
    for (let i = 0; i < 100 && !status.shadowRoot?.querySelector('trust-proof'); i++) await heard(status);
    expect(status.shadowRoot?.querySelector('trust-proof')).to.not.equal(null);
  });

  it('stops asking when it is taken away, and not when it is moved', async () => {
    const status = await settled(await make());
    await heard(status);
    const parent = status.parentElement;
    const other = document.createElement('div');
    parent?.append(other);
    other.append(status);
    await heard(status);
    expect(status.feedState).to.equal('operational');
    status.remove();
    await heard(status);
    expect(timers.length).to.equal(0);
    expect(asked.length).to.equal(1);
  });

  for (const [live, variant, width] of [
    [false, '', ''],
    [true, '', ''],
    [false, 'compact', ''],
    [true, 'compact', ''],
    [true, 'compact', '18em'],
    [false, '', '18em'],
    [true, '', '18em'],
  ] as const) {
    it(`keeps its room from the start: ${live ? 'live ' : ''}${variant} ${width}: nothing on the page moves`, async () => {
      let say = (_: string): void => {};
      answer = new Promise((resolve) => (say = resolve));
      const manifest = served.get(URL_OF_VENDOR);
      let serve = (_: unknown): void => {};
      served.set(URL_OF_VENDOR, new Promise((resolve) => (serve = resolve)));
      const status = await make(live, width && `max-inline-size:${width}`, variant);
      const { width: before, height } = status.getBoundingClientRect();
      serve(manifest);
      await settled(status);
      const sizes = [status.getBoundingClientRect()];
      if (live) {
        say('degraded_performance');
        await heard(status);
        expect(status.feedState).to.equal('degraded');
        sizes.push(status.getBoundingClientRect());
      }
      for (const size of sizes) expect([size.width, size.height]).to.deep.equal([before, height]);
    });
  }

  if (IS_CHROMIUM)
    it('has a form of one line, in which the feed’s word stands apart, and says aloud what it says in full', async () => {
      answer = 'degraded_performance';
      const status = await settled(await make(true, '', 'compact'));
      await heard(status);
      expect(textOf(status, '[part=feed] [part=label]')).to.equal('Degraded');
      expect(textOf(status, '[part=feed] .short')).to.equal('not signed');
      expect(textOf(status, '[part=feed] .short + bdi')).to.contain('vendor.example’s feed says so');
      expect(status.shadowRoot?.querySelector('[part=feed] [part=mark], .foot')).to.equal(null);
      expect(status.getBoundingClientRect().height).to.be.below(40);
      await expect(status).to.be.accessible();
    });

  it('says that it got no answer where what asks cannot be loaded', async () => {
    const { store } = feeds;
    feeds.store = {
      subscribe: () => {
        throw new Error('blocked');
      },
      wake: () => {},
    };
    const status = await settled(await make());
    await heard(status);
    feeds.store = store as FeedStore;
    expect(textOf(status, '[part=feed] [part=label]')).to.equal('Unknown');
    expect(status.feedState).to.equal('unknown');
  });

  it('reads well aloud', async () => {
    answer = 'degraded_performance';
    const status = await settled(await make());
    await heard(status);
    if (!IS_CHROMIUM) return;
    const tree = JSON.stringify(await a11ySnapshot({}));
    expect(tree).to.contain('Uptime target 99.95% per month');
    expect(tree).to.contain('Stated and signed by vendor.example');
    expect(tree).to.contain('Degraded');
    expect(tree).to.contain('Not signed.');
    expect(tree).to.contain('Status page: status.vendor.example');
  });

  it('is accessible in the dark and in forced colours', async () => {
    const status = await settled(await make(true, 'background: #111; color: #eee; color-scheme: dark'));
    await heard(status);
    await expect(status).to.be.accessible();
    if (!IS_CHROMIUM) return;
    await emulateMedia({ forcedColors: 'active' });
    await expect(status).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  });
});
