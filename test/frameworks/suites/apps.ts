/**
 * Applications of six frameworks, built with their own bundlers and run in a browser, in both load orders.
 *
 * @module
 */

import { test } from 'node:test';
import { makePublisher } from '../../pages/publisher.js';
import { newVisit, openBrowser, paint, serveSite } from '../../pages/site.js';
import { SUITES, toAsked } from '../asked.js';
import { CHECKS } from '../checks.js';
import { Project } from '../project.js';
import { note } from '../rows.js';

/** What builds each. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  react: ['vite', 'build'],
  preact: ['vite', 'build'],
  vue: ['vite', 'build'],
  svelte: ['vite', 'build'],
  solid: ['vite', 'build'],
  angular: ['ng', 'build'],
};

const names = toAsked(SUITES.apps);
const vendor = await makePublisher();
const manifest = await vendor.sign();
const site = await serveSite();
const browser = await openBrowser();

for (const name of names) {
  test(name, async (framework) => {
    const project = new Project(name);
    const [command = '', ...args] = BUILDS[name] ?? [];
    project.run(command, ...args);
    site.files = new Map(project.listBuilt());
    for (const order of ['before', 'after'] as const) {
      await framework.test(`${name}, elements defined ${order} it draws`, async (story) => {
        let answer = (_: string): void => {};
        site.files.set('/manifest.json', new Promise<string>((resolve) => (answer = resolve)));
        const visit = await newVisit(browser);
        const { page } = visit;
        await page.goto(`${site.origin}/?order=${order}&root=${encodeURIComponent(vendor.root)}`);
        await page.waitForFunction(() => 'app' in window);
        await paint(page);
        const running = { page, visit, order, answer: () => answer(manifest) };
        for (const [check, run] of Object.entries(CHECKS)) {
          await story.test(check, () => note({ framework: name, check, column: order }, () => run(running)));
        }
        await page.close();
      });
    }
  });
}
