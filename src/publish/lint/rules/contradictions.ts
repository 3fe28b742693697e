/**
 * Rules about statements of which one must be wrong.
 *
 * @module
 */

import { isObject } from '../../../core/manifest/leaves.js';
import { toPathText } from '../../../core/manifest/path.js';
import type { Text } from '../../../core/manifest/types.js';
import { type Context, entriesOf, type Path, type Rule, type Spot } from '../rule.js';

const TRAINING = /\btrain(?:s|ing|ed)?\b/i;
const OWN_ENDS = /\b(?:marketing|advertis\w{1,8}|s(?:ell|ells|elling|old)|sale|resale|data brok\w{1,6})\b/i;

const toWords = (text: Text | undefined): string =>
  (isObject(text) ? Object.values(text).join('\n') : (text ?? '')).trim().toLowerCase();

function contradicts(path: Path, what: string, other: Path): Spot {
  return { path, message: `${toPathText(path)} ${what}, and ${toPathText(other)} says otherwise.` };
}

function* findTraining({ document }: Context): Generator<Spot> {
  const { ai, privacy, subprocessors } = document;
  const never = ai?.training;
  const stated: Path = ['ai', 'training', 'thirdParty'];
  if (never?.thirdParty === 'never') {
    for (const [index, { training }] of entriesOf(ai?.providers)) {
      if (training === undefined || training === 'never') continue;
      yield contradicts(['ai', 'providers', index, 'training'], `is ${training}`, stated);
    }
    for (const [index, { ai: part }] of entriesOf(subprocessors?.list)) {
      if (part?.training === undefined || part.training === 'never') continue;
      yield contradicts(['subprocessors', 'list', index, 'ai', 'training'], `is ${part.training}`, stated);
    }
  }
  for (const [index, { purpose, mode }] of entriesOf(privacy?.dataUse)) {
    if (!TRAINING.test(toWords(purpose)) || never?.own === undefined) continue;
    if ((mode === 'never') === (never.own === 'never')) continue;
    yield contradicts(['privacy', 'dataUse', index, 'mode'], `is ${mode}`, ['ai', 'training', 'own']);
  }
}

function* findKeptInputs({ document }: Context): Generator<Spot> {
  if (document.ai?.training?.thirdParty !== 'never') return;
  for (const [index, { retention }] of entriesOf(document.ai.providers)) {
    const isOpen = retention?.mode === 'unlimited' || (retention?.mode === 'limited' && !retention.keep);
    if (!isOpen) continue;
    const path: Path = ['ai', 'providers', index, 'retention'];
    yield { path, message: `${toPathText(path)} has no end, and the provider is said never to train on it.` };
  }
}

function* findUnusedAi({ document }: Context): Generator<Spot> {
  const { ai } = document;
  if (ai?.usesAi !== false) return;
  for (const name of ['features', 'providers', 'dataFlow'] as const) {
    if (ai[name]?.length) yield contradicts(['ai', 'usesAi'], 'is false', ['ai', name]);
  }
}

function* findTwoModes({ document }: Context): Generator<Spot> {
  const modes = new Map<string, { index: number; mode: string }>();
  for (const [index, { purpose, mode, data }] of entriesOf(document.privacy?.dataUse)) {
    const key = `${toWords(purpose)}\n${(data ?? []).map(toWords).join('\n')}`;
    const first = modes.get(key);
    if (!first) modes.set(key, { index, mode });
    else if (first.mode !== mode) {
      yield contradicts(['privacy', 'dataUse', index, 'mode'], `is ${mode}`, ['privacy', 'dataUse', first.index]);
    }
  }
}

function* findOwnEnds({ document }: Context): Generator<Spot> {
  if (document.privacy?.role !== 'processor') return;
  for (const [index, { purpose, mode }] of entriesOf(document.privacy.dataUse)) {
    if (mode === 'never' || !OWN_ENDS.test(toWords(purpose))) continue;
    yield contradicts(['privacy', 'dataUse', index, 'purpose'], 'is an end of the vendor’s own', ['privacy', 'role']);
  }
}

function* findTwoParties({ document }: Context): Generator<Spot> {
  const parties = new Map<string, string>();
  for (const [index, { party, items, products, deployments }] of entriesOf(document.sharedResponsibility)) {
    for (const [place, item] of entriesOf(items)) {
      const key = JSON.stringify([toWords(item), products, deployments]);
      const first = parties.get(key) ?? party;
      parties.set(key, first);
      if (first === party || [first, party].includes('shared')) continue;
      const path: Path = ['sharedResponsibility', index, 'items', place];
      yield { path, message: `${toPathText(path)} is the task of the ${party}, and elsewhere of the ${first}.` };
    }
  }
}

/** The rules of this file. */
export const contradictionRules: readonly Rule[] = [
  {
    code: 'training-contradiction',
    severity: 'error',
    why: 'Whether models are trained on customers’ data is a promise that one contrary line breaks.',
    fix: 'Say the same in all places.',
    check: findTraining,
  },
  {
    code: 'provider-keeps-inputs',
    severity: 'warning',
    why: 'Whoever keeps inputs without end can one day train on them, whatever is promised today.',
    fix: 'Agree on an end and give it in keep, or say in note what stands against it.',
    check: findKeptInputs,
  },
  {
    code: 'ai-contradiction',
    severity: 'error',
    why: 'Either AI is used or it is not.',
    fix: 'Set usesAi to true, or remove what speaks of its use.',
    check: findUnusedAi,
  },
  {
    code: 'use-contradiction',
    severity: 'error',
    why: 'A use of data is required, chosen or ruled out; two of these for one use leave readers to guess.',
    fix: 'Keep the entry that is right, or say in data what each is about.',
    check: findTwoModes,
  },
  {
    code: 'role-contradiction',
    severity: 'warning',
    why: 'Whoever uses customers’ data for ends of its own decides like a controller, whatever the contract says.',
    fix: 'Write both as the role, or rule the use out.',
    check: findOwnEnds,
  },
  {
    code: 'responsibility-contradiction',
    severity: 'warning',
    why: 'What two parties each believe to be the other’s task is done by nobody.',
    fix: 'Give the item to one, write shared, or name the products and deployments for which each holds.',
    check: findTwoParties,
  },
];
