/**
 * The manifest as TypeScript sees it, once its shape has been checked.
 *
 * @module
 */

// Written by test/tools/shapes.ts from the schema. Change the schema instead.

/** Words to show, in one language or by language tag. Plain; paragraphs are separated by blank lines. */
export type Text = string | { [language: string]: string };

/** A calendar day, `2027-02-28`; as an end it lasts until the next 00:00 UTC. */
export type Day = string;

/** A UTC second, `2026-11-22T00:00:00Z`. */
export type Instant = string;

/** A date as exact as its author can be: `2026`, `2026-Q3`, `2026-06`, `2026-06-30`, `2027+`. */
export type FuzzyDate = string;

/** A word of a vocabulary that may grow: the known ones, or any other. */
export type Open<Words extends string> = Words | (string & {});

/** A section of the manifest. */
export type SectionName =
  | 'about'
  | 'organization'
  | 'contacts'
  | 'products'
  | 'certifications'
  | 'controls'
  | 'encryption'
  | 'infrastructure'
  | 'residency'
  | 'subprocessors'
  | 'privacy'
  | 'ai'
  | 'incident'
  | 'continuity'
  | 'testing'
  | 'disclosure'
  | 'sharedResponsibility'
  | 'documents'
  | 'legal'
  | 'roadmap'
  | 'status'
  | 'faq'
  | 'updates'
  | 'customSections';

/** A public key with what it may sign. */
export interface Key {
  /** Key type (RFC 7517): `EC`. */
  kty: Open<'EC' | 'OKP'>;
  /** Curve: `P-256`. */
  crv: Open<'P-256' | 'Ed25519'>;
  /** The x coordinate, or the Ed25519 public key, as 43 characters of base64url. */
  x: string;
  /** The y coordinate of a P-256 key. */
  y?: string;
  /** RFC 7638 SHA-256 thumbprint of the key. */
  kid: string;
  /** `sig`, or absent. */
  use?: Open<'sig'>;
  /** The algorithm the key is for: `ES256`. */
  alg?: Open<'ES256' | 'Ed25519'>;
  /** What the key may sign: `[manifest]`. */
  roles: Array<Open<'root' | 'manifest' | 'attestation'>>;
}

/** One signature: an entry of the JWS general serialization, its payload detached. */
export interface Signature {
  /** base64url of `{"alg":"…","kid":"…","typ":"…"}`, these members in this order. */
  protected: string;
  /** base64url of the 64 signature bytes. */
  signature: string;
}

/** The keys of one domain, signed by its root keys. */
export interface Keyset {
  /** `trust-keyset/1`. */
  type: Open<'trust-keyset/1'>;
  /** The domain whose keys these are: `vendor.example`. */
  subject: string;
  /** Rises with every issue. */
  version: number;
  /** When it was issued, UTC. */
  issuedAt: Instant;
  /** When it ends, UTC; at most 400 days later. */
  expiresAt: Instant;
  /** The public keys, 16 at most. */
  keys: Key[];
  /** Thumbprints of keys that no longer count, in any role. */
  revoked?: string[];
  /** By root keys. */
  signatures: Signature[];
}

/** Whom a document speaks for. */
export interface Subject {
  /** The host that the document speaks for, lower-case A-label: `vendor.example`. */
  domain: string;
  /** The name to show beside the domain: `Vendor Example, Inc.` */
  name: string;
}

/** The issue before this one. */
export interface Previous {
  /** Its version. */
  version: number;
  /** SHA-256 of its payload. */
  sha256: string;
}

/** A link with its words. */
export interface Link {
  /** Where it leads, https only: `https://vendor.example/security`. */
  url: string;
  /** The words of the link: `Security overview`. */
  label?: Text;
  /** What is found there: `PDF`. */
  type?: string;
  /** Who can read it: `public`. */
  access?: Open<'public' | 'login' | 'on-request' | 'nda' | 'customers' | 'internal-link'>;
}

/** The document about itself. */
export interface About {
  /** What to call the whole: `Security and trust`. */
  title?: Text;
  /** What it tells, and to whom, in a few sentences. */
  summary?: Text;
  /** What it speaks of, and what it does not: `Hosted customers only`. */
  scope?: Text;
  /** When its contents last changed, as people say it: `2026-06`. */
  updated?: FuzzyDate;
  /** When it was last read through: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** When it will be read through again: `2027-Q1`. */
  nextReview?: FuzzyDate;
  /** The language of texts that name none: `en`. */
  language?: string;
  /** Languages that texts are given in: `[en, de]`. */
  languages?: string[];
  /** Where it is published first: `https://vendor.example/.well-known/trust-manifest.json`. */
  canonicalUrl?: string;
  /** Where else it is published. */
  mirrors?: string[];
  /** Terms under which it may be reused: `CC-BY-4.0`. */
  licence?: string;
  /** Where to report a mistake in it: `trust@vendor.example`. */
  contactForErrors?: string;
  /** Pages that say more. */
  links?: Link[];
  /** What it does not promise. */
  disclaimer?: Text;
}

/** An organization of the same group. */
export interface RelatedOrganization {
  /** Its name: `Vendor Example Holdings Ltd`. */
  name: string;
  /** Where it is registered: `GB`. */
  country?: string;
  /** Its site. */
  url?: string;
  /** Its part: `Runs the support desk`. */
  notes?: Text;
}

/** A customer that may be named. */
export interface CustomerReference {
  /** A customer that may be named: `Example Bank`. */
  name: string;
  /** Its site, or a case study. */
  url?: string;
  /** What it uses the products for. */
  summary?: Text;
}

/** The organization that speaks. */
export interface Organization {
  /** The name it goes by: `Vendor Example`. */
  name: string;
  /** The name it is registered under: `Vendor Example, Inc.` */
  legalName?: string;
  /** The brand its products carry, where it differs. */
  brand?: string;
  /** What it does and stands for, in a few sentences. */
  description?: Text;
  /** What it promises about security, in its own words. */
  commitment?: Text;
  /** Its site: `https://vendor.example/`. */
  website?: string;
  /** Its trust center: `https://vendor.example/trust`. */
  trustCenterUrl?: string;
  /** Its status page: `https://status.vendor.example/`. */
  statusPageUrl?: string;
  /** The registered address, one line of it a line. */
  registeredAddress?: Text;
  /** Where it is registered: `US`. */
  country?: string;
  /** Its number in the company register, leading zeros kept: `04217703`. */
  companyNumber?: string;
  /** Unique Entity Identifier of SAM.gov, 12 characters. */
  uei?: string;
  /** D-U-N-S number, 9 digits, leading zeros kept. */
  duns?: string;
  /** Legal Entity Identifier (ISO 17442), 20 characters. */
  lei?: string;
  /** When it was founded: `2016`. */
  foundingDate?: FuzzyDate;
  /** The organization that controls it. */
  parent?: RelatedOrganization;
  /** Organizations it controls. */
  subsidiaries?: RelatedOrganization[];
  /** Its accounts elsewhere. */
  social?: Link[];
  /** Customers that may be named. */
  references?: CustomerReference[];
  /** Whom it serves and how it earns: `B2B subscriptions; no advertising`. */
  businessModel?: Text;
  /** What it expressly does not claim: `We hold no PCI DSS attestation`. */
  notClaimed?: Text[];
}

/** A length of time, exact or as a range. */
export interface Duration {
  /** The length, where it is one number: `30`. */
  value?: number;
  /** The least, of a range: `7` in “7 to 30 days”. */
  min?: number;
  /** The most, of a range or by itself: `30` in “7 to 30 days”. */
  max?: number;
  /** What the numbers count: `days`. */
  unit: Open<'minutes' | 'hours' | 'days' | 'business-days' | 'weeks' | 'months' | 'years'>;
  /** How far the length can be relied on: `contractual`. */
  qualifier?: Open<'up-to' | 'best-effort' | 'target' | 'contractual'>;
}

/** One address to write to, and about what. */
export interface Contact {
  /** Names the contact within the list. */
  id?: string;
  /** What to write about: `security`. */
  role: Open<
    | 'security'
    | 'privacy'
    | 'dpo'
    | 'support'
    | 'sales'
    | 'legal'
    | 'abuse'
    | 'eu-representative'
    | 'uk-representative'
    | 'press'
    | 'subprocessor-objections'
    | 'documents'
    | 'general'
  >;
  /** Who answers: `Security team`. */
  name?: string;
  /** E-mail address: `security@vendor.example`. */
  email?: string;
  /** A form or page instead of e-mail. */
  url?: string;
  /** Telephone with country code: `+1 555 0100`. */
  phone?: string;
  /** Postal address, one line of it a line. */
  postalAddress?: Text;
  /** Where the OpenPGP public key is. */
  pgpKey?: string;
  /** When somebody answers: `Mon–Fri 9–17 UTC`. */
  hours?: string;
  /** Within what time. */
  responseTime?: Duration;
  /** True where the details are given on request. */
  onRequest?: boolean;
  /** Anything else a writer should know. */
  notes?: Text;
}

/** To whom something is on offer, and how. */
export interface Availability {
  /** How one gets it: `on-request`. */
  mode?: Open<'default' | 'selectable' | 'on-request' | 'enterprise' | 'planned' | 'retired'>;
  /** Plans that include it: `[Enterprise]`. */
  plans?: string[];
  /** Customers it is meant for: `[Federal customers]`. */
  audiences?: string[];
  /** Regions where it is on offer: `[EU]`. */
  regions?: string[];
  /** From when, where it is planned: `2027-Q1`. */
  from?: FuzzyDate;
}

/** One way a product can be run. */
export interface Deployment {
  /** Names the deployment. */
  id?: string;
  /** Where it runs: `on-premises`. */
  model: Open<'cloud' | 'on-premises' | 'customer-vpc' | 'private-cloud' | 'government'>;
  /** What it sends home: `none`. */
  telemetry?: Open<'none' | 'optional' | 'required'>;
  /** Who runs and secures it: `shared`. */
  responsibility?: Open<'vendor' | 'customer' | 'shared'>;
  /** What there is to say about it. */
  description?: Text;
  /** Who can have it. */
  availability?: Availability;
}

/** A part of a product. */
export interface Service {
  /** Name of the service: `Object storage`. */
  name: string;
  /** Its security category: `FedRAMP Moderate`. */
  category?: string;
  /** What it does. */
  description?: Text;
}

