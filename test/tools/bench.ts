/**
 * `npm run bench`: what the whole verification of a manifest costs, as a multiple of what jose takes for its bare
 * signatures in the same run. Absolute times would say more about the machine.
 *
 * jose is given the payloads ready made; ours starts from bytes, and parses strictly, checks shapes, canonicalises,
 * checks keys and dates, and judges each certification.
 *
 * Then what a long table of sub-processors and a map cost in a browser, beside plain ones: see bench-table.ts and
 * bench-map.ts.
 *
 * @module
 */

import { type FlattenedJWSInput, flattenedVerify, importJWK, type JWK } from 'jose';
import { toBase64url } from '../../src/core/jws/base64url.js';
import { toPayload } from '../../src/core/jws/envelope.js';
import { type VerifyOptions, verifyManifest } from '../../src/verify.js';
import { ENTRY, makeParty, type Signer, signManifest, toBytes, toOptions } from '../fixtures/world.js';
import { benchMap } from './bench-map.js';
import { benchTables } from './bench-table.js';

const ROUNDS = 200;

type Signed = Record<string, unknown> & { signatures: { protected: string; signature: string }[] };

function toJws(document: Signed, index: number): FlattenedJWSInput {
  const { signatures, ...claims } = document;
  const entry = signatures[index];
  if (!entry) throw new Error(`There is no signature ${index}.`);
  return { ...entry, payload: toBase64url(toPayload(claims)) };
}

async function measure(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function toMedian(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Median milliseconds of both, measured in turns. */
async function compare(certifications: number): Promise<{ ours: number; jose: number }> {
  const vendor = await makeParty('vendor.example', 'manifest');
  const list = Array.from({ length: certifications }, (_, index) => ({ ...ENTRY, id: `entry-${index}` }));
  const document = (await signManifest(vendor, { certifications: list })) as Signed;
  const bytes = toBytes(document);
  const options: VerifyOptions = toOptions(vendor);
  const keyset = document.keyset as Signed;
  const pairs: [FlattenedJWSInput, Signer][] = [
    [toJws(keyset, 0), vendor.roots[0]],
    [toJws(keyset, 1), vendor.roots[1]],
    [toJws(document, 0), vendor.online],
  ];
  const ours = async (): Promise<void> => {
    const { state, reason } = await verifyManifest(bytes, options);
    if (state !== 'verified') throw new Error(`${state}/${reason}`);
  };
  const jose = async (): Promise<void> => {
    for (const [jws, { jwk, alg }] of pairs) await flattenedVerify(jws, await importJWK(jwk as JWK, alg));
  };
  const times = { ours: [] as number[], jose: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(await measure(ours));
    times.jose.push(await measure(jose));
  }
  return { ours: toMedian(times.ours), jose: toMedian(times.jose) };
}

for (const certifications of [1, 100]) {
  const { ours, jose } = await compare(certifications);
  const label = `${certifications} certification${certifications === 1 ? '' : 's'}`.padEnd(18);
  const ratio = (ours / jose).toFixed(2);
  console.log(`${label} ours ${ours.toFixed(2)} ms   jose's signatures ${jose.toFixed(2)} ms   ratio ${ratio}`);
}

await benchTables([500, 2000]);
await benchMap();
