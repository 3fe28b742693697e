/**
 * The command that repeats a page's check on another computer.
 *
 * @module
 */

/** What a page asked for, as far as the command line needs it. */
export interface ProofRequest {
  url: string;
  /** An inline manifest's text; null where `url` was fetched. */
  text: string | null;
  subject: string | null;
  root: string | null;
  attestors: string;
  minVersion: number;
  minKeysetVersion: number;
  liveKeys: boolean;
}

/** Quotes a word so that no shell reads more than a word in it. */
export function toShellWord(word: string): string {
  // Nothing invisible: a line break or an escape sequence acts on paste, whatever the quotes.
  const plain = word.replace(/[^\x20-\x7e]/g, '');
  if (/^[\w@%+=:,./-]+$/.test(plain)) return plain;
  // Double quotes where they are enough, for the shells of Windows.
  return /^[\w@+=:,./ -]*$/.test(plain) ? `"${plain}"` : `'${plain.replaceAll("'", `'\\''`)}'`;
}

/** The command line, to be pasted into a shell. */
export function toCommand(request: ProofRequest): string {
  const { url, text, subject, root, attestors, minVersion, minKeysetVersion, liveKeys } = request;
  // A leading dash would be read as an option.
  const source = text === null ? url.replace(/^-+/, '') : 'trust-manifest.json';
  const words = ['npx', 'trust-elements', 'verify', source];
  if (subject) words.push('--subject', subject);
  if (root !== null) words.push('--root', root);
  for (const pair of attestors.match(/\S+/g) ?? []) words.push('--attestor', pair);
  if (minVersion) words.push('--min-version', `${minVersion}`);
  if (minKeysetVersion) words.push('--min-keyset-version', `${minKeysetVersion}`);
  if (liveKeys) words.push('--live-keys');
  // Somebody builds a page on their own computer, which the command line asks only when it is told to.
  if (text === null && /^https?:\/\/(localhost|127\.|\[::1])/.test(url)) words.push('--allow-private');
  return words.map(toShellWord).join(' ');
}
