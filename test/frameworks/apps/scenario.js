/**
 * What every app does: it shows two badges and a status, changes what it is told to change, and notes what it hears.
 *
 * Copied into each app beside its own files, so that `trust-elements` is the one that the app has installed.
 *
 * @module
 */

const query = new URLSearchParams(location.search);

/** What an app shows at first. */
export const FIRST = {
  isShown: true,
  certification: 'iso-27001',
  variant: 'compact',
  words: 'Security at Vendor Example',
  root: query.get('root'),
  src: '/manifest.json',
  minVersion: 1,
  remember: false,
  live: true,
  /** A mistake that a page makes: an object where text belongs. */
  odd: {},
};

/** Registers the elements that apps use. */
const define = () =>
  Promise.all([import('trust-elements/badge/define'), import('trust-elements/status/define')]).then(() => {});

/**
 * Starts an app, with the elements defined before it draws, or not yet.
 *
 * `mount` draws {@link FIRST}, calls its argument on `trust-verdict`, and gives a function that takes changes.
 */
export async function start(mount) {
  if (query.get('order') === 'before') await define();
  const heard = [];
  const change = await mount(({ type, verdict, claim }) => heard.push([type, verdict?.state, claim?.state]));
  window.app = { change, define, heard };
}
