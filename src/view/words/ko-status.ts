/**
 * Korean, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Korean. */
export const words: StatusWords = {
  locale: 'ko',
  dir: 'ltr',
  title: '서비스 상태',
  withheld: '서비스 상태가 표시되지 않음',
  none: ({ by }) => `${by}의 진술 없음`,
  signed: ({ by, until }) => `${by} 진술 및 서명, ${until}까지 최신`,
  target: (percent, period) => `가동률 목표 ${percent}${period && ` (${period})`}`,
  periods: { month: '월간', quarter: '분기', year: '연간' },
  states: {
    operational: '정상',
    degraded: '성능 저하',
    'partial-outage': '부분 장애',
    'major-outage': '중대한 장애',
    maintenance: '점검 중',
    incident: '사고 발생',
    unknown: '알 수 없음',
  },
  asking: '조회 중…',
  unsigned: '서명 없음',
  says: ({ by, at }) => `${by} 피드 기준, ${at}. 서명 없음.`,
  change: ({ by }, state) => `${by} 피드의 현재 상태: ${state}`,
  silences: {
    network: ({ by }) => `${by} 피드가 응답하지 않음`,
    http: ({ by, code }) => `${by} 피드가 응답하지 않음(상태 ${code})`,
    'too-large': ({ by }) => `${by} 피드의 내용이 너무 커서 읽을 수 없음`,
    form: ({ by }) => `${by} 피드의 내용을 읽을 수 없음`,
    silent: ({ by, at }) => `${by} 피드에 ${at} 이후 새로운 내용 없음`,
    word: ({ by, at }) => `${by} 피드에 명확한 상태가 없음, ${at}`,
    none: ({ by }) => `${by}에서 여기서 읽을 수 있는 피드를 제시하지 않음`,
    stale: ({ by }) => `피드를 조회하지 않음: ${by}에서 주소를 갱신하지 않음`,
  },
  stated: (state, at) => `${at} 기준: ${state}. 지금은 다를 수 있습니다.`,
  span: (from, to) => `${from} ~ ${to}`,
  on: (day, time) => `${day} ${time}`,
  labels: {
    page: '상태 페이지',
    details: '세부 정보',
    parts: '각 구성 요소에 대한 피드 내용',
    namedParts: '구성 요소',
    agreement: '계약',
    credits: '미달 시',
    exclusions: '제외 사항',
    reached: '진술된 실제 가동률',
    stated: '서명된 상태',
    feed: '피드',
    shownDays: '상태 페이지의 조회 기간',
  },
  proof: {
    title: '상태 피드의 내용',
    address: '서명된 매니페스트의 주소',
    said: '피드 내용',
    heard: '수신',
    unsigned: '피드의 내용에는 아무도 서명하지 않습니다. 서명은 주소에만 적용됩니다.',
    notAsked: '이 페이지는 피드를 조회하지 않습니다.',
  },
};
