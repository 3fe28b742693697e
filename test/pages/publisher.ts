/**
 * A vendor for tests of pages: signs with the command's own code, on this machine's clock.
 *
 * @module
 */

import { type Machine, readRoots, toMachine } from '../cli/machine.js';

const DAY = 86_400_000;

/** A vendor with keys and a trust.yaml. */
export interface Publisher {
  domain: string;
  machine: Machine;
  root: string;
  /** A manifest signed so many days ago, as text. */
  sign(daysAgo?: number): Promise<string>;
}

function toTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Makes one; its keys are old enough to have signed what is stale by now. */
export async function makePublisher(domain = 'vendor.example'): Promise<Publisher> {
  const now = Date.now();
  const machine = await toMachine(toTime(now));
  const succeed = async (...argv: string[]): Promise<void> => {
    const { code, stderr } = await machine.run(...argv);
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  };
  await succeed('init', '--subject', domain, '--name', 'Vendor Example, Inc.');
  const since = ['--now', toTime(now - 100 * DAY), '--days', '400'];
  await succeed('keygen', '--subject', domain, '--out', 'keys', ...since);
  return {
    domain,
    machine,
    root: await readRoots(machine, 'keys'),
    async sign(daysAgo = 0) {
      const file = `signed-${daysAgo}.json`;
      await succeed('sign', 'trust.yaml', '--keys', 'keys', '--out', file, '--now', toTime(now - daysAgo * DAY));
      return machine.read(file);
    },
  };
}
