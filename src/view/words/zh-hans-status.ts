/**
 * Simplified Chinese, for the status indicator.
 *
 * @module
 */

import type { StatusWords } from './en-status.js';

/** The words of the status indicator in Simplified Chinese. */
export const words: StatusWords = {
  locale: 'zh-Hans',
  dir: 'ltr',
  title: '服务状态',
  withheld: '未显示服务状态',
  none: ({ by }) => `${by} 未作声明`,
  signed: ({ by, until }) => `由 ${by} 声明并签名，${until}前视为最新`,
  target: (percent, period) => `可用性目标 ${percent}${period && `（${period}）`}`,
  periods: { month: '每月', quarter: '每季度', year: '每年' },
  states: {
    operational: '运行正常',
    degraded: '性能下降',
    'partial-outage': '部分中断',
    'major-outage': '严重中断',
    maintenance: '维护中',
    incident: '发生事件',
    unknown: '未知',
  },
  asking: '正在查询…',
  unsigned: '未签名',
  says: ({ by, at }) => `据 ${by} 的状态源（${at}）。未签名。`,
  change: ({ by }, state) => `${by} 的状态源现在显示：${state}`,
  silences: {
    network: ({ by }) => `${by} 的状态源没有响应`,
    http: ({ by, code }) => `${by} 的状态源没有响应（状态码${code}）`,
    'too-large': ({ by }) => `${by} 的状态源内容过大，无法读取`,
    form: ({ by }) => `${by} 的状态源内容无法读取`,
    silent: ({ by, at }) => `${by} 的状态源自${at}起没有更新`,
    word: ({ by, at }) => `${by} 的状态源未给出明确状态（${at}）`,
    none: ({ by }) => `${by} 未提供此处可读取的状态源`,
    stale: ({ by }) => `未查询状态源：${by} 未更新其地址`,
  },
  stated: (state, at) => `${at}的状态：${state}。现在可能已有变化。`,
  span: (from, to) => `${from}至${to}`,
  on: (day, time) => `${day} ${time}`,
  labels: {
    page: '状态页面',
    details: '详情',
    parts: '状态源对各部分的说明',
    namedParts: '组成部分',
    agreement: '协议',
    credits: '未达标时',
    exclusions: '不计入的情况',
    reached: '声明的实际可用性',
    stated: '签名时的状态',
    feed: '状态源',
    shownDays: '状态页面回溯',
  },
  proof: {
    title: '状态源的内容',
    address: '地址，来自已签名的清单',
    said: '状态源显示',
    heard: '收到时间',
    unsigned: '状态源的内容无人签名。签名只涵盖其地址。',
    notAsked: '本页面不查询状态源。',
  },
};
