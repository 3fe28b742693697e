/**
 * Dutch, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Vertrouw op niets wat deze pagina erover zegt. Vraag het ${by} rechtstreeks.`;
const fix = 'Wie deze pagina beheert kan dat rechtzetten.';
const later = 'Controleer het straks opnieuw.';
const renew = ({ by }: ProofFacts): string => `Vraag ${by} om een actueel document.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Dutch. */
export const words: ProofWords = {
  labels: {
    title: 'Trustmanifest van',
    nobody: 'niemand genoemd',
    close: 'Sluiten',
    claim: 'Deze verklaring',
    claims: 'Verklaringen in dit manifest',
    others: 'Andere verklaringen in dit manifest',
    details: 'Details',
    checks: 'Wat is gecontroleerd',
    keys: 'Wiens sleutels',
    document: 'Het document',
    limits: 'Wat dit niet bewijst',
    elsewhere: 'Elders controleren',
    raw: 'Het document zoals ontvangen',
    found: 'In het manifest',
    asked: 'Gevraagd door deze pagina',
    same: 'dezelfde',
    other: 'niet gebruikt',
    none: 'geen',
    failed: 'Hier mislukt.',
    open: 'Niet bereikt.',
    state: 'Toestand',
    checked: 'Gecontroleerd',
    source: 'Geladen van',
    inline: 'binnen deze pagina',
    memory: 'Er is een nieuwere versie gebruikt die deze browser had onthouden.',
    name: 'Noemt zich',
    version: 'Versie',
    leastVersion: 'laagste versie die deze pagina aanvaardt',
    keysetVersion: 'Versie van de sleutelset',
    leastKeysetVersion: 'laagste versie van de sleutelset die deze pagina aanvaardt',
    issued: 'Uitgegeven',
    expires: 'Verloopt',
    current: 'Geldt als actueel tot',
    digest: 'SHA-256 van de ondertekende inhoud',
    rootKey: 'Rootsleutel',
    manifestKey: 'Manifestsleutel',
    attestorKey: 'Sleutel van de bevestigende partij',
    pageRoots: 'genoemd door deze pagina',
    domainRoots: 'gevonden op het eigen domein van het onderwerp',
    detail: 'Gevonden',
    id: 'Kenmerk',
    kind: 'Soort',
    scope: 'Toepassingsgebied',
    body: 'Certificerende instelling',
    auditor: 'Auditor',
    number: 'Certificaatnummer',
    validFrom: 'Geldig vanaf',
    validUntil: 'Geldig tot en met',
    statement: 'In de woorden van de leverancier',
    attestor: 'Bevestigd door',
    alsoSigned: 'Bevestigingen toegeschreven aan, niet meegeteld op deze pagina',
    command: 'Voer op een computer die u vertrouwt uit',
    commandInline: 'Download het document en voer op een computer die u vertrouwt uit',
    copy: 'Opdracht kopiëren',
    copyDocument: 'Document kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Deze pagina staat kopiëren niet toe.',
    download: 'Document downloaden',
    again: 'Opnieuw controleren',
    visit: 'Ga naar',
    holder: 'Houder',
    level: 'Niveau',
    edition: 'Editie',
    publisher: 'Uitgegeven door',
    note: 'Opmerking',
    criteria: 'Criteria',
    exclusions: 'Niet gedekt',
    products: 'Producten',
    places: 'Plaatsen',
    accredited: 'Geaccrediteerd door',
    audited: 'Geauditeerd',
    nextAudit: 'Volgende audit',
    surveillance: 'Controleaudits',
    period: 'Gedekte periode',
    bridge: 'Brief dekt tot',
    target: 'Streefdatum',
    stage: 'Fase',
    dependsOn: 'Hangt af van',
    register: 'Openbaar register',
    evidence: 'Bewijsstukken',
    history: 'Geschiedenis',
    legal: 'Juridische opmerking',
    how: 'Hoe dit is gecontroleerd',
    report: 'Meld een fout aan',
    link: 'Een link die deze weergave opent',
    copyLink: 'Link kopiëren',
  },
  states: {
    pending: () => 'De controle is niet klaar.',
    verified: ({ by, until }) => `Ondertekend door ${by}, sindsdien ongewijzigd en actueel tot ${until}.`,
    stale: ({ by, until }) =>
      `Ondertekend door ${by} en sindsdien ongewijzigd, maar niet vernieuwd: het was actueel tot ${until}.`,
    expired: ({ by, until }) => `Ooit ondertekend door ${by}, maar allang verouderd: het was actueel tot ${until}.`,
    unverified: () => 'Het kon niet worden gecontroleerd, dus er wordt niets van getoond.',
    unreachable: () => 'Er is geen document om te controleren, dus er wordt niets getoond.',
    invalid: () => 'De controle is mislukt, dus er wordt niets van het document getoond.',
  },
  reasons: {
    'insecure-context': () => [
      'Deze pagina is niet via https geladen, dus de browser biedt geen cryptografie om handtekeningen te controleren.',
      'Open de pagina met https:// in het adres.',
    ],
    incomplete: () => [
      'Een deel van de controlecode kon niet worden geladen of uitgevoerd, dus er kon niets worden gecontroleerd.',
      'Laad de pagina opnieuw, of controleer met de opdracht hieronder.',
    ],
    network: () => [
      'Het document kon niet worden geladen: geen verbinding, een geweigerd verzoek, een omleiding of een server die andere pagina’s niet laat lezen.',
      later,
    ],
    http: ({ status }) => [
      `De server antwoordde met status ${status} waar hij het document had moeten sturen (200).`,
      later,
    ],
    'no-subject': () => ['Deze pagina zegt niet over wie het manifest moet gaan.', fix],
    'bad-root': () => [
      'Deze pagina noemt rootsleutels, maar niet in de juiste vorm: vingerafdrukken van 43 tekens, gescheiden door spaties.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Deze pagina noemt geen rootsleutel, en ${by} kon niet naar de eigen sleutel worden gevraagd.`,
      later,
    ],
    clock: () => [
      'Het is volgens de klok van dit apparaat in de toekomst uitgegeven.',
      'Zet de klok van dit apparaat goed. Loopt die goed, dan klopt de datum van het document niet.',
    ],
    'newer-format': () => [
      'Het heeft een later formaat dan de kopie van trust-elements op deze pagina kan lezen.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Deze browser kan het soort handtekening niet controleren dat het draagt.',
      'Werk de browser bij of controleer met de opdracht hieronder.',
    ],
    'too-large': broken('Het is groter dan een manifest mag zijn (1.048.576 bytes).'),
    utf8: broken('Het is geen tekst in UTF-8.'),
    depth: broken('Het is dieper genest dan een manifest mag zijn (16 niveaus).'),
    json: broken('Het is geen JSON. Vaak is dit een foutpagina in plaats van het document.'),
    'non-strict': broken(
      'Twee programma’s zouden het verschillend kunnen lezen, bijvoorbeeld doordat een naam er twee keer in staat.',
    ),
    profile: broken('Er staat iets in wat niet in een manifest mag, zoals een kommagetal of een gereserveerde naam.'),
    type: broken('Het noemt zich geen trustmanifest.'),
    header: broken('De eerste regels (onderwerp, versie, datums) ontbreken of kloppen niet.'),
    'subject-mismatch': (facts) => [`Het gaat over iemand anders dan ${facts.by}, die deze pagina noemt.`, ask(facts)],
    keyset: broken('De sleutelset erin klopt niet.'),
    'no-pinned-root': broken('Geen van de gevraagde rootsleutels staat achter zijn sleutels, of die is ingetrokken.'),
    'keyset-signature': broken('Zijn sleutels zijn niet ondertekend met de gevraagde rootsleutel.'),
    signature: broken(
      'De handtekening past niet: het is na ondertekening gewijzigd of met een andere sleutel ondertekend.',
    ),
    equivocation: broken(
      'Er zijn twee verschillende documenten met dezelfde versie. Eén ervan is niet het woord van de leverancier.',
    ),
    rollback: broken('Het is ouder dan een versie die eerder is aanvaard of die deze pagina vraagt.'),
    'expired-recently': (facts) => [
      'Het is kort geleden verlopen. Wat het zegt was toen waar volgens de ondertekenaar.',
      renew(facts),
    ],
    document: (facts) => ['Het is meer dan 30 dagen geleden verlopen, dus niets ervan telt.', renew(facts)],
    section: ({ by }) => [
      'Het document is ondertekend, maar de lijst van certificeringen klopt niet.',
      `${by} kan dat rechtzetten door opnieuw te ondertekenen.`,
    ],
    attestation: broken(
      'Een partij die deze pagina vertrouwt zou de verklaring hebben bevestigd, maar haar handtekening past niet.',
    ),
    'attestor-expired': () => [
      'De bevestiging van een derde is afgelopen, dus alleen de handtekening van de leverancier zelf telt.',
      '',
    ],
    'attestor-unknown': () => [
      'Er staat een bevestiging bij die aan een derde wordt toegeschreven. Deze pagina noemt die niet onder wie zij vertrouwt, dus de bevestiging is niet gecontroleerd.',
      '',
    ],
  },
  steps: {
    0: ['Kan het hier worden gecontroleerd?', () => 'Cryptografie is beschikbaar, en de pagina zegt wie zij verwacht.'],
    1: ['Is het één document met één betekenis?', () => 'Strikte JSON, binnen de grenzen.'],
    2: ['Is het een trustmanifest?', () => 'Type en kop zijn in orde.'],
    3: ['Gaat het over de juiste partij?', ({ by }) => `Het gaat over ${by}, zoals de pagina vraagt.`],
    4: ['Wie te geloven over sleutels?', () => 'Er zijn rootsleutels om mee te beginnen.'],
    5: ['Draagt het sleutels van die partij?', () => 'De sleutelset is in orde en noemt zo’n rootsleutel.'],
    6: [
      'Staat er iemand in voor die sleutels?',
      () => 'De rootsleutel heeft de sleutelset ondertekend, en het is geen oudere.',
    ],
    7: [
      'Wie heeft het document ondertekend?',
      ({ by }) => `Een sleutel van ${by} heeft het ondertekend, en sindsdien is geen teken veranderd.`,
    ],
    8: ['Is het actueel?', ({ until }) => `Ja, tot ${until}.`],
    9: ['Is het het nieuwste?', () => 'Het is niet ouder dan wat de pagina vraagt of deze browser onthoudt.'],
    10: ['En elke verklaring?', () => 'Elk is apart bekeken: zie hieronder.'],
  },
  limits: {
    truth: ({ by }) =>
      `Een handtekening bewijst dat ${by} dit stelt en dat niemand het heeft gewijzigd. Zij bewijst niet dat het waar is.`,
    page: ({ by }) =>
      `Deze pagina heeft dit alles getekend en zou van alles kunnen tonen. Wees zeker door bij ${by} zelf te kijken of met de opdracht hieronder.`,
    domain: ({ by }) =>
      `De pagina noemt geen rootsleutel, dus zijn de sleutels geloofd die bij ${by} zijn gevonden: wie dat domein beheert zou ze kunnen vervangen.`,
    'not-live': () =>
      'Of een sleutel sinds de ondertekening is ingetrokken, is niet live gecontroleerd. Een gestolen sleutel zou tellen tot zijn sleutelset eindigt.',
    live: () => 'Ingetrokken sleutels zijn bij deze controle live opgezocht.',
  },
  criteria: {
    security: 'Beveiliging',
    availability: 'Beschikbaarheid',
    confidentiality: 'Vertrouwelijkheid',
    'processing-integrity': 'Integriteit van de verwerking',
    privacy: 'Privacy',
  },
  notOwn: ({ by, holder }) => (holder ? `In bezit van ${holder}, niet van ${by}.` : `Niet in bezit van ${by} zelf.`),
  orLater: (year) => `${year} of later`,
  quote: (text) => `“${text}”`,
};
