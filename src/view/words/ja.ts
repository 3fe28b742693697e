/**
 * Japanese, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Japanese. */
export const words: BadgeWords = {
  locale: 'ja',
  dir: '',
  withheld: '申告は非表示',
  certifications: '認証',
  lines: {
    pending: () => '確認中…',
    countersigned: ({ attestor, until }) => `${attestor} が証明（${until}まで）。このページが信頼する第三者です`,
    'self-declared': ({ by, status, until }) => `${status}：${by} の署名付き申告${until && `、${until}まで`}`,
    'not-yet-valid': ({ by, from }) => `有効期間前（${from}から）：${by} の申告`,
    stale: ({ by, since }) => `古い情報：${since}以降、${by} は更新していません`,
    expired: ({ until }) => `期限切れ${until && `：${until}まで有効でした`}`,
    revoked: ({ by, status }) => `${status}：${by} の署名付き申告`,
    'not-listed': ({ by }) => `${by} の一覧にありません`,
    none: ({ by }) => `${by} の一覧に認証はありません`,
    unverified: () => 'ここでは確認できませんでした',
    unreachable: () => 'トラストマニフェストを読み込めませんでした',
    invalid: ({ by }) => `${by} のトラストマニフェストは確認に失敗しました`,
    document: ({ by, since }) => `${by} のトラストマニフェストは${since}に期限が切れました`,
    section: ({ by }) => `${by} のトラストマニフェストの一部を読み取れません`,
    attestation: ({ by }) => `${by} に関する第三者の署名は確認に失敗しました`,
  },
  shorts: {
    pending: '確認中',
    countersigned: '第三者が証明',
    'self-declared': '自己申告',
    'not-yet-valid': '有効期間前',
    stale: '古い情報',
    expired: '期限切れ',
    revoked: '取り消し',
    'not-listed': '記載なし',
    unverified: '未確認',
    unreachable: '読み込み不可',
    invalid: '信頼できません',
  },
  held: {
    certified: '認証書',
    attested: '報告書',
    authorized: '認可',
    registered: '登録',
    compliant: '準拠',
    conformant: '適合',
  },
  statuses: {
    aligned: '整合',
    'partially-compliant': '一部準拠',
    ready: '準備完了',
    'in-process': '手続き中',
    'in-progress': '進行中',
    'observation-period': '観察期間中',
    planned: '予定',
    'on-roadmap': 'ロードマップ記載',
    'under-evaluation': '検討中',
    'renewal-in-progress': '更新中',
    suspended: '一時停止',
    revoked: '取り消し',
    withdrawn: '撤回',
    'not-applicable': '対象外',
    'not-pursued': '取得予定なし',
    unknown: '不明',
  },
  owners: {
    inherited: '供給者のもの',
    supplier: '供給者のもの',
    parent: '親会社のもの',
  },
  soon: 'まもなく期限切れ',
  hide: '隠す',
  unknown: (word) => (word ? `不明「${word}」` : '不明'),
};
