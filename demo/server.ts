/**
 * Serves the demo on this machine alone: the pages, the built files and the signed manifests.
 *
 * @module
 */

import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Demo } from './sign.js';

const HERE = import.meta.dirname;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** As strict as a page's policy can be that still lets the elements work; `blob:` is for the page that tampers. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' blob:; base-uri 'none'";

/** What every page leads to: a page's name and title. */
const PAGES: readonly (readonly [page: string, title: string])[] = [
  ['center', 'Trust center'],
  ['script-tag', 'Script tag'],
  ['states', 'All states'],
  ['residency', 'Data'],
  ['status', 'Status'],
  ['subprocessors', 'Sub-processors'],
  ['gallery', 'Gallery'],
  ['tamper', 'Tamper'],
];

/** The same header for every page, which knows where it is. */
function toHeader(path: string): string {
  const links = PAGES.map(([page, title]) => {
    const here = path.startsWith(`/${page}`) ? ' aria-current="page"' : '';
    return `<a href="/${page}.html"${here}>${title}</a>`;
  });
  return `<header><strong><a href="/">trust-elements</a></strong><nav>${links.join('\n')}</nav></header>`;
}

/** Puts what the pages pin in the place of `{{party.root}}` and `{{party.domain}}`, and the header in its own. */
function fillIn(html: string, path: string, { parties }: Demo): string {
  return html
    .replace('{{header}}', toHeader(path))
    .replace(/\{\{(\w+)\.(root|domain|primary)\}\}/g, (_, name: string, member: string) => {
      const party = parties[name];
      if (!party) throw new Error(`A demo page names ${name}, which is not signed.`);
      return member === 'primary' ? (party.root.split(' ')[0] ?? '') : party[member as 'root' | 'domain'];
    });
}

/** Where a path leads; null for nowhere. Keys lie one folder deeper than anything that is served. */
function toFile(path: string, directory: string): string | null {
  const page = /^\/([\w-]*)(\.html)?$/.exec(path);
  if (page) return join(HERE, 'pages', `${page[1] || 'index'}.html`);
  const asset = /^\/assets\/([\w-]+\.(?:css|js))$/.exec(path);
  if (asset) return join(HERE, 'pages', asset[1] ?? '');
  const built = /^\/dist\/((?:chunks\/)?[\w.-]+\.js)$/.exec(path);
  if (built) return join(HERE, '../dist', built[1] ?? '');
  const manifest = /^\/vendors\/([\w-]+)\/([\w-]+\.json)$/.exec(path);
  return manifest ? join(directory, manifest[1] ?? '', manifest[2] ?? '') : null;
}

async function answer(address: string, demo: Demo, response: ServerResponse): Promise<void> {
  const path = address.replace(/[?#].*/, '');
  // A server that takes the call and says nothing: what a page shows meanwhile.
  if (path === '/silence') return;
  const file = toFile(path, demo.directory);
  let body: Buffer | string;
  try {
    if (file === null) throw new Error(path);
    body = await readFile(file);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  const extension = extname(file);
  if (extension === '.html') body = fillIn(body.toString(), path, demo);
  response.writeHead(200, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Somebody has that port: any other will do.
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves a signed demo on loopback, at `port` or, where that is taken, at another. */
export async function serveDemo(demo: Demo, port: number): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', demo, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error}\n`);
    });
  });
  return { url: `http://localhost:${await listen(server, port)}/`, server };
}
