/**
 * How findings, errors and notes look to a person. Formats for machines belong beside {@link formatFindings}.
 *
 * @module
 */

import { Refusal } from '../publish/refusal.js';
import type { Host } from './host.js';
import { Misuse } from './misuse.js';
import { type Colors, toColors, toPlain } from './terminal.js';

/** A finding at its place in a file. */
export interface PlacedFinding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** Where in the value: `certifications[0].status`; empty for faults of the text itself. */
  path: string;
  line: number;
  column: number;
  message: string;
  why?: string;
  fix: string;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function formatFinding(file: string, { code, severity, line, column, message, fix }: PlacedFinding, c: Colors): string {
  const level = { error: c.red, warning: c.yellow, info: c.cyan }[severity](severity);
  return `${c.bold(`${toPlain(file)}:${line}:${column}`)} ${level} ${c.dim(toPlain(code))}\n  ${toPlain(message)}\n  ${c.dim('fix:')} ${toPlain(fix)}\n`;
}

/** Findings in the order of the file, and a line that counts them. */
export function formatFindings(file: string, findings: readonly PlacedFinding[], colors: Colors): string {
  const sorted = [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
  const ofSeverity = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const notes = ofSeverity('info');
  const count = `${counted(ofSeverity('error'), 'error')}, ${counted(ofSeverity('warning'), 'warning')}${notes ? `, ${counted(notes, 'note')}` : ''}`;
  return `${sorted.map((finding) => formatFinding(file, finding, colors)).join('')}${toPlain(file)}: ${count}\n`;
}

/** Says something beside the result. Notes go to the error stream, so that output can be piped. */
export function note(host: Host, text: string): void {
  host.stderr.write(`${toColors(host, 'stderr').yellow('note')} ${toPlain(text)}\n`);
}

/** Says what stopped a command, and returns its exit code: 1 refused, 2 anything else. */
export function reportError(host: Host, error: unknown): number {
  const c = toColors(host, 'stderr');
  if (error instanceof Refusal || error instanceof Misuse) {
    host.stderr.write(
      `${c.red('error')} ${c.dim(error.code)}\n  ${toPlain(error.message)}\n  ${c.dim('fix:')} ${toPlain(error.fix)}\n`,
    );
    return error instanceof Refusal ? 1 : 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(toPlain).join('\n');
  host.stderr.write(
    `${c.red('error')} ${c.dim('unexpected')}\n${lines}\n  ${c.dim('fix:')} This is a mistake in trust-elements. Please report it, with the lines above.\n`,
  );
  return 2;
}
