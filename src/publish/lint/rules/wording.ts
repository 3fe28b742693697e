/**
 * Rules about wording, in every text of every section: phrases that say more than anybody can know, or that those who
 * own a framework have asked people not to write.
 *
 * A question may use them, and so may a denial: “Are you SOC 2 certified?”, “Nobody can be HIPAA certified.”
 *
 * @module
 */

import { toPathText } from '../../../core/manifest/path.js';
import { findOverclaim } from '../../../core/trust/names.js';
import type { Context, Path, Rule, Spot } from '../rule.js';
import { stringsOf } from '../values.js';

const LAWS =
  '(?:HIPAA|HIPPA|HITECH|(?:UK )?GDPR|CCPA|CPRA|DORA|NIS ?2|EU AI Act|AI Act|FERPA|COPPA|PIPEDA|LGPD|POPIA|PDPA|APPI|GLBA|SOX)';
const HELD = '(?:certified|certifications?|certificates?|accredited|accreditation|approved|verified)';
const STANDARD = '(?:ISO(?:/IEC)?[ -]?\\d{4,5}(?:-\\d)?(?::\\d{4})?|SOC[ -]?[123]|PCI(?:[ -]DSS)?|HITRUST|FedRAMP)';

/** Words that tell what was, or what was done away with. */
const HISTORY =
  /\b(?:former|once|until|replac|supersed|invalid|retired|withdrawn|disabled|refused|rejected|turned off|deprecated|historical|struck|successor|switched off)/i;

/** A phrase to find, and what to write instead. */
interface Wording extends Pick<Rule, 'code' | 'why' | 'fix'> {
  /** Global, so that a denial of one phrase does not cover the next. */
  pattern: RegExp;
  /** Leaves out a text in which the phrase is right. */
  unless?: RegExp;
  /** The only places to look at; everywhere without it. */
  within?: (path: Path) => boolean;
}

const isClaim = (path: Path): boolean =>
  path[0] === 'certifications' && ['statement', 'statusNote', 'scope'].includes(String(path[2]));

