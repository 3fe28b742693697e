/**
 * Japanese, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Japanese. */
export const words: StatusWords = {
  locale: 'ja',
  dir: 'ltr',
  title: 'サービスの稼働状況',
  withheld: 'サービスの稼働状況は表示されません',
  none: ({ by }) => `${by} による申告なし`,
  signed: ({ by, until }) => `${by} が申告し署名（${until}まで最新）`,
  target: (percent, period) => `稼働率の目標 ${percent}${period && `（${period}）`}`,
  periods: { month: '月間', quarter: '四半期', year: '年間' },
  states: {
    operational: '正常稼働',
    degraded: '性能低下',
    'partial-outage': '一部障害',
    'major-outage': '重大な障害',
    maintenance: 'メンテナンス中',
    incident: 'インシデント発生',
    unknown: '不明',
  },
  asking: '問い合わせ中…',
  unsigned: '署名なし',
  says: ({ by, at }) => `${by} のフィードによる（${at}）。署名なし。`,
  change: ({ by }, state) => `${by} のフィードの現在の状態：${state}`,
  silences: {
    network: ({ by }) => `${by} のフィードから応答がありません`,
    http: ({ by, code }) => `${by} のフィードから応答がありません（ステータス${code}）`,
    'too-large': ({ by }) => `${by} のフィードの内容が大きすぎて読めません`,
    form: ({ by }) => `${by} のフィードの内容を読み取れません`,
    silent: ({ by, at }) => `${by} のフィードは${at}以降更新されていません`,
    word: ({ by, at }) => `${by} のフィードに明確な状態がありません（${at}）`,
    none: ({ by }) => `${by} はここで読めるフィードを示していません`,
    stale: ({ by }) => `フィードには問い合わせません：${by} がアドレスを更新していません`,
  },
  stated: (state, at) => `${at}時点：${state}。現在は異なる場合があります。`,
  span: (from, to) => `${from}～${to}`,
  on: (day, time) => `${day} ${time}`,
  labels: {
    page: 'ステータスページ',
    details: '詳細',
    parts: '各構成要素についてのフィードの内容',
    namedParts: '構成要素',
    agreement: '契約',
    credits: '未達の場合',
    exclusions: '対象外',
    reached: '申告された稼働率の実績',
    stated: '署名時の状態',
    feed: 'フィード',
    shownDays: 'ステータスページの対象期間',
  },
  proof: {
    title: 'ステータスフィードの内容',
    address: '署名済みマニフェストのアドレス',
    said: 'フィードの内容',
    heard: '受信',
    unsigned: 'フィードの内容には誰も署名していません。署名の対象はアドレスだけです。',
    notAsked: 'このページはフィードに問い合わせません。',
  },
};
