/**
 * Fetches what a stranger's URL names without becoming the stranger's tool.
 *
 * https only; every address a name stands for is checked before connecting, and the connection goes to the checked
 * address; redirects are counted and each is checked again; bytes and time are bounded; no cookies, no credentials.
 *
 * @module
 */

import { lookup as systemLookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { readStream } from '../files.js';
import { Misuse } from '../misuse.js';
import { isLoopback, isPublicAddress } from './address.js';

const TIMEOUT = 10_000;
const MAX_REDIRECTS = 3;

/** What may vary from call to call. */
export interface FetchOptions {
  /** Most bytes to read after decompression; one more is returned where there are more. */
  cap: number;
  /** Also connect to addresses that are not public, and by plain http to this machine. */
  allowPrivate?: boolean;
  /** 3 unless told otherwise. */
  maxRedirects?: number;
}

/** What came back. */
export interface Fetched {
  bytes: Uint8Array;
  /** Where the bytes came from in the end. */
  url: string;
  redirects: number;
}

/** An address that a name stands for. */
export interface Address {
  address: string;
  family: number;
}

/** The network, as far as this module needs it; tests hand in their own. */
export interface Network {
  lookup(host: string): Promise<Address[]>;
  timeout?: number;
}

const SYSTEM: Network = { lookup: (host) => systemLookup(host, { all: true }) };

const DECODERS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function refuse(
  code: 'address' | 'unreachable',
  message: string,
  fix: string,
  cause?: unknown,
  reason = 'network',
): Misuse {
  return new Misuse(code, message, fix, { cause, reason });
}

function parseUrl(text: string, base?: string): URL {
  try {
    const url = new URL(text, base);
    if (url.username || url.password) throw new TypeError('it carries a user name or password');
    return url;
  } catch (cause) {
    throw refuse(
      'address',
      `${text} is no address to fetch: ${(cause as Error).message}.`,
      'Give an https:// address.',
      cause,
    );
  }
}

/** Rejects once time is up: a look-up cannot be stopped, but need not be waited for. */
function toAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The addresses to connect to, every one of them checked. */
async function resolve(url: URL, allowPrivate: boolean, network: Network, signal: AbortSignal): Promise<Address[]> {
  const isPlain = url.protocol === 'http:' && allowPrivate;
  const refuseScheme = (): Misuse =>
    refuse(
      'address',
      `${url.protocol}//${url.host} is not https.`,
      'Serve it over https; --allow-private also accepts http on this machine.',
    );
  // Before anybody is asked for the name.
  if (url.protocol !== 'https:' && !isPlain) throw refuseScheme();
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let found: Address[];
  try {
    found = isLiteral(host)
      ? [{ address: host, family: host.includes(':') ? 6 : 4 }]
      : await Promise.race([network.lookup(host), toAbort(signal)]);
  } catch (cause) {
    throw refuse('unreachable', `The name ${host} does not resolve.`, 'Check the address and the network.', cause);
  }
  // All, not the first: a name with one public and one private address is how the check would be slipped past.
  const hidden = found.find(({ address }) => !isPublicAddress(address));
  if (!allowPrivate && (hidden || found.length === 0)) {
    throw refuse(
      'address',
      `${host} leads to ${hidden?.address ?? 'no address'}, which is not on the public internet.`,
      'Pass --allow-private if you mean to reach your own network.',
    );
  }
  if (isPlain && !found.every(({ address }) => isLoopback(address))) throw refuseScheme();
  return found;
}

function isLiteral(host: string): boolean {
  return host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

function request(url: URL, addresses: readonly Address[], signal: AbortSignal): Promise<IncomingMessage> {
  // The name is not looked up a second time: a server of names could answer differently (DNS rebinding).
  const lookup: LookupFunction = (_host, options, callback) => {
    const [first] = addresses as [Address];
    if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
  return new Promise((accept, reject) => {
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'trust-elements',
    };
    const options = { lookup, headers, signal, agent: false as const };
    (url.protocol === 'https:' ? https : http).get(url, options, accept).on('error', reject);
  });
}

async function readBody(response: IncomingMessage, cap: number): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  const decoder = DECODERS.get(encoding);
  if (!decoder && encoding !== 'identity') throw new TypeError(`content-encoding "${encoding}"`);
  const body: Readable = decoder ? response.pipe(decoder()) : response;
  // A pipe does not hand on the source's errors.
  if (decoder) response.on('error', (error) => body.destroy(error));
  try {
    return await readStream(body, cap);
  } finally {
    response.destroy();
  }
}

/**
 * Fetches one URL.
 *
 * @throws {Misuse} `address` for one that is not gone to, `unreachable` for one that does not answer as it should.
 */
export async function fetchSafely(text: string, options: FetchOptions, network: Network = SYSTEM): Promise<Fetched> {
  const { cap, allowPrivate = false, maxRedirects = MAX_REDIRECTS } = options;
  const signal = AbortSignal.timeout(network.timeout ?? TIMEOUT);
  let url = parseUrl(text);
  for (let redirects = 0; ; redirects++) {
    const addresses = await resolve(url, allowPrivate, network, signal);
    try {
      const response = await request(url, addresses, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location) {
        response.destroy();
        if (redirects >= maxRedirects) {
          throw refuse(
            'unreachable',
            `${text} redirects ${maxRedirects ? 'too often' : `to ${headers.location}`}.`,
            'Serve the file at its own address.',
          );
        }
        url = parseUrl(headers.location, url.href);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw refuse(
          'unreachable',
          `${url.href} answered ${statusCode}.`,
          'Check the address.',
          undefined,
          `http-${statusCode}`,
        );
      }
      return { bytes: await readBody(response, cap), url: url.href, redirects };
    } catch (cause) {
      if (cause instanceof Misuse) throw cause;
      const why = signal.aborted
        ? `no answer within ${(network.timeout ?? TIMEOUT) / 1000} s`
        : (cause as Error).message;
      throw refuse(
        'unreachable',
        `${url.href} cannot be reached: ${why}.`,
        'Check the address and the network.',
        cause,
      );
    }
  }
}
