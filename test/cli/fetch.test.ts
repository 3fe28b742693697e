import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Fetched, type FetchOptions, fetchSafely, type Network } from '../../src/cli/fetch/fetch.js';

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function get(url: string, options: Partial<FetchOptions> = {}, network?: Partial<Network>): Promise<Fetched> {
  const lookup = async (): Promise<{ address: string; family: number }[]> => [{ address: '127.0.0.1', family: 4 }];
  return fetchSafely(url, { cap: 100, allowPrivate: true, ...options }, { lookup, timeout: 2000, ...network });
}

const text = ({ bytes }: Fetched): string => new TextDecoder().decode(bytes);

test('bytes come back with the address that they came from', async () => {
  const url = await serve((_, response) => void response.end('{}'));
  const fetched = await get(`${url}/m.json`);
  assert.deepEqual([text(fetched), fetched.url, fetched.redirects], ['{}', `${url}/m.json`, 0]);
});

test('neither cookies nor credentials are sent', async () => {
  let headers: Record<string, unknown> = {};
  const url = await serve((request, response) => {
    headers = request.headers;
    response.end();
  });
  await get(url);
  assert.deepEqual(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
});

for (const url of [
  'http://127.0.0.1/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::ffff:10.0.0.1]/',
  'https://169.254.169.254/latest',
]) {
  test(`${url} is not gone to`, async () => {
    await assert.rejects(get(url, { allowPrivate: false }), { name: 'Misuse', code: 'address' });
  });
}

test('a name with one private address among public ones is not gone to', async () => {
  const lookup = async (): Promise<{ address: string; family: number }[]> => [
    { address: '1.1.1.1', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ];
  await assert.rejects(get('https://vendor.example/', { allowPrivate: false }, { lookup }), { code: 'address' });
});

test('the name is looked up once, and the connection goes to what was checked', async () => {
  const url = await serve((request, response) => void response.end(request.headers.host));
  const asked: string[] = [];
  const lookup = async (host: string): Promise<{ address: string; family: number }[]> => {
    asked.push(host);
    return [{ address: '127.0.0.1', family: 4 }];
  };
  const port = new URL(url).port;
  assert.equal(text(await get(`http://vendor.example:${port}/`, {}, { lookup })), `vendor.example:${port}`);
  assert.deepEqual(asked, ['vendor.example']);
});

test('plain http is for this machine alone, even when private addresses are allowed', async () => {
  const lookup = async (): Promise<{ address: string; family: number }[]> => [{ address: '10.0.0.1', family: 4 }];
  await assert.rejects(get('http://vendor.example/', {}, { lookup }), { code: 'address' });
});

test('an address without encryption is refused before anybody is asked for its name', async () => {
  const asked: string[] = [];
  const lookup = async (host: string): Promise<{ address: string; family: number }[]> => {
    asked.push(host);
    return [{ address: '93.184.216.34', family: 4 }];
  };
  await assert.rejects(get('http://vendor.example/', { allowPrivate: false }, { lookup }), { code: 'address' });
  assert.deepEqual(asked, []);
});

for (const url of [
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
  'data:text/plain,x',
  'https://user:pass@vendor.example/',
  'not a url',
]) {
  test(`${url} is no address to fetch`, async () => {
    await assert.rejects(get(url), { code: 'address' });
  });
}

test('three redirects are followed and counted, a fourth is not', async () => {
  const url = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
    response.end('done');
  });
  assert.equal((await get(`${url}/3`)).redirects, 3);
  await assert.rejects(get(`${url}/4`), { code: 'unreachable' });
  await assert.rejects(get(`${url}/1`, { maxRedirects: 0 }), { code: 'unreachable' });
});

test('a redirect to a private address is checked like the first address', async () => {
  const url = await serve(
    (_, response) => void response.writeHead(302, { location: 'http://metadata.example/' }).end(),
  );
  const lookup = async (): Promise<{ address: string; family: number }[]> => [
    { address: '169.254.169.254', family: 4 },
  ];
  await assert.rejects(get(url, {}, { lookup }), { code: 'address' });
});

test('a redirect to a file is not followed', async () => {
  const url = await serve((_, response) => void response.writeHead(301, { location: 'file:///etc/passwd' }).end());
  await assert.rejects(get(url), { code: 'address' });
});

test('compressed bytes are counted after decompression, and reading stops one past the cap', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000));
  for (const [encoding, body] of [
    ['gzip', bomb],
    ['br', brotliCompressSync(Buffer.alloc(1_000_000))],
  ] as const) {
    const url = await serve((_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(body));
    assert.equal((await get(url)).bytes.length, 101);
  }
});

test('an answer without end is read no further than the cap', async () => {
  const url = await serve((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  });
  assert.equal((await get(url)).bytes.length, 101);
});

test('an answer that is cut off, or in an unknown encoding, is no answer', async () => {
  const cut = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '50' }).write('{');
    setImmediate(() => response.destroy());
  });
  await assert.rejects(get(cut), { code: 'unreachable' });
  const truncated = await serve(
    (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}').subarray(0, 20)),
  );
  await assert.rejects(get(truncated), { code: 'unreachable' });
  const odd = await serve((_, response) => void response.writeHead(200, { 'content-encoding': 'zip' }).end('{}'));
  await assert.rejects(get(odd), { code: 'unreachable' });
});

test('a server that never answers, or never ends, is given up on', async () => {
  const silent = await serve(() => undefined);
  await assert.rejects(get(silent, {}, { timeout: 50 }), { code: 'unreachable', reason: 'network' });
  const slow = await serve((_, response) => void response.writeHead(200).write('{'));
  await assert.rejects(get(slow, {}, { timeout: 50 }), { code: 'unreachable' });
});

test('any status but 200 says which it was', async () => {
  for (const status of [204, 404, 500]) {
    const url = await serve((_, response) => void response.writeHead(status).end());
    await assert.rejects(get(url), { code: 'unreachable', reason: `http-${status}` });
  }
});

test('a look-up that never ends is given up on', async () => {
  const lookup = (): Promise<never> => new Promise(() => undefined);
  await assert.rejects(get('https://vendor.example/', {}, { lookup, timeout: 50 }), { code: 'unreachable' });
});

test('a name that does not resolve is unreachable', async () => {
  const lookup = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));
  await assert.rejects(get('https://vendor.example/', {}, { lookup }), { code: 'unreachable', reason: 'network' });
});
