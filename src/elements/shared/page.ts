/**
 * The page as the source layer sees it: one store, however many elements, and the moments at which to look again.
 *
 * @module
 */

import { ManifestStore } from '../../source/store.js';

/** Where the script tag leaves requests that it has started. The entry shares no module with what it loads, but this. */
const EARLY = Symbol.for('trust-elements.early');

/** A page's store; made by the first element that needs it. Tests put another in its place. */
export const page: { store?: Pick<ManifestStore, 'subscribe' | 'refresh'> } = {};

/** The page's store. */
export function toStore(): Pick<ManifestStore, 'subscribe' | 'refresh'> {
  if (page.store) return page.store;
  const store = new ManifestStore({
    fetch(url, init) {
      // An inline manifest that is not there: the page itself must not be taken for it.
      if (url[0] === '#') return Promise.reject();
      const early = (globalThis as { [EARLY]?: Map<string, Promise<Response> | undefined> })[EARLY];
      const response = early?.get(url);
      // Taken, but not forgotten: the entry does not ask twice.
      early?.set(url, undefined);
      return response ?? fetch(url, init);
    },
    now: () => Date.now(),
    random: () => Math.random(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    isHidden: () => document.hidden,
    storage: () => localStorage,
  });
  // Timers sleep with the page.
  const wake = (): void => {
    if (!document.hidden) void store.refresh();
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', wake);
  addEventListener('online', wake);
  page.store = store;
  return store;
}
