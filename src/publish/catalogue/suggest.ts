/**
 * Guesses which catalogue id somebody meant, for "did you mean" and nothing else: a guess never becomes a claim.
 *
 * @module
 */

/** An id, and every spelling that points to it. */
export interface Candidate {
  id: string;
  spellings: readonly string[];
}

const MOST = 3;
const MOST_SLIPS = 2;

/** The comparable core of a spelling: `ISO/IEC 27001:2022` and `iso-27001-2022` become one, and so do `Type II` and `Type 2`. */
export function toKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\btype[ -]?(i{1,2})\b/g, (_, numeral: string) => `type${numeral.length}`)
    .replace(/[^a-z0-9+]/g, '')
    .replace(/^isoiec/, 'iso');
}

/** The text without words that say how something is held rather than what it is, and without an edition. */
function toBare(text: string): string {
  return text
    .replace(
      /\b(?:certified|certification|compliant|compliance|accredited|attested|authorized|ready|registered|report|audit)\b/gi,
      '',
    )
    .replace(/:\s?(?:19|20)\d\d\b/, '');
}

/** Levenshtein distance, one row at a time; `limit + 1` as soon as it must be more than `limit`. */
export function toDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** 0 for the same spelling, below 1 for the beginning of one, 1 and more for a slip of the keyboard. */
function toScore(wanted: string, spelling: string): number {
  if (wanted === spelling) return 0;
  if (wanted.length > 2 && spelling.startsWith(wanted)) return 1 - wanted.length / spelling.length;
  const limit = Math.min(MOST_SLIPS, Math.floor(Math.min(wanted.length, spelling.length) / 4));
  const distance = toDistance(wanted, spelling, limit);
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

/** At most three ids near to `text`, the nearest first. One that is spelled exactly so stands alone. */
export function toSuggestions(text: string, candidates: readonly Candidate[]): string[] {
  const wanted = [toKey(text), toKey(toBare(text))].filter((key) => key !== '');
  const near = candidates
    .map(({ id, spellings }) => {
      const keys = spellings.map(toKey);
      // What was written goes before what is left of it: "ISO 27001:2013" is a framework of its own.
      return {
        id,
        score: Math.min(...wanted.flatMap((key, rank) => keys.map((each) => rank / 1000 + toScore(key, each)))),
      };
    })
    .filter(({ score }) => score < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.score - b.score);
  const best = near[0]?.score ?? 0;
  const isExact = best <= 1 / 1000;
  return near
    .filter(({ score }) => !isExact || score === best)
    .slice(0, MOST)
    .map(({ id }) => id);
}
