/**
 * Chinese in simplified characters, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Chinese. */
export const words: BadgeWords = {
  locale: 'zh-Hans',
  dir: '',
  withheld: '不显示该声明',
  certifications: '认证',
  lines: {
    pending: () => '正在检查…',
    countersigned: ({ attestor, until }) => `由 ${attestor} 证明，至${until}；本页面信任该机构`,
    'self-declared': ({ by, status, until }) => `${status}，据 ${by} 签名声明${until && `，至${until}`}`,
    'not-yet-valid': ({ by, from }) => `尚未生效（${from}起生效），据 ${by} 声明`,
    stale: ({ by, since }) => `信息已过时：${by} 自${since}起未更新`,
    expired: ({ until }) => `已过期${until && `，有效期曾至${until}`}`,
    revoked: ({ by, status }) => `${status}，据 ${by} 签名声明`,
    'not-listed': ({ by }) => `${by} 未列出`,
    none: ({ by }) => `${by} 未列出任何认证`,
    unverified: () => '无法在此检查',
    unreachable: () => '无法加载信任清单',
    invalid: ({ by }) => `${by} 的信任清单未通过检查`,
    document: ({ by, since }) => `${by} 的信任清单已于${since}过期`,
    section: ({ by }) => `${by} 的信任清单有一部分无法读取`,
    attestation: ({ by }) => `关于 ${by} 的第三方签名未通过检查`,
  },
  shorts: {
    pending: '正在检查',
    countersigned: '第三方证明',
    'self-declared': '自行声明',
    'not-yet-valid': '尚未生效',
    stale: '已过时',
    expired: '已过期',
    revoked: '已撤销',
    'not-listed': '未列出',
    unverified: '未检查',
    unreachable: '未加载',
    invalid: '不可信',
  },
  held: {
    certified: '证书',
    attested: '报告',
    authorized: '授权',
    registered: '注册',
    compliant: '合规',
    conformant: '符合性',
  },
  statuses: {
    aligned: '对标',
    'partially-compliant': '部分合规',
    ready: '准备就绪',
    'in-process': '办理中',
    'in-progress': '进行中',
    'observation-period': '观察期',
    planned: '计划中',
    'on-roadmap': '已列入路线图',
    'under-evaluation': '评估中',
    'renewal-in-progress': '续期中',
    suspended: '已暂停',
    revoked: '已撤销',
    withdrawn: '已撤回',
    'not-applicable': '不适用',
    'not-pursued': '不拟取得',
    unknown: '未知',
  },
  owners: {
    inherited: '上游供应商的声明',
    supplier: '上游供应商的声明',
    parent: '母公司的声明',
  },
  soon: '即将到期',
  hide: '隐藏',
  unknown: (word) => (word ? `未知“${word}”` : '未知'),
};
