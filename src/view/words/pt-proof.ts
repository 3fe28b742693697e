/**
 * Portuguese, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `Não confie em nada do que esta página diz sobre isto. Pergunte diretamente a ${by}.`;
const fix = 'Quem gere esta página pode corrigir isso.';
const later = 'Verifique de novo daqui a pouco.';
const renew = ({ by }: ProofFacts): string => `Peça um atual a ${by}.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Portuguese. */
export const words: ProofWords = {
  labels: {
    title: 'Manifesto de confiança de',
    nobody: 'ninguém indicado',
    close: 'Fechar',
    claim: 'Esta declaração',
    claims: 'Declarações neste manifesto',
    others: 'Outras declarações neste manifesto',
    details: 'Detalhes',
    checks: 'O que foi verificado',
    keys: 'De quem são as chaves',
    document: 'O documento',
    limits: 'O que isto não prova',
    elsewhere: 'Verificar noutro lugar',
    raw: 'O documento tal como recebido',
    found: 'No manifesto',
    asked: 'Pedida por esta página',
    same: 'a mesma',
    other: 'não usada',
    none: 'nenhuma',
    failed: 'Falhou aqui.',
    open: 'Não alcançado.',
    state: 'Estado',
    checked: 'Verificado',
    source: 'Carregado de',
    inline: 'dentro desta página',
    memory: 'Foi usada uma versão mais nova que este navegador guardava.',
    name: 'Chama-se',
    version: 'Versão',
    leastVersion: 'versão mínima aceite por esta página',
    keysetVersion: 'Versão do conjunto de chaves',
    leastKeysetVersion: 'versão mínima do conjunto de chaves aceite por esta página',
    issued: 'Emitido',
    expires: 'Expira',
    current: 'Conta como atual até',
    digest: 'SHA-256 do conteúdo assinado',
    rootKey: 'Chave raiz',
    manifestKey: 'Chave do manifesto',
    attestorKey: 'Chave de quem atesta',
    pageRoots: 'indicada por esta página',
    domainRoots: 'encontrada no domínio do próprio sujeito',
    detail: 'Encontrado',
    id: 'Identificador',
    kind: 'Tipo',
    scope: 'Âmbito',
    body: 'Organismo de certificação',
    auditor: 'Auditor',
    number: 'Número do certificado',
    validFrom: 'Válido desde',
    validUntil: 'Válido até',
    statement: 'Nas palavras do fornecedor',
    attestor: 'Atestado por',
    alsoSigned: 'Atestações atribuídas a, sem que contem nesta página',
    command: 'Num computador de confiança, execute',
    commandInline: 'Descarregue o documento e, num computador de confiança, execute',
    copy: 'Copiar o comando',
    copyDocument: 'Copiar o documento',
    copied: 'Copiado.',
    notCopied: 'Esta página não permite copiar.',
    download: 'Descarregar o documento',
    again: 'Verificar de novo',
    visit: 'Ir para',
    holder: 'Titular',
    level: 'Nível',
    edition: 'Edição',
    publisher: 'Publicado por',
    note: 'Nota',
    criteria: 'Critérios',
    exclusions: 'Não abrangido',
    products: 'Produtos',
    places: 'Locais',
    accredited: 'Acreditado por',
    audited: 'Auditado',
    nextAudit: 'Próxima auditoria',
    surveillance: 'Auditorias de acompanhamento',
    period: 'Período abrangido',
    bridge: 'Carta válida até',
    target: 'Data prevista',
    stage: 'Fase',
    dependsOn: 'Depende de',
    register: 'Registo público',
    evidence: 'Provas',
    history: 'Histórico',
    legal: 'Nota legal',
    how: 'Como isto foi verificado',
    report: 'Para comunicar um erro, escreva para',
    link: 'Uma ligação que abre esta vista',
    copyLink: 'Copiar a ligação',
  },
  states: {
    pending: () => 'A verificação não terminou.',
    verified: ({ by, until }) => `Assinado por ${by}, inalterado desde então e atual até ${until}.`,
    stale: ({ by, until }) => `Assinado por ${by} e inalterado desde então, mas não renovado: foi atual até ${until}.`,
    expired: ({ by, until }) => `Outrora assinado por ${by}, mas há muito desatualizado: foi atual até ${until}.`,
    unverified: () => 'Não foi possível verificar, por isso nada dele é mostrado.',
    unreachable: () => 'Não há documento para verificar, por isso nada é mostrado.',
    invalid: () => 'A verificação falhou, por isso nada do documento é mostrado.',
  },
  reasons: {
    'insecure-context': () => [
      'Esta página não foi carregada por https, por isso o navegador não oferece criptografia para verificar assinaturas.',
      'Abra a página com https:// no endereço.',
    ],
    incomplete: () => [
      'Não foi possível carregar ou executar uma parte do código de verificação, por isso nada pôde ser verificado.',
      'Recarregue a página ou verifique com o comando abaixo.',
    ],
    network: () => [
      'Não foi possível carregar o documento: sem ligação, um pedido recusado, um redirecionamento ou um servidor que não deixa outras páginas lê-lo.',
      later,
    ],
    http: ({ status }) => [`O servidor respondeu com o estado ${status} onde deveria enviar o documento (200).`, later],
    'no-subject': () => ['Esta página não diz de quem o manifesto deve tratar.', fix],
    'bad-root': () => [
      'Esta página indica chaves raiz, mas não na forma devida: impressões digitais de 43 caracteres separadas por espaços.',
      fix,
    ],
    'no-anchor': ({ by }) => [
      `Esta página não indica nenhuma chave raiz e não foi possível perguntar a ${by} pela sua.`,
      later,
    ],
    clock: () => [
      'Foi emitido no futuro, segundo o relógio deste dispositivo.',
      'Acerte o relógio deste dispositivo. Se estiver certo, a data do documento está errada.',
    ],
    'newer-format': () => ['Está num formato posterior ao que a cópia de trust-elements desta página sabe ler.', fix],
    'unsupported-algorithm': () => [
      'Este navegador não consegue verificar o tipo de assinatura que ele traz.',
      'Atualize o navegador ou verifique com o comando abaixo.',
    ],
    'too-large': broken('É maior do que um manifesto pode ser (1.048.576 bytes).'),
    utf8: broken('Não é texto em UTF-8.'),
    depth: broken('Está aninhado mais fundo do que um manifesto pode estar (16 níveis).'),
    json: broken('Não é JSON. Muitas vezes é uma página de erro em vez do documento.'),
    'non-strict': broken(
      'Dois programas poderiam lê-lo de duas maneiras, por exemplo com um nome que aparece duas vezes.',
    ),
    profile: broken('Contém algo que um manifesto não pode conter, como um número decimal ou um nome reservado.'),
    type: broken('Não se declara manifesto de confiança.'),
    header: broken('As suas primeiras linhas (sujeito, versão, datas) faltam ou estão malformadas.'),
    'subject-mismatch': (facts) => [`Trata de alguém diferente de ${facts.by}, que esta página indica.`, ask(facts)],
    keyset: broken('O conjunto de chaves dentro dele está malformado.'),
    'no-pinned-root': broken('Nenhuma das chaves raiz pedidas está por trás das suas chaves, ou foi revogada.'),
    'keyset-signature': broken('As suas chaves não estão assinadas pela chave raiz pedida.'),
    signature: broken('A sua assinatura não confere: foi alterado depois de assinado ou assinado com outra chave.'),
    equivocation: broken('Há dois documentos diferentes com a mesma versão. Um deles não é a palavra do fornecedor.'),
    rollback: broken('É mais antigo do que uma versão aceite antes ou que esta página pede.'),
    'expired-recently': (facts) => [
      'Expirou há pouco tempo. O que diz era então verdade segundo quem assinou.',
      renew(facts),
    ],
    document: (facts) => ['Expirou há mais de 30 dias, por isso nada dele conta.', renew(facts)],
    section: ({ by }) => [
      'O documento está assinado, mas a sua lista de certificações está malformada.',
      `${by} pode corrigir isso assinando-o de novo.`,
    ],
    attestation: broken(
      'Uma parte em que esta página confia é indicada como tendo atestado a declaração, mas a sua assinatura não confere.',
    ),
    'attestor-expired': () => [
      'A atestação de um terceiro terminou, por isso só conta a assinatura do próprio fornecedor.',
      '',
    ],
    'attestor-unknown': () => [
      'Traz uma atestação atribuída a um terceiro. Esta página não o indica entre aqueles em quem confia, por isso a atestação não foi verificada.',
      '',
    ],
  },
  steps: {
    0: ['Pode ser verificado aqui?', () => 'Há criptografia disponível, e a página diz quem espera.'],
    1: ['É um só documento com um só significado?', () => 'JSON estrito, dentro dos seus limites.'],
    2: ['É um manifesto de confiança?', () => 'O tipo e o cabeçalho estão em ordem.'],
    3: ['Trata da parte certa?', ({ by }) => `Trata de ${by}, como a página pede.`],
    4: ['Em quem acreditar quanto às chaves?', () => 'Há chaves raiz de onde partir.'],
    5: ['Traz chaves dessa parte?', () => 'O conjunto de chaves está em ordem e indica uma chave raiz assim.'],
    6: ['Alguém responde por essas chaves?', () => 'A chave raiz assinou o conjunto de chaves, e não é um anterior.'],
    7: ['Quem assinou o documento?', ({ by }) => `Uma chave de ${by} assinou-o, e nem um carácter mudou desde então.`],
    8: ['É atual?', ({ until }) => `É, até ${until}.`],
    9: ['É o mais novo?', () => 'Não é mais antigo do que a página pede ou este navegador guarda.'],
    10: ['E cada declaração?', () => 'Cada uma foi vista por si: ver abaixo.'],
  },
  limits: {
    truth: ({ by }) =>
      `Uma assinatura prova que ${by} declara isto e que ninguém o alterou. Não prova que seja verdade.`,
    page: ({ by }) =>
      `Esta página desenhou tudo isto e poderia mostrar qualquer coisa. Para ter a certeza, veja em ${by} ou use o comando abaixo.`,
    domain: ({ by }) =>
      `A página não indica nenhuma chave raiz, por isso acreditou-se nas encontradas em ${by}: quem controla esse domínio poderia substituí-las.`,
    'not-live': () =>
      'Não foi verificado em tempo real se uma chave foi revogada desde a assinatura do documento. Uma chave roubada contaria até ao fim do seu conjunto de chaves.',
    live: () => 'As chaves revogadas foram consultadas em tempo real nesta verificação.',
  },
  criteria: {
    security: 'Segurança',
    availability: 'Disponibilidade',
    confidentiality: 'Confidencialidade',
    'processing-integrity': 'Integridade do processamento',
    privacy: 'Privacidade',
  },
  notOwn: ({ by, holder }) => (holder ? `O titular é ${holder}, não ${by}.` : `O titular não é ${by}.`),
  orLater: (year) => `${year} ou mais tarde`,
  quote: (text) => `“${text}”`,
};
