/**
 * Bytes that a person's editor wrote, as text; or where and why they are none.
 *
 * @module
 */

/** Most bytes an authoring file may have. */
export const MAX_AUTHORING_BYTES = 1_048_576;

/** A fault at a place. Lines and columns count from 1. */
export interface TextFault {
  code: 'too-large' | 'encoding' | 'yaml';
  message: string;
  fix: string;
  line: number;
  column: number;
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

function fault(line: number, column: number, what: string, fix = 'Save the file as UTF-8 text.'): TextFault {
  return { code: 'encoding', message: what, fix, line, column };
}

/** The first line that is no UTF-8. A line feed is never part of a longer character, so lines can be decoded apart. */
function findBadLine(bytes: Uint8Array): TextFault {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start <= bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    const slice = bytes.subarray(start, end);
    try {
      decoder.decode(slice);
    } catch {
      const column = new TextDecoder().decode(slice).indexOf('\ufffd') + 1;
      return fault(line, column, 'This is not UTF-8.');
    }
    start = end + 1;
  }
  return fault(1, 1, 'This is not UTF-8.');
}

/** The text of a file, without a byte order mark; or its first fault. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if (bytes.length > MAX_AUTHORING_BYTES) {
    const message = `The file is larger than ${MAX_AUTHORING_BYTES} bytes.`;
    return {
      code: 'too-large',
      message,
      fix: 'Give the trust.yaml itself; a manifest has to stay below 1 MiB.',
      line: 1,
      column: 1,
    };
  }
  const bom = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (bom) return fault(1, 1, `This is ${bom[0]}, not UTF-8.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return findBadLine(bytes);
  }
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const code = (control[0].codePointAt(0) as number).toString(16).padStart(4, '0');
    const column = (before.at(-1) as string).length + 1;
    return fault(
      before.length,
      column,
      `This is not plain text: it holds the control character U+${code}.`,
      'Give a text file, and remove the character.',
    );
  }
  return text;
}