/** A product or service. */
export interface Product {
  /** Names the product for other sections: `console`. */
  id: string;
  /** Its name: `Example Console`. */
  name: string;
  /** Whose it is and what form it has: `resold`. */
  kind?: Open<'native' | 'resold' | 'self-hosted' | 'mobile' | 'api'>;
  /** What it does. */
  description?: Text;
  /** Its page. */
  url?: string;
  /** Who answers for it, where that is somebody else: `Clock Example Pty Ltd`. */
  responsibleParty?: string;
  /** The terms that govern it. */
  governedBy?: Link;
  /** How a resold product was examined. */
  dueDiligence?: Text;
  /** The ways it can be run. */
  deployments?: Deployment[];
  /** Service model: `saas`. */
  serviceModel?: Open<'saas' | 'paas' | 'iaas' | 'on-premises' | 'hybrid' | 'managed-service'>;
  /** Plans it is sold in: `[Team, Enterprise]`. */
  plans?: string[];
  /** Its parts, with their security category. */
  services?: Service[];
  /** Components of the status page that belong to it, by name or id. */
  statusComponents?: string[];
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** A framework that the catalogue does not have. */
export interface CustomFramework {
  /** Its full name: `Example Industry Security Scheme`. */
  name: string;
  /** Its short name: `EISS`. */
  short?: string;
  /** Who publishes it: `Example Industry Association`. */
  issuer?: string;
}

/** Who issues a certificate. */
export interface CertificationBody {
  /** Who issued the certificate: `Certification Body Example`. */
  name: string;
  /** Its site. */
  url?: string;
  /** Who accredited it: `ANAB`. */
  accreditationBody?: string;
}

/** Who writes a report. */
export interface Auditor {
  /** Who audited: `Auditor Example LLP`. */
  name: string;
  /** Its site. */
  url?: string;
}

/** A time from one day to another, both included. */
export interface Period {
  /** First day: `2025-07-01`. */
  from: Day;
  /** Last day: `2026-06-30`. */
  to: Day;
}

/** A letter that covers the time since a report. */
export interface BridgeLetter {
  /** Last day that the letter covers: `2026-12-31`. */
  until: Day;
}

/** What is still to come of a certification. */
export interface CertificationRoadmap {
  /** When it is meant to be held: `2027-Q1`, `2027+`. */
  targetDate?: FuzzyDate;
  /** Where the work stands: `Gap assessment done`. */
  stage?: string;
  /** What has to come first: `after Type I`. */
  dependsOn?: string;
  /** Where to follow it. */
  link?: string;
}

/** Where a claim can be looked up. */
export interface Registry {
  /** The public register: `FedRAMP Marketplace`. */
  name: string;
  /** The entry in it. */
  url?: string;
  /** The entry’s id there, as printed: `0042`. */
  entryId?: string;
}

/** An earlier status of a certification. */
export interface PastStatus {
  /** Since when: `2025-07-15`. */
  date: FuzzyDate;
  /** The status from then on: `certified`. */
  status: Open<
    | 'certified'
    | 'attested'
    | 'authorized'
    | 'registered'
    | 'compliant'
    | 'conformant'
    | 'aligned'
    | 'partially-compliant'
    | 'ready'
    | 'in-process'
    | 'in-progress'
    | 'observation-period'
    | 'planned'
    | 'on-roadmap'
    | 'under-evaluation'
    | 'renewal-in-progress'
    | 'expired'
    | 'suspended'
    | 'revoked'
    | 'withdrawn'
    | 'not-applicable'
    | 'not-pursued'
    | 'unknown'
  >;
}

/** How a certification is listed; no words, which would relabel an attested claim. */
export interface CertificationDisplay {
  /** Place in lists, lowest first: `10`. */
  order?: number;
  /** Id of one of the neutral icons: `report`. */
  icon?: string;
}

/** Who signs an attestation. */
export interface Issuer {
  /** The attestor’s domain: `certbody.example`. Never the subject’s own. */
  domain: string;
  /** The attestor’s name: `Certification Body Example`. */
  name: string;
}

/** A third party’s signature under one certification. */
export interface Attestation {
  /** `trust-attestation/1`. */
  type: Open<'trust-attestation/1'>;
  /** Names this attestation. */
  id: string;
  /** Who attests. */
  issuer: Issuer;
  /** The domain whose claim is attested: `vendor.example`. */
  subject: string;
  /** The id of the certification entry. */
  certification: string;
  /** SHA-256 of the entry as it was attested, without `attestations` and `display`. */
  statementSha256: string;
  /** When it was signed, UTC. */
  issuedAt: Instant;
  /** When it ends, UTC; at most 400 days later. */
  expiresAt: Instant;
  /** By a key of the issuer with the role `attestation`. */
  signatures: Signature[];
}

/** One certification, report, authorization, law or standard that the vendor speaks about. */
export interface Certification {
  /** Names the entry within the list: `soc2-type2`. */
  id: string;
  /** Catalogue id of the framework: `iso-27001`. */
  framework?: string;
  /** The framework, where the catalogue does not have it. */
  custom?: CustomFramework;
  /** Full name of the framework: `ISO/IEC 27001`. */
  name: string;
  /** Short name for tight places: `ISO 27001`. */
  short?: string;
  /** What the framework can give: `certification`. */
  kind: Open<
    | 'certification'
    | 'attestation'
    | 'authorization'
    | 'assessment'
    | 'registration'
    | 'regulation'
    | 'self-assessment'
    | 'standard'
    | 'membership'
    | 'custom'
  >;
  /** Who publishes the framework: `ISO/IEC`. */
  issuer?: string;
  /** Level, type or class: `Type II`, `Moderate`, `Gold`. */
  level?: string;
  /** Edition of the framework: `2022`, `4.0`. */
  version?: string;
  /** How far it has come: `certified`. */
  status: Open<
    | 'certified'
    | 'attested'
    | 'authorized'
    | 'registered'
    | 'compliant'
    | 'conformant'
    | 'aligned'
    | 'partially-compliant'
    | 'ready'
    | 'in-process'
    | 'in-progress'
    | 'observation-period'
    | 'planned'
    | 'on-roadmap'
    | 'under-evaluation'
    | 'renewal-in-progress'
    | 'expired'
    | 'suspended'
    | 'revoked'
    | 'withdrawn'
    | 'not-applicable'
    | 'not-pursued'
    | 'unknown'
  >;
  /** What has to be said with the status: `Stage 2 audit booked for May`. */
  statusNote?: Text;
  /** The vendor’s own wording. Quoted in the detail, never the label. */
  statement?: Text;
  /** Trust services criteria in scope: `[security, availability]`. */
  criteria?: Array<Open<'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy'>>;
  /** What is covered, as the certificate or report says it. */
  scope?: Text;
  /** Products covered, by id. */
  products?: string[];
  /** Locations covered, by id. */
  locations?: string[];
  /** What is expressly not covered. */
  exclusions?: Text[];
  /** Whose it is: `own` where not said; `inherited` where it is a supplier’s that the service builds on. */
  ownership?: Open<'own' | 'inherited' | 'supplier' | 'parent'>;
  /** The sub-processor whose it is, by id: `aws`. */
  inheritedFrom?: string;
  /** Who issued the certificate. */
  certificationBody?: CertificationBody;
  /** Who wrote the report. */
  auditor?: Auditor;
  /** Number of the certificate, as printed: `0123-45`. */
  certificateNumber?: string;
  /** When the certificate or report was issued: `2025-03-01`. */
  issuedOn?: Day;
  /** First day of validity: `2025-03-01`. */
  validFrom?: Day;
  /** Last day of validity: `2028-02-29`. The claim turns `expired` at the next midnight UTC. */
  validUntil?: Day;
  /** When the audit was: `2025-02`. */
  auditDate?: FuzzyDate;
  /** When the next audit is due: `2027-Q1`. */
  nextAudit?: FuzzyDate;
  /** Surveillance audits: `[2026-02, 2027-02]`. */
  surveillance?: FuzzyDate[];
  /** The period a Type II report covers. */
  reportPeriod?: Period;
  /** A letter that covers the time since the report. */
  bridgeLetter?: BridgeLetter;
  /** What is still to come. */
  roadmap?: CertificationRoadmap;
  /** Where the claim can be looked up. */
  registry?: Registry;
  /** Documents that show it, by id. */
  evidence?: string[];
  /** Earlier statuses. */
  history?: PastStatus[];
  /** What the law or the framework’s owner wants said with it. */
  legalNote?: Text;
  /** Order and icon. Not part of what an attestor signs. */
  display?: CertificationDisplay;
  /** Signatures of third parties under this entry, 8 at most. */
  attestations?: Attestation[];
}

/** The place of a control in a framework. */
export interface ControlMapping {
  /** Catalogue id of the framework: `iso-27001`. */
  framework: string;
  /** The control’s number there: `A.8.5`. */
  reference: string;
}

/** One measure that protects data. */
export interface Control {
  /** Names the control for other sections: `mfa`. */
  id?: string;
  /** Heading to list it under: `authentication`. */
  group: Open<
    | 'governance'
    | 'personnel'
    | 'access'
    | 'authentication'
    | 'authorization'
    | 'encryption'
    | 'api'
    | 'infrastructure'
    | 'network'
    | 'application'
    | 'data'
    | 'endpoint'
    | 'monitoring'
    | 'vendor'
    | 'continuity'
    | 'physical'
    | 'other'
  >;
  /** What the measure is: `Multi-factor authentication`. */
  title: Text;
  /** What is done, in a sentence or two. */
  description?: Text;
  /** Kind of measure: `technical`. */
  category?: Open<'organizational' | 'technical' | 'physical'>;
  /** How far it has come; `implemented` where not said. */
  status?: Open<'implemented' | 'partial' | 'hardening' | 'planned' | 'alternative' | 'not-applicable'>;
  /** What is still missing, or what is done instead. */
  statusNote?: Text;
  /** When it is meant to be complete: `2026`, `2027-Q1`. */
  target?: FuzzyDate;
  /** Who has it, where not everybody: plans Enterprise. */
  availability?: Availability;
  /** True where each customer can set it or switch it off. */
  customerConfigurable?: boolean;
  /** Who provides the measure: `inherited`. */
  origination?: Open<'vendor' | 'inherited' | 'shared' | 'customer-configured' | 'customer-provided'>;
  /** The sub-processor that provides it, by id: `aws`. */
  inheritedFrom?: string;
  /** How often it is carried out: `quarterly`. */
  frequency?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** Products that it is about, by id. */
  products?: string[];
  /** Its places in frameworks. */
  mappings?: ControlMapping[];
  /** Documents that show it, by id. */
  evidence?: string[];
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** How one kind of data, or data on one way, is encrypted. */
export interface EncryptionMeasure {
  /** Names the measure within the list. */
  id?: string;
  /** What is encrypted: `transit`. */
  layer: Open<
    | 'transit'
    | 'internal-transit'
    | 'rest'
    | 'database'
    | 'filesystem'
    | 'object-storage'
    | 'backups'
    | 'fields'
    | 'in-use'
    | 'end-to-end'
    | 'endpoints'
  >;
  /** What to call it, where the word of its layer is too general: `Uploaded files`. */
  label?: Text;
  /** Protocols and ciphers: `[TLS 1.2, TLS 1.3]`, `[AES-256-GCM]`. */
  standards?: string[];
  /** What has to be said besides: `HSTS is enforced`. */
  details?: Text;
  /** Who keeps the keys, and in what: `AWS KMS`. */
  keyManagement?: Text;
  /** Where the keys are: `eu-central-1`. */
  keyLocation?: string;
  /** True where its keys are used for nothing else. */
  separateKeys?: boolean;
  /** True where keys are changed without anybody’s doing. */
  automaticRotation?: boolean;
  /** After what time keys are changed: 1 year. */
  rotationPeriod?: Duration;
  /** Who can bring or manage keys of their own: plans Enterprise. */
  customerManagedKeys?: Availability;
  /** Who has the measure at all, where not everybody. */
  availability?: Availability;
  /** The sub-processor that encrypts, by id: `aws`. */
  provider?: string;
  /** Products that it is about, by id. */
  products?: string[];
  /** How far it has come; `implemented` where not said. */
  status?: Open<'implemented' | 'partial' | 'hardening' | 'planned' | 'alternative' | 'not-applicable'>;
  /** What is still missing, or what is done instead. */
  statusNote?: Text;
  /** When it is meant to be complete: `2026`, `2027-Q1`. */
  target?: FuzzyDate;
}

/** Somebody whose machines the service runs on. */
export interface InfrastructureProvider {
  /** Its name: `Cloud Example Government`. */
  name: string;
  /** The sub-processor that it is, by id: `cloud`. */
  subprocessor?: string;
  /** What is used of it: `[Virtual servers, Object storage]`. */
  services?: string[];
  /** What runs or is kept there: `[Control plane, Telemetry]`. */
  hosts?: string[];
  /** Which part of its cloud: `government`. */
  partition?: Open<'commercial' | 'government' | 'sovereign' | 'china'>;
  /** Locations that it runs, by id. */
  locations?: string[];
  /** Claims of the certifications section that cover it, by id. */
  certifications?: string[];
  /** What the provider says of its own compliance. Never the vendor’s own. */
  theirCompliance?: Text;
  /** What there is to say about it. */
  statement?: Text;
  /** Where the provider speaks of its security. */
  link?: Link;
}

/** A part that the service is built of. */
export interface InfrastructureComponent {
  /** Names the part within the list. */
  id?: string;
  /** What it is for: `ddos-protection`. */
  layer: Open<
    | 'compute'
    | 'network'
    | 'ddos-protection'
    | 'firewall'
    | 'proxy'
    | 'cdn'
    | 'database'
    | 'object-storage'
    | 'identity'
    | 'queue'
    | 'monitoring'
    | 'power'
    | 'hardware'
    | 'other'
  >;
  /** What it is: `PostgreSQL`. */
  name: string;
  /** How it is used. */
  description?: Text;
  /** The sub-processor that runs it, by id. */
  provider?: string;
  /** Products that are built on it, by id. */
  products?: string[];
}

/** How customers are kept apart. */
export interface Tenancy {
  /** How they share: `multi-tenant`. */
  model?: Open<'multi-tenant' | 'single-tenant' | 'dedicated' | 'hybrid'>;
  /** What keeps them apart: `Row-level checks in the database`. */
  isolation?: Text;
}

/** What goes on when a part fails. */
export interface Redundancy {
  /** How far it is spread: `multi-zone`. */
  model: Open<'none' | 'single-zone' | 'multi-zone' | 'multi-region' | 'multi-provider'>;
  /** What that means. */
  description?: Text;
  /** Locations that it is about, by id. */
  locations?: string[];
}

/** A place, as exact as its author can be. */
export interface Place {
  /** Whose data centre it is, catalogue id or name: `aws`. */
  provider?: string;
  /** The provider’s own id of the region: `eu-central-1`. */
  region?: string;
  /** Which part of the provider’s cloud: `government`. */
  partition?: Open<'commercial' | 'government' | 'sovereign' | 'china'>;
  /** ISO 3166-1 alpha-2: `DE`. */
  country?: string;
  /** State or province: `Oklahoma`. */
  subdivision?: string;
  /** City: `Frankfurt am Main`. */
  city?: string;
  /** Where no country is named, the area: `EU`. */
  area?: Open<'EU' | 'EEA' | 'UK' | 'US' | 'NA' | 'LATAM' | 'EMEA' | 'MEA' | 'APAC' | 'global'>;
  /** True where it is the customer’s own site. */
  customerPremises?: boolean;
}

/** Where hardware or another supply comes from. */
export interface SupplyChainItem {
  /** Names the item within the list. */
  id?: string;
  /** What is supplied: `Battery cells`. */
  item: Text;
  /** What there is to say about its making. */
  description?: Text;
  /** Who makes it: `Vendor Example, Inc.` */
  manufacturer?: string;
  /** True where the vendor makes it itself. */
  ownManufacture?: boolean;
  /** Where it is made. */
  origin?: Place;
  /** False where nothing of it is bought abroad. */
  foreignSuppliers?: boolean;
  /** Documents that show its way, by id: chain of custody. */
  documents?: string[];
}

/** What the service runs on and is built of. */
export interface Infrastructure {
  /** How the service is hosted, in a sentence. */
  statement?: Text;
  /** Whose machines it runs on. */
  providers?: InfrastructureProvider[];
  /** What it is built of. */
  components?: InfrastructureComponent[];
  /** How customers are kept apart. */
  tenancy?: Tenancy;
  /** What goes on when a part fails. */
  redundancy?: Redundancy;
  /** Where its hardware comes from. */
  supplyChain?: SupplyChainItem[];
}

/** One place where data is. */
export interface Location {
  /** Names the place for other sections: `eu-primary`. */
  id: string;
  /** What to call it: `European Union`. */
  label?: Text;
  /** Whose data centre it is, catalogue id or name: `aws`. */
  provider?: string;
  /** The provider’s own id of the region: `eu-central-1`. */
  region?: string;
  /** Which part of the provider’s cloud: `government`. */
  partition?: Open<'commercial' | 'government' | 'sovereign' | 'china'>;
  /** ISO 3166-1 alpha-2: `DE`. */
  country?: string;
  /** State or province: `Oklahoma`. */
  subdivision?: string;
  /** City: `Frankfurt am Main`. */
  city?: string;
  /** Where no country is named, the area: `EU`. */
  area?: Open<'EU' | 'EEA' | 'UK' | 'US' | 'NA' | 'LATAM' | 'EMEA' | 'MEA' | 'APAC' | 'global'>;
  /** True where it is the customer’s own site. */
  customerPremises?: boolean;
  /** Latitude in degrees, where the place is not in the catalogue: `50.11`. */
  lat?: string;
  /** Longitude in degrees: `8.68`. */
  lon?: string;
  /** Who runs it, where not the provider: `Data Centre Example GmbH`. */
  operator?: string;
  /** Whose infrastructure the provider uses. */
  underlyingProvider?: string;
  /** The sub-processor behind it, by id. */
  subprocessor?: string;
  /** What the place is for: `primary`. */
  role: Open<
    | 'primary'
    | 'replica'
    | 'backup'
    | 'disaster-recovery'
    | 'processing'
    | 'support-access'
    | 'cdn-edge'
    | 'logs-telemetry'
    | 'ai-inference'
    | 'customer-hosted'
    | 'corporate'
  >;
  /** What data is there: `[Customer content]`. */
  dataCategories?: string[];
  /** What is done there: `[Storage]`. */
  purposes?: string[];
  /** Products that use it, by id. */
  products?: string[];
  /** Plans that use it: `[Enterprise]`. */
  plans?: string[];
  /** Whose data is there, where not everybody’s: `EU customers`. */
  customers?: string;
  /** Who can have their data there. */
  availability?: Availability;
  /** Whether data stays: `in-region`. */
  scope?: Open<'in-region' | 'customer-choice' | 'global'>;
  /** What keeps it there: `contractual`. */
  guarantee?: Open<'contractual' | 'configured' | 'best-effort'>;
  /** True where it is spread over several availability zones. */
  multiAz?: boolean;
  /** How data is encrypted there: `AES-256-GCM`. */
  encryption?: string;
  /** Where its keys are: `AWS KMS, eu-central-1`. */
  keyLocation?: string;
  /** What is expressly not there. */
  exclusions?: Text[];
  /** Who may reach it: `US persons only`. */
  accessRestrictions?: Text;
  /** Classification it is approved for: `IL4`. */
  governmentClassification?: string;
  /** Sovereignty level: `SEAL-2`. */
  sovereigntyLevel?: string;
  /** Since when: `2024-02`. */
  since?: FuzzyDate;
  /** Until when. */
  until?: FuzzyDate;
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** One end of a transfer. */
export interface TransferEnd {
  /** A location of this section, by id. */
  location?: string;
  /** Or a country: `US`. */
  country?: string;
  /** Or an area: `EEA`. */
  area?: Open<'EU' | 'EEA' | 'UK' | 'US' | 'APAC' | 'global'>;
}

/** A transfer of data, with its grounds. */
export interface Transfer {
  /** Names the transfer. */
  id?: string;
  /** Where the data comes from. */
  from: TransferEnd;
  /** Where it goes. */
  to: TransferEnd;
  /** What the transfer rests on: `scc-commission`. */
  mechanism: Open<
    | 'adequacy'
    | 'scc-commission'
    | 'scc-supervisory-authority'
    | 'uk-idta'
    | 'uk-addendum'
    | 'bcr'
    | 'ad-hoc-clauses'
    | 'code-of-conduct'
    | 'certification-mechanism'
    | 'dpf'
    | 'derogation-art49'
    | 'none-needed'
  >;
  /** The instrument: `Decision (EU) 2021/914, module 3`. */
  reference?: string;
  /** Who receives it, by id. */
  recipient?: string;
  /** Why: `Support outside European office hours`. */
  purpose?: Text;
  /** What protects the data besides. */
  supplementaryMeasures?: Text[];
}

/** How far the data of one part of the service goes. */
export interface ComponentScope {
  /** A part of the service: `Database`. */
  component: string;
  /** Where its data stays: `in-region`. */
  scope: Open<'in-region' | 'customer-choice' | 'global'>;
  /** What has to be said with it. */
  note?: Text;
}

/** Where data is, and on what grounds it leaves. */
export interface Residency {
  /** The general rule in a sentence: `Customer content stays in the region chosen at sign-up.` */
  statement?: Text;
  /** The places. */
  locations: Location[];
  /** Transfers, each with its grounds. */
  transfers?: Transfer[];
  /** What stays in a region and what does not, part by part. */
  componentScope?: ComponentScope[];
  /** True where data can be kept in named regions on request. */
  pinnedRegionsOnRequest?: boolean;
}

/** A certification of a sub-processor’s own. */
export interface SupplierCertification {
  /** Catalogue id of the framework: `iso-27001`. */
  framework?: string;
  /** The supplier’s certification as shown: `ISO/IEC 27001`. */
  name: string;
  /** True where the vendor has seen the certificate or report itself. */
  verified?: boolean;
  /** Where it can be looked up. */
  url?: string;
}

/** A sub-processor’s part in AI features. */
export interface SubprocessorAi {
  /** True where it runs AI models on customers’ data. */
  provider?: boolean;
  /** How long it keeps inputs and outputs. */
  retention?: Text;
  /** Whether it trains on them: `never`. */
  training?: Open<'never' | 'opt-in' | 'opt-out'>;
}

/** Somebody else who handles customers’ data. */
export interface Subprocessor {
  /** Names the sub-processor for other sections: `aws`. */
  id: string;
  /** The name it goes by: `Cloud Example`. */
  name: string;
  /** The contracting entity: `Cloud Example EMEA SARL`. */
  legalName?: string;
  /** What is bought from it: `Compute and storage`. */
  service?: string;
  /** Why it handles customers’ data: `Hosting of the production service`. */
  purpose?: Text;
  /** Anything else about it. */
  description?: Text;
  /** Heading to group it under: `Infrastructure`. */
  category?: string;
  /** What data it handles: `[Account data, Files]`. */
  dataCategories?: string[];
  /** Whose data: `[Employees of customers]`. */
  dataSubjects?: string[];
  /** Products it is used for, by id. */
  products?: string[];
  /** Plans it is used for: `[Enterprise]`. */
  plans?: string[];
  /** Customers it concerns, where not all: `Customers in the Americas only`. */
  customers?: string;
  /** Where it handles the data. */
  processingLocations?: Place[];
  /** Where it has its seat: `US`. */
  corporateCountry?: string;
  /** What transfers rest on: `[scc-commission]`. */
  transferMechanism?: Array<
    Open<
      | 'adequacy'
      | 'scc-commission'
      | 'scc-supervisory-authority'
      | 'uk-idta'
      | 'uk-addendum'
      | 'bcr'
      | 'ad-hoc-clauses'
      | 'code-of-conduct'
      | 'certification-mechanism'
      | 'dpf'
      | 'derogation-art49'
      | 'none-needed'
    >
  >;
  /** What protects transfers besides. */
  supplementaryMeasures?: Text[];
  /** Its privacy contact. */
  contact?: string;
  /** Its address, one line of it a line. */
  address?: Text;
  /** Its site. */
  website?: string;
  /** Its privacy policy. */
  privacyUrl?: string;
  /** Its security page. */
  securityUrl?: string;
  /** Its trust center. */
  trustUrl?: string;
  /** Its data processing agreement. */
  dpaUrl?: string;
  /** Its own sub-processors. */
  subprocessorsUrl?: string;
  /** Its status page. */
  statusUrl?: string;
  /** Its own trust manifest. */
  manifestUrl?: string;
  /** Certifications of its own. Never the vendor’s. */
  certifications?: SupplierCertification[];
  /** True where it belongs to the vendor’s group. */
  affiliate?: boolean;
  /** True where customers can do without it. */
  optional?: boolean;
  /** Its part in AI features. */
  ai?: SubprocessorAi;
  /** True where a data processing agreement is signed. */
  dpaInPlace?: boolean;
  /** When the vendor last examined it: `2026-05`. */
  assessedOn?: FuzzyDate;
  /** Where it stands: `active` where not said. */
  status?: Open<'active' | 'proposed' | 'objection-period' | 'replacing' | 'retired'>;
  /** When it was added to the list: `2024-02-01`. */
  addedOn?: FuzzyDate;
  /** When it starts to handle data: `2026-12-15`. */
  effectiveOn?: FuzzyDate;
  /** When it stopped. */
  removedOn?: FuzzyDate;
  /** The sub-processor whose place it takes, by id. */
  replaces?: string;
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** One way in which customers are told of changes. */
export interface NoticeChannel {
  /** How notice is given: `email`. */
  type: Open<'email' | 'rss' | 'page' | 'portal' | 'webhook' | 'post'>;
  /** Where to read it or sign up. */
  url?: string;
  /** Where to write to sign up. */
  email?: string;
  /** Who is told, and how. */
  note?: Text;
}

/** How customers object to a change. */
export interface ObjectionPolicy {
  /** How long customers can object. */
  window?: Duration;
  /** How to object. */
  how?: Text;
  /** Where to object: `privacy@vendor.example`. */
  contact?: string;
  /** What happens then. */
  consequence?: Text;
}

/** How changes of sub-processors are made and announced. */
export interface NoticePolicy {
  /** How long before a change customers are told: 30 days. */
  noticePeriod?: Duration;
  /** How they are told. */
  channels?: NoticeChannel[];
  /** How to object, and what follows. */
  objection?: ObjectionPolicy;
  /** What holds when a sub-processor must be replaced at once. */
  emergencyReplacement?: Text;
  /** Where to sign up for notices. */
  subscribeUrl?: string;
  /** A feed of changes. */
  feedUrl?: string;
  /** Kind of authorization, GDPR Article 28(2): `general`. */
  authorization?: Open<'general' | 'specific'>;
  /** Who can see the full list: `public`. */
  listAccess?: Open<'public' | 'on-request'>;
  /** Where the full list is published besides. */
  listUrl?: string;
  /** Processors that customers choose and direct themselves. */
  customerDirected?: Text[];
  /** How sub-processors are examined, a point each. */
  dueDiligence?: Text[];
}

/** One change of sub-processors. */
export interface SubprocessorChange {
  /** Names the change. */
  id?: string;
  /** What changes: `added`. */
  type: Open<'added' | 'removed' | 'changed' | 'replaced' | 'location-changed'>;
  /** Which one, by id, while it is listed. */
  subprocessor?: string;
  /** Its name, where it is no longer listed. */
  name?: string;
  /** When the change was written down: `2026-11-01`. */
  date?: FuzzyDate;
  /** When customers were told: `2026-11-01`. */
  announcedOn?: Day;
  /** When it takes effect: `2026-12-01`. */
  effectiveOn?: Day;
  /** Last day to object: `2026-11-30`. */
  objectBy?: Day;
  /** What changes and why. */
  summary?: Text;
}

/** The sub-processors, the policy for changing them, and the changes. */
export interface Subprocessors {
  /** When the list was last changed: `2026-11-01`. */
  updated?: FuzzyDate;
  /** What there is to say about the list, or about its being empty. */
  statement?: Text;
  /** The sub-processors; `[]` says that there are none. */
  list: Subprocessor[];
  /** How changes are announced. */
  policy?: NoticePolicy;
  /** Changes, past and to come. */
  changes?: SubprocessorChange[];
}

/** A law that data is handled under. */
export interface ApplicableLaw {
  /** Its name: `Privacy Act 1988 (Cth)`. */
  name: string;
  /** Its catalogue id: `gdpr`. */
  framework?: string;
  /** What it applies to. */
  note?: Text;
}

/** A principle, and what is promised under it. */
export interface PrivacyPrinciple {
  /** The principle: `Data minimisation`. */
  principle: Text;
  /** What the vendor promises: `We collect only what the service needs.` */
  commitment: Text;
}

/** A kind of data that is collected. */
export interface CollectedData {
  /** What kind of data: `Account data`. */
  category: Text;
  /** What is among it: `[Name, E-mail address]`. */
  examples?: Text[];
  /** What it is collected for: `[Billing]`. */
  purposes?: Text[];
  /** Where it comes from: `automatic`. */
  source?: Open<'customer' | 'automatic' | 'third-party'>;
  /** True where the law gives it special protection. */
  sensitive?: boolean;
  /** Products that collect it, by id. */
  products?: string[];
  /** What has to be said with it. */
  note?: Text;
}

/** A use of data, and whether customers have a say in it. */
export interface DataUse {
  /** What data is used for, or never is: `Training of AI models`. */
  purpose: Text;
  /** Whether customers have a say: `opt-in`; `never` for what is not done at all. */
  mode: Open<'required' | 'opt-out' | 'opt-in' | 'never'>;
  /** Which data: `[Aggregated statistics]`. */
  data?: Text[];
  /** What it rests on, GDPR Article 6: `contract`. */
  legalBasis?: Open<
    'contract' | 'consent' | 'legitimate-interests' | 'legal-obligation' | 'vital-interests' | 'public-task'
  >;
  /** What is done, or how to opt in or out. */
  description?: Text;
}

/** Cookies of one kind. */
export interface CookieUse {
  /** What kind of cookies: `analytics`. */
  category: Open<'strictly-necessary' | 'functional' | 'analytics' | 'advertising'>;
  /** What they are for: `Signing in`. */
  purpose?: Text;
  /** Whether they wait for consent: `opt-in`. */
  consent?: Open<'not-needed' | 'opt-in' | 'opt-out'>;
  /** False where they are off until somebody turns them on. */
  onByDefault?: boolean;
}

/** How long one kind of data is kept, and what happens then. */
export interface Retention {
  /** Which data: `Operational telemetry`. */
  data: Text;
  /** When the time begins to run; `while-active` where it is kept as long as the account lives. */
  trigger?: Open<'creation' | 'last-use' | 'termination' | 'expiry' | 'request' | 'while-active'>;
  /** How long it is kept: 90 days. */
  keep?: Duration;
  /** True where no end is set. */
  indefinitely?: boolean;
  /** What it is kept for: `Recovery of accounts`. */
  purpose?: Text;
  /** What happens to it then: `[aggregate, anonymise]`. */
  after?: Array<Open<'delete' | 'anonymise' | 'aggregate' | 'return' | 'archive'>>;
  /** Products that it is about, by id. */
  products?: string[];
  /** What has to be said with it. */
  note?: Text;
}

/** How customers’ data is returned and deleted. */
export interface Deletion {
  /** The rule in a sentence. */
  statement?: Text;
  /** True where customers can delete their data themselves, at any time. */
  selfService?: boolean;
  /** How to ask for it. */
  how?: Text;
  /** Where to ask: `privacy@vendor.example`. */
  email?: string;
  /** Within what time after the end of a contract data can be returned: 30 days. */
  returnWithin?: Duration;
  /** Within what time after the end of a contract data is deleted: 30 days. */
  afterTermination?: Duration;
  /** Within what time after a customer’s deletion it is gone from production: 24 hours. */
  afterRequest?: Duration;
  /** Within what time it is gone from backups: 30 days. */
  fromBackups?: Duration;
  /** True where it cannot be brought back. */
  permanent?: boolean;
  /** What is deleted: `[Flows, Users]`. */
  covers?: Text[];
  /** What is kept all the same: `[Invoices]`. */
  excludes?: Text[];
}

/** How customers take their data with them. */
export interface Portability {
  /** True where customers can export their data themselves, at any time. */
  selfService?: boolean;
  /** Formats: `[CSV, JSON]`. */
  formats?: string[];
  /** How to do it. */
  how?: Text;
}

/** A right that people have. */
export interface PrivacyRight {
  /** Which right: `access`. */
  right: Open<
    | 'information'
    | 'access'
    | 'correction'
    | 'deletion'
    | 'portability'
    | 'restriction'
    | 'objection'
    | 'withdraw-consent'
    | 'no-automated-decisions'
    | 'opt-out-of-sale'
    | 'limit-sensitive-use'
    | 'non-discrimination'
    | 'complaint'
  >;
  /** What has to be said with it. */
  note?: Text;
  /** Within what time it is answered, where it differs. */
  responseTime?: Duration;
}

/** The rights that people have, and how to exercise them. */
export interface PrivacyRights {
  /** The rights. */
  list: PrivacyRight[];
  /** What gives them: `[GDPR, CCPA]`. */
  laws?: string[];
  /** How to exercise them. */
  how?: Text;
  /** Where to write: `privacy@vendor.example`. */
  email?: string;
  /** Or a form. */
  url?: string;
  /** Within what time requests are answered: 30 days. */
  responseTime?: Duration;
}

/** What holds for children. */
export interface ChildrenPrivacy {
  /** Age from which the service is meant for people: `16`. */
  minimumAge?: number;
  /** False where data of children is not knowingly collected. */
  collected?: boolean;
  /** What there is to say about it. */
  statement?: Text;
}

/** What happens with data about people. */
export interface Privacy {
  /** The policy in a few sentences. */
  summary?: Text;
  /** The vendor’s role for customers’ data: `processor`. */
  role?: Open<'controller' | 'processor' | 'both'>;
  /** The data processing agreement, by id. */
  agreement?: string;
  /** The privacy policy, by id. */
  policy?: string;
  /** Documents that say more, by id. */
  documents?: string[];
  /** Laws that data is handled under. */
  applicableLaws?: ApplicableLaw[];
  /** Whose the data is: `Customers own all that they put in and get out.` */
  ownership?: Text;
  /** Principles, and what is promised under each. */
  principles?: PrivacyPrinciple[];
  /** What is collected. */
  dataCollected?: CollectedData[];
  /** What is expressly not collected or looked at. */
  notCollected?: Text[];
  /** What data is used for, and what it never is. */
  dataUse?: DataUse[];
  /** True where a browser’s Global Privacy Control signal is honoured. */
  globalPrivacyControl?: boolean;
  /** Cookies, a kind each. */
  cookies?: CookieUse[];
  /** How long data is kept. */
  retention?: Retention[];
  /** How data is returned and deleted. */
  deletion?: Deletion;
  /** How customers take their data with them. */
  portability?: Portability;
  /** People’s rights. */
  rights?: PrivacyRights;
  /** What holds for children. */
  children?: ChildrenPrivacy;
}

/** A feature that uses AI. */
export interface AiFeature {
  /** Its name: `Draft replies`. */
  name: string;
  /** What it does. */
  description?: Text;
  /** Products that have it, by id. */
  products?: string[];
  /** True where customers can leave it off. */
  optional?: boolean;
}

/** What a provider keeps of inputs and outputs. */
export interface AiRetention {
  /** Whether anything is kept: `none`. */
  mode: Open<'none' | 'limited' | 'unlimited'>;
  /** How long: 30 days. */
  keep?: Duration;
  /** What it rests on, or is kept for. */
  note?: Text;
}

/** Somebody whose models are used. */
export interface AiProvider {
  /** Its name: `Model Example`. */
  name: string;
  /** The sub-processor that it is, by id. */
  subprocessor?: string;
  /** What is used of it: `Enterprise API`. */
  service?: string;
  /** Its models in use. */
  models?: string[];
  /** What is agreed with it: `A data processing agreement`. */
  agreement?: Text;
  /** What it keeps. */
  retention?: AiRetention;
  /** Whether it trains on customers’ data: `never`. */
  training?: Open<'required' | 'opt-out' | 'opt-in' | 'never'>;
  /** What has to be said with it. */
  note?: Text;
}

/** Whether models are trained on customers’ data. */
export interface AiTraining {
  /** Models of the vendor: `opt-in`. */
  own?: Open<'required' | 'opt-out' | 'opt-in' | 'never'>;
  /** Models of others: `never`. */
  thirdParty?: Open<'required' | 'opt-out' | 'opt-in' | 'never'>;
  /** The promise in words. */
  statement?: Text;
  /** How to opt in or out. */
  how?: Text;
}

/** One step on the way that data takes. */
export interface AiDataStep {
  /** The step: `Input`. */
  label: Text;
  /** What happens. */
  description?: Text;
  /** Who does it: `vendor`. */
  actor?: Open<'customer' | 'vendor' | 'provider'>;
  /** Which provider, where one does it or gets it: `Model Example`. */
  provider?: string;
  /** Where, by id. */
  location?: string;
  /** True where the data is encrypted on this step. */
  encrypted?: boolean;
  /** True where the data is kept after this step; false where expressly not. */
  stored?: boolean;
  /** True where customers decide what is kept. */
  customerControlled?: boolean;
}

/** What is written down about the use of AI. */
export interface AiLogging {
  /** What about it is logged: `[Timestamps, Token counts]`. */
  metadata?: string[];
  /** False where the words of inputs and outputs are not logged. */
  content?: boolean;
  /** What logs are for: `[Billing]`. */
  purposes?: Text[];
  /** How long logs are kept: 90 days. */
  retention?: Duration;
  /** What has to be said with it. */
  note?: Text;
}

/** Vectors made from customers’ data. */
export interface Embeddings {
  /** True where they are made. */
  used?: boolean;
  /** True where they are kept apart from other data. */
  storedSeparately?: boolean;
  /** True where they can be switched off for each customer. */
  customerCanDisable?: boolean;
  /** What has to be said with it. */
  note?: Text;
}

/** A law or framework for AI, and the vendor’s place in it. */
export interface AiGovernance {
  /** Catalogue id: `eu-ai-act`. */
  framework?: string;
  /** Its name: `EU AI Act`. */
  name: string;
  /** The vendor’s role under it: `deployer`. */
  role?: Open<'provider' | 'deployer' | 'importer' | 'distributor' | 'none'>;
  /** Class of risk: `limited`. */
  risk?: Open<'prohibited' | 'high' | 'limited' | 'minimal' | 'general-purpose'>;
  /** What has to be said with it. */
  note?: Text;
}

/** How AI is used, and what becomes of customers’ data there. */
export interface Ai {
  /** True where the service uses AI; false where it does not. */
  usesAi?: boolean;
  /** How AI is used, in a few sentences. */
  summary?: Text;
  /** Features that use AI. */
  features?: AiFeature[];
  /** Whose models are used. */
  providers?: AiProvider[];
  /** Whether models are trained on customers’ data. */
  training?: AiTraining;
  /** The way that data takes, step by step, in order. */
  dataFlow?: AiDataStep[];
  /** What is logged. */
  logging?: AiLogging;
  /** Vectors made from customers’ data. */
  embeddings?: Embeddings;
  /** What customers can decide. */
  customerControls?: Text[];
  /** Where people look at what AI makes, and who. */
  humanReview?: Text;
  /** Laws and frameworks for AI. */
  governance?: AiGovernance[];
  /** Documents that say more, by id. */
  documents?: string[];
  /** Model cards and other pages. */
  links?: Link[];
}

/** A plan that there is in writing. */
export interface Plan {
  /** True where it is written down. */
  documented?: boolean;
  /** What it says. */
  summary?: Text;
  /** How often it is rehearsed: `annual`. */
  tested?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** When it was last rehearsed: `2026-05`. */
  lastTested?: FuzzyDate;
  /** The plan itself, by id. */
  document?: string;
}

/** A level of severity, and how fast it is answered. */
export interface SeverityLevel {
  /** Its name: `P1`. */
  name: string;
  /** What falls under it. */
  description?: Text;
  /** Within what time somebody takes it up: 1 hour. */
  acknowledgeWithin?: Duration;
  /** How often customers hear how it goes: 4 hours. */
  updateEvery?: Duration;
  /** Within what time it is meant to be over. */
  resolveWithin?: Duration;
}

/** How incidents are found. */
export interface IncidentDetection {
  /** What is watched. */
  description?: Text;
  /** True where somebody watches day and night. */
  roundTheClock?: boolean;
  /** How far it has come; `implemented` where not said. */
  status?: Open<'implemented' | 'partial' | 'hardening' | 'planned' | 'alternative' | 'not-applicable'>;
  /** What is still missing, or what is done instead. */
  statusNote?: Text;
  /** When it is meant to be complete: `2026`, `2027-Q1`. */
  target?: FuzzyDate;
}

/** When and how customers are told. */
export interface IncidentNotification {
  /** From what moment the time runs: `confirmed`. */
  trigger?: Open<'suspected' | 'discovered' | 'confirmed' | 'notifiable'>;
  /** What customers are told of: `A breach of customer data`. */
  event?: Text;
  /** Within what time: 72 hours. */
  within?: Duration;
  /** True where it is promised without undue delay besides. */
  withoutUndueDelay?: boolean;
  /** Who is told: `[Affected customers]`. */
  recipients?: string[];
  /** How they are told: `[E-mail, Status page]`. */
  channels?: string[];
  /** What it rests on: `[GDPR Article 33]`. */
  basis?: string[];
  /** What has to be said with it. */
  note?: Text;
}

/** What follows an incident. */
export interface PostIncident {
  /** True where the cause is looked for. */
  rootCauseAnalysis?: boolean;
  /** After which incidents: `All security incidents`. */
  scope?: string;
  /** True where customers get to read the result. */
  sharedWithCustomers?: boolean;
  /** What is done. */
  description?: Text;
}

/** How incidents are found, answered and told of. */
export interface Incident {
  /** The procedure in a few sentences. */
  summary?: Text;
  /** The plan for incidents. */
  plan?: Plan;
  /** True where levels of severity are defined, listed here or not. */
  severityLevelsDefined?: boolean;
  /** Levels of severity, the worst first. */
  severityLevels?: SeverityLevel[];
  /** How incidents are found. */
  detection?: IncidentDetection;
  /** When customers are told. */
  notification?: IncidentNotification[];
  /** What follows an incident. */
  postIncident?: PostIncident;
  /** Where past incidents can be read. */
  history?: Link;
}

/** How something is backed up. */
export interface Backup {
  /** What is backed up: `All customer databases`. */
  what: Text;
  /** How often: `daily`. */
  frequency?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** True where nobody has to start it. */
  automatic?: boolean;
  /** True where any moment between two backups can be brought back. */
  pointInTime?: boolean;
  /** How long backups are kept: 30 days. */
  retention?: Duration;
  /** Where they are: `Object storage in the same region`. */
  storage?: string;
  /** Where they are, by id. */
  locations?: string[];
  /** True where they are encrypted. */
  encrypted?: boolean;
  /** How often it is tried whether they can be restored: `quarterly`. */
  restoreTested?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** What has to be said with it. */
  note?: Text;
}

/** How much time or data may be lost. */
export interface RecoveryObjective {
  /** How much, exact or as a range: 4 to 24 hours. */
  duration?: Duration;
  /** Who can know it, where it is defined and not given here: `not-published`. */
  disclosure?: Open<'published' | 'on-request' | 'not-published'>;
  /** What it depends on. */
  note?: Text;
}

/** How the service comes back. */
export interface DisasterRecovery {
  /** How it is prepared: `multi-zone`. */
  strategy?: Open<'backup-restore' | 'pilot-light' | 'warm-standby' | 'multi-zone' | 'multi-region'>;
  /** What is done. */
  description?: Text;
  /** How often it is rehearsed: `annual`. */
  tested?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** When it was last rehearsed: `2026-05`. */
  lastTested?: FuzzyDate;
}

/** What is promised about uptime. */
export interface UptimeCommitment {
  /** The promise in per cent: `99.9`. */
  target?: string;
  /** The agreement that it stands in, by id. */
  agreement?: string;
  /** Or its address. */
  url?: string;
  /** What has to be said with it. */
  note?: Text;
}

/** How the service goes on, and comes back. */
export interface Continuity {
  /** The arrangements in a few sentences. */
  summary?: Text;
  /** What is backed up. */
  backups?: Backup[];
  /** How long the service may be away: the recovery time objective. */
  rto?: RecoveryObjective;
  /** How much of the latest data may be lost: the recovery point objective. */
  rpo?: RecoveryObjective;
  /** How the service comes back. */
  disasterRecovery?: DisasterRecovery;
  /** What is promised about uptime. */
  uptime?: UptimeCommitment;
  /** The plan for business continuity. */
  plan?: Plan;
}

/** How fast findings are mended. */
export interface Remediation {
  /** Which findings; all of them where not said: `Critical`. */
  severity?: string;
  /** Within what time: 30 days. */
  within?: Duration;
  /** What is done. */
  note?: Text;
}

/** One way in which weaknesses are looked for. */
export interface TestingActivity {
  /** Names the entry within the list. */
  id?: string;
  /** What is done: `pentest`. */
  type: Open<
    | 'pentest'
    | 'vulnerability-scan'
    | 'vulnerability-monitoring'
    | 'patching'
    | 'bug-bounty'
    | 'red-team'
    | 'code-review'
    | 'dependency-scan'
    | 'static-analysis'
    | 'dynamic-analysis'
    | 'internal-audit'
    | 'exercise'
  >;
  /** What to call it, where its type is too general. */
  title?: Text;
  /** What is examined, and how. */
  description?: Text;
  /** What it covers: `All production changes`. */
  scope?: Text;
  /** Whether people or machines do it: `hybrid`. */
  method?: Open<'automated' | 'manual' | 'hybrid'>;
  /** How often: `annual`. */
  frequency?: Open<
    | 'continuous'
    | 'per-change'
    | 'hourly'
    | 'daily'
    | 'weekly'
    | 'monthly'
    | 'quarterly'
    | 'semi-annual'
    | 'annual'
    | 'biennial'
    | 'regular'
    | 'on-demand'
  >;
  /** True where somebody from outside does it. */
  thirdParty?: boolean;
  /** Who does it: `Testers Example Ltd`. */
  performer?: string;
  /** What the performer is accredited by: `CREST`. */
  accreditation?: string;
  /** With what: `[Dependency scanner]`. */
  tools?: string[];
  /** When it was last done: `2026-05`. */
  lastDate?: FuzzyDate;
  /** When it is due again: `2027-05`. */
  nextDate?: FuzzyDate;
  /** How fast findings are mended. */
  remediation?: Remediation[];
  /** Documents with its results, by id. */
  reports?: string[];
  /** Products that it is about, by id. */
  products?: string[];
  /** How far it has come; `implemented` where not said. */
  status?: Open<'implemented' | 'partial' | 'hardening' | 'planned' | 'alternative' | 'not-applicable'>;
  /** What is still missing, or what is done instead. */
  statusNote?: Text;
  /** When it is meant to be complete: `2026`, `2027-Q1`. */
  target?: FuzzyDate;
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** Rewards for reports. */
export interface Bounty {
  /** True where reports can be rewarded. */
  available: boolean;
  /** Where the rewards are described. */
  url?: string;
  /** What has to be said with it. */
  note?: Text;
}

/** How fast reports are answered. */
export interface DisclosureResponse {
  /** What is done: `triage`. */
  stage: Open<'acknowledgment' | 'triage' | 'update' | 'fix' | 'publication'>;
  /** Within what time: 3 business days. */
  within: Duration;
}

/** How to report a weakness, and what follows. */
export interface Disclosure {
  /** What there is to say to those who look for weaknesses. */
  summary?: Text;
  /** The security.txt file: `https://vendor.example/.well-known/security.txt`. */
  securityTxtUrl?: string;
  /** The policy. */
  policyUrl?: string;
  /** Where to report: `security@vendor.example`. */
  email?: string;
  /** Or a form. */
  reportUrl?: string;
  /** Where the key is to encrypt reports with. */
  encryption?: string;
  /** When the security.txt file ends, UTC: `2027-06-30T00:00:00Z`. */
  expires?: Instant;
  /** Where reporters are thanked. */
  acknowledgments?: string;
  /** Languages for reports: `[en, de]`. */
  preferredLanguages?: string[];
  /** What is asked of reporters, a rule each. */
  rules?: Text[];
  /** What may be examined. */
  inScope?: Text[];
  /** What may not. */
  outOfScope?: Text[];
  /** What protects those who keep to the rules. */
  safeHarbor?: Text;
  /** Whether reports are rewarded. */
  bounty?: Bounty;
  /** How fast reports are answered. */
  responseTimes?: DisclosureResponse[];
  /** Documents that say more, by id. */
  documents?: string[];
}

/** What one party looks after. */
export interface ResponsibilityShare {
  /** Names the entry within the list. */
  id?: string;
  /** Who looks after it: `customer`. */
  party: Open<'vendor' | 'customer' | 'shared' | 'provider'>;
  /** What it is about: `Identity`. */
  area?: Text;
  /** What the party looks after: `[Credentials, Devices]`. */
  items: Text[];
  /** Products for which this holds, by id. */
  products?: string[];
  /** Ways of running them for which this holds: `[on-premises]`. */
  deployments?: Array<Open<'cloud' | 'on-premises' | 'customer-vpc' | 'private-cloud' | 'government'>>;
  /** Which provider, where one looks after it. */
  provider?: string;
  /** What has to be said with it. */
  note?: Text;
}

/** How to ask for a document. */
export interface HowToGet {
  /** A page or form to ask at. */
  url?: string;
  /** An address to ask at. */
  email?: string;
  /** What to write, or how long it takes. */
  note?: Text;
}

/** The agreement that comes before a document. */
export interface Nda {
  /** The agreement. */
  url?: string;
  /** How it is made: `click-through`. */
  method?: string;
}

/** A document that there is to read. */
export interface TrustDocument {
  /** Names the document for other sections: `soc2-report-2026`. */
  id: string;
  /** Its title: `SOC 2 Type II report`. */
  title: Text;
  /** What it is: `soc-report`. */
  type?: Open<
    | 'soc-report'
    | 'certificate'
    | 'pentest-summary'
    | 'dpa'
    | 'baa'
    | 'scc'
    | 'tia'
    | 'dpia'
    | 'policy'
    | 'questionnaire'
    | 'whitepaper'
    | 'sla'
    | 'insurance'
    | 'architecture'
    | 'sbom'
    | 'roadmap'
    | 'chain-of-custody'
    | 'bridge-letter'
    | 'terms'
    | 'other'
  >;
  /** What is in it. */
  summary?: Text;
  /** Who can read it: `nda`. */
  access: Open<'public' | 'login' | 'on-request' | 'nda' | 'customers' | 'internal-link'>;
  /** Where it is, if it can be opened. */
  url?: string;
  /** How to ask for it. */
  howToGet?: HowToGet;
  /** The agreement that comes first. */
  nda?: Nda;
  /** For whom it is: `Federal customers`. */
  audience?: string;
  /** Its form: `PDF, counter-signed`. */
  format?: string;
  /** Its version: `4.0`. */
  version?: string;
  /** Its date: `2026-08`. */
  date?: FuzzyDate;
  /** The time that it covers. */
  period?: Period;
  /** Number of pages. */
  pages?: number;
  /** Size of the file in bytes. */
  bytes?: number;
  /** Its language: `en`. */
  language?: string;
  /** SHA-256 of the file, base64url. */
  sha256?: string;
  /** Certifications that it shows, by id. */
  relatedCertifications?: string[];
  /** True where each copy carries its reader’s name. */
  watermark?: boolean;
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** A term that people look for. */
export interface KeyTerm {
  /** Which term: `payment`. */
  term: Open<
    | 'payment'
    | 'late-payment'
    | 'termination-notice'
    | 'cure-period'
    | 'change-notice'
    | 'liability-cap'
    | 'liability-exceptions'
    | 'survival'
    | 'governing-law'
    | 'venue'
    | 'warranty'
    | 'indemnity'
    | 'intellectual-property'
    | 'precedence'
    | 'other'
  >;
  /** What to call it, where the word is too general. */
  label?: Text;
  /** What is agreed: `Net 30 for Enterprise contracts`. */
  text?: Text;
  /** The time that is agreed: 30 days. */
  duration?: Duration;
  /** Number of the clause that it stands in: `4`. */
  clause?: string;
}

/** One clause of a text. */
export interface Clause {
  /** Its number, as printed: `4.2`. */
  number?: string;
  /** Its heading: `Fees and payment`. */
  heading: Text;
  /** Its words. */
  text?: Text;
}

/** A policy, terms or an agreement. */
export interface LegalText {
  /** Names the text for other sections: `dpa`. */
  id: string;
  /** What it is: `dpa`. */
  kind: Open<
    | 'privacy-policy'
    | 'terms'
    | 'dpa'
    | 'sla'
    | 'aup'
    | 'cookie-policy'
    | 'subprocessor-addendum'
    | 'product-addendum'
    | 'baa'
    | 'scc'
    | 'licence'
    | 'disclosure-policy'
    | 'other'
  >;
  /** Its title: `Data Processing Agreement`. */
  title?: Text;
  /** What it says, in a few sentences. */
  summary?: Text;
  /** Its version: `4.0`. */
  version?: string;
  /** Since when it holds: `2026-06`. */
  effective?: FuzzyDate;
  /** Where it can be read. */
  url?: string;
  /** Who can read it: `public`. */
  access?: Open<'public' | 'login' | 'on-request' | 'nda' | 'customers' | 'internal-link'>;
  /** The document that it can be had as, by id. */
  document?: string;
  /** Whom or what it holds for: `[Enterprise contracts]`. */
  appliesTo?: Text[];
  /** Products that it holds for, by id. */
  products?: string[];
  /** What it covers: `[GDPR Article 28]`. */
  covers?: string[];
  /** Who can agree other terms: plans Enterprise. */
  customTerms?: Availability;
  /** The terms that people look for. */
  keyTerms?: KeyTerm[];
  /** Its clauses, in order. */
  clauses?: Clause[];
  /** Words to filter by: `[EU, beta]`. */
  tags?: string[];
  /** When the entry was last changed: `2026-06`. */
  updated?: FuzzyDate;
  /** When somebody last looked whether it is still right: `2026-11-02`. */
  reviewed?: FuzzyDate;
  /** Where the statement is published besides. */
  source?: Link;
  /** Anything else a reader should know. */
  notes?: Text;
}

/** Something done, under way or to come. */
export interface RoadmapItem {
  /** Names the item within the list. */
  id?: string;
  /** What it is: `Session tokens move into secure cookies`. */
  title: Text;
  /** What is done, and what for. */
  description?: Text;
  /** Where it stands: `planned`. */
  stage: Open<'implemented' | 'hardening' | 'in-progress' | 'planned' | 'evaluating' | 'dropped'>;
  /** When it is meant to be done: `2027-Q1`, `2027+`. */
  target?: FuzzyDate;
  /** When it was done: `2026-05`. */
  completed?: FuzzyDate;
  /** What has to come first. */
  dependsOn?: Text;
  /** Certifications that it is a step to, by id. */
  certifications?: string[];
  /** Controls that it changes, by id. */
  controls?: string[];
  /** Where to follow it. */
  link?: Link;
}

/** A component of the status feed. */
export interface StatusComponent {
  /** The component’s id in the feed: `k7x2m1`. */
  id: string;
  /** What to call it: `API`. */
  name: string;
  /** The product it belongs to, by id. */
  product?: string;
}

/** The uptime that is promised. */
export interface UptimeTarget {
  /** The promise in per cent: `99.95`. */
  target: string;
  /** Over what time it is measured: `month`. */
  period?: Open<'month' | 'quarter' | 'year'>;
  /** The agreement it stands in. */
  url?: string;
  /** What customers get when it is missed. */
  credits?: Text;
  /** What does not count. */
  exclusions?: Text;
}

/** The uptime that was reached. */
export interface UptimeRecord {
  /** First day: `2026-08-01`. */
  from: Day;
  /** Last day: `2026-10-31`. */
  to: Day;
  /** What was reached, in per cent: `99.98`. */
  uptime: string;
  /** Of which product, by id. */
  product?: string;
}

/** The state of the service as signed. */
export interface StatedState {
  /** The state when the document was written: `operational`. */
  state: Open<'operational' | 'degraded' | 'partial-outage' | 'major-outage' | 'maintenance' | 'incident' | 'unknown'>;
  /** When that was, UTC: `2026-11-22T08:00:00Z`. */
  at: Instant;
  /** What is going on. */
  note?: Text;
}

/** How the service runs. */
export interface Status {
  /** Whose form the feed has: `statuspage`. */
  provider?: Open<
    'statuspage' | 'instatus' | 'betterstack' | 'openstatus' | 'cstate' | 'upptime' | 'custom' | 'manual'
  >;
  /** The status page: `https://status.vendor.example/`. */
  pageUrl?: string;
  /** The feed that elements may read live: `https://status.vendor.example/api/v2/summary.json`. */
  apiUrl?: string;
  /** Components of the feed that matter. */
  components?: StatusComponent[];
  /** The uptime that is promised. */
  sla?: UptimeTarget;
  /** How many days back the page shows: `90`. */
  historyDays?: number;
  /** What was reached before. */
  history?: UptimeRecord[];
  /** The state as signed; an old one says little. */
  stated?: StatedState;
}

/** A question that customers ask, and its answer. */
export interface Question {
  /** Names the question within the list. */
  id?: string;
  /** The question: `Where is my data stored?` */
  question: Text;
  /** The answer. Paragraphs are separated by blank lines. */
  answer: Text;
  /** Heading to list it under: `Data`. */
  category?: string;
  /** Sections that say more: `[residency, subprocessors]`. */
  sections?: Array<
    Open<
      | 'about'
      | 'organization'
      | 'contacts'
      | 'products'
      | 'certifications'
      | 'controls'
      | 'encryption'
      | 'infrastructure'
      | 'residency'
      | 'subprocessors'
      | 'privacy'
      | 'ai'
      | 'incident'
      | 'continuity'
      | 'testing'
      | 'disclosure'
      | 'sharedResponsibility'
      | 'documents'
      | 'legal'
      | 'roadmap'
      | 'status'
      | 'faq'
      | 'updates'
      | 'customSections'
    >
  >;
  /** Documents that say more, by id. */
  documents?: string[];
  /** Pages that say more. */
  links?: Link[];
}

/** Something new. */
export interface Update {
  /** Names the update within the list. */
  id?: string;
  /** When it was published: `2026-11-02`. */
  date: FuzzyDate;
  /** Its heading: `New report available`. */
  title: Text;
  /** What there is to say. Paragraphs are separated by blank lines. */
  body?: Text;
  /** How grave it is: `info`. */
  severity?: Open<'info' | 'low' | 'medium' | 'high' | 'critical'>;
  /** Words to filter by: `[Compliance]`. */
  categories?: string[];
  /** Products that it is about, by id. */
  products?: string[];
  /** Sections that say more: `[documents]`. */
  sections?: Array<
    Open<
      | 'about'
      | 'organization'
      | 'contacts'
      | 'products'
      | 'certifications'
      | 'controls'
      | 'encryption'
      | 'infrastructure'
      | 'residency'
      | 'subprocessors'
      | 'privacy'
      | 'ai'
      | 'incident'
      | 'continuity'
      | 'testing'
      | 'disclosure'
      | 'sharedResponsibility'
      | 'documents'
      | 'legal'
      | 'roadmap'
      | 'status'
      | 'faq'
      | 'updates'
      | 'customSections'
    >
  >;
  /** Pages that say more. */
  links?: Link[];
}

/** A part of a section: words, a list, a table, steps or links. */
export interface CustomBlock {
  /** What it is: `paragraph`. */
  type: Open<'paragraph' | 'list' | 'table' | 'steps' | 'links'>;
  /** The words of a paragraph; the caption of anything else. */
  text?: Text;
  /** Items of a list, or steps in their order. */
  items?: Text[];
  /** Headings of the columns of a table. */
  columns?: Text[];
  /** Rows of a table, each a list of its cells. */
  rows?: Text[][];
  /** Links, where it is a list of them. */
  links?: Link[];
}

/** A section of the vendor’s own. */
export interface CustomSection {
  /** Names the section: `animal-welfare`. */
  id: string;
  /** Its heading. */
  heading: Text;
  /** What it says, in order. */
  blocks: CustomBlock[];
}

/** The payload of a manifest: the document without its signatures. */
export interface Manifest {
  /** `trust-manifest/1`. */
  type: Open<'trust-manifest/1'>;
  /** Whom the document speaks for. */
  subject: Subject;
  /** Rises with every issue; by default the issue time in seconds since 1970. */
  version: number;
  /** When the document was signed, UTC. */
  issuedAt: Instant;
  /** When it stops being current, UTC; at most 92 days later. */
  expiresAt: Instant;
  /** The issue before this one; absent in the first. */
  prev?: Previous;
  /** The subject’s keys, signed by its root keys. */
  keyset: Keyset;
  /** Keysets of third parties whose attestations are carried, 16 at most. */
  attestors?: Keyset[];
  /** The document about itself. */
  about?: About;
  /** The organization that speaks. */
  organization?: Organization;
  /** Whom to write to, about what. */
  contacts?: Contact[];
  /** Products and services, which other sections refer to. */
  products?: Product[];
  /** Certifications, reports, authorizations, laws and standards; 500 at most. */
  certifications?: Certification[];
  /** Measures that protect data, and how far each has come. */
  controls?: Control[];
  /** What is encrypted, how, and who holds the keys. */
  encryption?: EncryptionMeasure[];
  /** What the service runs on and is built of. */
  infrastructure?: Infrastructure;
  /** Where data is, and on what grounds it leaves. */
  residency?: Residency;
  /** Who else handles customers’ data. */
  subprocessors?: Subprocessors;
  /** What happens with data about people. */
  privacy?: Privacy;
  /** How AI is used, and what becomes of customers’ data there. */
  ai?: Ai;
  /** How incidents are found, answered and told of. */
  incident?: Incident;
  /** How the service goes on, and comes back. */
  continuity?: Continuity;
  /** How weaknesses are looked for. */
  testing?: TestingActivity[];
  /** How to report a weakness, and what follows. */
  disclosure?: Disclosure;
  /** Who looks after what. */
  sharedResponsibility?: ResponsibilityShare[];
  /** What there is to read, and who may read it. */
  documents?: TrustDocument[];
  /** Policies, terms and agreements. */
  legal?: LegalText[];
  /** What is done and what is still to come. */
  roadmap?: RoadmapItem[];
  /** How the service runs. */
  status?: Status;
  /** Questions that customers ask, with their answers. */
  faq?: Question[];
  /** What is new. */
  updates?: Update[];
  /** Sections of the vendor’s own, for what no other section can say. */
  customSections?: CustomSection[];
}

/** A manifest as it is published. */
export interface SignedManifest {
  /** `trust-manifest/1`. */
  type: Open<'trust-manifest/1'>;
  /** Whom the document speaks for. */
  subject: Subject;
  /** Rises with every issue; by default the issue time in seconds since 1970. */
  version: number;
  /** When the document was signed, UTC. */
  issuedAt: Instant;
  /** When it stops being current, UTC; at most 92 days later. */
  expiresAt: Instant;
  /** The issue before this one; absent in the first. */
  prev?: Previous;
  /** The subject’s keys, signed by its root keys. */
  keyset: Keyset;
  /** Keysets of third parties whose attestations are carried, 16 at most. */
  attestors?: Keyset[];
  /** The document about itself. */
  about?: About;
  /** The organization that speaks. */
  organization?: Organization;
  /** Whom to write to, about what. */
  contacts?: Contact[];
  /** Products and services, which other sections refer to. */
  products?: Product[];
  /** Certifications, reports, authorizations, laws and standards; 500 at most. */
  certifications?: Certification[];
  /** Measures that protect data, and how far each has come. */
  controls?: Control[];
  /** What is encrypted, how, and who holds the keys. */
  encryption?: EncryptionMeasure[];
  /** What the service runs on and is built of. */
  infrastructure?: Infrastructure;
  /** Where data is, and on what grounds it leaves. */
  residency?: Residency;
  /** Who else handles customers’ data. */
  subprocessors?: Subprocessors;
  /** What happens with data about people. */
  privacy?: Privacy;
  /** How AI is used, and what becomes of customers’ data there. */
  ai?: Ai;
  /** How incidents are found, answered and told of. */
  incident?: Incident;
  /** How the service goes on, and comes back. */
  continuity?: Continuity;
  /** How weaknesses are looked for. */
  testing?: TestingActivity[];
  /** How to report a weakness, and what follows. */
  disclosure?: Disclosure;
  /** Who looks after what. */
  sharedResponsibility?: ResponsibilityShare[];
  /** What there is to read, and who may read it. */
  documents?: TrustDocument[];
  /** Policies, terms and agreements. */
  legal?: LegalText[];
  /** What is done and what is still to come. */
  roadmap?: RoadmapItem[];
  /** How the service runs. */
  status?: Status;
  /** Questions that customers ask, with their answers. */
  faq?: Question[];
  /** What is new. */
  updates?: Update[];
  /** Sections of the vendor’s own, for what no other section can say. */
  customSections?: CustomSection[];
  /** By manifest keys of the keyset. */
  signatures: Signature[];
}

/** A finding of lint to keep silent about. */
export interface IgnoredFinding {
  /** Code of the finding: `placeholder`. */
  code: string;
  /** Where it may stand, as lint prints it; anywhere where not given: `contacts[2]`. */
  path?: string;
  /** Why it is right as it is. */
  reason: Text;
}

/** What lint is told in the file itself. */
export interface LintSettings {
  /** Findings to keep silent about. */
  ignore?: IgnoredFinding[];
}

/** One certification as its author writes it. */
export interface AuthoringCertification {
  /** Names the entry within the list: `soc2-type2`. */
  id: string;
  /** Catalogue id of the framework: `iso-27001`. */
  framework?: string;
  /** The framework, where the catalogue does not have it. */
  custom?: CustomFramework;
  /** Full name of the framework; from the catalogue where not given: `ISO/IEC 27001`. */
  name?: string;
  /** Short name for tight places: `ISO 27001`. */
  short?: string;
  /** What the framework can give; from the catalogue where not given: `certification`. */
  kind?: Open<
    | 'certification'
    | 'attestation'
    | 'authorization'
    | 'assessment'
    | 'registration'
    | 'regulation'
    | 'self-assessment'
    | 'standard'
    | 'membership'
    | 'custom'
  >;
  /** Who publishes the framework: `ISO/IEC`. */
  issuer?: string;
  /** Level, type or class: `Type II`, `Moderate`, `Gold`. */
  level?: string;
  /** Edition of the framework: `2022`, `4.0`. */
  version?: string;
  /** How far it has come: `certified`. */
  status: Open<
    | 'certified'
    | 'attested'
    | 'authorized'
    | 'registered'
    | 'compliant'
    | 'conformant'
    | 'aligned'
    | 'partially-compliant'
    | 'ready'
    | 'in-process'
    | 'in-progress'
    | 'observation-period'
    | 'planned'
    | 'on-roadmap'
    | 'under-evaluation'
    | 'renewal-in-progress'
    | 'expired'
    | 'suspended'
    | 'revoked'
    | 'withdrawn'
    | 'not-applicable'
    | 'not-pursued'
    | 'unknown'
  >;
  /** What has to be said with the status: `Stage 2 audit booked for May`. */
  statusNote?: Text;
  /** The vendor’s own wording. Quoted in the detail, never the label. */
  statement?: Text;
  /** Trust services criteria in scope: `[security, availability]`. */
  criteria?: Array<Open<'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy'>>;
  /** What is covered, as the certificate or report says it. */
  scope?: Text;
  /** Products covered, by id. */
  products?: string[];
  /** Locations covered, by id. */
  locations?: string[];
  /** What is expressly not covered. */
  exclusions?: Text[];
  /** Whose it is: `own` where not said; `inherited` where it is a supplier’s that the service builds on. */
  ownership?: Open<'own' | 'inherited' | 'supplier' | 'parent'>;
  /** The sub-processor whose it is, by id: `aws`. */
  inheritedFrom?: string;
  /** Who issued the certificate. */
  certificationBody?: CertificationBody;
  /** Who wrote the report. */
  auditor?: Auditor;
  /** Number of the certificate, as printed: `0123-45`. */
  certificateNumber?: string;
  /** When the certificate or report was issued: `2025-03-01`. */
  issuedOn?: Day;
  /** First day of validity: `2025-03-01`. */
  validFrom?: Day;
  /** Last day of validity: `2028-02-29`. The claim turns `expired` at the next midnight UTC. */
  validUntil?: Day;
  /** When the audit was: `2025-02`. */
  auditDate?: FuzzyDate;
  /** When the next audit is due: `2027-Q1`. */
  nextAudit?: FuzzyDate;
  /** Surveillance audits: `[2026-02, 2027-02]`. */
  surveillance?: FuzzyDate[];
  /** The period a Type II report covers. */
  reportPeriod?: Period;
  /** A letter that covers the time since the report. */
  bridgeLetter?: BridgeLetter;
  /** What is still to come. */
  roadmap?: CertificationRoadmap;
  /** Where the claim can be looked up. */
  registry?: Registry;
  /** Documents that show it, by id. */
  evidence?: string[];
  /** Earlier statuses. */
  history?: PastStatus[];
  /** What the law or the framework’s owner wants said with it. */
  legalNote?: Text;
  /** Order and icon. Not part of what an attestor signs. */
  display?: CertificationDisplay;
  /** Signatures of third parties under this entry, 8 at most. */
  attestations?: Attestation[];
}

/** What an author writes and `sign` signs. */
export interface Authoring {
  /** Whom the document speaks for. */
  subject: Subject;
  /** The version to sign; where not given, the time of signing in seconds since 1970. */
  version?: number;
  /** For how many days a signature holds; 30 where not given, 92 at most. */
  lifetimeDays?: number;
  /** What lint is to keep silent about. Never signed. */
  lint?: LintSettings;
  /** Keysets of third parties whose attestations are carried, 16 at most. */
  attestors?: Keyset[];
  /** The document about itself. */
  about?: About;
  /** The organization that speaks. */
  organization?: Organization;
  /** Whom to write to, about what. */
  contacts?: Contact[];
  /** Products and services, which other sections refer to. */
  products?: Product[];
  /** Certifications, reports, authorizations, laws and standards; 500 at most. */
  certifications?: AuthoringCertification[];
  /** Measures that protect data, and how far each has come. */
  controls?: Control[];
  /** What is encrypted, how, and who holds the keys. */
  encryption?: EncryptionMeasure[];
  /** What the service runs on and is built of. */
  infrastructure?: Infrastructure;
  /** Where data is, and on what grounds it leaves. */
  residency?: Residency;
  /** Who else handles customers’ data. */
  subprocessors?: Subprocessors;
  /** What happens with data about people. */
  privacy?: Privacy;
  /** How AI is used, and what becomes of customers’ data there. */
  ai?: Ai;
  /** How incidents are found, answered and told of. */
  incident?: Incident;
  /** How the service goes on, and comes back. */
  continuity?: Continuity;
  /** How weaknesses are looked for. */
  testing?: TestingActivity[];
  /** How to report a weakness, and what follows. */
  disclosure?: Disclosure;
  /** Who looks after what. */
  sharedResponsibility?: ResponsibilityShare[];
  /** What there is to read, and who may read it. */
  documents?: TrustDocument[];
  /** Policies, terms and agreements. */
  legal?: LegalText[];
  /** What is done and what is still to come. */
  roadmap?: RoadmapItem[];
  /** How the service runs. */
  status?: Status;
  /** Questions that customers ask, with their answers. */
  faq?: Question[];
  /** What is new. */
  updates?: Update[];
  /** Sections of the vendor’s own, for what no other section can say. */
  customSections?: CustomSection[];
}
