/**
 * Text of strangers on a terminal: shown, never obeyed.
 *
 * @module
 */

import pc from 'picocolors';
import type { Host } from './host.js';

// C0 and C1 controls (escape sequences begin there), line and paragraph separators, direction marks, overrides and
// isolates, invisible characters, tag characters and lone surrogates.
const UNSAFE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

function toCode(char: string): string {
  return (char.codePointAt(0) as number).toString(16);
}

/**
 * A string as one line that a terminal shows and does not obey: controls and direction marks become `\u{1b}`.
 *
 * Attack: a certification named `\x1b[2K…` could rewrite the line that says it is invalid.
 */
export function toPlain(text: string): string {
  return text.replace(UNSAFE, (char) => `\\u{${toCode(char)}}`);
}

/** JSON that means the same and holds no character that a terminal would obey. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE, (char) =>
    char === '\n'
      ? char
      : Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
          '',
        ),
  );
}

/** Colours, or their absence. */
export type Colors = ReturnType<typeof pc.createColors>;

/** Colours for what a stream can show. https://no-color.org: NO_COLOR, when not empty, switches them off. */
export function toColors(host: Host, stream: 'stdout' | 'stderr'): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : host[stream].isTTY === true && TERM !== 'dumb';
  return pc.createColors(wanted && !NO_COLOR);
}
