/**
 * Korean, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Korean. */
export const words: BadgeWords = {
  locale: 'ko',
  dir: '',
  withheld: '표시하지 않음',
  certifications: '인증',
  lines: {
    pending: () => '확인 중…',
    countersigned: ({ attestor, until }) => `${attestor} 증명, ${until}까지. 이 페이지가 신뢰하는 제3자`,
    'self-declared': ({ by, status, until }) => `${status}: ${by}의 서명된 진술${until && `, ${until}까지`}`,
    'not-yet-valid': ({ by, from }) => `아직 유효하지 않음(${from}부터 유효): ${by}의 진술`,
    stale: ({ by, since }) => `오래된 정보: ${since} 이후 ${by} 갱신 없음`,
    expired: ({ until }) => `만료됨${until && `, ${until}까지 유효했음`}`,
    revoked: ({ by, status }) => `${status}: ${by}의 서명된 진술`,
    'not-listed': ({ by }) => `${by} 목록에 없음`,
    none: ({ by }) => `${by} 목록에 인증 없음`,
    unverified: () => '여기서는 확인할 수 없음',
    unreachable: () => '신뢰 매니페스트를 불러올 수 없음',
    invalid: ({ by }) => `${by}의 신뢰 매니페스트가 확인에 실패함`,
    document: ({ by, since }) => `${by}의 신뢰 매니페스트가 ${since}에 만료됨`,
    section: ({ by }) => `${by}의 신뢰 매니페스트 일부를 읽을 수 없음`,
    attestation: ({ by }) => `${by}에 대한 제3자 서명이 확인에 실패함`,
  },
  shorts: {
    pending: '확인 중',
    countersigned: '제3자 증명',
    'self-declared': '자체 진술',
    'not-yet-valid': '아직 유효하지 않음',
    stale: '오래된 정보',
    expired: '만료됨',
    revoked: '취소됨',
    'not-listed': '목록에 없음',
    unverified: '확인 안 됨',
    unreachable: '불러오지 못함',
    invalid: '신뢰할 수 없음',
  },
  held: {
    certified: '인증서',
    attested: '보고서',
    authorized: '허가',
    registered: '등록',
    compliant: '준수',
    conformant: '적합성',
  },
  statuses: {
    aligned: '부합',
    'partially-compliant': '일부 준수',
    ready: '준비 완료',
    'in-process': '절차 진행 중',
    'in-progress': '진행 중',
    'observation-period': '관찰 기간',
    planned: '예정',
    'on-roadmap': '로드맵에 포함',
    'under-evaluation': '검토 중',
    'renewal-in-progress': '갱신 중',
    suspended: '정지됨',
    revoked: '취소됨',
    withdrawn: '철회됨',
    'not-applicable': '해당 없음',
    'not-pursued': '추진하지 않음',
    unknown: '알 수 없음',
  },
  owners: {
    inherited: '하위 공급업체의 것',
    supplier: '하위 공급업체의 것',
    parent: '모회사의 것',
  },
  soon: '곧 만료됨',
  hide: '숨기기',
  unknown: (word) => (word ? `알 수 없음 “${word}”` : '알 수 없음'),
};
