/**
 * A rule about names: a vendor chooses them, and must not say with one what only an attestor can.
 *
 * Badges withhold a name that says so in English or with a tick. That is all they have room to know; a name that says so
 * in another language is stopped here, before it is signed.
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import { type Context, entriesOf, type Rule, type Spot } from '../rule.js';

/** “Certified” and “verified” as somebody is called who is, in the languages that elements speak; ticks and seals. */
const CLAIMS: readonly RegExp[] = [
  /\b(?:certified|verified|accredited)\b/iu,
  // German, Dutch, Swedish.
  /\b(?:ge|um|re)?(?:zertifiziert|certificeerd|certifierad|verifiziert|verifieerd|verifierad|akkreditiert|accrediteerd|ackrediterad)/iu,
  // French, Spanish, Italian, Portuguese.
  /(?<!\p{L})(?:certific?|v[eé]rific?|accr[eé]dit|acredit)(?:ée?s?|a[dt][oai]s?)(?!\p{L})/iu,
  // Polish.
  /(?<!\p{L})(?:certyfikowan|zweryfikowan|akredytowan)\p{L}+/iu,
  // Japanese, Chinese, Korean.
  /認証(?:済|取得)|検証済|认证(?:通过|合格)|已(?:获|通过)?(?:认证|验证)|已(?:獲|通過)?(?:認證|驗證)|(?:인증|검증)(?:됨|받은|된|완료)/u,
  // Arabic, Hebrew.
  /(?<!\p{L})(?:معتمدة?|موثّ?قة?|مصدّ?قة?)(?!\p{L})|(?<!\p{L})(?:מאומתת?|מוסמ(?:ך|כת)|מאושרת?)(?!\p{L})/u,
  /[✓✔☑✅🏅🏆🎖]/u,
];

/** What of a name says that its bearer is certified or verified. */
function claimIn(name: string): string | undefined {
  return CLAIMS.map((claim) => claim.exec(name.normalize('NFKC'))).find(Boolean)?.[0];
}

/** True where a name says what only an attestor can. */
export function isClaiming(name: string): boolean {
  return claimIn(name) !== undefined;
}

function* findClaims({ document }: Context): Generator<Spot> {
  for (const [index, entry] of entriesOf(document.certifications)) {
    for (const member of ['name', 'short'] as const) {
      const name = entry[member];
      const found = name === undefined ? undefined : claimIn(name);
      if (found === undefined) continue;
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
