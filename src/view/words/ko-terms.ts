/**
 * Korean, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: '유럽 연합',
  EEA: '유럽 경제 지역',
  UK: '영국',
  US: '미국',
  NA: '북미',
  LATAM: '라틴 아메리카',
  EMEA: '유럽, 중동 및 아프리카',
  MEA: '중동 및 아프리카',
  APAC: '아시아 태평양',
  global: '전 세계',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: '정부용 클라우드',
  sovereign: '주권 클라우드',
  china: '중국 클라우드',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: '적정성 결정',
  'scc-commission': '표준 계약 조항(EU)',
  'scc-supervisory-authority': '표준 계약 조항(감독 기관)',
  'uk-idta': '영국 이전 계약(IDTA)',
  'uk-addendum': '영국 부속서',
  bcr: '구속력 있는 기업 규칙',
  'ad-hoc-clauses': '개별 계약 조항',
  'code-of-conduct': '행동 강령',
  'certification-mechanism': '인증 제도',
  dpf: '데이터 프라이버시 프레임워크(DPF)',
  'derogation-art49': '예외(GDPR 제49조)',
  'none-needed': '필요 없음',
} as const;
