/**
 * WebKitGTK, for tests of elements: a launcher for web-test-runner that speaks W3C WebDriver.
 *
 * @module
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';

const LIBRARIES = [
  '/usr/lib',
  '/usr/libexec',
  ...(existsSync('/usr/lib') ? readdirSync('/usr/lib') : []).map((name) => join('/usr/lib', name)),
];

interface Files {
  driver: string;
  browser: string;
  display: string;
}

/** The files it needs; null where one of them is missing. */
export function findWebKit(): Files | null {
  const find = (name: string): string | undefined =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((directory) => join(directory, name))
      .find(existsSync);
  const [driver, display] = [find('WebKitWebDriver'), find('Xvfb')];
  const browser = LIBRARIES.flatMap((place) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(place, version, 'MiniBrowser')),
  ).find(existsSync);
  return driver && display && browser ? { driver, browser, display } : null;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Keys as WebDriver §17.4.2 spells them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A launcher that web-test-runner's own commands know how to type with. */
interface TypingLauncher extends BrowserLauncher {
  sendKeys(sessionId: string, keys: string[]): Promise<void>;
}

/** A WebKit that is running: what its driver can be asked, and its end. */
export interface RunningWebKit {
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts it: one window on a screen of its own. */
export async function openWebKit(): Promise<RunningWebKit> {
  const files = findWebKit();
  if (!files) throw new Error('No WebKitGTK found.');
  const { driver, browser, display } = files;
  // The server chooses a number that is free, and says which.
  const screen = spawn(display, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await findPort();
  const env = { ...process.env, DISPLAY: `:${`${number}`.trim()}` };
  const children: ChildProcess[] = [screen, spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })];
  let session = `http://127.0.0.1:${port}/session`;

  async function call(method: string, path: string, body: unknown = {}): Promise<unknown> {
    const response = await fetch(`${session}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  for (let tries = 0; ; tries++) {
    try {
      const options = { binary: browser, args: ['--automation'] };
      const made = await call('POST', '', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
      session = `${session}/${(made as { sessionId: string }).sessionId}`;
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await wait(100);
    }
  }
  await call('POST', '/window/rect', { width: 820, height: 700 });
  return {
    call,
    async stop() {
      await call('DELETE', '').catch(() => {});
      for (const child of children) child.kill();
    },
  };
}

/** The same for the test runner. */
export async function launchWebKit(): Promise<BrowserLauncher> {
  const active = new Set<string>();
  let webkit: RunningWebKit | undefined;
  const call: RunningWebKit['call'] = async (...request) => webkit?.call(...request);

  const launcher: TypingLauncher = {
    name: 'WebKit',
    // What the commands of web-test-runner look at.
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      webkit = await openWebKit();
    },
    stop: async () => webkit?.stop(),
    async startSession(id, url) {
      active.add(id);
      await call('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => String(await call('GET', '/url')),
    async stopSession(id) {
      active.delete(id);
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be debugged here.')),
    async sendKeys(_, keys) {
      const actions = keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })));
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };
  return launcher;
}
