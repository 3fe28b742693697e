/**
 * The compliance frameworks that a manifest can name by id: what each is called, who stands behind it, what kind of
 * claim it makes possible, how long it usually holds, and what has taken its place.
 *
 * Only an exact id decides which framework an entry means. Names and aliases serve one purpose: telling an author which
 * id was probably meant. Validity in months is custom or scheme rule, for hints only; the certificate decides.
 *
 * @module
 */

import { toSuggestions } from './suggest.js';

/** What kind of claim a framework allows, as `kind` of a certification says it. */
export type FrameworkKind =
  | 'certification'
  | 'attestation'
  | 'authorization'
  | 'assessment'
  | 'registration'
  | 'regulation'
  | 'self-assessment'
  | 'standard'
  | 'membership'
  | 'custom';

/** That a framework is no longer issued, and what is issued instead. */
export interface Retirement {
  /** The last day or month it counted: `YYYY-MM-DD` or `YYYY-MM`. */
  on: string;
  /** Id of the framework that took its place. */
  successor: string;
}

/** One row of the catalogue. */
export interface Framework {
  id: string;
  name: string;
  /** Label for a badge, at most 24 characters. */
  short: string;
  kind: FrameworkKind;
  /** Who owns the scheme, and in brackets who issues under it where that is somebody else. */
  issuer: string;
  /** Groups related schemes: `soc`, `iso`, `us-gov`, `privacy` … */
  family: string;
  /** Other spellings that people write. */
  aliases: readonly string[];
  /** How long one issue usually holds. */
  months?: number;
  retired?: Retirement;
}

type Row = readonly [
  id: string,
  short: string,
  name: string,
  months?: number | undefined,
  aliases?: string,
  retired?: string,
];

function toFrameworks(family: string, kind: FrameworkKind, issuer: string, rows: readonly Row[]): Framework[] {
  return rows.map(([id, short, name, months, aliases, retired]) => {
    const [on = '', successor = ''] = retired?.split(' ') ?? [];
    return {
      id,
      name,
      short,
      kind,
      issuer,
      family,
      aliases: aliases?.split('|') ?? [],
      ...(months !== undefined && { months }),
      ...(retired !== undefined && { retired: { on, successor } }),
    };
  });
}

const CPA = 'AICPA (licensed CPA firm)';
const ISO_BODY = 'ISO (accredited certification body)';
const IEC_BODY = 'ISO/IEC (accredited certification body)';
const FEDRAMP = 'FedRAMP (US GSA)';
const PCI = 'PCI SSC';
const EU = 'European Union';
const ITA = 'US Department of Commerce (ITA)';
const CSA = 'Cloud Security Alliance';
const ASSESSED = 'FDA / EMA / MHRA';

