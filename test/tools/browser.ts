/**
 * Finds a Chromium for the tests and starts it.
 *
 * In this order: `CHROME_PATH`; an installed Chrome, Chromium or Edge; the one inside the dev dependency
 * `@sparticuz/chromium`; Debian's, installed through apt-get where that is allowed. Nothing is downloaded from anywhere
 * but the npm registry and apt.
 *
 * @module
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { CACHE } from './paths.js';

/** A browser that can be started: its file, and what it needs in its environment. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string | undefined>;
  /** How it was found, for people. */
  from: string;
}

const isRoot = process.getuid?.() === 0;

/** Arguments for every start: no background traffic, and no sandbox where the kernel allows none (root). */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

function findInstalled(): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => directories.map((directory) => join(directory, name))), ...PLACES].find(
    existsSync,
  );
}

function runs(executablePath: string, env: FoundBrowser['env']): boolean {
  return spawnSync(executablePath, ['--version', ...BROWSER_ARGS], { env, timeout: 30_000 }).status === 0;
}

/** The package's own file looks for its fonts elsewhere; without any font a page has no visible text at all. */
function toFontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** Unpacks the Chromium of `@sparticuz/chromium` once into the cache; null where it does not run (not linux on x64). */
export async function unpackBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(CACHE, 'chromium');
  const done = join(home, 'unpacked');
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  if (!existsSync(done)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const before = process.env.TMPDIR;
    // The package unpacks below os.tmpdir(), where another project's half-written copy would be taken for its own.
    process.env.TMPDIR = home;
    try {
      await chromium.executablePath();
      // It leaves these libraries out unless it sees a cloud function's environment; a bare Debian lacks them as well.
      const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
      await inflate(join(bin, 'al2023.tar.br'));
      writeFileSync(join(home, 'fonts/fonts.conf'), toFontsConfig(home));
      writeFileSync(done, '');
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  }
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') };
  const executablePath = join(home, 'chromium');
  return runs(executablePath, env) ? { executablePath, env, from: '@sparticuz/chromium' } : null;
}

/** Installs a browser's package of Debian where that is allowed, and gives its file; null elsewhere. */
export function installFromDebian(name: string): string | null {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: 'ignore' });
  } catch {
    return null;
  }
  const file = join('/usr/bin', name);
  return existsSync(file) ? file : null;
}

/** The browser to test with. Throws, with what to install, where there is none. */
export async function findBrowser(): Promise<FoundBrowser> {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names ${asked}, which does not exist.`);
    return { executablePath: asked, env: process.env, from: 'CHROME_PATH' };
  }
  const installed = findInstalled();
  if (installed) return { executablePath: installed, env: process.env, from: 'this machine' };
  const unpacked = await unpackBrowser();
  if (unpacked) return unpacked;
  const executablePath = installFromDebian('chromium');
  if (executablePath) return { executablePath, env: process.env, from: 'apt' };
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the file of one.');
}

/** Starts the browser, headless. `options.args` are added to {@link BROWSER_ARGS}. Close it when done. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return puppeteer.launch({
    headless: true,
    ...options,
    executablePath,
    env,
    args: [...BROWSER_ARGS, ...(options.args ?? [])],
  });
}
