/**
 * Does a claim's name say what only an attestor can say of it?
 *
 * A vendor chooses the name that stands in a badge's first line. “Certified by everybody” or a tick there would dress its
 * own word as somebody else's, in whatever language, script or disguise. So a name is read as a person reads it: without
 * what is invisible, and with every letter that looks like a Latin one taken for that one.
 *
 * Loaded with the first name that is not plain: most are the standard's own (`certification.ts`).
 *
 * @module
 */

/** What passes for a Latin letter at a glance; what Unicode itself folds into one need not stand here. */
const LOOKALIKES = new Map(
  (
    'aаαɑᴀ4@ bвβʙ cсϲᴄ¢ dԁđðɗᴅ eеєεɛᴇ3 fƒꜰϝ gɡɢ hнһʜ iіιıɩɪᴉӏ1l jјᴊ kкκᴋ mмᴍ nпηɴ oоοσᴏ0 pрρᴘ rгʀɾ sѕꜱ tтτᴛ ' +
    'uυцᴜ vѵνᴠ wԝωᴡ xхχ yуγʏ zᴢ'
  )
    .split(' ')
    .flatMap(([latin = '', ...others]) => others.map((other): [string, string] => [other, latin])),
);

/** “Certified”, “verified”, “accredited” and “attested” as somebody is called who is, in the languages that elements speak. */
const CLAIMS: readonly RegExp[] = [
  /\b(?:certified|verified|accredited|attested)\b/,
  // German, Dutch, Swedish.
  /\b(?:ge|um|re)?(?:zertifiziert|certificeerd|certifierad|verifiziert|verifieerd|verifierad|akkreditiert|accrediteerd|ackrediterad|bestatigt|bevestigd|intygad|intygat)/,
  // French, Spanish, Italian, Portuguese.
  /\b(?:certific?|verific?|accredit|acredit|attest|atest|refrend)(?:ee?s?|a[dt][oai]s?)\b/,
  // Polish.
  /\b(?:certyfikowan|zweryfikowan|akredytowan|poswiadczon)/,
  // Japanese, Chinese, Korean.
  /認証(?:済|取得)|検証済|証明(?:済|取得)|认证(?:通过|合格)|已(?:获|通过)?(?:认证|验证|证明)|已(?:獲|通過)?(?:認證|驗證|證明)|(?:인증|검증|증명)(?:됨|받은|된|완료)/,
  // Arabic, Hebrew.
  /(?<!\p{L})(?:معتمدة?|موثقة?|مصدقة?)(?!\p{L})|(?<!\p{L})(?:מאומתת?|מוסמ(?:ך|כת)|מאושרת?)(?!\p{L})/u,
  // A box with something in it.
  /\[[xv]\]/,
];

/** The same with spaces, stops or hyphens between the letters; no shorter word, or two that meet would make one. */
const SPELT_OUT = /certified|verified|accredited|attested|zertifiziert|akkreditiert/;

/** Ticks, seals, rings and every other picture; and the private characters that an icon font of the page draws as such. */
const PICTURES = /(?![©®™℠°])\p{So}|(?![+<=>|~±×÷−])\p{Sm}|\p{Co}|\p{Cn}/u;

/** Scripts in which people name things today. Letters of the others (Cherokee, Lisu …) stand there to pass for Latin ones. */
const SCRIPTS =
  'Latn Cyrl Grek Armn Geor Hebr Arab Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr Ethi Tibt Mong ' +
  'Hang Hani Hira Kana Bopo Zyyy Zinh';
const STRANGE = new RegExp(`(?![${SCRIPTS.replace(/\w+ ?/g, '\\p{sc=$&}').replaceAll(' ', '')}])\\p{L}`, 'u');

/** A name as it looks: small Latin letters where it can be read as such. */
function toLook(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return Array.from(plain, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/** What of a name says more than what the thing is called; null for nothing. */
export function findOverclaim(name: string): string | null {
  const odd = (PICTURES.exec(name) ?? STRANGE.exec(name))?.[0];
  if (odd !== undefined) return odd;
  const look = toLook(name);
  const claim =
    CLAIMS.map((pattern) => pattern.exec(look)).find(Boolean) ?? SPELT_OUT.exec(look.replace(/[^a-z]/g, ''));
  return claim?.[0] ?? null;
}
