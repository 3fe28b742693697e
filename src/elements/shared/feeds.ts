/**
 * The page as status feeds see it: one store, however many elements, and what other tabs of the site have heard.
 *
 * @module
 */

import { FeedStore } from '../../source/feeds/feed-store.js';

/** A page's feeds; made by the first element that needs them. Tests put others in their place. */
export const feeds: { store?: Pick<FeedStore, 'subscribe' | 'wake'> } = {};

/** The page's feeds. */
export function toFeeds(): Pick<FeedStore, 'subscribe' | 'wake'> {
  if (feeds.store) return feeds.store;
  const store = new FeedStore({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    isHidden: () => document.hidden,
    isOffline: () => navigator.onLine === false,
    join(listen) {
      const channel = new BroadcastChannel('trust-elements.feeds');
      channel.onmessage = ({ data }) => listen(data);
      return (message) => channel.postMessage(message);
    },
    async alone(name, run) {
      const { locks } = navigator;
      // Not there on `http://`; throws in sandboxed frames, before anything is asked.
      if (!locks) return run();
      await locks.request(`trust-elements.feed ${name}`, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        // A moment for the tabs that know already.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await run();
      });
    },
  });
  const wake = (): void => store.wake();
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', wake);
  addEventListener('online', wake);
  feeds.store = store;
  return store;
}
