/**
 * Paths in the document, as people read them.
 *
 * @module
 */

/** `certifications[2].validUntil` for `['certifications', 2, 'validUntil']`; empty for the document itself. */
export function toPathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${String(step)}` : String(step);
  }, '');
}
