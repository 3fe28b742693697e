/**
 * Japanese, for areas, clouds and transfers: terms that the table of sub-processors and the map share.
 *
 * @module
 */

/** Areas by the manifest's word for them. */
export const areas = {
  EU: '欧州連合',
  EEA: '欧州経済領域',
  UK: '英国',
  US: '米国',
  NA: '北米',
  LATAM: 'ラテンアメリカ',
  EMEA: '欧州・中東・アフリカ',
  MEA: '中東・アフリカ',
  APAC: 'アジア太平洋',
  global: '全世界',
} as const;

/** Clouds apart from the usual one. */
export const partitions = {
  commercial: '',
  government: '政府向けクラウド',
  sovereign: 'ソブリンクラウド',
  china: '中国クラウド',
} as const;

/** What a transfer rests on, as the General Data Protection Regulation has it. */
export const mechanisms = {
  adequacy: '十分性認定',
  'scc-commission': '標準契約条項（EU）',
  'scc-supervisory-authority': '標準契約条項（監督機関）',
  'uk-idta': '英国の移転契約（IDTA）',
  'uk-addendum': '英国の補遺',
  bcr: '拘束的企業準則',
  'ad-hoc-clauses': '個別の契約条項',
  'code-of-conduct': '行動規範',
  'certification-mechanism': '認証制度',
  dpf: 'データプライバシーフレームワーク（DPF）',
  'derogation-art49': '例外（GDPR第49条）',
  'none-needed': '不要',
} as const;