// biome-ignore format: a table, a phrase an entry
const WORDINGS: readonly Wording[] = [
  {
    code: 'accredited-party',
    pattern: new RegExp(`\\b${STANDARD}[ -](?:is |are |and |fully )?accredit(?:ed|ation)\\b|\\baccredited (?:to|for|with|against|under) ${STANDARD}`, 'gi'),
    why: 'Bodies that certify are accredited; whom they certify is certified.',
    fix: 'Write certified, and name the body that certified you.',
  },
  {
    code: 'accredited-party',
    pattern: /\baccredited\b(?! (?:third[- ]party |external |independent )?(?:certification|conformity|testing|inspection|body|bodies|registrar|auditor|assessor|lab))/gi,
    unless: /\b(?:CREST|CHECK|UKAS|ANAB|body|registrar|auditor|assessor|laborator)/i,
    within: isClaim,
    why: 'Bodies that certify are accredited; whom they certify is certified.',
    fix: 'Write certified, and name the body that certified you.',
  },
  {
    code: 'soc-certified',
    pattern: new RegExp(`\\bSOC[ -]?(?:[123]|I{1,3})\\b(?:®|™)?(?:[ -]type[ -]?(?:[12]|I{1,2})\\b)?[ -]${HELD}`, 'gi'),
    why: 'A SOC report attests what an auditor saw; nobody is certified by it.',
    fix: 'Write that there is a SOC 2 report, of which type and for what period.',
  },
  {
    code: 'soc-spelling',
    pattern: /\bSOC-[123]\b|\bSOC II\b|\bSOC III\b|\bSOC I\b|\bAICPA SOC [123]\b/g,
    why: 'The AICPA asks that its reports be called SOC 1, SOC 2 and SOC 3, and other spellings look like other things.',
    fix: 'Write SOC 1, SOC 2 or SOC 3, with a space and an Arabic digit.',
  },
  {
    code: 'law-certified',
    pattern: new RegExp(`\\b${LAWS}[ -](?:${HELD}|ready)\\b|\\bcertified (?:under|for|to|with) (?:the )?${LAWS}\\b`, 'gi'),
    unless: /\bArticle 42\b/i,
    why: 'No authority gives certificates of, or readiness for, a law; the phrase promises what cannot be shown.',
    fix: 'Say what is done to comply, or what contract you sign: a business associate agreement, for example.',
  },
  {
    code: 'pci-certified',
    pattern: new RegExp(`\\bPCI(?:[ -]DSS)?(?: v?\\d(?:\\.\\d){0,2})?(?: level \\d)?[ -](?:${HELD}|ready)\\b`, 'gi'),
    why: 'PCI DSS has assessments and an attestation of compliance, and no certificate.',
    fix: 'Write that you were assessed, by whom, at which level, and when.',
  },
  {
    code: 'iso-unnamed',
    pattern: /\bISO[ -](?:certified|certification|certificate|compliant|compliance|accredited|accreditation)\b/gi,
    why: 'ISO has tens of thousands of standards and certifies nobody.',
    fix: 'Name the standard, its edition and the body that issued the certificate.',
  },
  {
    code: 'absolute-promise',
    pattern: /\b(?:military|bank|government|enterprise|nsa)[- ](?:grade|level)(?=[ -](?:\w+[ -])?(?:encryption|encrypted|security|protection|cryptography|privacy|safety))|\b(?:100 ?%|totally|completely|absolutely|perfectly|fully|entirely) (?:secure|safe|protected|private|anonymous|(?:GDPR|HIPAA|CCPA)[ -]complian(?:t|ce))\b|\bfull (?:GDPR|HIPAA|CCPA)[ -]compliance\b|\b(?:unhackable|unbreakable|uncrackable|impenetrable|bullet-?proof|hack(?:er)?-?proof|foolproof)\b|\b(?:guarantees?|guaranteed) (?:the )?(?:security|safety)\b|\bzero risk\b/gi,
    why: 'Nobody can keep an absolute promise, and people who know security stop reading at it.',
    fix: 'Say what is done: which cipher, which test, how often, by whom.',
  },
  {
    code: 'retired-wording',
    pattern: /\bSSAE[ -]?16\b|\bSAS[ -]?70\b|\bPrivacy Shield\b|\bISO(?:\/IEC)? ?27001:(?:2005|2013)\b|\bPCI DSS v?(?:3\.\d(?:\.\d)?|4\.0)(?!\.)\b|\bFIPS(?: PUB)? 140-[12]\b|\bStateRAMP\b/gi,
    unless: HISTORY,
    why: 'What is named is no longer issued or no longer safe, and dates everything around it.',
    fix: 'Name what has taken its place, or say that it is history.',
  },
  {
    code: 'retired-wording',
    pattern: /\bSSL ?v?[23](?:\.0)?\b|\bTLS ?v?1\.[01]\b/gi,
    unless: HISTORY,
    // What is listed as a standard of encryption has a rule of its own.
    within: (path) => !path.includes('standards'),
    why: 'What is named is no longer issued or no longer safe, and dates everything around it.',
    fix: 'Name what has taken its place, or say that it is history.',
  },
  {
    code: 'insecure-address',
    pattern: /\bhttp:\/\/[^\s/]/gi,
    why: 'Whoever stands between can change what is read there.',
    fix: 'Write the https address.',
  },
];

/** What denies a phrase that follows it in the same sentence. */
const DENIAL = /\b(?:no|not|never|nobody|nothing|none|neither|nor|cannot|without|isn[’']t|aren[’']t|don[’']t)\b/i;

/** True where a question is asked, or the sentence so far says no. */
function isHarmless(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const after = text.slice(at, at + 160).match(/[.!?\n]/);
  return after?.[0] === '?' || DENIAL.test(before.slice(before.search(/[^.!?\n]*$/)));
}

function* findWording({ raw }: Context, wordings: readonly Wording[]): Generator<Spot> {
  for (const { path, text, leaf } of stringsOf(raw)) {
    if (path[0] === 'lint' || path.includes('notClaimed') || path.includes('attestations')) continue;
    if (leaf !== 'isText' && leaf !== 'isLine') continue;
    // Names that claim something have a rule of their own.
    if (path[0] === 'certifications' && ['name', 'short'].includes(String(path[2])) && findOverclaim(text)) continue;
    const found = wordings
      .filter(({ within, unless }) => (!within || within(path)) && !unless?.test(text))
      .flatMap(({ pattern }) => [...text.matchAll(pattern)])
      .find(({ index }) => !isHarmless(text, index))?.[0];
    if (found !== undefined) yield { path, message: `${toPathText(path)} says “${found.trim()}”.`, found };
  }
}

/** Rules about wording, one a code. */
export const wordingRules: readonly Rule[] = [...new Set(WORDINGS.map(({ code }) => code))].map((code) => {
  const wordings = WORDINGS.filter((each) => each.code === code);
  const [{ why, fix } = { why: '', fix: '' }] = wordings;
  return { code, severity: 'warning', why, fix, check: (context) => findWording(context, wordings) };
});
