/**
 * French, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Ne vous fiez à rien de ce que cette page en dit. Demandez directement à ${by}.`;
const fix = 'Le responsable de cette page peut corriger cela.';
const later = 'Contrôlez à nouveau dans un moment.';
const renew = ({ by }: ProofFacts): string => `Demandez-en un à jour à ${by}.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in French. */
export const words: ProofWords = {
  labels: {
    title: 'Manifeste de confiance de',
    nobody: 'personne n’est nommé',
    close: 'Fermer',
    claim: 'Cette déclaration',
    claims: 'Déclarations de ce manifeste',
    others: 'Autres déclarations de ce manifeste',
    details: 'Détails',
    checks: 'Ce qui a été contrôlé',
    keys: 'À qui sont les clés',
    document: 'Le document',
    limits: 'Ce que cela ne prouve pas',
    elsewhere: 'Contrôler ailleurs',
    raw: 'Le document tel que reçu',
    found: 'Dans le manifeste',
    asked: 'Demandée par cette page',
    same: 'la même',
    other: 'non utilisée',
    none: 'aucune',
    failed: 'Échec ici.',
    open: 'Non atteint.',
    state: 'État',
    checked: 'Contrôlé',
    source: 'Chargé depuis',
    inline: 'dans cette page',
    memory: 'Une version plus récente, retenue par ce navigateur, a été utilisée.',
    name: 'Se nomme',
    version: 'Version',
    leastVersion: 'version minimale acceptée par cette page',
    keysetVersion: 'Version du jeu de clés',
    leastKeysetVersion: 'version minimale du jeu de clés acceptée par cette page',
    issued: 'Émis',
    expires: 'Expire',
    current: 'Tenu pour à jour jusqu’au',
    digest: 'SHA-256 du contenu signé',
    rootKey: 'Clé racine',
    manifestKey: 'Clé du manifeste',
    attestorKey: 'Clé du tiers attestant',
    pageRoots: 'nommée par cette page',
    domainRoots: 'trouvée sur le domaine du sujet',
    detail: 'Trouvé',
    id: 'Identifiant',
    kind: 'Nature',
    scope: 'Périmètre',
    body: 'Organisme de certification',
    auditor: 'Auditeur',
    number: 'Numéro de certificat',
    validFrom: 'Valable à partir du',
    validUntil: 'Valable jusqu’au',
    statement: 'Dans les termes du fournisseur',
    attestor: 'Attesté par',
    alsoSigned: 'Attestations attribuées à, non comptées sur cette page',
    command: 'Sur un ordinateur de confiance, exécutez',
    commandInline: 'Téléchargez le document et, sur un ordinateur de confiance, exécutez',
    copy: 'Copier la commande',
    copyDocument: 'Copier le document',
    copied: 'Copié.',
    notCopied: 'Cette page ne permet pas de copier.',
    download: 'Télécharger le document',
    again: 'Contrôler à nouveau',
    visit: 'Aller sur',
    holder: 'Titulaire',
    level: 'Niveau',
    edition: 'Édition',
    publisher: 'Publié par',
    note: 'Remarque',
    criteria: 'Critères',
    exclusions: 'Non couvert',
    products: 'Produits',
    places: 'Lieux',
    accredited: 'Accrédité par',
    audited: 'Audité',
    nextAudit: 'Prochain audit',
    surveillance: 'Audits de surveillance',
    period: 'Période couverte',
    bridge: 'Lettre valable jusqu’au',
    target: 'Échéance visée',
    stage: 'Étape',
    dependsOn: 'Dépend de',
    register: 'Registre public',
    evidence: 'Preuves',
    history: 'Historique',
    legal: 'Mention légale',
    how: 'Comment cela a été contrôlé',
    report: 'Pour signaler une erreur, écrire à',
    link: 'Un lien qui ouvre cette vue',
    copyLink: 'Copier le lien',
  },
  states: {
    pending: () => 'Le contrôle n’est pas terminé.',
    verified: ({ by, until }) => `Signé par ${by}, inchangé depuis et à jour jusqu’au ${until}.`,
    stale: ({ by, until }) =>
      `Signé par ${by} et inchangé depuis, mais non renouvelé\u00a0: il était à jour jusqu’au ${until}.`,
    expired: ({ by, until }) =>
      `Signé autrefois par ${by}, mais dépassé depuis longtemps\u00a0: il était à jour jusqu’au ${until}.`,
    unverified: () => 'Il n’a pas pu être contrôlé, donc rien n’en est montré.',
    unreachable: () => 'Il n’y a pas de document à contrôler, donc rien n’est montré.',
    invalid: () => 'Le contrôle a échoué, donc rien du document n’est montré.',
  },
  reasons: {
    'insecure-context': () => [
      'Cette page n’a pas été chargée par https, donc le navigateur n’offre aucune cryptographie pour contrôler des signatures.',
      'Ouvrez la page avec https:// dans son adresse.',
    ],
    incomplete: () => [
      'Une partie du code de contrôle n’a pas pu être chargée ou exécutée\u00a0: rien n’a donc pu être contrôlé.',
      'Rechargez la page, ou contrôlez avec la commande ci-dessous.',
    ],
    network: () => [
      'Le document n’a pas pu être chargé\u00a0: pas de connexion, une requête refusée, une redirection, ou un serveur qui ne laisse pas d’autres pages le lire.',
      later,
    ],
    http: ({ status }) => [
      `Le serveur a répondu avec le statut ${status} là où il aurait dû envoyer le document (200).`,
      later,
    ],
    'no-subject': () => ['Cette page ne dit pas de qui le manifeste doit parler.', fix],
    'bad-root': () => [
      'Cette page nomme des clés racines, mais pas dans la forme voulue\u00a0: des empreintes de 43 caractères, séparées par des espaces.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Cette page ne nomme aucune clé racine, et ${by} n’a pas pu être interrogé sur la sienne.`,
      later,
    ],
    clock: () => [
      'Il a été émis dans le futur, d’après l’horloge de cet appareil.',
      'Réglez l’horloge de cet appareil. Si elle est juste, la date du document est fausse.',
    ],
    'newer-format': () => [
      'Il est dans un format plus récent que ce que la copie de trust-elements de cette page sait lire.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Ce navigateur ne peut pas contrôler le type de signature qu’il porte.',
      'Mettez le navigateur à jour, ou contrôlez avec la commande ci-dessous.',
    ],
    'too-large': broken('Il est plus grand qu’un manifeste ne peut l’être (1\u202f048\u202f576 octets).'),
    utf8: broken('Ce n’est pas du texte en UTF-8.'),
    depth: broken('Il est imbriqué plus profondément qu’un manifeste ne peut l’être (16 niveaux).'),
    json: broken('Ce n’est pas du JSON. Souvent, c’est une page d’erreur à la place du document.'),
    'non-strict': broken(
      'Deux programmes pourraient le lire de deux façons, par exemple parce qu’un nom y figure deux fois.',
    ),
    profile: broken(
      'Il contient quelque chose d’interdit dans un manifeste, comme un nombre décimal ou un nom réservé.',
    ),
    type: broken('Il ne se présente pas comme un manifeste de confiance.'),
    header: broken('Ses premières lignes (sujet, version, dates) manquent ou sont mal formées.'),
    'subject-mismatch': (facts) => [`Il parle de quelqu’un d’autre que ${facts.by}, que cette page nomme.`, ask(facts)],
    keyset: broken('Le jeu de clés qu’il contient est mal formé.'),
    'no-pinned-root': broken('Aucune des clés racines demandées n’est derrière ses clés, ou elle a été révoquée.'),
    'keyset-signature': broken('Ses clés ne sont pas signées par la clé racine demandée.'),
    signature: broken(
      'Sa signature ne correspond pas\u00a0: il a été modifié après signature, ou signé avec une autre clé.',
    ),
    equivocation: broken(
      'Il existe deux documents différents avec la même version. L’un d’eux n’est pas la parole du fournisseur.',
    ),
    rollback: broken('Il est plus ancien qu’une version acceptée auparavant, ou que celle que cette page demande.'),
    'expired-recently': (facts) => [
      'Il est arrivé à terme il y a peu. Ce qu’il dit était alors vrai selon son signataire.',
      renew(facts),
    ],
    document: (facts) => ['Il est arrivé à terme il y a plus de 30 jours, donc rien n’en compte.', renew(facts)],
    section: ({ by }) => [
      'Le document est signé, mais sa liste de certifications est mal formée.',
      `${by} peut corriger cela en le signant à nouveau.`,
    ],
    attestation: broken(
      'Un tiers auquel cette page fait confiance est nommé comme ayant attesté la déclaration, mais sa signature ne correspond pas.',
    ),
    'attestor-expired': () => [
      'L’attestation d’un tiers a pris fin, donc seule la signature du fournisseur compte.',
      '',
    ],
    'attestor-unknown': () => [
      'Une attestation attribuée à un tiers y figure. Cette page ne le nomme pas parmi ceux auxquels elle fait confiance, si bien que l’attestation n’a pas été contrôlée.',
      '',
    ],
  },
  steps: {
    0: ['Peut-on contrôler ici\u202f?', () => 'La cryptographie est disponible, et la page dit qui elle attend.'],
    1: ['Est-ce un seul document, avec un seul sens\u202f?', () => 'Du JSON strict, dans ses limites.'],
    2: ['Est-ce un manifeste de confiance\u202f?', () => 'Son type et son en-tête sont en ordre.'],
    3: ['Parle-t-il du bon sujet\u202f?', ({ by }) => `Il parle de ${by}, comme la page le demande.`],
    4: ['Qui croire au sujet des clés\u202f?', () => 'Il y a des clés racines dont partir.'],
    5: ['Porte-t-il des clés de ce sujet\u202f?', () => 'Le jeu de clés est en ordre et nomme une telle clé racine.'],
    6: [
      'Quelqu’un répond-il de ces clés\u202f?',
      () => 'La clé racine a signé le jeu de clés, et il n’est pas plus ancien.',
    ],
    7: [
      'Qui a signé le document\u202f?',
      ({ by }) => `Une clé de ${by} l’a signé, et pas un caractère n’a changé depuis.`,
    ],
    8: ['Est-il à jour\u202f?', ({ until }) => `Oui, jusqu’au ${until}.`],
    9: [
      'Est-il le plus récent\u202f?',
      () => 'Il n’est pas plus ancien que ce que la page demande ou que ce navigateur retient.',
    ],
    10: ['Et chaque déclaration\u202f?', () => 'Chacune a été examinée pour elle-même\u00a0: voir ci-dessous.'],
  },
  limits: {
    truth: ({ by }) =>
      `Une signature prouve que ${by} déclare ceci et que personne ne l’a changé. Elle ne prouve pas que c’est vrai.`,
    page: ({ by }) =>
      `Cette page a dessiné tout cela et pourrait montrer n’importe quoi. Pour en être sûr, regardez sur ${by} même, ou utilisez la commande ci-dessous.`,
    domain: ({ by }) =>
      `La page ne nomme aucune clé racine, donc celles trouvées sur ${by} ont été crues\u00a0: qui contrôle ce domaine pourrait les remplacer.`,
    'not-live': () =>
      'On n’a pas contrôlé en direct si une clé a été révoquée depuis la signature. Une clé volée compterait jusqu’à la fin de son jeu de clés.',
    live: () => 'Les clés révoquées ont été consultées en direct lors de ce contrôle.',
  },
  criteria: {
    security: 'Sécurité',
    availability: 'Disponibilité',
    confidentiality: 'Confidentialité',
    'processing-integrity': 'Intégrité du traitement',
    privacy: 'Protection de la vie privée',
  },
  notOwn: ({ by, holder }) => (holder ? `Le titulaire est ${holder}, et non ${by}.` : `Le titulaire n’est pas ${by}.`),
  orLater: (year) => `${year} ou plus tard`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
};
