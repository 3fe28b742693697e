/**
 * Korean, for the proof panel.
 *
 * @module
 */

import type { Explanation, ProofFacts, ProofWords } from './proof-words.js';

const ask = ({ by }: ProofFacts): string =>
  `이 페이지가 이에 대해 말하는 것을 믿지 마십시오. ${by}에 직접 문의하십시오.`;
const fix = '이 페이지의 운영자가 바로잡을 수 있습니다.';
const later = '잠시 후 다시 확인하십시오.';
const renew = ({ by }: ProofFacts): string => `${by}에 최신 문서를 요청하십시오.`;

const broken =
  (finding: string): Explanation =>
  (facts) => [finding, ask(facts)];

/** The words of the proof panel in Korean. */
export const words: ProofWords = {
  labels: {
    title: '신뢰 매니페스트:',
    nobody: '지정되지 않음',
    close: '닫기',
    claim: '이 진술',
    claims: '이 매니페스트의 진술',
    others: '이 매니페스트의 다른 진술',
    details: '자세히',
    checks: '확인한 내용',
    keys: '누구의 키인가',
    document: '문서',
    limits: '이것이 증명하지 않는 것',
    elsewhere: '다른 곳에서 확인하기',
    raw: '받은 그대로의 문서',
    found: '매니페스트 내용',
    asked: '이 페이지의 요구',
    same: '동일',
    other: '사용 안 됨',
    none: '없음',
    failed: '여기서 실패했습니다.',
    open: '여기까지 진행되지 않았습니다.',
    state: '상태',
    checked: '확인 시각',
    source: '불러온 곳',
    inline: '이 페이지 안',
    memory: '이 브라우저가 기억한 더 새로운 버전을 사용했습니다.',
    name: '스스로 칭하는 이름',
    version: '버전',
    leastVersion: '이 페이지가 받아들이는 최소 버전',
    keysetVersion: '키 집합 버전',
    leastKeysetVersion: '이 페이지가 받아들이는 최소 키 집합 버전',
    issued: '발행',
    expires: '만료',
    current: '최신으로 보는 기한',
    digest: '서명된 내용의 SHA-256',
    rootKey: '루트 키',
    manifestKey: '매니페스트 키',
    attestorKey: '증명 기관의 키',
    pageRoots: '이 페이지가 지정',
    domainRoots: '대상 자신의 도메인에서 찾음',
    detail: '발견한 내용',
    id: '식별자',
    kind: '종류',
    scope: '범위',
    body: '인증 기관',
    auditor: '감사인',
    number: '인증서 번호',
    validFrom: '유효 시작일',
    validUntil: '유효 종료일',
    statement: '공급업체 자신의 말',
    attestor: '증명 기관',
    alsoSigned: '다른 서명자(이 페이지에서는 인정하지 않음)',
    command: '신뢰하는 컴퓨터에서 실행하십시오',
    commandInline: '문서를 내려받아 신뢰하는 컴퓨터에서 실행하십시오',
    copy: '복사',
    copied: '복사했습니다.',
    notCopied: '이 페이지에서는 복사할 수 없습니다.',
    download: '내려받기',
    again: '다시 확인',
    visit: '이동:',
  },
  states: {
    pending: () => '확인이 끝나지 않았습니다.',
    verified: ({ by, until }) => `${by}에서 서명했고 이후 변경이 없으며 ${until}까지 최신입니다.`,
    stale: ({ by, until }) => `${by}에서 서명했고 이후 변경이 없지만 갱신되지 않았습니다. ${until}까지 최신이었습니다.`,
    expired: ({ by, until }) => `예전에 ${by}에서 서명했지만 오래 지났습니다. ${until}까지 최신이었습니다.`,
    unverified: () => '확인할 수 없어 내용을 표시하지 않습니다.',
    unreachable: () => '확인할 문서가 없어 아무것도 표시하지 않습니다.',
    invalid: () => '확인에 실패하여 문서의 내용을 표시하지 않습니다.',
  },
  reasons: {
    'insecure-context': () => [
      '이 페이지는 https로 불러오지 않아 브라우저가 서명을 확인할 암호 기능을 제공하지 않습니다.',
      'https://로 시작하는 주소로 페이지를 여십시오.',
    ],
    network: () => [
      '문서를 불러올 수 없습니다. 연결이 없거나, 요청이 거부되었거나, 다른 곳으로 전달되었거나, 서버가 다른 페이지의 읽기를 허용하지 않습니다.',
      later,
    ],
    http: ({ status }) => [`서버가 문서(200) 대신 상태 ${status}로 응답했습니다.`, later],
    'no-subject': () => ['이 페이지는 누구에 관한 매니페스트인지 지정하지 않았습니다.', fix],
    'bad-root': () => [
      '이 페이지가 지정한 루트 키의 형식이 올바르지 않습니다. 43자의 지문을 공백으로 구분해야 합니다.',
      fix,
    ],
    'no-anchor': ({ by }) => [`이 페이지는 루트 키를 지정하지 않았고, ${by}의 루트 키도 가져올 수 없었습니다.`, later],
    clock: () => [
      '이 기기의 시계로는 발행 시각이 미래입니다.',
      '이 기기의 시계를 맞추십시오. 시계가 맞다면 문서의 날짜가 잘못된 것입니다.',
    ],
    'newer-format': () => ['이 페이지의 trust-elements가 읽을 수 없는 더 새로운 형식입니다.', fix],
    'unsupported-algorithm': () => [
      '이 브라우저는 문서의 서명 방식을 확인할 수 없습니다.',
      '브라우저를 업데이트하거나 아래 명령으로 확인하십시오.',
    ],
    'too-large': broken('매니페스트의 최대 크기(1,048,576바이트)를 넘습니다.'),
    utf8: broken('UTF-8 텍스트가 아닙니다.'),
    depth: broken('매니페스트의 최대 깊이(16단계)보다 깊이 중첩되어 있습니다.'),
    json: broken('JSON이 아닙니다. 문서 대신 오류 페이지인 경우가 많습니다.'),
    'non-strict': broken('같은 이름이 두 번 나오는 등 프로그램마다 다르게 읽을 수 있습니다.'),
    profile: broken('소수나 예약된 이름처럼 매니페스트에 허용되지 않는 것이 들어 있습니다.'),
    type: broken('스스로를 신뢰 매니페스트라고 밝히지 않습니다.'),
    header: broken('첫 항목(대상, 버전, 날짜)이 없거나 형식이 잘못되었습니다.'),
    'subject-mismatch': (facts) => [
      `이 페이지가 지정한 ${facts.by}이(가) 아닌 다른 대상에 관한 문서입니다.`,
      ask(facts),
    ],
    keyset: broken('안에 든 키 집합의 형식이 잘못되었습니다.'),
    'no-pinned-root': broken('요구된 루트 키가 그 키를 뒷받침하지 않거나 취소되었습니다.'),
    'keyset-signature': broken('그 키는 요구된 루트 키로 서명되지 않았습니다.'),
    signature: broken('서명이 맞지 않습니다. 서명 후 변경되었거나 다른 키로 서명되었습니다.'),
    equivocation: broken('버전이 같고 내용이 다른 문서가 둘 있습니다. 하나는 공급업체의 말이 아닙니다.'),
    rollback: broken('전에 받아들인 버전이나 이 페이지가 요구하는 버전보다 오래되었습니다.'),
    'expired-recently': (facts) => ['얼마 전에 기한이 끝났습니다. 내용은 당시 서명자의 진술입니다.', renew(facts)],
    document: (facts) => ['기한이 끝난 지 30일이 넘어 내용을 인정하지 않습니다.', renew(facts)],
    section: ({ by }) => [
      '문서는 서명되었지만 인증 목록의 형식이 잘못되었습니다.',
      `${by}에서 다시 서명하면 바로잡을 수 있습니다.`,
    ],
    attestation: broken('이 페이지가 신뢰하는 기관이 진술을 증명한 것으로 되어 있으나 서명이 맞지 않습니다.'),
    'attestor-expired': () => ['제3자의 증명이 끝나 공급업체 자신의 서명만 인정합니다.', ''],
    'attestor-unknown': () => ['제3자도 서명했지만 이 페이지는 그 제3자를 신뢰 대상으로 지정하지 않았습니다.', ''],
  },
  steps: {
    0: ['여기서 확인할 수 있는가?', () => '암호 기능이 있고, 페이지가 누구를 기대하는지 밝힙니다.'],
    1: ['한 가지로만 읽히는 하나의 문서인가?', () => '엄격한 JSON이며 한도 안입니다.'],
    2: ['신뢰 매니페스트인가?', () => '종류와 머리 부분이 올바릅니다.'],
    3: ['맞는 대상에 관한 것인가?', ({ by }) => `페이지가 요구한 대로 ${by}에 관한 것입니다.`],
    4: ['키에 대해 누구를 믿는가?', () => '출발점이 되는 루트 키가 있습니다.'],
    5: ['그 대상의 키가 있는가?', () => '키 집합이 올바르고 그런 루트 키를 담고 있습니다.'],
    6: ['그 키를 뒷받침하는가?', () => '루트 키가 키 집합에 서명했으며 더 오래된 것이 아닙니다.'],
    7: ['누가 문서에 서명했는가?', ({ by }) => `${by}의 키가 서명했고 이후 한 글자도 바뀌지 않았습니다.`],
    8: ['최신인가?', ({ until }) => `${until}까지 최신입니다.`],
    9: ['가장 새로운 버전인가?', () => '페이지가 요구하거나 이 브라우저가 기억하는 것보다 오래되지 않았습니다.'],
    10: ['각 진술은 어떤가?', () => '하나씩 따로 살펴보았습니다. 아래를 보십시오.'],
  },
  limits: {
    truth: ({ by }) =>
      `서명은 ${by}에서 이를 진술했고 아무도 바꾸지 않았음을 증명합니다. 사실임을 증명하지는 않습니다.`,
    page: ({ by }) =>
      `이 모든 것은 이 페이지가 그린 것이며 무엇이든 보여 줄 수 있습니다. ${by}에서 직접 보거나 아래 명령으로 확인하십시오.`,
    domain: ({ by }) =>
      `페이지가 루트 키를 지정하지 않아 ${by}에서 찾은 키를 믿었습니다. 그 도메인을 관리하는 사람은 키를 바꿀 수 있습니다.`,
    'not-live': () =>
      '문서 서명 이후 키가 취소되었는지는 실시간으로 확인하지 않았습니다. 도난된 키는 키 집합의 기한까지 인정됩니다.',
    live: () => '취소된 키는 이번 확인에서 실시간으로 조회했습니다.',
  },
  quote: (text) => `‘${text}’`,
};
