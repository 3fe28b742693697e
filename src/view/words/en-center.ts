/**
 * English, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);
const sections = (count: number): string => (count === 1 ? '1 section' : `${count} sections`);

/** The words of the trust center in English. */
export const enCenter: CenterWords = {
  locale: 'en-GB',
  dir: 'ltr',
  title: 'Trust center',
  sections: 'Sections',
  nav: (by) => `Sections on ${by}`,
  search: 'Search',
  searchIn: (by) => `Search in what ${by} states`,
  print: 'Print',
  proof: 'What was checked',
  stated: (by, until) => `Stated and signed by ${by}, current until ${until}`,
  found: (found, among) => `${places(found)} in ${sections(among)}`,
  nothing: 'Nothing found',
  more: (count) => `and ${places(count)} more`,
  own: 'These are this page’s own words. They are no part of the signed manifest.',
  unprinted:
    'This section had not been loaded when the page was printed. Print with the button on the page to have all.',
  unsearched: (titles) => `Could not be searched: ${titles}`,
};
