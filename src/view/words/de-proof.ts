/**
 * German, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Verlassen Sie sich auf nichts, was diese Seite darüber sagt. Fragen Sie ${by} direkt.`;
const fix = 'Wer diese Seite betreibt, kann das richtigstellen.';
const later = 'Prüfen Sie es später noch einmal.';
const renew = ({ by }: ProofFacts): string => `Bitten Sie ${by} um ein aktuelles.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in German. */
export const words: ProofWords = {
  labels: {
    title: 'Trust-Manifest von',
    nobody: 'niemand genannt',
    close: 'Schließen',
    claim: 'Diese Angabe',
    claims: 'Angaben in diesem Manifest',
    others: 'Weitere Angaben in diesem Manifest',
    details: 'Einzelheiten',
    checks: 'Was geprüft wurde',
    keys: 'Wessen Schlüssel',
    document: 'Das Dokument',
    limits: 'Was das nicht beweist',
    elsewhere: 'Anderswo prüfen',
    raw: 'Das Dokument, wie es ankam',
    found: 'Im Manifest',
    asked: 'Von dieser Seite verlangt',
    same: 'derselbe',
    other: 'nicht benutzt',
    none: 'keiner',
    failed: 'Hier gescheitert.',
    open: 'Nicht erreicht.',
    state: 'Zustand',
    checked: 'Geprüft',
    source: 'Geladen von',
    inline: 'in dieser Seite',
    memory: 'Es wurde eine neuere Version benutzt, die dieser Browser sich gemerkt hat.',
    name: 'Nennt sich',
    version: 'Version',
    leastVersion: 'niedrigste Version, die diese Seite annimmt',
    keysetVersion: 'Version des Schlüsselsatzes',
    leastKeysetVersion: 'niedrigste Version des Schlüsselsatzes, die diese Seite annimmt',
    issued: 'Ausgestellt',
    expires: 'Läuft ab',
    current: 'Gilt als aktuell bis',
    digest: 'SHA-256 des signierten Inhalts',
    rootKey: 'Wurzelschlüssel',
    manifestKey: 'Manifest-Schlüssel',
    attestorKey: 'Schlüssel des Bestätigenden',
    pageRoots: 'von dieser Seite genannt',
    domainRoots: 'unter der eigenen Domain des Anbieters gefunden',
    detail: 'Gefunden',
    id: 'Kennung',
    kind: 'Art',
    scope: 'Geltungsbereich',
    body: 'Zertifizierungsstelle',
    auditor: 'Prüfer',
    number: 'Zertifikatsnummer',
    validFrom: 'Gültig ab',
    validUntil: 'Gültig bis',
    statement: 'In den Worten des Anbieters',
    attestor: 'Bestätigt von',
    alsoSigned: 'Bestätigungen unter dem Namen von, hier nicht gezählt',
    command: 'Führen Sie auf einem Computer, dem Sie vertrauen, aus',
    commandInline: 'Laden Sie das Dokument herunter und führen Sie auf einem Computer, dem Sie vertrauen, aus',
    copy: 'Befehl kopieren',
    copyDocument: 'Dokument kopieren',
    copied: 'Kopiert.',
    notCopied: 'Diese Seite erlaubt kein Kopieren.',
    download: 'Dokument herunterladen',
    again: 'Erneut prüfen',
    visit: 'Gehen Sie zu',
    holder: 'Inhaber',
    level: 'Stufe',
    edition: 'Ausgabe',
    publisher: 'Herausgegeben von',
    note: 'Anmerkung',
    criteria: 'Kriterien',
    exclusions: 'Nicht erfasst',
    products: 'Produkte',
    places: 'Orte',
    accredited: 'Akkreditiert durch',
    audited: 'Auditiert',
    nextAudit: 'Nächstes Audit',
    surveillance: 'Überwachungsaudits',
    period: 'Erfasster Zeitraum',
    bridge: 'Schreiben deckt ab bis',
    target: 'Zieltermin',
    stage: 'Stand',
    dependsOn: 'Abhängig von',
    register: 'Öffentliches Register',
    evidence: 'Nachweise',
    history: 'Verlauf',
    legal: 'Rechtlicher Hinweis',
    how: 'Wie das geprüft wurde',
    report: 'Um einen Fehler zu melden, schreiben Sie an',
    link: 'Ein Link, der diese Ansicht öffnet',
    copyLink: 'Link kopieren',
  },
  states: {
    pending: () => 'Die Prüfung ist nicht abgeschlossen.',
    verified: ({ by, until }) => `Von ${by} signiert, seither unverändert und aktuell bis ${until}.`,
    stale: ({ by, until }) =>
      `Von ${by} signiert und seither unverändert, aber nicht erneuert: Es war aktuell bis ${until}.`,
    expired: ({ by, until }) => `Einst von ${by} signiert, aber längst veraltet: Es war aktuell bis ${until}.`,
    unverified: () => 'Es konnte nicht geprüft werden, deshalb wird nichts davon gezeigt.',
    unreachable: () => 'Es gibt kein Dokument zu prüfen, deshalb wird nichts gezeigt.',
    invalid: () => 'Die Prüfung ist gescheitert, deshalb wird nichts aus dem Dokument gezeigt.',
  },
  reasons: {
    'insecure-context': () => [
      'Diese Seite wurde nicht über https geladen, deshalb bietet der Browser keine Kryptografie, um Signaturen zu prüfen.',
      'Öffnen Sie die Seite mit https:// in der Adresse.',
    ],
    incomplete: () => [
      'Ein Teil des prüfenden Codes konnte nicht geladen werden oder lief nicht, deshalb konnte nichts geprüft werden.',
      'Laden Sie die Seite neu, oder prüfen Sie mit dem Befehl unten.',
    ],
    network: () => [
      'Das Dokument konnte nicht geladen werden: keine Verbindung, eine abgelehnte Anfrage, eine Umleitung oder ein Server, der andere Seiten nicht lesen lässt.',
      later,
    ],
    http: ({ status }) => [
      `Der Server antwortete mit Status ${status}, wo er das Dokument hätte senden sollen (200).`,
      later,
    ],
    'no-subject': () => ['Diese Seite sagt nicht, von wem das Manifest handeln soll.', fix],
    'bad-root': () => [
      'Diese Seite nennt Wurzelschlüssel, aber nicht in der richtigen Form: Fingerabdrücke mit 43 Zeichen, durch Leerzeichen getrennt.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Diese Seite nennt keinen Wurzelschlüssel, und ${by} konnte nicht nach dem eigenen gefragt werden.`,
      later,
    ],
    clock: () => [
      'Es wurde nach der Uhr dieses Geräts in der Zukunft ausgestellt.',
      'Stellen Sie die Uhr dieses Geräts. Geht sie richtig, ist das Datum des Dokuments falsch.',
    ],
    'newer-format': () => [
      'Es hat ein späteres Format, als die Kopie von trust-elements auf dieser Seite lesen kann.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Dieser Browser kann die Art der Signatur nicht prüfen, die es trägt.',
      'Aktualisieren Sie den Browser oder prüfen Sie mit dem Befehl unten.',
    ],
    'too-large': broken('Es ist größer, als ein Manifest sein darf (1.048.576 Bytes).'),
    utf8: broken('Es ist kein Text in UTF-8.'),
    depth: broken('Es ist tiefer verschachtelt, als ein Manifest sein darf (16 Ebenen).'),
    json: broken('Es ist kein JSON. Oft ist das eine Fehlerseite anstelle des Dokuments.'),
    'non-strict': broken('Zwei Programme könnten es verschieden lesen, etwa weil ein Name zweimal darin steht.'),
    profile: broken(
      'Es enthält etwas, das ein Manifest nicht enthalten darf, etwa eine Kommazahl oder einen reservierten Namen.',
    ),
    type: broken('Es nennt sich selbst nicht Trust-Manifest.'),
    header: broken('Seine ersten Zeilen (Gegenstand, Version, Daten) fehlen oder sind fehlerhaft.'),
    'subject-mismatch': (facts) => [
      `Es handelt von jemand anderem als ${facts.by}, den diese Seite nennt.`,
      ask(facts),
    ],
    keyset: broken('Der Schlüsselsatz darin ist fehlerhaft.'),
    'no-pinned-root': broken(
      'Keiner der verlangten Wurzelschlüssel steht hinter seinen Schlüsseln, oder er wurde widerrufen.',
    ),
    'keyset-signature': broken('Seine Schlüssel sind nicht vom verlangten Wurzelschlüssel signiert.'),
    signature: broken(
      'Seine Signatur passt nicht: Es wurde nach dem Signieren verändert oder mit einem anderen Schlüssel signiert.',
    ),
    equivocation: broken(
      'Es gibt zwei verschiedene Dokumente mit derselben Version. Eines davon ist nicht das Wort des Anbieters.',
    ),
    rollback: broken('Es ist älter als eine Version, die früher angenommen wurde oder die diese Seite verlangt.'),
    'expired-recently': (facts) => [
      'Es ist vor Kurzem abgelaufen. Was es sagt, war damals nach Angabe des Signierenden wahr.',
      renew(facts),
    ],
    document: (facts) => ['Es ist vor mehr als 30 Tagen abgelaufen, deshalb zählt nichts davon.', renew(facts)],
    section: ({ by }) => [
      'Das Dokument ist signiert, aber seine Liste der Zertifizierungen ist fehlerhaft.',
      `${by} kann das mit einer neuen Signatur richtigstellen.`,
    ],
    attestation: broken(
      'Jemand, dem diese Seite vertraut, wird als Bestätigender der Angabe genannt, aber die Signatur passt nicht.',
    ),
    'attestor-expired': () => [
      'Die Bestätigung eines Dritten ist ausgelaufen, deshalb zählt nur die Signatur des Anbieters selbst.',
      '',
    ],
    'attestor-unknown': () => [
      'Sie trägt eine Bestätigung unter dem Namen eines Dritten. Diese Seite nennt ihn nicht unter denen, denen sie vertraut; die Bestätigung wurde deshalb nicht geprüft.',
      '',
    ],
  },
  steps: {
    0: ['Kann hier geprüft werden?', () => 'Kryptografie ist vorhanden, und die Seite sagt, wen sie erwartet.'],
    1: ['Ist es ein Dokument mit einer Bedeutung?', () => 'Strenges JSON, innerhalb seiner Grenzen.'],
    2: ['Ist es ein Trust-Manifest?', () => 'Typ und Kopf sind in Ordnung.'],
    3: ['Handelt es vom Richtigen?', ({ by }) => `Es handelt von ${by}, wie die Seite es verlangt.`],
    4: ['Wem ist bei Schlüsseln zu glauben?', () => 'Es gibt Wurzelschlüssel, von denen ausgegangen werden kann.'],
    5: [
      'Trägt es dessen Schlüssel?',
      () => 'Der Schlüsselsatz ist in Ordnung und nennt einen solchen Wurzelschlüssel.',
    ],
    6: [
      'Verbürgt sich jemand für diese Schlüssel?',
      () => 'Der Wurzelschlüssel hat den Schlüsselsatz signiert, und es ist kein älterer.',
    ],
    7: [
      'Wer hat das Dokument signiert?',
      ({ by }) => `Ein Schlüssel von ${by} hat es signiert, und seither hat sich kein Zeichen geändert.`,
    ],
    8: ['Ist es aktuell?', ({ until }) => `Ja, bis ${until}.`],
    9: [
      'Ist es das neueste?',
      () => 'Es ist nicht älter als das, was die Seite verlangt oder dieser Browser sich merkt.',
    ],
    10: ['Was ist mit jeder einzelnen Angabe?', () => 'Jede wurde für sich geprüft: siehe unten.'],
  },
  limits: {
    truth: ({ by }) =>
      `Eine Signatur beweist, dass ${by} dies angibt und dass niemand es verändert hat. Sie beweist nicht, dass es stimmt.`,
    page: ({ by }) =>
      `Diese Seite hat all das gezeichnet und könnte alles zeigen. Sicher gehen Sie, wenn Sie bei ${by} selbst nachsehen oder den Befehl unten benutzen.`,
    domain: ({ by }) =>
      `Die Seite nennt keinen Wurzelschlüssel, deshalb wurde denen geglaubt, die unter ${by} gefunden wurden: Wer diese Domain kontrolliert, könnte sie ersetzen.`,
    'not-live': () =>
      'Ob ein Schlüssel seit dem Signieren widerrufen wurde, wurde nicht live geprüft. Ein gestohlener Schlüssel zählte, bis sein Schlüsselsatz endet.',
    live: () => 'Widerrufene Schlüssel wurden bei dieser Prüfung live nachgeschlagen.',
  },
  criteria: {
    security: 'Sicherheit',
    availability: 'Verfügbarkeit',
    confidentiality: 'Vertraulichkeit',
    'processing-integrity': 'Integrität der Verarbeitung',
    privacy: 'Datenschutz',
  },
  notOwn: ({ by, holder }) => (holder ? `Inhaber ist ${holder}, nicht ${by}.` : `Inhaber ist nicht ${by} selbst.`),
  orLater: (year) => `${year} oder später`,
  quote: (text) => `„${text}“`,
};
