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
import { isUrl, readSource } from '../paths.js';
import { note } from '../report.js';
import { toSentence } from '../words.js';

/** Options of `embed`. */
export interface EmbedOptions {
  source: string;
  src?: string;
  script?: string;
  subject?: string;
  root?: string;
  now?: number;
  allowPrivate?: boolean;
}

/** Where the script is unless `--script` says so: your own copy of dist/embed.js, on your own server. */
export const DEFAULT_SCRIPT = '/trust-elements/embed.js';

/** A value between double quotes in HTML. */
function toAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A page of the vendor to fall back to: the trust center that the manifest names, else the domain's front page. */
function toLink({ organization }: SignedObject, subject: string): string {
  const url = isObject(organization) ? organization.trustCenterUrl : undefined;
  return isWebUrl(url) ? (url as string) : `https://${subject}/`;
}

/** Prints the snippet for a manifest that verifies. */
export async function embed(options: EmbedOptions, host: Host): Promise<number> {
  const { source, now = host.now(), script = DEFAULT_SCRIPT } = options;
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
    note(host, `Copy dist/embed.js and its chunks to ${DEFAULT_SCRIPT} on your site, or pass --script.`);
  const name = verdict.manifest?.subject.name ?? subject;
  host.stdout.write(`<script type="module" src="${toAttribute(script)}" data-cfasync="false"></script>
<trust-badges src="${toAttribute(src)}" subject="${toAttribute(subject)}" root="${toAttribute(root)}" min-version="${verdict.version}">
  <a href="${toAttribute(toLink(document, subject))}">Security and compliance of ${toAttribute(name)}</a>
</trust-badges>
`);
  return 0;
}
