/**
 * Errors of the command line's user or surroundings, as opposed to refusals of the signing side and to bugs.
 *
 * @module
 */

/** Codes of misuse, for scripts and tests. */
export type MisuseCode =
  | 'usage'
  | 'unreadable'
  | 'unwritable'
  | 'exists'
  | 'too-large'
  | 'encoding'
  | 'yaml'
  | 'json'
  | 'not-authoring'
  | 'not-signed'
  | 'key-missing'
  | 'address'
  | 'unreachable';

/** A command that was used wrongly, or that could not read, write or reach something. Exits with 2. */
export class Misuse extends Error {
  readonly code: MisuseCode;
  /** One sentence: what to do. */
  readonly fix: string;
  /** Why a document could not be had: `network`, `http-404`. */
  readonly reason: string | null;

  constructor(code: MisuseCode, message: string, fix: string, options: ErrorOptions & { reason?: string } = {}) {
    super(message, options);
    this.name = 'Misuse';
    this.code = code;
    this.fix = fix;
    this.reason = options.reason ?? null;
  }
}
