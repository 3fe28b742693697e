/**
 * Simplified Chinese, for the trust center.
 *
 * @module
 */

import type { CenterWords } from './center-words.js';

/** The words of the trust center in Simplified Chinese. */
export const words: CenterWords = {
  locale: 'zh-Hans',
  dir: 'ltr',
  title: '信任中心',
  sections: '各部分',
  nav: (by) => `关于 ${by} 的各部分`,
  search: '搜索',
  searchIn: (by) => `在 ${by} 的声明中搜索`,
  print: '打印',
  proof: '检查了什么',
  stated: (by, until) => `由 ${by} 声明并签名，${until}前视为最新`,
  found: (found, among) => `${among} 个部分中有 ${found} 处`,
  nothing: '未找到任何内容',
  more: (count) => `另有 ${count} 处`,
  own: '这是本页面自己的文字，不属于已签名的清单。',
  unprinted: '打印页面时此部分尚未加载。如需完整内容，请使用页面上的按钮打印。',
  unsearched: (titles) => `无法搜索：${titles}`,
};
