/**
 * Korean, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

/** The words of the trust center in Korean. */
export const words: CenterWords = {
  locale: 'ko',
  dir: 'ltr',
  title: '신뢰 센터',
  sections: '섹션',
  nav: (by) => `${by} 관련 섹션`,
  search: '검색',
  searchIn: (by) => `${by} 진술 내용에서 검색`,
  print: '인쇄',
  proof: '확인한 내용',
  stated: (by, until) => `${by} 진술 및 서명, ${until}까지 최신`,
  found: (found, among) => `${among}개 섹션에서 ${found}곳`,
  nothing: '찾은 내용 없음',
  more: (count) => `외 ${count}곳`,
  own: '이 페이지가 직접 쓴 글입니다. 서명된 매니페스트의 일부가 아닙니다.',
  unprinted: '페이지를 인쇄할 때 이 섹션을 아직 불러오지 않았습니다. 전체를 인쇄하려면 페이지의 버튼을 사용하십시오.',
  unsearched: (titles) => `검색할 수 없음: ${titles}`,
};
