/**
 * The built script on pages of nobody we know, in the engines other than Chromium: what each does by itself with policies,
 * frames, digests and room.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { ROOT } from '../tools/paths.js';
import { makePublisher } from './publisher.js';
import { listScripts, serveSite } from './site.js';
import { listEngines, type Tab } from './tabs.js';

const vendor = await makePublisher();
const manifest = await vendor.sign();
const site = await serveSite();
const TRUST = `subject="vendor.example" root="${vendor.root}" src="/manifest.json"`;
const BADGE = `<trust-badge certification="iso-27001" ${TRUST}><a href="/words">words</a></trust-badge>`;
const SCRIPT = '<script type="module" src="/trust-elements/embed.js"></script>';
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

/** Keeps what a visitor's developer tools would show in red, before anything else runs. */
const WATCH = `self.seen = [];
for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
  addEventListener(type, ({ message, reason, violatedDirective, blockedURI }) => {
    // The browser's own wish, not the page's.
    if (!blockedURI?.endsWith('/favicon.ico')) seen.push([type, message, reason, violatedDirective, blockedURI].join(' '));
  });
}
console.error = (...said) => seen.push('console ' + said);`;

function toPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/watch.js"></script>${head}</head><body>${body}<p>After</p></body></html>`;
}

/** Resolves in the page, with their states, when its elements have left \`pending\` and drawn what they know. */
const STATES = `(async () => {
  for (;;) {
    const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('trust-'));
    if (all.length && all.every(({ state = 'pending' }) => state !== 'pending')) {
      await Promise.all(all.map((element) => element.updateComplete));
      return all.map(({ localName, state, certificationState }) => [localName, state, certificationState].join(' ').trim());
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
})()`;

const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(1))))';
const LINK_IS_SHOWN = 'document.querySelector(\'a[href="/words"]\').getClientRects().length > 0';

async function expectNothingSeen(tab: Tab): Promise<void> {
  assert.deepEqual(await tab.read('seen'), []);
}

beforeEach(() => {
  site.asked.length = 0;
  site.headers = {};
  site.files = new Map([...listScripts(), ['/manifest.json', manifest], ['/watch.js', WATCH]]);
});

