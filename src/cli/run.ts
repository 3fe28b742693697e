/**
 * The command table. Every command is a function of its options and a host, in a module that loads when it runs.
 *
 * @module
 */

import { Command, CommanderError, Option } from 'commander';
import type { Host } from './host.js';
import { findVersion } from './own-files.js';
import { parseAttestor, parseDomain, parseNow, parseWhole } from './parse-options.js';
import { reportError } from './report.js';

const NOW = ['--now <time>', 'take this UTC time for now, such as 2026-11-22T00:00:00Z', parseNow] as const;
const KEYS = ['--keys <dir>', 'folder that keygen made'] as const;
const KEY = [
  '--key <source>',
  '"-": read the key from standard input; else TRUST_MANIFEST_KEY, else the folder',
] as const;
const ALLOW_PRIVATE = ['--allow-private', 'also fetch from addresses that are not public'] as const;
const SUBJECT = ['--subject <domain>', 'whom the manifest has to be about', parseDomain] as const;
const ROOT = ['--root <thumbprints>', 'root keys to trust, separated by spaces'] as const;
const JSON_OUT = ['--json', 'print one JSON object'] as const;

/** What a page can show: our tags without their `trust-`. */
const ELEMENTS = [
  'badge',
  'badges',
  'center',
  'proof',
  'residency-map',
  'section',
  'source',
  'status',
  'subprocessors',
];

/** Hands a command its options and the host, and keeps its exit code. */
type Start = (command: (host: Host) => Promise<number>) => Promise<void>;

