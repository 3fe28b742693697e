/**
 * Spanish, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `No se fíe de nada de lo que esta página diga al respecto. Pregunte directamente a ${by}.`;
const fix = 'Quien gestiona esta página puede corregirlo.';
const later = 'Vuelva a comprobarlo dentro de un rato.';
const renew = ({ by }: ProofFacts): string => `Pida uno vigente a ${by}.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Spanish. */
export const words: ProofWords = {
  labels: {
    title: 'Manifiesto de confianza de',
    nobody: 'nadie indicado',
    close: 'Cerrar',
    claim: 'Esta declaración',
    claims: 'Declaraciones de este manifiesto',
    others: 'Otras declaraciones de este manifiesto',
    details: 'Detalles',
    checks: 'Qué se comprobó',
    keys: 'De quién son las claves',
    document: 'El documento',
    limits: 'Qué no demuestra esto',
    elsewhere: 'Comprobarlo en otro lugar',
    raw: 'El documento tal como se recibió',
    found: 'En el manifiesto',
    asked: 'Pedida por esta página',
    same: 'la misma',
    other: 'no utilizada',
    none: 'ninguna',
    failed: 'Falló aquí.',
    open: 'No se llegó hasta aquí.',
    state: 'Estado',
    checked: 'Comprobado',
    source: 'Cargado desde',
    inline: 'dentro de esta página',
    memory: 'Se usó una versión más nueva que este navegador recordaba.',
    name: 'Se llama a sí mismo',
    version: 'Versión',
    leastVersion: 'versión mínima que acepta esta página',
    keysetVersion: 'Versión del conjunto de claves',
    leastKeysetVersion: 'versión mínima del conjunto de claves que acepta esta página',
    issued: 'Emitido',
    expires: 'Caduca',
    current: 'Se considera vigente hasta',
    digest: 'SHA-256 del contenido firmado',
    rootKey: 'Clave raíz',
    manifestKey: 'Clave del manifiesto',
    attestorKey: 'Clave de quien refrenda',
    pageRoots: 'indicada por esta página',
    domainRoots: 'hallada en el dominio del propio sujeto',
    detail: 'Hallado',
    id: 'Identificador',
    kind: 'Tipo',
    scope: 'Alcance',
    body: 'Organismo de certificación',
    auditor: 'Auditor',
    number: 'Número de certificado',
    validFrom: 'Válido desde',
    validUntil: 'Válido hasta',
    statement: 'En palabras del proveedor',
    attestor: 'Refrendado por',
    alsoSigned: 'Refrendos atribuidos a, sin que cuenten en esta página',
    command: 'En un ordenador de confianza, ejecute',
    commandInline: 'Descargue el documento y, en un ordenador de confianza, ejecute',
    copy: 'Copiar el comando',
    copyDocument: 'Copiar el documento',
    copied: 'Copiado.',
    notCopied: 'Esta página no permite copiar.',
    download: 'Descargar el documento',
    again: 'Comprobar de nuevo',
    visit: 'Ir a',
    holder: 'Titular',
    level: 'Nivel',
    edition: 'Edición',
    publisher: 'Publicado por',
    note: 'Nota',
    criteria: 'Criterios',
    exclusions: 'No cubierto',
    products: 'Productos',
    places: 'Lugares',
    accredited: 'Acreditado por',
    audited: 'Auditado',
    nextAudit: 'Próxima auditoría',
    surveillance: 'Auditorías de seguimiento',
    period: 'Periodo cubierto',
    bridge: 'Carta válida hasta',
    target: 'Fecha objetivo',
    stage: 'Fase',
    dependsOn: 'Depende de',
    register: 'Registro público',
    evidence: 'Pruebas',
    history: 'Historial',
    legal: 'Aviso legal',
    how: 'Cómo se comprobó',
    report: 'Para comunicar un error, escriba a',
    link: 'Un enlace que abre esta vista',
    copyLink: 'Copiar el enlace',
  },
  states: {
    pending: () => 'La comprobación no ha terminado.',
    verified: ({ by, until }) => `Firmado por ${by}, sin cambios desde entonces y vigente hasta el ${until}.`,
    stale: ({ by, until }) =>
      `Firmado por ${by} y sin cambios desde entonces, pero no renovado: estuvo vigente hasta el ${until}.`,
    expired: ({ by, until }) =>
      `Firmado en su día por ${by}, pero muy desactualizado: estuvo vigente hasta el ${until}.`,
    unverified: () => 'No se pudo comprobar, así que no se muestra nada de él.',
    unreachable: () => 'No hay documento que comprobar, así que no se muestra nada.',
    invalid: () => 'La comprobación falló, así que no se muestra nada del documento.',
  },
  reasons: {
    'insecure-context': () => [
      'Esta página no se cargó por https, así que el navegador no ofrece criptografía para comprobar firmas.',
      'Abra la página con https:// en su dirección.',
    ],
    incomplete: () => [
      'Una parte del código de comprobación no se pudo cargar o ejecutar, así que no se pudo comprobar nada.',
      'Vuelva a cargar la página o compruébelo con el comando de abajo.',
    ],
    network: () => [
      'No se pudo cargar el documento: sin conexión, una petición rechazada, una redirección o un servidor que no deja que otras páginas lo lean.',
      later,
    ],
    http: ({ status }) => [
      `El servidor respondió con el estado ${status} donde debía enviar el documento (200).`,
      later,
    ],
    'no-subject': () => ['Esta página no dice de quién debe tratar el manifiesto.', fix],
    'bad-root': () => [
      'Esta página indica claves raíz, pero no en la forma debida: huellas de 43 caracteres separadas por espacios.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Esta página no indica ninguna clave raíz y no se pudo preguntar a ${by} por la suya.`,
      later,
    ],
    clock: () => [
      'Se emitió en el futuro, según el reloj de este dispositivo.',
      'Ponga en hora este dispositivo. Si la hora es correcta, la fecha del documento está mal.',
    ],
    'newer-format': () => [
      'Está en un formato posterior al que puede leer la copia de trust-elements de esta página.',
      fix,
    ],
    'unsupported-algorithm': () => [
      'Este navegador no puede comprobar el tipo de firma que lleva.',
      'Actualice el navegador o compruébelo con el comando de abajo.',
    ],
    'too-large': broken('Es mayor de lo que puede ser un manifiesto (1\u00a0048\u00a0576 bytes).'),
    utf8: broken('No es texto en UTF-8.'),
    depth: broken('Está anidado a más profundidad de la que admite un manifiesto (16 niveles).'),
    json: broken('No es JSON. A menudo es una página de error en lugar del documento.'),
    'non-strict': broken(
      'Dos programas podrían leerlo de dos maneras, por ejemplo con un nombre que aparece dos veces.',
    ),
    profile: broken('Contiene algo que un manifiesto no puede contener, como un número decimal o un nombre reservado.'),
    type: broken('No se declara manifiesto de confianza.'),
    header: broken('Sus primeras líneas (sujeto, versión, fechas) faltan o están mal formadas.'),
    'subject-mismatch': (facts) => [
      `Trata de alguien distinto de ${facts.by}, a quien indica esta página.`,
      ask(facts),
    ],
    keyset: broken('El conjunto de claves que contiene está mal formado.'),
    'no-pinned-root': broken('Ninguna de las claves raíz pedidas respalda sus claves, o ha sido revocada.'),
    'keyset-signature': broken('Sus claves no están firmadas por la clave raíz pedida.'),
    signature: broken('Su firma no encaja: se cambió después de firmar o se firmó con otra clave.'),
    equivocation: broken(
      'Hay dos documentos distintos con la misma versión. Uno de ellos no es la palabra del proveedor.',
    ),
    rollback: broken('Es más antiguo que una versión aceptada antes o que la que pide esta página.'),
    'expired-recently': (facts) => [
      'Terminó hace poco. Lo que dice era cierto entonces según su firmante.',
      renew(facts),
    ],
    document: (facts) => ['Terminó hace más de 30 días, así que nada de él cuenta.', renew(facts)],
    section: ({ by }) => [
      'El documento está firmado, pero su lista de certificaciones está mal formada.',
      `${by} puede corregirlo firmándolo de nuevo.`,
    ],
    attestation: broken(
      'Se indica que una parte en la que esta página confía refrendó la declaración, pero su firma no encaja.',
    ),
    'attestor-expired': () => [
      'El refrendo de un tercero ha terminado, así que solo cuenta la firma del propio proveedor.',
      '',
    ],
    'attestor-unknown': () => [
      'Lleva un refrendo atribuido a un tercero. Esta página no lo indica entre aquellos en quienes confía, así que el refrendo no se comprobó.',
      '',
    ],
  },
  steps: {
    0: ['¿Se puede comprobar aquí?', () => 'Hay criptografía disponible y la página dice a quién espera.'],
    1: ['¿Es un solo documento con un solo significado?', () => 'JSON estricto, dentro de sus límites.'],
    2: ['¿Es un manifiesto de confianza?', () => 'Su tipo y su cabecera están en orden.'],
    3: ['¿Trata de quien debe?', ({ by }) => `Trata de ${by}, como pide la página.`],
    4: ['¿A quién creer sobre las claves?', () => 'Hay claves raíz de las que partir.'],
    5: ['¿Lleva claves de esa parte?', () => 'El conjunto de claves está en orden e indica una clave raíz así.'],
    6: ['¿Responde alguien de esas claves?', () => 'La clave raíz firmó el conjunto de claves, y no es uno anterior.'],
    7: [
      '¿Quién firmó el documento?',
      ({ by }) => `Lo firmó una clave de ${by}, y desde entonces no ha cambiado ni un carácter.`,
    ],
    8: ['¿Está vigente?', ({ until }) => `Lo está, hasta el ${until}.`],
    9: ['¿Es el más nuevo?', () => 'No es más antiguo que lo que pide la página o recuerda este navegador.'],
    10: ['¿Y cada declaración?', () => 'Cada una se examinó por separado: véase abajo.'],
  },
  limits: {
    truth: ({ by }) =>
      `Una firma demuestra que ${by} declara esto y que nadie lo ha cambiado. No demuestra que sea verdad.`,
    page: ({ by }) =>
      `Esta página dibujó todo esto y podría mostrar cualquier cosa. Asegúrese mirando en ${by} mismo o con el comando de abajo.`,
    domain: ({ by }) =>
      `La página no indica ninguna clave raíz, así que se creyó a las halladas en ${by}: quien controle ese dominio podría sustituirlas.`,
    'not-live': () =>
      'No se comprobó en directo si se ha revocado una clave desde la firma del documento. Una clave robada contaría hasta que termine su conjunto de claves.',
    live: () => 'Las claves revocadas se consultaron en directo en esta comprobación.',
  },
  criteria: {
    security: 'Seguridad',
    availability: 'Disponibilidad',
    confidentiality: 'Confidencialidad',
    'processing-integrity': 'Integridad del procesamiento',
    privacy: 'Privacidad',
  },
  notOwn: ({ by, holder }) => (holder ? `El titular es ${holder}, no ${by}.` : `El titular no es ${by}.`),
  orLater: (year) => `${year} o más tarde`,
  quote: (text) => `«${text}»`,
};