for (const [engine, open] of listEngines()) {
  const tab = await open();

  for (const [name, policy] of [
    ['a strict content security policy', STRICT],
    ['a strict policy with Trusted Types', TRUSTED_TYPES],
  ] as const) {
    test(`in ${engine}, every element works under ${name}, verified and refused, and its panel opens`, async () => {
      const tags = ['badge certification="iso-27001"', 'badges', 'proof inline', 'status', 'subprocessors'];
      const more = ['residency-map', 'section name="certifications"', 'center'];
      site.files.set('/tampered.json', manifest.replace('"in-progress"', '"attested"'));
      const all = [...tags, ...more].flatMap((tag) =>
        ['/manifest.json', '/tampered.json', '/nowhere.json'].map(
          (src) => `<trust-${tag} ${TRUST.replace('/manifest.json', src)}>words</trust-${tag.split(' ')[0]}>`,
        ),
      );
      site.files.set('/', toPage(all.join(''), SCRIPT));
      site.headers = { 'content-security-policy': policy };
      await tab.goto(site.origin);
      const states = (await tab.read(STATES)) as string[];
      assert.deepEqual(
        states.map((line) => line.split(' ')[1]),
        [...tags, ...more].flatMap(() => ['verified', 'invalid', 'unreachable']),
      );
      await tab.read(`(async () => {
        const { shadowRoot } = document.querySelector('trust-badge');
        shadowRoot.querySelector('button').click();
        while (!shadowRoot.querySelector('trust-detail')?.shadowRoot?.querySelector('[popover]')) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })()`);
      await tab.read(PAINTED);
      await expectNothingSeen(tab);
    });
  }

  test(`in ${engine}, a badge in a sandboxed frame is verified, though all storage throws`, async () => {
    site.headers = { 'access-control-allow-origin': '*' };
    site.files.set(
      '/tell.js',
      "addEventListener('trust-verdict', ({ target }) => parent.postMessage(self.origin + ' ' + target.certificationState, '*'))",
    );
    const tell = '<script src="/tell.js"></script>';
    site.files.set('/inner', toPage(BADGE.replace(' src', ' remember src'), tell + SCRIPT));
    site.files.set(
      '/hear.js',
      "self.told = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)))",
    );
    site.files.set(
      '/',
      toPage('<iframe sandbox="allow-scripts" src="/inner"></iframe>', '<script src="/hear.js"></script>'),
    );
    await tab.goto(site.origin);
    assert.equal(await tab.read('told'), 'null self-declared');
    await expectNothingSeen(tab);
  });

  const { stranger } = tab;
  if (stranger)
    test(`in ${engine}, a page without https is told that nothing could be checked, and asks for nothing`, async () => {
      site.files.set('/', toPage(BADGE, SCRIPT));
      await tab.goto(`http://${stranger}:${site.port}/`);
      assert.equal(await tab.read('isSecureContext'), false);
      assert.deepEqual(await tab.read(STATES), ['trust-badge unverified unverified']);
      assert.ok(!site.asked.includes('/manifest.json'));
      assert.equal(await tab.read(LINK_IS_SHOWN), true);
      await expectNothingSeen(tab);
    });

  test(`in ${engine}, the script is a classic one as well, and runs into no name of the page's`, async () => {
    site.files.set('/taken.js', 'const t = 1, e = 2, r = 3, s = 4; let n, o, a, i, l, c, u, f;');
    site.files.set(
      '/',
      toPage(BADGE, '<script src="/taken.js"></script><script async src="/trust-elements/embed.js"></script>'),
    );
    await tab.goto(site.origin);
    assert.deepEqual(await tab.read(STATES), ['trust-badge verified self-declared']);
    await expectNothingSeen(tab);
  });

  test(`in ${engine}, a file that was changed does not run under integrity, and the page's own link stays`, async () => {
    for (const [options, file] of [
      [['--full', '--integrity'], 'embed-full.js'],
      [['--integrity'], 'embed.js'],
      [['--integrity'], 'chunks/badge.js'],
    ] as const) {
      const { stdout } = await vendor.machine.run('embed', 'signed-0.json', '--src', '/manifest.json', ...options);
      const whole = site.files.get(`/trust-elements/${file}`);
      site.files.set('/', `${stdout}<a href="/words">words</a>`);
      await tab.goto(site.origin);
      assert.deepEqual(await tab.read(STATES), ['trust-badges verified self-declared'], file);
      site.files.set(`/trust-elements/${file}`, `${whole}\n`);
      await tab.goto(`${site.origin}/?changed`);
      await tab.read(
        "new Promise((resolve) => document.readyState === 'complete' ? resolve(1) : addEventListener('load', resolve))",
      );
      await tab.read(PAINTED);
      assert.equal(await tab.read("document.querySelector('trust-badges').shadowRoot === null"), true, file);
      assert.equal(await tab.read("document.querySelector('trust-badges a').getClientRects().length > 0"), true, file);
      site.files.set(`/trust-elements/${file}`, whole ?? '');
    }
  });

  test(`in ${engine}, nothing on the page moves as a badge comes`, async () => {
    const [, recipe = ''] =
      /```css\n(trust-badge:not\(:defined\)[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    for (const text of [manifest, 'a server that is out of order']) {
      let answer = (_: string): void => {};
      site.files.set('/manifest.json', new Promise<string>((resolve) => (answer = resolve)));
      site.files.set('/', toPage(BADGE, `<style>${recipe}</style>`));
      await tab.goto(site.origin);
      const where = "JSON.stringify(document.querySelector('p').getBoundingClientRect())";
      const before = await tab.read(where);
      await tab.read(
        "document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/trust-elements/embed.js' })), customElements.whenDefined('trust-badge').then(() => 1)",
      );
      await tab.read(PAINTED);
      assert.equal(await tab.read(where), before);
      answer(text);
      await tab.read(STATES);
      await tab.read(PAINTED);
      assert.equal(await tab.read(where), before, text.slice(0, 20));
    }
  });

  test(`in ${engine}, the page's own link stands there where no script runs`, async () => {
    site.headers = { 'content-security-policy': "script-src 'none'" };
    site.files.set('/', toPage(BADGE, SCRIPT));
    await tab.goto(site.origin);
    assert.equal(await tab.read(LINK_IS_SHOWN), true);
    assert.deepEqual(site.asked, ['/']);
  });

  test(`in ${engine}, a page that was kept as it was left shows what it showed, and asks for nothing`, async () => {
    site.files.set('/', toPage(BADGE, SCRIPT));
    site.files.set('/next', toPage('Next'));
    await tab.goto(site.origin);
    await tab.read(STATES);
    await tab.read("addEventListener('pageshow', ({ persisted }) => (self.isKept = persisted)), 1");
    await tab.goto(`${site.origin}/next`);
    site.asked.length = 0;
    await tab.read('setTimeout(() => history.back()), 1');
    while ((await tab.read('location.pathname').catch(() => '')) !== '/')
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(await tab.read(STATES), ['trust-badge verified self-declared']);
    assert.equal(await tab.read('self.isKept'), true);
    assert.deepEqual(site.asked, []);
    await expectNothingSeen(tab);
  });
}
