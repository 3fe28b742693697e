/**
 * `embed`: the lines of HTML that show a manifest on a page.
 *
 * @module
 */

import { isObject, parseDocument, type SignedObject } from '../../core/json/document.js';
import { isUrl as isWebUrl } from '../../core/manifest/leaves.js';
import { verifyManifest } from '../../core/trust/verify-manifest.js';
import { Refusal } from '../../publish/refusal.js';
import { toSubject } from '../../publish/sign-manifest.js';
import { listRoots } from '../../publish/signing-keyset.js';
import type { Host } from '../host.js';
import { Misuse } from '../misuse.js';
import { readOwnJson } from '../own-files.js';
import { isUrl, readSource } from '../paths.js';
import { note } from '../report.js';
import { type SnippetOptions, toSnippet } from '../snippet.js';
import { toSentence } from '../words.js';

/** Options of `embed`. */
export interface EmbedOptions {
  source: string;
  src?: string;
  script?: string;
  form?: SnippetOptions['form'];
  full?: boolean;
  integrity?: boolean;
  element?: string;
  subject?: string;
  root?: string;
  now?: number;
  allowPrivate?: boolean;
}

/** Where your copy of our files is unless `--script` says so: on your own server. */
export const DEFAULT_FOLDER = '/trust-elements/';

/** The file that a snippet loads, and what has to lie in its folder. */
function toFiles(form: string, full: boolean): { file: string; needed: string } {
  if (form === 'frame') return { file: 'frame.html', needed: 'frame.html, frame.js, embed.js and the folder chunks' };
  return full
    ? { file: 'embed-full.js', needed: 'embed-full.js' }
    : { file: 'embed.js', needed: 'embed.js and the folder chunks' };
}

/** A page of the vendor to fall back to: the trust center that the manifest names, else the domain's front page. */
function toLink({ organization }: SignedObject, subject: string): string {
  const url = isObject(organization) ? organization.trustCenterUrl : undefined;
  return isWebUrl(url) ? (url as string) : `https://${subject}/`;
}

/** Prints the snippet for a manifest that verifies. */
export async function embed(options: EmbedOptions, host: Host): Promise<number> {
  const { source, now = host.now(), form = 'tag', full = false, element = 'badges' } = options;
  const { file, needed } = toFiles(form, full);
  const { script = DEFAULT_FOLDER + file } = options;
  if (options.integrity && form === 'frame')
    throw new Misuse(
      'usage',
      '--integrity with --form frame',
      'A frame loads its own files: leave one of the two out.',
    );
  const bytes = await readSource(host, source, options.allowPrivate ?? false);
  let document: SignedObject;
  try {
    ({ document } = parseDocument(bytes));
  } catch (cause) {
    throw new Refusal(
      'manifest',
      `${source} is no signed manifest: ${(cause as Error).message}.`,
      'Give what sign wrote.',
      { cause },
    );
  }
  const subject = options.subject ?? toSubject(document);
  const root = options.root ?? listRoots(document.keyset).join(' ');
  const verdict = await verifyManifest(bytes, { subject, root, now });
  if (verdict.state !== 'verified') {
    throw new Refusal(
      'manifest',
      `${verdict.state}/${verdict.reason}: ${toSentence(verdict)}`,
      'Sign it again, then embed it.',
    );
  }
  const src = options.src ?? (isUrl(source) ? source : `https://${subject}/.well-known/trust-manifest.json`);
  for (const url of [src, script]) {
    if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url)) {
      throw new Misuse(
        'usage',
        `"${url}" is no address that a page can load.`,
        'Give an https:// address, or a path on your own site.',
      );
    }
  }
  if (options.root === undefined) {
    note(
      host,
      'The roots were taken from the manifest itself. Compare them with those that keygen printed before you paste this.',
    );
  }
  if (options.script === undefined)
    note(host, `Copy from dist to ${DEFAULT_FOLDER} on your site, or pass --script: ${needed}.`);
  const name = verdict.manifest?.subject.name ?? subject;
  host.stdout.write(
    toSnippet({
      script,
      form,
      full,
      digests: options.integrity ? (readOwnJson('dist/sri.json') as Record<string, string> | null) : null,
      element,
      attributes: { src, subject, root, 'min-version': `${verdict.version}` },
      link: { href: toLink(document, subject), text: `Security and compliance of ${name}` },
    }),
  );
  return 0;
}
