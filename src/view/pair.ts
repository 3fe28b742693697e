/**
 * A label and what it labels on one line.
 *
 * @module
 */

/** The two with the colon between them that the language writes. */
export function toPair(label: string, said: string, locale: string): string {
  const colon = locale.startsWith('fr') ? '\u00a0: ' : /^(ja|zh)/.test(locale) ? '：' : ': ';
  return `${label}${colon}${said}`;
}
