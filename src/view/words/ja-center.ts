/**
 * Japanese, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

/** The words of the trust center in Japanese. */
export const words: CenterWords = {
  locale: 'ja',
  dir: 'ltr',
  title: 'トラストセンター',
  sections: 'セクション',
  nav: (by) => `${by} についてのセクション`,
  search: '検索',
  searchIn: (by) => `${by} の申告内容を検索`,
  print: '印刷',
  proof: '確認した内容',
  stated: (by, until) => `${by} が申告し署名（${until}まで最新）`,
  found: (found, among) => `${among}セクションに${found}件`,
  nothing: '見つかりませんでした',
  more: (count) => `ほか${count}件`,
  own: 'これはこのページ独自の文言です。署名されたマニフェストの一部ではありません。',
  unprinted:
    'このセクションは印刷時に読み込まれていませんでした。すべてを印刷するには、ページ上のボタンを使ってください。',
  unsearched: (titles) => `検索できませんでした：${titles}`,
};
