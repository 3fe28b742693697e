/**
 * One signed document, what a page asks of it, and what must be said of it.
 */

import type { CertificationReason, DocumentReason } from '../../../../src/core/errors.js';
import type { JsonObject } from '../../../../src/core/json/document.js';
import type { VerifyOptions } from '../../../../src/core/trust/options.js';
import type { CertificationState, DocumentState, Verdict } from '../../../../src/core/trust/verdict.js';
import { toCertificationVerdict, verifyManifest } from '../../../../src/core/trust/verify-manifest.js';
import { type Engine, inEngine } from '../../../fixtures/engine.js';
import { assertSame } from '../../../fixtures/same.js';
import { ENTRY, makeParty, type Party, signManifest, toBytes, toOptions } from '../../../fixtures/world.js';

/** What is verified: the document's bytes, and what a page asks. */
export interface Input {
  bytes: Uint8Array;
  options: VerifyOptions;
}

export interface Scenario {
  /** What differs from a good document, as a sentence. */
  name: string;
  /** Makes the document afresh, signed with real keys. */
  make(): Promise<Input>;
  state: DocumentState;
  reason: DocumentReason | null;
  /** What is said of one certification, where the scenario is about that. */
  certification?: { id: string; state: CertificationState; reason: CertificationReason | null };
  /** What is wrong with the engine. */
  engine?: Engine;
}

/** The parties of every scenario; their keys are made once a run. */
export const vendor: Promise<Party> = makeParty('vendor.example', 'manifest');
/** The same vendor's domain with keys of the other algorithm. */
export const edVendor: Promise<Party> = makeParty('vendor.example', 'manifest', 'Ed25519');
/** Somebody with keys of their own for the vendor's name. */
export const impostor: Promise<Party> = makeParty('vendor.example', 'manifest');
export const auditor: Promise<Party> = makeParty('auditor.example', 'attestation');
export const otherAuditor: Promise<Party> = makeParty('assessor.example', 'attestation', 'Ed25519');

/** A document and what an ordinary page asks of it. */
export async function toInput(document: unknown, options: Partial<VerifyOptions> = {}): Promise<Input> {
  return {
    bytes: document instanceof Uint8Array ? document : toBytes(document),
    options: toOptions(await vendor, options),
  };
}

/** A manifest of the vendor's, changed before it is signed. */
export async function signed(changes: JsonObject = {}, options: Partial<VerifyOptions> = {}): Promise<Input> {
  return toInput(await signManifest(await vendor, changes), options);
}

/** What the page's attribute says to trust an auditor. */
export function toAttestors(...parties: Party[]): string {
  return parties.flatMap(({ domain, roots }) => roots.map(({ kid }) => `${domain}=${kid}`)).join(' ');
}

/** Verifies a scenario's document, and throws where the verdict is another or contradicts itself. */
export async function checkScenario({ name, make, engine, ...wanted }: Scenario): Promise<Verdict> {
  const { bytes, options } = await make();
  const verdict = await inEngine(engine, () => verifyManifest(bytes, options));
  const { state, reason } = verdict;
  assertSame(`${state}/${reason}`, `${wanted.state}/${wanted.reason}`, `${name} (${verdict.detail})`);
  if (wanted.certification) {
    const { id, ...certification } = wanted.certification;
    const found = toCertificationVerdict(verdict, id);
    assertSame({ state: found.state, reason: found.reason }, certification, `${name}: ${id}`);
  }
  assertHonest(verdict, name);
  return verdict;
}

/** What holds of every verdict: nothing of a document is handed out that its state does not carry. */
export function assertHonest(verdict: Verdict, about: string): void {
  const { state, reason, manifest, certifications, step, remember } = verdict;
  const isSound = state === 'verified' || state === 'stale';
  assertSame(manifest !== null, isSound || state === 'expired', `${about}: a manifest is handed out`);
  assertSame(reason === null, state === 'verified', `${about}: only a verified document needs no reason`);
  assertSame(step === 10, isSound, `${about}: every step was made`);
  if (!isSound) assertSame(remember, null, `${about}: nothing is remembered`);
  if (!manifest) assertSame(certifications, [], `${about}: no certification is known`);
  for (const certification of [...certifications, toCertificationVerdict(verdict, ENTRY.id)]) {
    assertSame(!!certification.attestor, certification.state === 'countersigned', `${about}: an attestor is named`);
    if (state !== 'verified') {
      const mayBe = ['invalid', 'revoked', 'expired', 'not-listed', state];
      assertSame(mayBe.includes(certification.state), true, `${about}: ${certification.state} under ${state}`);
    }
  }
}
