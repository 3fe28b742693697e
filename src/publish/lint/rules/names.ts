/**
 * A rule about names: a vendor chooses them, and must not say with one what only an attestor can. Badges withhold such a
 * name; here it is stopped before it is signed.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import { findOverclaim } from '../../../core/trust/names.js';
import { type Context, entriesOf, type Rule, type Spot } from '../rule.js';

function* findClaims({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    for (const member of ['name', 'short'] as const) {
      const name = entry[member];
      const found = typeof name === 'string' ? findOverclaim(name) : null;
      if (found === null) continue;
      const path = ['certifications', index, member];
      yield { path, message: `${toPathText(path)} says more than what it is called.`, found };
    }
  }
}

/** Rules about names. */
export const nameRules: readonly Rule[] = [
  {
    code: 'claim-in-name',
    severity: 'error',
    why: 'Whether somebody is certified or verified is for an attestor to say. Badges withhold names that say so themselves.',
    fix: 'Name the standard or the scheme alone, and give the status in status.',
    check: findClaims,
  },
];
