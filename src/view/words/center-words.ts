/**
 * What a language has to say around the sections of a trust center.
 *
 * @module
 */

/** The words of the trust center. */
export interface CenterWords {
  /** For dates and numbers beside these words: a BCP 47 tag. */
  locale: string;
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl';
  /** What the whole is called where nothing of it may be shown. */
  title: string;
  /** Names the list of sections, on its button and for those who do not see it. */
  sections: string;
  nav(by: string): string;
  search: string;
  /** Names the search for those who do not see it. */
  searchIn(by: string): string;
  print: string;
  /** Opens the panel. */
  proof: string;
  /** Who says so, and until when it is current. */
  stated(by: string, until: string): string;
  /** What a search has found: `places` in so many `sections`. */
  found(places: number, sections: number): string;
  nothing: string;
  /** How many more places a section has. */
  more(count: number): string;
  /** Over words that the page has put in a section's place. */
  own: string;
  /** Printed where a section had not been loaded. */
  unprinted: string;
  /** A section's code could not be loaded, so that it could not be searched. */
  unsearched(titles: string): string;
}
