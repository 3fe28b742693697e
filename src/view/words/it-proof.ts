/**
 * Italian, for the proof panel.
 *
 * @module
 */

import { onDay } from './it.js';
import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Non fare affidamento su nulla di ciò che questa pagina ne dice. Chiedere direttamente a ${by}.`;
const fix = 'Chi gestisce questa pagina può rimediare.';
const later = 'Controllare di nuovo tra un po’.';
const renew = ({ by }: ProofFacts): string => `Chiederne uno attuale a ${by}.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Italian. */
export const words: ProofWords = {
  labels: {
    title: 'Manifesto di fiducia di',
    nobody: 'nessuno indicato',
    close: 'Chiudi',
    claim: 'Questa dichiarazione',
    claims: 'Dichiarazioni in questo manifesto',
    others: 'Altre dichiarazioni in questo manifesto',
    details: 'Dettagli',
    checks: 'Che cosa è stato controllato',
    keys: 'Di chi sono le chiavi',
    document: 'Il documento',
    limits: 'Che cosa questo non dimostra',
    elsewhere: 'Controllare altrove',
    raw: 'Il documento come ricevuto',
    found: 'Nel manifesto',
    asked: 'Chiesta da questa pagina',
    same: 'la stessa',
    other: 'non usata',
    none: 'nessuna',
    failed: 'Fallito qui.',
    open: 'Non raggiunto.',
    state: 'Stato',
    checked: 'Controllato',
    source: 'Caricato da',
    inline: 'dentro questa pagina',
    memory: 'È stata usata una versione più recente che questo browser ricordava.',
    name: 'Si chiama',
    version: 'Versione',
    leastVersion: 'versione minima accettata da questa pagina',
    keysetVersion: 'Versione dell’insieme di chiavi',
    leastKeysetVersion: 'versione minima dell’insieme di chiavi accettata da questa pagina',
    issued: 'Emesso',
    expires: 'Scade',
    current: 'Considerato attuale fino al',
    digest: 'SHA-256 del contenuto firmato',
    rootKey: 'Chiave radice',
    manifestKey: 'Chiave del manifesto',
    attestorKey: 'Chiave di chi attesta',
    pageRoots: 'indicata da questa pagina',
    domainRoots: 'trovata nel dominio del soggetto stesso',
    detail: 'Trovato',
    id: 'Identificatore',
    kind: 'Tipo',
    scope: 'Ambito',
    body: 'Organismo di certificazione',
    auditor: 'Auditor',
    number: 'Numero di certificato',
    validFrom: 'Valido dal',
    validUntil: 'Valido fino al',
    statement: 'Nelle parole del fornitore',
    attestor: 'Attestato da',
    alsoSigned: 'Attestazioni attribuite a, senza che contino su questa pagina',
    command: 'Su un computer fidato, eseguire',
    commandInline: 'Scaricare il documento e, su un computer fidato, eseguire',
    copy: 'Copia il comando',
    copyDocument: 'Copia il documento',
    copied: 'Copiato.',
    notCopied: 'Questa pagina non permette di copiare.',
    download: 'Scarica il documento',
    again: 'Controlla di nuovo',
    visit: 'Vai a',
    holder: 'Titolare',
    level: 'Livello',
    edition: 'Edizione',
    publisher: 'Pubblicato da',
    note: 'Nota',
    criteria: 'Criteri',
    exclusions: 'Non coperto',
    products: 'Prodotti',
    places: 'Luoghi',
    accredited: 'Accreditato da',
    audited: 'Sottoposto ad audit',
    nextAudit: 'Prossimo audit',
    surveillance: 'Audit di sorveglianza',
    period: 'Periodo coperto',
    bridge: 'Lettera valida fino al',
    target: 'Data obiettivo',
    stage: 'Fase',
    dependsOn: 'Dipende da',
    register: 'Registro pubblico',
    evidence: 'Prove',
    history: 'Cronologia',
    legal: 'Nota legale',
    how: 'Come è stato controllato',
    report: 'Per segnalare un errore, scrivere a',
    link: 'Un link che apre questa vista',
    copyLink: 'Copia il link',
  },
  states: {
    pending: () => 'Il controllo non è finito.',
    verified: ({ by, until }) => `Firmato da ${by}, da allora immutato e attuale ${onDay('fino al', until)}.`,
    stale: ({ by, until }) =>
      `Firmato da ${by} e da allora immutato, ma non rinnovato: era attuale ${onDay('fino al', until)}.`,
    expired: ({ by, until }) =>
      `Firmato a suo tempo da ${by}, ma superato da molto: era attuale ${onDay('fino al', until)}.`,
    unverified: () => 'Non è stato possibile controllarlo, quindi nulla ne viene mostrato.',
    unreachable: () => 'Non c’è alcun documento da controllare, quindi non viene mostrato nulla.',
    invalid: () => 'Il controllo è fallito, quindi nulla del documento viene mostrato.',
  },
  reasons: {
    'insecure-context': () => [
      'Questa pagina non è stata caricata via https, quindi il browser non offre crittografia per controllare le firme.',
      'Aprire la pagina con https:// nell’indirizzo.',
    ],
    incomplete: () => [
      'Una parte del codice di controllo non è stata caricata o eseguita, quindi non è stato possibile controllare nulla.',
      'Ricaricare la pagina, oppure controllare con il comando qui sotto.',
    ],
    network: () => [
      'Impossibile caricare il documento: nessuna connessione, una richiesta rifiutata, un reindirizzamento o un server che non lo lascia leggere ad altre pagine.',
      later,
    ],
    http: ({ status }) => [
      `Il server ha risposto con lo stato ${status} dove avrebbe dovuto inviare il documento (200).`,
      later,
    ],
    'no-subject': () => ['Questa pagina non dice di chi dovrebbe trattare il manifesto.', fix],
    'bad-root': () => [
      'Questa pagina indica chiavi radice, ma non nella forma dovuta: impronte di 43 caratteri separate da spazi.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Questa pagina non indica alcuna chiave radice e non è stato possibile chiedere a ${by} la propria.`,
      later,
    ],
    clock: () => [
      'È stato emesso nel futuro, secondo l’orologio di questo dispositivo.',
      'Regolare l’orologio di questo dispositivo. Se è giusto, la data del documento è sbagliata.',
    ],
    'newer-format': () => [
      'È in un formato successivo a quello che la copia di trust-elements di questa pagina sa leggere.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Questo browser non può controllare il tipo di firma che porta.',
      'Aggiornare il browser o controllare con il comando qui sotto.',
    ],
    'too-large': broken('È più grande di quanto un manifesto possa essere (1.048.576 byte).'),
    utf8: broken('Non è testo in UTF-8.'),
    depth: broken('È annidato più a fondo di quanto un manifesto possa essere (16 livelli).'),
    json: broken('Non è JSON. Spesso è una pagina di errore al posto del documento.'),
    'non-strict': broken(
      'Due programmi potrebbero leggerlo in due modi, per esempio con un nome che vi compare due volte.',
    ),
    profile: broken(
      'Contiene qualcosa che un manifesto non può contenere, come un numero decimale o un nome riservato.',
    ),
    type: broken('Non si dichiara un manifesto di fiducia.'),
    header: broken('Le sue prime righe (soggetto, versione, date) mancano o sono malformate.'),
    'subject-mismatch': (facts) => [
      `Tratta di qualcuno diverso da ${facts.by}, indicato da questa pagina.`,
      ask(facts),
    ],
    keyset: broken('L’insieme di chiavi al suo interno è malformato.'),
    'no-pinned-root': broken('Nessuna delle chiavi radice chieste sta dietro le sue chiavi, oppure è stata revocata.'),
    'keyset-signature': broken('Le sue chiavi non sono firmate dalla chiave radice chiesta.'),
    signature: broken('La sua firma non corrisponde: è stato cambiato dopo la firma o firmato con un’altra chiave.'),
    equivocation: broken(
      'Ci sono due documenti diversi con la stessa versione. Uno dei due non è la parola del fornitore.',
    ),
    rollback: broken('È più vecchio di una versione accettata in precedenza o chiesta da questa pagina.'),
    'expired-recently': (facts) => [
      'È scaduto da poco. Ciò che dice era allora vero secondo chi lo ha firmato.',
      renew(facts),
    ],
    document: (facts) => ['È scaduto da più di 30 giorni, quindi nulla di esso conta.', renew(facts)],
    section: ({ by }) => [
      'Il documento è firmato, ma il suo elenco di certificazioni è malformato.',
      `${by} può rimediare firmandolo di nuovo.`,
    ],
    attestation: broken(
      'Un soggetto di cui questa pagina si fida è indicato come attestante della dichiarazione, ma la sua firma non corrisponde.',
    ),
    'attestor-expired': () => [
      'L’attestazione di un terzo è finita, quindi conta solo la firma del fornitore stesso.',
      '',
    ],
    'attestor-unknown': () => [
      'Porta un’attestazione attribuita a un terzo. Questa pagina non lo indica tra coloro di cui si fida, quindi l’attestazione non è stata controllata.',
      '',
    ],
  },
  steps: {
    0: ['Si può controllare qui?', () => 'La crittografia è disponibile e la pagina dice chi si aspetta.'],
    1: ['È un solo documento con un solo significato?', () => 'JSON rigoroso, entro i suoi limiti.'],
    2: ['È un manifesto di fiducia?', () => 'Il tipo e l’intestazione sono in ordine.'],
    3: ['Tratta del soggetto giusto?', ({ by }) => `Tratta di ${by}, come chiede la pagina.`],
    4: ['A chi credere sulle chiavi?', () => 'Ci sono chiavi radice da cui partire.'],
    5: ['Porta chiavi di quel soggetto?', () => 'L’insieme di chiavi è in ordine e indica una tale chiave radice.'],
    6: [
      'Qualcuno garantisce per quelle chiavi?',
      () => 'La chiave radice ha firmato l’insieme di chiavi, e non è uno precedente.',
    ],
    7: [
      'Chi ha firmato il documento?',
      ({ by }) => `L’ha firmato una chiave di ${by}, e da allora non è cambiato un solo carattere.`,
    ],
    8: ['È attuale?', ({ until }) => `Lo è, ${onDay('fino al', until)}.`],
    9: ['È il più recente?', () => 'Non è più vecchio di quanto la pagina chiede o questo browser ricorda.'],
    10: ['E ogni dichiarazione?', () => 'Ciascuna è stata esaminata per sé: vedere sotto.'],
  },
  limits: {
    truth: ({ by }) =>
      `Una firma dimostra che ${by} dichiara questo e che nessuno l’ha cambiato. Non dimostra che sia vero.`,
    page: ({ by }) =>
      `Questa pagina ha disegnato tutto questo e potrebbe mostrare qualsiasi cosa. Per esserne certi, guardare su ${by} stesso o usare il comando qui sotto.`,
    domain: ({ by }) =>
      `La pagina non indica alcuna chiave radice, quindi sono state credute quelle trovate su ${by}: chi controlla quel dominio potrebbe sostituirle.`,
    'not-live': () =>
      'Non è stato controllato in diretta se una chiave sia stata revocata dopo la firma. Una chiave rubata conterebbe fino alla fine del suo insieme di chiavi.',
    live: () => 'Le chiavi revocate sono state consultate in diretta in questo controllo.',
  },
  criteria: {
    security: 'Sicurezza',
    availability: 'Disponibilità',
    confidentiality: 'Riservatezza',
    'processing-integrity': 'Integrità dell’elaborazione',
    privacy: 'Privacy',
  },
  notOwn: ({ by, holder }) => (holder ? `Il titolare è ${holder}, non ${by}.` : `Il titolare non è ${by}.`),
  orLater: (year) => `${year} o più tardi`,
  quote: (text) => `«${text}»`,
};