function define(program: Command, start: Start): void {
  program
    .command('init')
    .description('write a trust.yaml to start from, and its schema for editors')
    .argument('[dir]', 'where to', '.')
    .option('--subject <domain>', 'your domain', parseDomain)
    .option('--name <name>', 'your name')
    .action((dir, options) =>
      start(async (host) => (await import('./commands/init.js')).init({ dir, ...options }, host)),
    );

  program
    .command('keygen')
    .description('make two root keys, a manifest key and the keyset that names them')
    .requiredOption('--subject <domain>', 'whose keys these are', parseDomain)
    .requiredOption('--out <dir>', 'folder to make')
    .option('--role <role>', 'what the online key may sign: manifest or attestation; both unless given')
    .option('--days <days>', 'life of the keyset', parseWhole)
    .option(...NOW)
    .option(...JSON_OUT)
    .action((options) => start(async (host) => (await import('./commands/keygen.js')).keygen(options, host)));

  program
    .command('renew')
    .description('sign the keyset anew with the root keys, before it ends')
    .requiredOption(...KEYS)
    .option('--roots <dir>', 'folder with root keys; "root" in the folder of keys unless given')
    .option('--days <days>', 'life of the keyset', parseWhole)
    .option(...NOW)
    .option(...JSON_OUT)
    .action((options) => start(async (host) => (await import('./commands/renew.js')).renew(options, host)));

  program
    .command('lint')
    .description('check an authoring file')
    .argument('[file]', 'the file, or - for standard input', 'trust.yaml')
    .option(
      '--prev <source>',
      'the manifest published last, a file or a URL: also find what must not change in silence',
    )
    .option(...NOW)
    .option(...ALLOW_PRIVATE)
    .option(...JSON_OUT)
    .action((file, options) =>
      start(async (host) => (await import('./commands/lint.js')).lint({ file, ...options }, host)),
    );

  program
    .command('sign')
    .description('sign an authoring file')
    .argument('<file>', 'the authoring file, or - for standard input')
    .requiredOption(...KEYS)
    .requiredOption('--out <file>', 'where to write the manifest')
    .option('--prev <source>', 'the manifest published last, a file or a URL; --out where that exists')
    .option(...KEY)
    .option(...NOW)
    .option(...ALLOW_PRIVATE)
    .option(...JSON_OUT)
    .action((file, options) =>
      start(async (host) => (await import('./commands/sign.js')).sign({ file, ...options }, host)),
    );

  program
    .command('attest')
    .description('as an auditor: sign what a manifest says of one certification')
    .argument('<manifest>', 'file or URL, or - for standard input')
    .requiredOption('--certification <id>', 'which entry')
    .requiredOption(...KEYS)
    .requiredOption('--out <file>', 'where to write the attestation; never over an old one')
    .option('--name <name>', "the auditor's name; its domain unless given")
    .option('--days <days>', 'life of the attestation, 365 unless given', parseWhole)
    .option(...SUBJECT)
    .option(...ROOT)
    .option(...KEY)
    .option(...NOW)
    .option(...ALLOW_PRIVATE)
    .option(...JSON_OUT)
    .action((manifest, options) =>
      start(async (host) => (await import('./commands/attest.js')).attest({ manifest, ...options }, host)),
    );

  program
    .command('attach')
    .description("add an auditor's attestation to an authoring file, or to a signed manifest with --keys")
    .argument('<file>', 'trust.yaml, or a signed manifest')
    .argument('<attestation>', 'what attest wrote')
    .option(...KEYS)
    .option(...KEY)
    .option(...NOW)
    .action((file, attestation, options) =>
      start(async (host) => (await import('./commands/attach.js')).attach({ file, attestation, ...options }, host)),
    );

  program
    .command('verify')
    .description('verify a manifest as a page would')
    .argument('<source>', 'file or URL, or - for standard input')
    .option(...SUBJECT)
    .option(...ROOT)
    .option('--attestor <domain=thumbprint>', 'an attestor to trust; may be repeated', parseAttestor)
    .option('--min-version <n>', 'refuse older manifests', parseWhole)
    .option('--min-keyset-version <n>', 'refuse older keysets', parseWhole)
    .option('--live-keys', "also fetch the subject's trust-keys.json, to see revocations")
    .option('--domain-keys <file>', 'take this file for the trust-keys.json of the subject')
    .option('--remember <file>', 'remember accepted versions there, and refuse older ones')
    .option(...NOW)
    .option(...ALLOW_PRIVATE)
    .option(...JSON_OUT)
    .action((source, options) =>
      start(async (host) => (await import('./commands/verify.js')).verify({ source, ...options }, host)),
    );

  program
    .command('embed')
    .description('print the snippet that shows a manifest on a page')
    .argument('<source>', 'file or URL of the manifest')
    .option('--src <url>', 'where pages will fetch the manifest')
    .option('--script <url>', 'where your copy of embed.js is (embed-full.js, frame.html)')
    .addOption(
      new Option('--form <form>', 'our own tag, a div for editors, or a frame').choices(['tag', 'div', 'frame']),
    )
    .addOption(new Option('--element <name>', 'what to show').choices(ELEMENTS))
    .option('--full', 'every element in one file, in English')
    .option('--integrity', 'let the page check what it loads (Subresource Integrity)')
    .option(...SUBJECT)
    .option(...ROOT)
    .option(...NOW)
    .option(...ALLOW_PRIVATE)
    .action((source, options) =>
      start(async (host) => (await import('./commands/embed.js')).embed({ source, ...options }, host)),
    );
}

/** What is typed to run a command: `trust-elements verify`. */
function toFullName(command: Command): string {
  return command.parent ? `${toFullName(command.parent)} ${command.name()}` : command.name();
}

/** Makes every command throw instead of exiting, and write to the host's streams. */
function confine(command: Command, host: Host): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => void host.stdout.write(text),
    writeErr: (text) => void host.stderr.write(text),
    outputError: (text, write) => write(`${text.trimEnd()}\n  fix: See ${toFullName(command)} --help.\n`),
  });
  for (const child of command.commands) confine(child, host);
}

/**
 * Runs one command.
 *
 * @param argv Arguments after the program's own name.
 * @returns The exit code: 0 done, 1 refused, 2 misused, unreadable or unreachable.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const program = new Command('trust-elements')
    .description('Signed trust manifests: write, sign, verify, embed.')
    .version(findVersion());
  define(program, async (command) => {
    code = await command(host);
  });
  confine(program, host);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said what is wrong; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportError(host, error);
  }
}
