/**
 * Simplified Chinese, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: '欧洲联盟',
  EEA: '欧洲经济区',
  UK: '英国',
  US: '美国',
  NA: '北美洲',
  LATAM: '拉丁美洲',
  EMEA: '欧洲、中东和非洲',
  MEA: '中东和非洲',
  APAC: '亚太地区',
  global: '全球',
} as const;

/** Clouds apart from the usual one. */
export const partitions = { commercial: '', government: '政务云', sovereign: '主权云', china: '中国云' } as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: '充分性决定',
  'scc-commission': '标准合同条款（欧盟）',
  'scc-supervisory-authority': '标准合同条款（监管机构）',
  'uk-idta': '英国传输协议（IDTA）',
  'uk-addendum': '英国附录',
  bcr: '有约束力的公司规则',
  'ad-hoc-clauses': '专门合同条款',
  'code-of-conduct': '行为准则',
  'certification-mechanism': '认证机制',
  dpf: '数据隐私框架（DPF）',
  'derogation-art49': '例外情形（GDPR 第 49 条）',
  'none-needed': '无需机制',
} as const;
