/**
 * Swedish, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string => `Lita inte på något som den här sidan säger om det. Fråga ${by} direkt.`;
const fix = 'Den som driver sidan kan rätta till det.';
const later = 'Kontrollera igen om en stund.';
const renew = ({ by }: ProofFacts): string => `Be ${by} om ett aktuellt.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Swedish. */
export const words: ProofWords = {
  labels: {
    title: 'Förtroendemanifest från',
    nobody: 'ingen angiven',
    close: 'Stäng',
    claim: 'Den här uppgiften',
    claims: 'Uppgifter i det här manifestet',
    others: 'Andra uppgifter i det här manifestet',
    details: 'Detaljer',
    checks: 'Vad som kontrollerades',
    keys: 'Vems nycklar',
    document: 'Dokumentet',
    limits: 'Vad detta inte bevisar',
    elsewhere: 'Kontrollera någon annanstans',
    raw: 'Dokumentet som det togs emot',
    found: 'I manifestet',
    asked: 'Begärd av den här sidan',
    same: 'samma',
    other: 'används inte',
    none: 'ingen',
    failed: 'Misslyckades här.',
    open: 'Nåddes inte.',
    state: 'Läge',
    checked: 'Kontrollerat',
    source: 'Inläst från',
    inline: 'inne i den här sidan',
    memory: 'En nyare version som webbläsaren mindes användes.',
    name: 'Kallar sig',
    version: 'Version',
    leastVersion: 'lägsta version som den här sidan godtar',
    keysetVersion: 'Nyckeluppsättningens version',
    leastKeysetVersion: 'lägsta version av nyckeluppsättningen som den här sidan godtar',
    issued: 'Utfärdat',
    expires: 'Går ut',
    current: 'Räknas som aktuellt till',
    digest: 'SHA-256 för det signerade innehållet',
    rootKey: 'Rotnyckel',
    manifestKey: 'Manifestnyckel',
    attestorKey: 'Intygsgivarens nyckel',
    pageRoots: 'angiven av den här sidan',
    domainRoots: 'hittad på leverantörens egen domän',
    detail: 'Hittat',
    id: 'Beteckning',
    kind: 'Typ',
    scope: 'Omfattning',
    body: 'Certifieringsorgan',
    auditor: 'Revisor',
    number: 'Certifikatnummer',
    validFrom: 'Gäller från',
    validUntil: 'Gäller till och med',
    statement: 'Med leverantörens egna ord',
    attestor: 'Intygat av',
    alsoSigned: 'Intyg som uppges komma från, men inte räknas på den här sidan',
    command: 'Kör på en dator som du litar på',
    commandInline: 'Ladda ner dokumentet och kör på en dator som du litar på',
    copy: 'Kopiera kommandot',
    copyDocument: 'Kopiera dokumentet',
    copied: 'Kopierat.',
    notCopied: 'Den här sidan tillåter inte kopiering.',
    download: 'Ladda ner dokumentet',
    again: 'Kontrollera igen',
    visit: 'Gå till',
    holder: 'Innehavare',
    level: 'Nivå',
    edition: 'Utgåva',
    publisher: 'Utgiven av',
    note: 'Anmärkning',
    criteria: 'Kriterier',
    exclusions: 'Omfattas inte',
    products: 'Produkter',
    places: 'Platser',
    accredited: 'Ackrediterad av',
    audited: 'Reviderad',
    nextAudit: 'Nästa revision',
    surveillance: 'Uppföljningsrevisioner',
    period: 'Period som omfattas',
    bridge: 'Brevet gäller till',
    target: 'Måldatum',
    stage: 'Skede',
    dependsOn: 'Beroende av',
    register: 'Offentligt register',
    evidence: 'Underlag',
    history: 'Historik',
    legal: 'Juridisk anmärkning',
    how: 'Hur detta kontrollerades',
    report: 'Rapportera ett fel till',
    link: 'En länk som öppnar den här vyn',
    copyLink: 'Kopiera länken',
  },
  states: {
    pending: () => 'Kontrollen är inte klar.',
    verified: ({ by, until }) => `Signerat av ${by}, oförändrat sedan dess och aktuellt till ${until}.`,
    stale: ({ by, until }) =>
      `Signerat av ${by} och oförändrat sedan dess, men inte förnyat: det var aktuellt till ${until}.`,
    expired: ({ by, until }) =>
      `En gång signerat av ${by}, men sedan länge inaktuellt: det var aktuellt till ${until}.`,
    unverified: () => 'Det kunde inte kontrolleras, så inget av det visas.',
    unreachable: () => 'Det finns inget dokument att kontrollera, så inget visas.',
    invalid: () => 'Kontrollen misslyckades, så inget av dokumentet visas.',
  },
  reasons: {
    'insecure-context': () => [
      'Sidan lästes inte in via https, så webbläsaren erbjuder ingen kryptografi att kontrollera signaturer med.',
      'Öppna sidan med https:// i adressen.',
    ],
    incomplete: () => [
      'En del av koden som kontrollerar kunde inte läsas in eller köras, så ingenting kunde kontrolleras.',
      'Läs in sidan igen, eller kontrollera med kommandot nedan.',
    ],
    network: () => [
      'Dokumentet kunde inte läsas in: ingen anslutning, en nekad begäran, en omdirigering eller en server som inte låter andra sidor läsa det.',
      later,
    ],
    http: ({ status }) => [`Servern svarade med status ${status} där den skulle ha skickat dokumentet (200).`, later],
    'no-subject': () => ['Den här sidan säger inte vem manifestet ska handla om.', fix],
    'bad-root': () => [
      'Den här sidan anger rotnycklar, men inte i rätt form: fingeravtryck på 43 tecken, åtskilda av blanksteg.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Den här sidan anger ingen rotnyckel, och ${by} kunde inte tillfrågas om sin egen.`,
      later,
    ],
    clock: () => [
      'Det utfärdades i framtiden, enligt enhetens klocka.',
      'Ställ enhetens klocka. Om den går rätt är dokumentets datum fel.',
    ],
    'newer-format': () => ['Det har ett senare format än sidans kopia av trust-elements kan läsa.', fix],
    'unsupported-algorithm': () => [
      'Webbläsaren kan inte kontrollera den sortens signatur som det bär.',
      'Uppdatera webbläsaren eller kontrollera med kommandot nedan.',
    ],
    'too-large': broken('Det är större än ett manifest får vara (1\u00a0048\u00a0576 byte).'),
    utf8: broken('Det är inte text i UTF-8.'),
    depth: broken('Det är djupare nästlat än ett manifest får vara (16 nivåer).'),
    json: broken('Det är inte JSON. Ofta är det en felsida i stället för dokumentet.'),
    'non-strict': broken(
      'Två program skulle kunna läsa det på två sätt, till exempel för att ett namn står där två gånger.',
    ),
    profile: broken(
      'Det innehåller något som ett manifest inte får innehålla, till exempel ett decimaltal eller ett reserverat namn.',
    ),
    type: broken('Det kallar sig inte förtroendemanifest.'),
    header: broken('Dess första rader (vem det gäller, version, datum) saknas eller är felaktiga.'),
    'subject-mismatch': (facts) => [`Det handlar om någon annan än ${facts.by}, som den här sidan anger.`, ask(facts)],
    keyset: broken('Nyckeluppsättningen i det är felaktig.'),
    'no-pinned-root': broken('Ingen av de begärda rotnycklarna står bakom dess nycklar, eller så har den återkallats.'),
    'keyset-signature': broken('Dess nycklar är inte signerade med den begärda rotnyckeln.'),
    signature: broken(
      'Dess signatur stämmer inte: det ändrades efter signeringen eller signerades med en annan nyckel.',
    ),
    equivocation: broken('Det finns två olika dokument med samma version. Ett av dem är inte leverantörens ord.'),
    rollback: broken('Det är äldre än en version som godtagits tidigare eller som den här sidan begär.'),
    'expired-recently': (facts) => [
      'Det gick ut för kort tid sedan. Vad det säger var då sant enligt undertecknaren.',
      renew(facts),
    ],
    document: (facts) => ['Det gick ut för mer än 30 dagar sedan, så inget av det räknas.', renew(facts)],
    section: ({ by }) => [
      'Dokumentet är signerat, men dess lista över certifieringar är felaktig.',
      `${by} kan rätta till det genom att signera det igen.`,
    ],
    attestation: broken(
      'En part som den här sidan litar på uppges ha intygat uppgiften, men partens signatur stämmer inte.',
    ),
    'attestor-expired': () => ['En tredje parts intyg har gått ut, så bara leverantörens egen signatur räknas.', ''],
    'attestor-unknown': () => [
      'Det bär ett intyg som uppges komma från en tredje part. Sidan anger inte den parten bland dem den litar på, så intyget har inte kontrollerats.',
      '',
    ],
  },
  steps: {
    0: ['Kan det kontrolleras här?', () => 'Kryptografi finns till hands, och sidan säger vem den väntar sig.'],
    1: ['Är det ett dokument med en betydelse?', () => 'Strikt JSON, inom sina gränser.'],
    2: ['Är det ett förtroendemanifest?', () => 'Typ och huvud är i ordning.'],
    3: ['Handlar det om rätt part?', ({ by }) => `Det handlar om ${by}, som sidan begär.`],
    4: ['Vem ska man tro om nycklar?', () => 'Det finns rotnycklar att utgå från.'],
    5: ['Bär det den partens nycklar?', () => 'Nyckeluppsättningen är i ordning och anger en sådan rotnyckel.'],
    6: ['Går någon i god för nycklarna?', () => 'Rotnyckeln har signerat nyckeluppsättningen, och det är ingen äldre.'],
    7: [
      'Vem signerade dokumentet?',
      ({ by }) => `En nyckel från ${by} signerade det, och inte ett tecken har ändrats sedan dess.`,
    ],
    8: ['Är det aktuellt?', ({ until }) => `Ja, till ${until}.`],
    9: ['Är det det nyaste?', () => 'Det är inte äldre än vad sidan begär eller webbläsaren minns.'],
    10: ['Och varje uppgift?', () => 'Var och en granskades för sig: se nedan.'],
  },
  limits: {
    truth: ({ by }) =>
      `En signatur bevisar att ${by} uppger detta och att ingen har ändrat det. Den bevisar inte att det är sant.`,
    page: ({ by }) =>
      `Den här sidan har ritat allt detta och skulle kunna visa vad som helst. Var säker genom att titta på ${by} själv eller med kommandot nedan.`,
    domain: ({ by }) =>
      `Sidan anger ingen rotnyckel, så de som hittades på ${by} togs för sanna: den som styr domänen skulle kunna byta ut dem.`,
    'not-live': () =>
      'Om en nyckel har återkallats sedan dokumentet signerades kontrollerades inte i realtid. En stulen nyckel skulle räknas tills dess nyckeluppsättning går ut.',
    live: () => 'Återkallade nycklar slogs upp i realtid vid den här kontrollen.',
  },
  criteria: {
    security: 'Säkerhet',
    availability: 'Tillgänglighet',
    confidentiality: 'Konfidentialitet',
    'processing-integrity': 'Riktighet i behandlingen',
    privacy: 'Integritetsskydd',
  },
  notOwn: ({ by, holder }) => (holder ? `Innehas av ${holder}, inte av ${by}.` : `Innehas inte av ${by}.`),
  orLater: (year) => `${year} eller senare`,
  quote: (text) => `”${text}”`,
};