// A row: id, short, name, usual months, aliases (a|b), "last-day successor" of a retired one. One family, kind and
// issuer a group.
// biome-ignore format: a table, one row a line
const TABLE: readonly Framework[][] = [
  // Auditors' reports on service organizations
  toFrameworks('soc', 'attestation', CPA, [
    ['soc1-type1', 'SOC 1 Type I', 'SOC 1 Type I: internal control over financial reporting, at a point in time', 12, 'SOC 1 Type 1|SSAE 18 SOC 1 Type 1'],
    ['soc1-type2', 'SOC 1 Type II', 'SOC 1 Type II: internal control over financial reporting, over a period', 12, 'SOC 1 Type 2|SSAE 18 SOC 1 Type 2'],
    ['soc2-type1', 'SOC 2 Type I', 'SOC 2 Type I: Trust Services Criteria, at a point in time', 12, 'SOC 2 Type 1|SOC2 T1|SOC II Type I|SOC-2 Type 1|AICPA SOC 2 Type 1'],
    ['soc2-type2', 'SOC 2 Type II', 'SOC 2 Type II: Trust Services Criteria, over a period', 12, 'SOC 2 Type 2|SOC2 T2|SOC II Type II|SOC-2 Type 2|AICPA SOC 2 Type 2'],
    ['soc3', 'SOC 3', 'SOC 3: Trust Services Criteria, general-use report', 12, 'SOC-3|SOC III'],
    ['soc2-hipaa', 'SOC 2 + HIPAA', 'SOC 2 report that also maps to the HIPAA Security Rule', 12, 'SOC 2 plus HIPAA|SOC 2 with HIPAA'],
    ['soc2-hitrust', 'SOC 2 + HITRUST', 'SOC 2 report that also maps to the HITRUST CSF', 12, 'SOC 2 plus HITRUST|SOC 2 with HITRUST'],
    ['soc-cybersecurity', 'SOC Cybersecurity', 'SOC for Cybersecurity', 12, 'SOC Cyber'],
    ['soc-supply-chain', 'SOC Supply Chain', 'SOC for Supply Chain', 12],
  ]),
  toFrameworks('soc', 'attestation', 'IAASB (independent practitioner)', [
    ['isae-3402', 'ISAE 3402', 'ISAE 3402: assurance report on controls at a service organization', 12, 'ISAE3402 Type 2|ISAE 3402 Type II'],
    ['isae-3000', 'ISAE 3000', 'ISAE 3000: assurance other than audits of historical financial information', 12, 'ISAE3000 Type 2|ISAE 3000 Type II'],
  ]),
  toFrameworks('soc', 'standard', 'AICPA', [
    ['ssae-18', 'SSAE 18', 'Statement on Standards for Attestation Engagements No. 18', undefined, 'SSAE-18|SSAE No. 18'],
    ['ssae-16', 'SSAE 16', 'Statement on Standards for Attestation Engagements No. 16', undefined, 'SSAE-16|SSAE No. 16', '2017-05-01 ssae-18'],
    ['sas-70', 'SAS 70', 'Statement on Auditing Standards No. 70', undefined, 'SAS70 Type II', '2011-06-15 soc1-type2'],
  ]),

  // ISO and IEC
  toFrameworks('iso', 'certification', IEC_BODY, [
    ['iso-27001', 'ISO 27001', 'ISO/IEC 27001: information security management systems', 36, 'ISO 27001|ISO/IEC 27001:2022|ISO-IEC-27001|ISMS 27001|ISO 27K1'],
    ['iso-27001-2013', 'ISO 27001:2013', 'ISO/IEC 27001:2013: information security management systems', 36, 'ISO/IEC 27001:2013', '2025-10-31 iso-27001'],
    ['iso-27017', 'ISO 27017', 'ISO/IEC 27017: information security controls for cloud services', 36, 'ISO/IEC 27017:2015'],
    ['iso-27018', 'ISO 27018', 'ISO/IEC 27018: protection of personal data in public clouds acting as processors', 36, 'ISO/IEC 27018:2019|ISO/IEC 27018:2025'],
    ['iso-27701', 'ISO 27701', 'ISO/IEC 27701: privacy information management systems', 36, 'ISO/IEC 27701:2019|ISO/IEC 27701:2025|PIMS 27701'],
    ['iso-42001', 'ISO 42001', 'ISO/IEC 42001: artificial intelligence management systems', 36, 'ISO/IEC 42001:2023|AIMS 42001'],
    ['iso-20000-1', 'ISO 20000-1', 'ISO/IEC 20000-1: service management systems', 36, 'ISO 20000|ISO/IEC 20000-1:2018'],
    ['iso-19770-1', 'ISO 19770-1', 'ISO/IEC 19770-1: IT asset management systems', 36, 'ISO 19770|ISO/IEC 19770-1:2017'],
  ]),
  toFrameworks('iso', 'certification', ISO_BODY, [
    ['iso-22301', 'ISO 22301', 'ISO 22301: business continuity management systems', 36, 'ISO 22301:2019|BCMS 22301'],
    ['iso-9001', 'ISO 9001', 'ISO 9001: quality management systems', 36, 'ISO 9001:2015|ISO 9001:2026|QMS 9001'],
    ['iso-14001', 'ISO 14001', 'ISO 14001: environmental management systems', 36, 'ISO 14001:2015|ISO 14001:2026'],
    ['iso-45001', 'ISO 45001', 'ISO 45001: occupational health and safety management systems', 36, 'ISO 45001:2018'],
    ['iso-50001', 'ISO 50001', 'ISO 50001: energy management systems', 36, 'ISO 50001:2018'],
    ['iso-37001', 'ISO 37001', 'ISO 37001: anti-bribery management systems', 36, 'ISO 37001:2016|ISO 37001:2025'],
    ['iso-37301', 'ISO 37301', 'ISO 37301: compliance management systems', 36, 'ISO 37301:2021'],
    ['iso-28000', 'ISO 28000', 'ISO 28000: security management systems', 36, 'ISO 28000:2022'],
    ['iso-55001', 'ISO 55001', 'ISO 55001: asset management systems', 36, 'ISO 55001:2014|ISO 55001:2024'],
    ['iso-13485', 'ISO 13485', 'ISO 13485: medical devices, quality management systems', 36, 'ISO 13485:2016'],
  ]),
  toFrameworks('iso', 'certification', 'ISO (assessment body)', [
    ['iso-26262', 'ISO 26262', 'ISO 26262: road vehicles, functional safety', undefined, 'ISO 26262:2018'],
    ['iso-21434', 'ISO 21434', 'ISO/SAE 21434: road vehicles, cybersecurity engineering', undefined, 'ISO/SAE 21434:2021'],
  ]),
  toFrameworks('iso', 'standard', 'ISO/IEC', [
    ['iso-27002', 'ISO 27002', 'ISO/IEC 27002: information security controls', undefined, 'ISO/IEC 27002:2022'],
    ['iso-27005', 'ISO 27005', 'ISO/IEC 27005: managing information security risks', undefined, 'ISO/IEC 27005:2022'],
    ['iso-27032', 'ISO 27032', 'ISO/IEC 27032: guidelines for Internet security', undefined, 'ISO/IEC 27032:2023'],
    ['iso-27034', 'ISO 27034', 'ISO/IEC 27034: application security', undefined, 'ISO/IEC 27034-1'],
    ['iso-27035', 'ISO 27035', 'ISO/IEC 27035: information security incident management', undefined, 'ISO/IEC 27035-1'],
    ['iso-27036', 'ISO 27036', 'ISO/IEC 27036: supplier relationships', undefined, 'ISO/IEC 27036-1'],
    ['iso-27799', 'ISO 27799', 'ISO 27799: health informatics, information security management', undefined, 'ISO 27799:2016'],
    ['iso-29147', 'ISO 29147', 'ISO/IEC 29147: vulnerability disclosure', undefined, 'ISO/IEC 29147:2018'],
    ['iso-30111', 'ISO 30111', 'ISO/IEC 30111: vulnerability handling processes', undefined, 'ISO/IEC 30111:2019'],
    ['iso-31000', 'ISO 31000', 'ISO 31000: risk management', undefined, 'ISO 31000:2018'],
    ['iso-23894', 'ISO 23894', 'ISO/IEC 23894: guidance on risk management of artificial intelligence', undefined, 'ISO/IEC 23894:2023'],
  ]),
  toFrameworks('industrial', 'certification', 'IEC (ISASecure or certification body)', [
    ['iec-62443', 'IEC 62443', 'IEC 62443: security of industrial automation and control systems', 36, 'ISA/IEC 62443|ISA-62443|ISO/IEC 62443'],
  ]),
  toFrameworks('product', 'certification', 'CCRA certificate-authorising scheme', [
    ['iso-15408', 'Common Criteria', 'Common Criteria (ISO/IEC 15408)', 60, 'ISO 15408|CC EAL|EAL4+|Common Criteria EAL'],
  ]),

  // Payments
  toFrameworks('payments', 'assessment', `${PCI} (QSA report or self-assessment questionnaire)`, [
    ['pci-dss', 'PCI DSS', 'Payment Card Industry Data Security Standard', 12, 'PCI|PCI-DSS v4|PCI DSS v4.0.1|PCI DSS 4.0.1'],
    ['pci-dss-4-0', 'PCI DSS 4.0', 'Payment Card Industry Data Security Standard 4.0', 12, 'PCI DSS v4.0', '2024-12-31 pci-dss'],
    ['pci-dss-3-2-1', 'PCI DSS 3.2.1', 'Payment Card Industry Data Security Standard 3.2.1', 12, 'PCI DSS v3.2.1', '2024-03-31 pci-dss'],
  ]),
  toFrameworks('payments', 'assessment', `${PCI} (QSA)`, [
    ['pci-dss-level1', 'PCI DSS Level 1', 'PCI DSS Level 1: report on compliance by a qualified assessor', 12, 'PCI DSS L1|PCI Level 1|PCI DSS Service Provider Level 1'],
  ]),
  toFrameworks('payments', 'assessment', `${PCI} (qualified assessor)`, [
    ['pci-pin', 'PCI PIN', 'PCI PIN Security', 24, 'PCI PIN Security Requirements'],
    ['pci-3ds', 'PCI 3DS', 'PCI 3DS Core Security Standard', 12, 'PCI 3-D Secure'],
    ['pci-p2pe', 'PCI P2PE', 'PCI Point-to-Point Encryption', 36, 'P2PE'],
    ['pci-secure-slc', 'PCI Secure SLC', 'PCI Secure Software Lifecycle', 36, 'PCI SSF Secure SLC|PCI SLC'],
    ['pci-secure-software', 'PCI Secure Software', 'PCI Secure Software Standard', 36, 'PCI SSF|PCI Software Security Framework'],
    ['pa-dss', 'PA-DSS', 'Payment Application Data Security Standard', undefined, 'PADSS', '2022-10-28 pci-secure-software'],
  ]),
  toFrameworks('payments', 'self-assessment', 'Swift', [
    ['swift-cscf', 'Swift CSCF', 'Swift Customer Security Controls Framework', 12, 'SWIFT CSP|Swift Customer Security Programme'],
  ]),

  // Health
  toFrameworks('healthcare', 'regulation', 'US HHS', [
    ['hipaa', 'HIPAA', 'HIPAA Privacy, Security and Breach Notification Rules', undefined, 'HIPPA|HIPAA Security Rule|Health Insurance Portability and Accountability Act'],
    ['hitech', 'HITECH', 'Health Information Technology for Economic and Clinical Health Act', undefined, 'HITECH Act'],
  ]),
  toFrameworks('healthcare', 'certification', 'HITRUST', [
    ['hitrust-e1', 'HITRUST e1', 'HITRUST Essentials, 1-year validated assessment', 12, 'HITRUST Essentials'],
    ['hitrust-i1', 'HITRUST i1', 'HITRUST Implemented, 1-year validated assessment', 12, 'HITRUST Implemented'],
    ['hitrust-r2', 'HITRUST r2', 'HITRUST Risk-based, 2-year validated assessment', 24, 'HITRUST CSF|HITRUST CSF Certified|HITRUST Risk-based'],
  ]),
  toFrameworks('ai', 'certification', 'HITRUST', [
    ['hitrust-ai', 'HITRUST AI Security', 'HITRUST AI Security assessment and certification', 12, 'HITRUST AI2|HITRUST ai1'],
  ]),
  toFrameworks('healthcare', 'certification', 'ANS (accredited certification body)', [
    ['hds', 'HDS', 'Hébergeur de données de santé', 36, 'Hébergement de données de santé|HDS v2'],
  ]),
  toFrameworks('healthcare', 'certification', 'NEN (accredited certification body)', [
    ['nen-7510', 'NEN 7510', 'NEN 7510: information security in healthcare', 36, 'NEN 7510-1|NEN 7510:2024'],
  ]),
  toFrameworks('healthcare', 'self-assessment', 'NHS England', [
    ['dsp-toolkit', 'NHS DSPT', 'NHS Data Security and Protection Toolkit', 12, 'DSPT|DSP Toolkit|NHS DSP Toolkit'],
    ['dtac', 'NHS DTAC', 'NHS Digital Technology Assessment Criteria', undefined, 'Digital Technology Assessment Criteria'],
  ]),
  toFrameworks('healthcare', 'regulation', 'US FDA', [
    ['21cfr-part11', '21 CFR Part 11', '21 CFR Part 11: electronic records and electronic signatures', undefined, 'FDA Part 11|CFR 21 Part 11|FDA 21 CFR Part 11'],
  ]),
  toFrameworks('healthcare', 'regulation', ASSESSED, [
    ['gxp', 'GxP', 'GxP good practice requirements for regulated life sciences', undefined, 'GMP GLP GCP|Good Practice GxP'],
  ]),
  toFrameworks('healthcare', 'regulation', 'Province of Ontario', [
    ['phipa', 'PHIPA', 'Personal Health Information Protection Act, Ontario', undefined, 'Ontario PHIPA'],
  ]),

  // US government
  toFrameworks('us-gov', 'authorization', FEDRAMP, [
    ['fedramp-class-a', 'FedRAMP Class A', 'FedRAMP Certification, Class A', 12, 'FedRAMP Certified Class A|FedRAMP A'],
    ['fedramp-class-b', 'FedRAMP Class B', 'FedRAMP Certification, Class B', 12, 'FedRAMP Certified Class B|FedRAMP B'],
    ['fedramp-class-c', 'FedRAMP Class C', 'FedRAMP Certification, Class C', 12, 'FedRAMP Certified Class C|FedRAMP C'],
    ['fedramp-class-d', 'FedRAMP Class D', 'FedRAMP Certification, Class D', 12, 'FedRAMP Certified Class D|FedRAMP D'],
    ['fedramp-ready', 'FedRAMP Ready', 'FedRAMP Ready designation', 12, 'FedRAMP Readiness|FedRAMP RAR', '2026-07-28 fedramp-class-a'],
    ['fedramp-li-saas', 'FedRAMP LI-SaaS', 'FedRAMP Tailored for low-impact SaaS', 12, 'FedRAMP Tailored|FedRAMP Tailored LI-SaaS'],
    ['fedramp-low', 'FedRAMP Low', 'FedRAMP Low impact baseline', 12, 'FedRAMP Low Impact|FedRAMP Rev5 Low'],
    ['fedramp-moderate', 'FedRAMP Moderate', 'FedRAMP Moderate impact baseline', 12, 'FedRAMP Mod|FedRAMP Medium|FedRAMP Moderate Impact|FedRAMP Rev5 Moderate'],
    ['fedramp-high', 'FedRAMP High', 'FedRAMP High impact baseline', 12, 'FedRAMP High Impact|FedRAMP Rev5 High'],
    ['fedramp-20x-low', 'FedRAMP 20x Low', 'FedRAMP 20x pilot, Low', 12, 'FedRAMP20x Low'],
    ['fedramp-20x-moderate', 'FedRAMP 20x Moderate', 'FedRAMP 20x pilot, Moderate', 12, 'FedRAMP20x Moderate'],
  ]),
  toFrameworks('us-gov', 'authorization', 'DISA', [
    ['dod-il2', 'DoD IL2', 'DoD Cloud Computing SRG, Impact Level 2', undefined, 'IL2|DISA IL2|DoD SRG IL2|Impact Level 2'],
    ['dod-il4', 'DoD IL4', 'DoD Cloud Computing SRG, Impact Level 4', undefined, 'IL4|DISA IL4|DoD SRG IL4|Impact Level 4'],
    ['dod-il5', 'DoD IL5', 'DoD Cloud Computing SRG, Impact Level 5', undefined, 'IL5|DISA IL5|DoD SRG IL5|Impact Level 5'],
    ['dod-il6', 'DoD IL6', 'DoD Cloud Computing SRG, Impact Level 6', undefined, 'IL6|DISA IL6|DoD SRG IL6|Impact Level 6'],
  ]),
  toFrameworks('us-gov', 'authorization', 'GovRAMP', [
    ['govramp', 'GovRAMP', 'GovRAMP security authorization', 12, 'Gov RAMP|GovRAMP Authorized'],
    ['stateramp', 'StateRAMP', 'StateRAMP security authorization', 12, 'State RAMP|StateRAMP Authorized', '2025-02 govramp'],
  ]),
  toFrameworks('us-gov', 'authorization', 'Texas DIR', [
    ['tx-ramp-provisional', 'TX-RAMP Provisional', 'TX-RAMP provisional certification', 18, 'TXRAMP Prov'],
    ['tx-ramp-level1', 'TX-RAMP Level 1', 'TX-RAMP Level 1 certification', 36, 'TX-RAMP L1'],
    ['tx-ramp-level2', 'TX-RAMP Level 2', 'TX-RAMP Level 2 certification', 36, 'TX-RAMP L2'],
  ]),
  toFrameworks('us-gov', 'regulation', 'FBI CJIS Division', [
    ['cjis', 'CJIS', 'FBI CJIS Security Policy', undefined, 'CJIS Security Policy|Criminal Justice Information Services'],
  ]),
  toFrameworks('us-gov', 'registration', 'US Department of State (DDTC)', [
    ['itar', 'ITAR', 'ITAR registration with the Directorate of Defense Trade Controls', 12, 'ITAR registered|DDTC registration|International Traffic in Arms Regulations|22 CFR 120-130'],
  ]),
  toFrameworks('us-gov', 'regulation', 'US Department of Commerce (BIS)', [
    ['ear', 'EAR', 'Export Administration Regulations', undefined, '15 CFR 730-774'],
  ]),
  toFrameworks('us-gov', 'self-assessment', 'US Department of Defense', [
    ['cmmc-level1', 'CMMC Level 1', 'CMMC Level 1, self-assessment', 12, 'CMMC L1|CMMC 2.0 Level 1'],
    ['cmmc-level2-self', 'CMMC Level 2 (Self)', 'CMMC Level 2, self-assessment', 36, 'CMMC L2 Self|CMMC 2.0 Level 2 Self'],
  ]),
  toFrameworks('us-gov', 'certification', 'US Department of Defense (C3PAO)', [
    ['cmmc-level2', 'CMMC Level 2', 'CMMC Level 2, assessed by a C3PAO', 36, 'CMMC L2|CMMC 2.0 Level 2|CMMC Level 2 C3PAO'],
  ]),
  toFrameworks('us-gov', 'certification', 'US Department of Defense (DIBCAC)', [
    ['cmmc-level3', 'CMMC Level 3', 'CMMC Level 3, assessed by DIBCAC', 36, 'CMMC L3|CMMC 2.0 Level 3'],
  ]),
  toFrameworks('us-gov', 'regulation', 'US Department of Defense', [
    ['dfars-7012', 'DFARS 7012', 'DFARS 252.204-7012', undefined, 'DFARS|DFARS 252.204-7012'],
  ]),
  toFrameworks('us-gov', 'assessment', 'US Department of Defense (3PAO)', [
    ['fedramp-equivalent', 'FedRAMP equivalency', 'FedRAMP Moderate equivalency under DFARS 252.204-7012', 12, 'FedRAMP Moderate Equivalent|FedRAMP Equivalent'],
  ]),
  toFrameworks('us-gov', 'regulation', 'US IRS', [
    ['irs-1075', 'IRS 1075', 'IRS Publication 1075', undefined, 'IRS Pub 1075|Publication 1075'],
  ]),
  toFrameworks('us-gov', 'regulation', 'US OMB / DHS', [
    ['fisma', 'FISMA', 'Federal Information Security Modernization Act', undefined, 'FISMA Moderate|FISMA 2014'],
  ]),

  // NIST
  toFrameworks('nist', 'standard', 'NIST', [
    ['nist-csf', 'NIST CSF', 'NIST Cybersecurity Framework', undefined, 'NIST CSF 2.0|NIST Cybersecurity Framework 2.0'],
    ['nist-800-53', 'NIST 800-53', 'NIST SP 800-53: security and privacy controls', undefined, 'NIST SP 800-53 Rev. 5|NIST 800-53 r5|SP 800-53'],
    ['nist-800-171', 'NIST 800-171', 'NIST SP 800-171: protecting controlled unclassified information', undefined, 'NIST SP 800-171 Rev. 2|NIST SP 800-171 Rev. 3|SP 800-171'],
    ['nist-800-172', 'NIST 800-172', 'NIST SP 800-172: enhanced requirements for controlled unclassified information', undefined, 'SP 800-172'],
    ['nist-800-218', 'NIST SSDF', 'NIST SP 800-218: Secure Software Development Framework', undefined, 'SSDF|NIST 800-218|SP 800-218'],
    ['nist-800-161', 'NIST 800-161', 'NIST SP 800-161: cybersecurity supply-chain risk management', undefined, 'SP 800-161|NIST C-SCRM'],
    ['nist-800-207', 'NIST 800-207', 'NIST SP 800-207: zero trust architecture', undefined, 'SP 800-207|NIST Zero Trust'],
    ['nist-privacy', 'NIST Privacy', 'NIST Privacy Framework', undefined, 'NIST PF'],
  ]),
  toFrameworks('ai', 'standard', 'NIST', [
    ['nist-ai-rmf', 'NIST AI RMF', 'NIST AI Risk Management Framework', undefined, 'AI RMF|NIST AI 100-1'],
  ]),
  toFrameworks('product', 'certification', 'NIST and CCCS (CMVP)', [
    ['fips-140-2', 'FIPS 140-2', 'FIPS 140-2: cryptographic module validation', 60, 'FIPS140-2|FIPS 140-2 validated', '2026-09-21 fips-140-3'],
    ['fips-140-3', 'FIPS 140-3', 'FIPS 140-3: cryptographic module validation', 60, 'FIPS140-3|FIPS 140-3 validated|FIPS 140'],
  ]),

  // Privacy law
  toFrameworks('privacy', 'regulation', EU, [
    ['gdpr', 'GDPR', 'General Data Protection Regulation, (EU) 2016/679', undefined, 'EU GDPR|DSGVO|RGPD|Regulation (EU) 2016/679'],
    ['eu-data-act', 'EU Data Act', 'Data Act, (EU) 2023/2854', undefined, 'Data Act'],
    ['eprivacy', 'ePrivacy', 'ePrivacy Directive, 2002/58/EC', undefined, 'ePrivacy Directive|Cookie law'],
  ]),
  toFrameworks('privacy', 'regulation', 'UK ICO', [
    ['uk-gdpr', 'UK GDPR', 'UK General Data Protection Regulation', undefined, 'GDPR UK|UK-GDPR'],
    ['uk-dpa-2018', 'UK DPA 2018', 'Data Protection Act 2018, United Kingdom', undefined, 'Data Protection Act 2018|DPA 2018|UK Data Protection Act'],
  ]),
  toFrameworks('privacy', 'registration', 'UK ICO', [
    ['ico-registration', 'ICO registration', 'ICO data protection fee registration', 12, 'ICO registered|ICO reg|UK ICO'],
  ]),
  toFrameworks('privacy', 'regulation', 'FDPIC', [
    ['swiss-fadp', 'Swiss FADP', 'Federal Act on Data Protection, Switzerland', undefined, 'revFADP|nFADP|FADP|revDSG'],
  ]),
  toFrameworks('privacy', 'regulation', 'California (CPPA, Attorney General)', [
    ['ccpa', 'CCPA/CPRA', 'California Consumer Privacy Act, as amended by the CPRA', undefined, 'CPRA|CCPA as amended|California Privacy Rights Act'],
  ]),
  toFrameworks('privacy', 'regulation', 'US states', [
    ['us-state-privacy', 'US state privacy', 'US state consumer privacy laws', undefined, 'US state privacy laws|VCDPA|CTDPA|TDPSA|UCPA|Colorado Privacy Act'],
  ]),
  toFrameworks('privacy', 'registration', ITA, [
    ['eu-us-dpf', 'EU-US DPF', 'EU-U.S. Data Privacy Framework', 12, 'DPF|Data Privacy Framework'],
    ['uk-us-dpf', 'UK-US DPF', 'UK Extension to the EU-U.S. Data Privacy Framework', 12, 'UK-US data bridge|UK Extension'],
    ['swiss-us-dpf', 'Swiss-US DPF', 'Swiss-U.S. Data Privacy Framework', 12, 'CH-US DPF'],
    ['privacy-shield', 'Privacy Shield', 'EU-U.S. Privacy Shield', 12, 'EU-US Privacy Shield', '2020-07-16 eu-us-dpf'],
    ['swiss-privacy-shield', 'Swiss Privacy Shield', 'Swiss-U.S. Privacy Shield', 12, 'CH-US Privacy Shield', '2020-09-08 swiss-us-dpf'],
    ['safe-harbor', 'Safe Harbor', 'US-EU Safe Harbor', 12, 'Safe Harbour|EU-US Safe Harbor', '2015-10-06 eu-us-dpf'],
  ]),
  toFrameworks('privacy', 'certification', 'Global CBPR Forum (accountability agent)', [
    ['apec-cbpr', 'CBPR', 'Global Cross-Border Privacy Rules', 12, 'APEC CBPR|Global CBPR|Cross-Border Privacy Rules'],
    ['apec-prp', 'PRP', 'Global Privacy Recognition for Processors', 12, 'APEC PRP|Global PRP|Privacy Recognition for Processors'],
  ]),
  toFrameworks('privacy', 'certification', 'SCOPE Europe (monitoring body)', [
    ['eu-cloud-coc', 'EU Cloud CoC', 'EU Cloud Code of Conduct (GDPR Art. 40)', 12, 'EU Cloud Code of Conduct|EU CoC'],
  ]),
  toFrameworks('privacy', 'certification', 'CISPE (monitoring body)', [
    ['cispe-coc', 'CISPE Code', 'CISPE Data Protection Code of Conduct (GDPR Art. 40)', 12, 'CISPE|CISPE CoC'],
  ]),
  toFrameworks('privacy', 'certification', 'ECCP (accredited certification body)', [
    ['europrivacy', 'Europrivacy', 'Europrivacy (GDPR Art. 42)', 36, 'European Data Protection Seal'],
  ]),
  toFrameworks('privacy', 'certification', 'EuroPriSe', [
    ['europrise', 'EuroPriSe', 'EuroPriSe (GDPR Art. 42)', 36, 'European Privacy Seal'],
  ]),
  toFrameworks('privacy', 'authorization', 'EU or UK supervisory authority', [
    ['bcr-c', 'BCR-C', 'Binding Corporate Rules for controllers', undefined, 'BCR Controller|Binding Corporate Rules - Controller'],
    ['bcr-p', 'BCR-P', 'Binding Corporate Rules for processors', undefined, 'BCR Processor|Binding Corporate Rules - Processor'],
  ]),
  toFrameworks('privacy', 'certification', 'TrustArc', [
    ['trustarc-truste', 'TRUSTe', 'TRUSTe privacy certification', 12, 'TRUSTe Enterprise Privacy|TrustArc'],
  ]),
  toFrameworks('privacy', 'regulation', 'Brazil (ANPD)', [
    ['lgpd', 'LGPD', 'Lei Geral de Proteção de Dados', undefined, 'Brazil LGPD|Lei 13.709'],
  ]),
  toFrameworks('privacy', 'regulation', 'Office of the Privacy Commissioner of Canada', [
    ['pipeda', 'PIPEDA', 'Personal Information Protection and Electronic Documents Act', undefined, 'Canada PIPEDA'],
  ]),
  toFrameworks('privacy', 'regulation', 'Commission d’accès à l’information du Québec', [
    ['quebec-law25', 'Law 25', 'Law 25, Québec', undefined, 'Quebec Law 25|Loi 25|Bill 64'],
  ]),
  toFrameworks('privacy', 'regulation', 'Office of the Australian Information Commissioner', [
    ['au-privacy-act', 'AU Privacy Act', 'Privacy Act 1988 and Australian Privacy Principles', undefined, 'Australian Privacy Principles|APPs|Privacy Act 1988|Australian Privacy Act|AU Privacy Act / APPs'],
  ]),
  toFrameworks('privacy', 'regulation', 'Office of the Privacy Commissioner, New Zealand', [
    ['nz-privacy-act', 'NZ Privacy Act', 'Privacy Act 2020, New Zealand', undefined, 'New Zealand Privacy Act|Privacy Act 2020'],
  ]),
  toFrameworks('privacy', 'regulation', 'Information Regulator, South Africa', [
    ['popia', 'POPIA', 'Protection of Personal Information Act, South Africa', undefined, 'POPI Act|POPI'],
  ]),
  toFrameworks('privacy', 'regulation', 'PDPC Singapore', [
    ['pdpa-sg', 'PDPA (SG)', 'Personal Data Protection Act 2012, Singapore', undefined, 'Singapore PDPA'],
  ]),
  toFrameworks('privacy', 'certification', 'IMDA (appointed certification body)', [
    ['dptm-sg', 'DPTM', 'Data Protection Trustmark, SS 714', 36, 'SS 714|Data Protection Trustmark'],
  ]),
  toFrameworks('privacy', 'regulation', 'PDPC Thailand', [
    ['pdpa-th', 'PDPA (TH)', 'Personal Data Protection Act, Thailand', undefined, 'Thailand PDPA'],
  ]),
  toFrameworks('privacy', 'regulation', 'JPDP Malaysia', [
    ['pdpa-my', 'PDPA (MY)', 'Personal Data Protection Act 2010, Malaysia', undefined, 'Malaysia PDPA'],
  ]),
  toFrameworks('privacy', 'regulation', 'Indonesia (Komdigi)', [
    ['pdp-id', 'PDP Law (ID)', 'Personal Data Protection Law, Indonesia', undefined, 'Indonesia PDP|UU PDP|PDP (ID)'],
  ]),
  toFrameworks('privacy', 'regulation', 'National Privacy Commission, Philippines', [
    ['dpa-ph', 'DPA (PH)', 'Data Privacy Act of 2012, Philippines', undefined, 'Philippines Data Privacy Act'],
  ]),
  toFrameworks('privacy', 'regulation', 'PCPD Hong Kong', [
    ['pdpo-hk', 'PDPO (HK)', 'Personal Data (Privacy) Ordinance, Hong Kong', undefined, 'Hong Kong PDPO|PDPO'],
  ]),
  toFrameworks('privacy', 'regulation', 'Viet Nam (Ministry of Public Security)', [
    ['pdpl-vn', 'PDPL (VN)', 'Personal Data Protection Law, Viet Nam', undefined, 'Vietnam PDPL|Decree 13/2023'],
  ]),
  toFrameworks('privacy', 'regulation', 'India (MeitY, Data Protection Board)', [
    ['dpdpa-in', 'DPDPA', 'Digital Personal Data Protection Act 2023, India', undefined, 'DPDP Act|India DPDPA|DPDP'],
  ]),
  toFrameworks('privacy', 'regulation', 'PPC Japan', [
    ['appi', 'APPI', 'Act on the Protection of Personal Information, Japan', undefined, 'Japan APPI'],
  ]),
  toFrameworks('privacy', 'certification', 'JIPDEC', [
    ['privacymark-jp', 'PrivacyMark', 'PrivacyMark, JIS Q 15001', 24, 'P-Mark|JIS Q 15001|Privacy Mark'],
  ]),
  toFrameworks('privacy', 'regulation', 'PIPC Korea', [
    ['pipa-kr', 'PIPA', 'Personal Information Protection Act, Korea', undefined, 'Korea PIPA'],
  ]),
  toFrameworks('privacy', 'regulation', 'CAC China', [
    ['pipl-cn', 'PIPL', 'Personal Information Protection Law, China', undefined, 'China PIPL'],
  ]),
  toFrameworks('privacy', 'regulation', 'SDAIA', [
    ['pdpl-sa', 'PDPL (SA)', 'Personal Data Protection Law, Saudi Arabia', undefined, 'KSA PDPL|Saudi PDPL'],
  ]),
  toFrameworks('privacy', 'regulation', 'UAE Data Office', [
    ['pdpl-ae', 'PDPL (AE)', 'Federal Decree-Law 45 of 2021 on personal data, United Arab Emirates', undefined, 'UAE PDPL'],
  ]),
  toFrameworks('privacy', 'regulation', 'KVKK', [
    ['kvkk', 'KVKK', 'Law on the Protection of Personal Data No. 6698, Türkiye', undefined, 'Turkey KVKK|LPPD'],
  ]),
  toFrameworks('privacy', 'regulation', 'Privacy Protection Authority, Israel', [
    ['ppl-il', 'PPL (IL)', 'Protection of Privacy Law, Israel', undefined, 'Israel PPL|Amendment 13'],
  ]),
  toFrameworks('privacy', 'regulation', 'Nigeria (NDPC)', [
    ['ndpa-ng', 'NDPA', 'Nigeria Data Protection Act 2023', undefined, 'Nigeria NDPA|NDPR'],
  ]),
  toFrameworks('privacy', 'regulation', 'Mexico', [
    ['lfpdppp', 'LFPDPPP', 'Federal Law on the Protection of Personal Data Held by Private Parties, Mexico', undefined, 'Mexico LFPDPPP'],
  ]),
  toFrameworks('privacy', 'regulation', 'US Department of Education', [
    ['ferpa', 'FERPA', 'Family Educational Rights and Privacy Act', undefined, 'FERPA Act'],
  ]),
  toFrameworks('privacy', 'regulation', 'US FTC', [
    ['coppa', 'COPPA', 'Children’s Online Privacy Protection Act', undefined, 'COPPA Rule'],
  ]),

  // Finance
  toFrameworks('finance', 'regulation', 'US FTC', [
    ['glba', 'GLBA', 'Gramm-Leach-Bliley Act and Safeguards Rule', undefined, 'FTC Safeguards Rule|Gramm-Leach-Bliley'],
  ]),
  toFrameworks('finance', 'regulation', 'NYDFS', [
    ['nydfs-500', 'NYDFS 500', '23 NYCRR Part 500', undefined, 'NYDFS|NYCRR 500|23 NYCRR 500'],
  ]),
  toFrameworks('finance', 'regulation', 'US SEC / PCAOB', [
    ['sox', 'SOX', 'Sarbanes-Oxley Act, Section 404', undefined, 'Sarbanes-Oxley|SOX 404|SOX ITGC'],
  ]),
  toFrameworks('finance', 'regulation', 'US SEC', [
    ['sec-17a-4', 'SEC 17a-4', 'SEC Rule 17a-4: electronic records', undefined, 'SEC Rule 17a-4(f)'],
  ]),
  toFrameworks('finance', 'regulation', 'FFIEC', [
    ['ffiec', 'FFIEC', 'FFIEC IT Examination Handbook', undefined, 'FFIEC IT Handbook'],
  ]),
  toFrameworks('finance', 'regulation', EU, [
    ['dora', 'DORA', 'Digital Operational Resilience Act, (EU) 2022/2554', undefined, 'EU DORA'],
    ['psd2', 'PSD2', 'Payment Services Directive, (EU) 2015/2366', undefined, 'PSD 2|Payment Services Directive 2'],
  ]),
  toFrameworks('finance', 'regulation', 'EBA', [
    ['eba-outsourcing', 'EBA Outsourcing', 'EBA Guidelines on outsourcing arrangements', undefined, 'EBA|EBA Guidelines'],
  ]),
  toFrameworks('finance', 'regulation', 'FINMA', [
    ['finma-2023-1', 'FINMA 2023/1', 'FINMA Circular 2023/1: operational risks and resilience', undefined, 'FINMA|FINMA Circular 2023/1'],
  ]),
  toFrameworks('finance', 'regulation', 'APRA', [
    ['apra-cps-234', 'CPS 234', 'APRA Prudential Standard CPS 234: information security', undefined, 'APRA CPS234'],
    ['apra-cps-230', 'CPS 230', 'APRA Prudential Standard CPS 230: operational risk management', undefined, 'APRA CPS230'],
  ]),
  toFrameworks('finance', 'regulation', 'MAS', [
    ['mas-trm', 'MAS TRM', 'MAS Technology Risk Management Guidelines', undefined, 'MAS TRMG|MAS Technology Risk Management'],
  ]),
  toFrameworks('finance', 'attestation', 'Association of Banks in Singapore (audit firm)', [
    ['ospar', 'OSPAR', 'Outsourced Service Provider Audit Report', 12, 'ABS OSPAR'],
  ]),
  toFrameworks('finance', 'standard', 'FISC', [
    ['fisc-jp', 'FISC', 'FISC Security Guidelines', undefined, 'FISC Japan'],
  ]),
  toFrameworks('finance', 'regulation', 'SAMA', [
    ['sama-csf', 'SAMA CSF', 'SAMA Cyber Security Framework', undefined, 'SAMA'],
  ]),
  toFrameworks('finance', 'regulation', 'Bank Negara Malaysia', [
    ['bnm-rmit', 'BNM RMiT', 'Risk Management in Technology, Bank Negara Malaysia', undefined, 'RMiT'],
  ]),
  toFrameworks('finance', 'regulation', 'OSFI', [
    ['osfi-b-13', 'OSFI B-13', 'OSFI Guideline B-13: technology and cyber risk management', undefined, 'OSFI B13'],
  ]),

  // European Union, product and resilience
  toFrameworks('resilience', 'regulation', EU, [
    ['nis2', 'NIS2', 'NIS2 Directive, (EU) 2022/2555', undefined, 'NIS 2|NIS 2 Directive'],
  ]),
  toFrameworks('product', 'regulation', EU, [
    ['cra', 'CRA', 'Cyber Resilience Act, (EU) 2024/2847', undefined, 'EU CRA|Cyber Resilience Act'],
  ]),
  toFrameworks('ai', 'regulation', EU, [
    ['eu-ai-act', 'EU AI Act', 'Artificial Intelligence Act, (EU) 2024/1689', undefined, 'AI Act|AIA'],
  ]),
  toFrameworks('product', 'certification', 'EU supervisory body', [
    ['eidas', 'eIDAS QTSP', 'eIDAS qualified trust service provider', 24, 'eIDAS qualified|QTSP'],
  ]),
  toFrameworks('product', 'certification', 'ENISA and national authorities', [
    ['eucc', 'EUCC', 'EU Common Criteria-based cybersecurity certification', 60, 'EU CC'],
  ]),
  toFrameworks('product', 'standard', 'ETSI', [
    ['en-303-645', 'EN 303 645', 'ETSI EN 303 645: security of consumer Internet of Things', undefined, 'ETSI EN 303 645'],
  ]),

  // European governments
  toFrameworks('eu-gov', 'attestation', 'BSI (auditor)', [
    ['c5', 'C5 Type 1', 'Cloud Computing Compliance Criteria Catalogue, Type 1', 12, 'BSI C5 Type 1|C5 Typ 1'],
    ['c5-type2', 'C5 Type 2', 'Cloud Computing Compliance Criteria Catalogue, Type 2', 12, 'BSI C5 Type 2|C5 Typ 2|C5 Testat'],
  ]),
  toFrameworks('eu-gov', 'certification', 'BSI', [
    ['bsi-grundschutz', 'IT-Grundschutz', 'ISO 27001 on the basis of IT-Grundschutz', 36, 'BSI IT-Grundschutz|BSI Grundschutz'],
  ]),
  toFrameworks('eu-gov', 'certification', 'ANSSI', [
    ['secnumcloud', 'SecNumCloud', 'SecNumCloud qualification', 36, 'SecNumCloud 3.2|ANSSI SecNumCloud'],
  ]),
  toFrameworks('eu-gov', 'certification', 'CCN (accredited certification body)', [
    ['ens-high', 'ENS High', 'Esquema Nacional de Seguridad, high category', 24, 'ENS Alta|ENS Alto|ENS Categoría Alta'],
    ['ens-medium', 'ENS Medium', 'Esquema Nacional de Seguridad, medium category', 24, 'ENS Media|ENS Medio|ENS Categoría Media'],
  ]),
  toFrameworks('eu-gov', 'self-assessment', 'CCN', [
    ['ens-basic', 'ENS Basic', 'Esquema Nacional de Seguridad, basic category', 24, 'ENS Básica|ENS Básico|ENS Categoría Básica'],
  ]),
  toFrameworks('eu-gov', 'certification', 'ACN Italy', [
    ['agid-it', 'ACN (IT)', 'ACN qualification of cloud services for public administration', 36, 'AgID|ACN QC2|Qualificazione ACN'],
  ]),
  toFrameworks('eu-gov', 'standard', 'Government of the Netherlands', [
    ['bio-nl', 'BIO', 'Baseline Informatiebeveiliging Overheid', undefined, 'BIO2|BIO (NL)'],
  ]),
  toFrameworks('eu-gov', 'certification', 'CCB Belgium', [
    ['cyfun', 'CyFun', 'CyberFundamentals Framework', 36, 'CyberFundamentals'],
  ]),
  toFrameworks('eu-gov', 'standard', 'RIA Estonia', [
    ['e-its', 'E-ITS', 'Estonian information security standard', undefined, 'Eesti infoturbestandard'],
  ]),
  toFrameworks('eu-gov', 'assessment', 'European Commission', [
    ['eu-cloud-sovereignty', 'EU SEAL', 'EU Cloud Sovereignty Framework', undefined, 'Cloud Sovereignty Framework|SEAL level'],
  ]),

  // United Kingdom
  toFrameworks('uk-gov', 'certification', 'NCSC (IASME)', [
    ['cyber-essentials', 'Cyber Essentials', 'Cyber Essentials', 12, 'CyberEssentials|UK Cyber Essentials'],
    ['cyber-essentials-plus', 'Cyber Essentials Plus', 'Cyber Essentials Plus', 12, 'CE+|CE Plus|Cyber Essentials +'],
  ]),
  toFrameworks('uk-gov', 'standard', 'NCSC', [
    ['ncsc-caf', 'NCSC CAF', 'NCSC Cyber Assessment Framework', undefined, 'Cyber Assessment Framework'],
  ]),
  toFrameworks('uk-gov', 'self-assessment', 'NCSC', [
    ['ncsc-cloud-principles', 'NCSC Cloud', 'NCSC cloud security principles', undefined, 'NCSC 14 Cloud Security Principles|14 Cloud Principles'],
  ]),
  toFrameworks('uk-gov', 'registration', 'Crown Commercial Service', [
    ['g-cloud', 'G-Cloud', 'G-Cloud framework supplier', undefined, 'GCloud 14|UK Digital Marketplace|G-Cloud 14'],
  ]),
  toFrameworks('uk-gov', 'certification', 'UK Cabinet Office', [
    ['psn-uk', 'PSN', 'Public Services Network compliance', 12, 'Public Services Network|PSN CoCo'],
  ]),

  // Asia and the Pacific
  toFrameworks('apac-gov', 'assessment', 'ASD (IRAP assessor)', [
    ['irap-official', 'IRAP O:S', 'IRAP assessment at OFFICIAL: Sensitive', 24, 'IRAP OFFICIAL|IRAP OFFICIAL: Sensitive'],
    ['irap-protected', 'IRAP PROTECTED', 'IRAP assessment at PROTECTED', 24, 'IRAP-P'],
  ]),
  toFrameworks('apac-gov', 'self-assessment', 'ASD', [
    ['essential-eight', 'Essential Eight', 'ASD Essential Eight maturity model', 12, 'Essential 8|ACSC Essential Eight|E8'],
  ]),
  toFrameworks('apac-gov', 'standard', 'ASD', [
    ['au-ism', 'ISM (AU)', 'Information Security Manual, Australia', undefined, 'ASD ISM|Australian ISM'],
  ]),
  toFrameworks('apac-gov', 'certification', 'Department of Home Affairs, Australia', [
    ['hcf-au', 'HCF', 'Hosting Certification Framework', undefined, 'Hosting Certification Framework Strategic'],
  ]),
  toFrameworks('apac-gov', 'standard', 'GCSB New Zealand', [
    ['nzism', 'NZISM', 'New Zealand Information Security Manual', undefined, 'NZ ISM'],
  ]),
  toFrameworks('apac-gov', 'certification', 'IMDA (accredited certification body)', [
    ['mtcs-level3', 'MTCS Level 3', 'Multi-Tier Cloud Security, SS 584 Level 3', 36, 'MTCS L3|MTCS Tier 3'],
    ['mtcs-level2', 'MTCS Level 2', 'Multi-Tier Cloud Security, SS 584 Level 2', 36, 'MTCS L2|MTCS Tier 2'],
    ['mtcs-level1', 'MTCS Level 1', 'Multi-Tier Cloud Security, SS 584 Level 1', 36, 'MTCS L1|MTCS Tier 1'],
  ]),
  toFrameworks('apac-gov', 'certification', 'CSA Singapore (appointed certification body)', [
    ['csa-cyber-trust-sg', 'Cyber Trust (SG)', 'Cyber Trust mark', 36, 'Cyber Trust|CSA Cyber Trust'],
    ['csa-cyber-essentials-sg', 'Cyber Essentials (SG)', 'Cyber Essentials mark', 24, 'CSA Cyber Essentials|Singapore Cyber Essentials'],
  ]),
  toFrameworks('apac-gov', 'authorization', 'ISMAP Steering Committee', [
    ['ismap', 'ISMAP', 'Information system Security Management and Assessment Program', 16, 'ISMAP Japan|ISMAP-LIU'],
  ]),
  toFrameworks('apac-gov', 'certification', 'KISA', [
    ['k-isms', 'K-ISMS(-P)', 'ISMS and ISMS-P, Korea', 36, 'K-ISMS|ISMS-P|K-ISMS-P'],
    ['csap-kr', 'CSAP', 'Cloud Security Assurance Program, Korea', 60, 'KISA CSAP'],
  ]),
  toFrameworks('apac-gov', 'authorization', 'MeitY (STQC)', [
    ['meity-empanelled', 'MeitY empanelled', 'MeitY empanelment of cloud service providers', 36, 'MeitY|MeitY empanelment|STQC'],
  ]),
  // A graded assessment and a filing with the police, not a certificate.
  toFrameworks('apac-gov', 'assessment', 'Ministry of Public Security, China', [
    ['mlps-cn', 'MLPS', 'Multi-Level Protection Scheme', 12, 'MLPS 2.0|DJCP|MLPS Level 3'],
  ]),

  // Middle East, Canada
  toFrameworks('mea-gov', 'regulation', 'NCA Saudi Arabia', [
    ['nca-ecc', 'NCA ECC', 'Essential Cybersecurity Controls', undefined, 'KSA ECC|NCA ECC-2'],
    ['nca-ccc', 'NCA CCC', 'Cloud Cybersecurity Controls', undefined, 'KSA CCC'],
  ]),
  toFrameworks('mea-gov', 'regulation', 'United Arab Emirates', [
    ['uae-ia', 'UAE IA', 'UAE Information Assurance Regulation', undefined, 'UAE IAS|NESA'],
  ]),
  toFrameworks('ca-gov', 'assessment', 'Canadian Centre for Cyber Security', [
    ['ccc-pbmm', 'CCCS PBMM', 'Protected B, medium integrity, medium availability', undefined, 'PBMM|CCCS Medium|Protected B'],
  ]),
  toFrameworks('ca-gov', 'certification', 'Government of Canada', [
    ['itsp-10-171', 'CPCSC', 'Canadian Program for Cyber Security Certification, ITSP.10.171', 36, 'ITSP.10.171'],
  ]),

  // Industries
  toFrameworks('automotive', 'assessment', 'ENX Association (audit provider)', [
    ['tisax-al2', 'TISAX AL2', 'TISAX, assessment level 2', 36, 'TISAX Level 2|TISAX AL 2'],
    ['tisax-al3', 'TISAX AL3', 'TISAX, assessment level 3', 36, 'TISAX Level 3|TISAX AL 3'],
  ]),
  toFrameworks('automotive', 'assessment', 'VDA QMC (intacs assessor)', [
    ['aspice', 'ASPICE', 'Automotive SPICE', undefined, 'A-SPICE'],
  ]),
  toFrameworks('media', 'assessment', 'Motion Picture Association', [
    ['tpn', 'TPN', 'Trusted Partner Network', 12, 'TPN Gold|TPN Blue|MPA TPN'],
  ]),

  // Cloud
  toFrameworks('cloud', 'self-assessment', CSA, [
    ['csa-star-1', 'CSA STAR Level 1', 'CSA STAR Level 1: self-assessment', 12, 'CSA STAR 1|CSA STAR Self-Assessment|STAR Level One'],
  ]),
  toFrameworks('cloud', 'certification', `${CSA} (certification body)`, [
    ['csa-star-2-certification', 'CSA STAR Certification', 'CSA STAR Level 2: certification', 36, 'CSA STAR Level 2 Certification|CSA STAR Cert|STAR Certified'],
  ]),
  toFrameworks('cloud', 'attestation', `${CSA} (CPA firm)`, [
    ['csa-star-2-attestation', 'CSA STAR Attestation', 'CSA STAR Level 2: attestation', 12, 'CSA STAR Level 2 Attestation|CSA STAR Att'],
  ]),
  toFrameworks('cloud', 'membership', CSA, [
    ['csa-trusted-cloud', 'CSA Trusted Cloud', 'CSA Trusted Cloud Provider', 12, 'CSA TCP|CSA Trusted Cloud Provider'],
  ]),
  toFrameworks('ai', 'self-assessment', CSA, [
    ['csa-star-ai', 'CSA STAR for AI', 'CSA STAR for AI', 12, 'CSA STAR AI|AI-CAIQ|STAR for AI'],
  ]),
  toFrameworks('cloud', 'standard', 'Center for Internet Security', [
    ['cis-controls', 'CIS Controls', 'CIS Critical Security Controls', undefined, 'CIS Controls v8|CIS Controls v8.1|CIS 18|CIS Top 18'],
    ['cis-benchmarks', 'CIS Benchmarks', 'CIS Benchmarks', undefined, 'CIS Hardening'],
  ]),

  // Products
  toFrameworks('product', 'assessment', 'App Defense Alliance (laboratory)', [
    ['casa', 'CASA', 'Cloud Application Security Assessment', 12, 'CASA Tier 2|CASA Tier 3'],
    ['masa', 'MASA', 'Mobile App Security Assessment', 12, 'MASA L1'],
  ]),
  toFrameworks('product', 'standard', 'OWASP', [
    ['owasp-asvs', 'OWASP ASVS', 'OWASP Application Security Verification Standard', undefined, 'ASVS|OWASP ASVS 4.0|OWASP ASVS 5.0'],
    ['owasp-masvs', 'OWASP MASVS', 'OWASP Mobile Application Security Verification Standard', undefined, 'MASVS'],
    ['owasp-samm', 'OWASP SAMM', 'OWASP Software Assurance Maturity Model', undefined, 'SAMM'],
    ['owasp-top-10', 'OWASP Top 10', 'OWASP Top Ten', undefined, 'OWASP Top Ten 2025|OWASP Top Ten 2021'],
  ]),
  toFrameworks('product', 'standard', 'OpenSSF', [
    ['slsa', 'SLSA', 'Supply-chain Levels for Software Artifacts', undefined, 'SLSA Level 3|SLSA Build L3'],
  ]),
  toFrameworks('product', 'self-assessment', 'OpenSSF', [
    ['openssf-best-practices', 'OpenSSF Best Practices', 'OpenSSF Best Practices badge', undefined, 'CII Best Practices|OpenSSF BP|OpenSSF Badge'],
  ]),
  toFrameworks('product', 'assessment', 'OpenSSF', [
    ['openssf-scorecard', 'OpenSSF Scorecard', 'OpenSSF Scorecard', undefined, 'Scorecard|OSSF Scorecard'],
  ]),
  toFrameworks('product', 'membership', 'CISA', [
    ['cisa-secure-by-design', 'Secure by Design', 'CISA Secure by Design pledge', undefined, 'CISA Pledge|CISA Secure by Design'],
  ]),
  toFrameworks('product', 'certification', 'Microsoft', [
    ['m365-certification', 'Microsoft 365 App', 'Microsoft 365 App Certification', 12, 'M365 Certified|M365 Cert|Microsoft 365 Certified'],
  ]),

  // Accessibility
  toFrameworks('accessibility', 'self-assessment', 'W3C', [
    ['wcag-21-aa', 'WCAG 2.1 AA', 'Web Content Accessibility Guidelines 2.1, level AA', undefined, 'WCAG 2.1'],
    ['wcag-22-aa', 'WCAG 2.2 AA', 'Web Content Accessibility Guidelines 2.2, level AA', undefined, 'WCAG 2.2'],
  ]),
  toFrameworks('accessibility', 'self-assessment', 'US Access Board', [
    ['section-508', 'Section 508', 'Section 508 accessibility conformance report', undefined, 'VPAT|508|ACR 508'],
  ]),
  toFrameworks('accessibility', 'self-assessment', 'ETSI / CEN / CENELEC', [
    ['en-301-549', 'EN 301 549', 'EN 301 549: accessibility requirements for ICT products and services', undefined, 'European Accessibility Act|EAA'],
  ]),

  // Questionnaires
  toFrameworks('questionnaire', 'self-assessment', 'EDUCAUSE', [
    ['hecvat', 'HECVAT', 'Higher Education Community Vendor Assessment Toolkit', 12, 'HECVAT 4|HECVAT Full|HECVAT Lite'],
  ]),
  toFrameworks('questionnaire', 'self-assessment', 'Shared Assessments', [
    ['sig', 'SIG', 'Standardized Information Gathering questionnaire', 12, 'SIG Lite|SIG Core'],
  ]),
  toFrameworks('questionnaire', 'self-assessment', CSA, [
    ['caiq', 'CAIQ', 'Consensus Assessments Initiative Questionnaire', 12, 'CSA CAIQ|CAIQ v4'],
  ]),
  toFrameworks('questionnaire', 'self-assessment', 'Vendor Security Alliance', [
    ['vsa', 'VSA', 'Vendor Security Alliance questionnaire', 12, 'VSA Core|VSA Full'],
  ]),

  // Testing
  toFrameworks('testing', 'assessment', 'CREST (member company)', [
    ['crest-pentest', 'CREST pen test', 'Penetration test by a CREST member company', 12, 'CREST|CREST penetration test'],
  ]),
  toFrameworks('testing', 'assessment', 'NCSC (CHECK company)', [
    ['check-pentest', 'CHECK pen test', 'CHECK penetration test', 12, 'CHECK|NCSC CHECK|IT Health Check'],
  ]),
  toFrameworks('testing', 'assessment', 'ECB and national authorities', [
    ['tiber-eu', 'TIBER-EU', 'Threat intelligence-based ethical red teaming', 36, 'TIBER'],
  ]),

  // Environment and society
  toFrameworks('esg', 'certification', 'B Lab', [
    ['b-corp', 'B Corp', 'B Corp Certification', 36, 'BCorp|B Corporation|Certified B Corporation'],
  ]),
  toFrameworks('esg', 'assessment', 'EcoVadis', [
    ['ecovadis', 'EcoVadis', 'EcoVadis sustainability rating', 12, 'EcoVadis Gold|EcoVadis Silver|EcoVadis Platinum'],
  ]),

  // What the table does not know: name, short and issuer then come from the author.
  toFrameworks('custom', 'custom', '', [['custom', 'Custom', 'Framework described by the vendor']]),
];

/** Every framework that the catalogue knows. */
export const FRAMEWORKS: readonly Framework[] = TABLE.flat();

// A Map, because the id asked for comes from a file that somebody else wrote: `constructor` is no framework.
const BY_ID: ReadonlyMap<string, Framework> = new Map(FRAMEWORKS.map((framework) => [framework.id, framework]));

/** The framework with exactly this id. */
export function findFramework(id: string): Framework | undefined {
  return BY_ID.get(id);
}

/** Ids that the author of `text` may have meant, the likeliest first; empty where nothing is near. */
export function suggestFrameworks(text: string): string[] {
  return toSuggestions(
    text,
    FRAMEWORKS.map(({ id, short, name, aliases }) => ({ id, spellings: [id, short, name, ...aliases] })),
  );
}
