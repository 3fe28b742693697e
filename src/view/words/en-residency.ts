/**
 * English, for the map of where data is.
 *
 * @module
 */

import type { ResidencyWords } from './residency-words.js';

/** Names that take an article. */
function toThe(name: string): string {
  const takesThe =
    /^(United|European|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|Isle|Middle|(Dominican|Czech|Central African) Rep)|(Islands|Territor(y|ies)|Emirates)$/;
  return takesThe.test(name) ? `the ${name}` : name;
}

/** The words of the map in English. */
export const enResidency: ResidencyWords = {
  title: 'Where data is kept',
  withheld: 'Data locations not shown',
  by: (subject) => `Stated and signed by ${subject}`,
  none: (subject) => `${subject} lists no place where data is kept.`,
  nothingLeft: 'No place matches.',
  proof: 'What was checked',
  labels: {
    places: 'Places',
    transfers: 'Transfers',
    components: 'Part by part',
    product: 'Product',
    category: 'Data',
    frame: 'Part of the world',
    all: 'All',
    optional: 'optional',
    somewhere: 'Somewhere in the country or area',
    anywhere: 'Anywhere',
    premises: 'Customer’s premises',
    data: 'Data',
    purposes: 'Purposes',
    products: 'Products',
    plans: 'Plans',
    customers: 'Customers',
    availability: 'Availability',
    audiences: 'Meant for',
    regions: 'On offer in',
    from: 'From',
    subprocessor: 'Sub-processor',
    operator: 'Run by',
    underlying: 'Infrastructure of',
    scope: 'Data stays',
    guarantee: 'Guarantee',
    redundancy: 'Redundancy',
    encryption: 'Encryption',
    keys: 'Keys kept in',
    exclusions: 'Not there',
    restrictions: 'Access',
    classification: 'Classification',
    sovereignty: 'Sovereignty',
    since: 'Since',
    until: 'Until',
    updated: 'Updated',
    reviewed: 'Reviewed',
    source: 'Published at',
    tags: 'Tags',
    notes: 'Note',
    reference: 'Instrument',
    recipient: 'Recipient',
    purpose: 'Purpose',
    measures: 'Further protection',
    position: 'Position given',
  },
  frames: {
    world: 'World',
    europe: 'Europe',
    'north-america': 'North America',
    'south-america': 'South America',
    'asia-pacific': 'Asia–Pacific',
    'middle-east-africa': 'Middle East and Africa',
  },
  roles: {
    primary: 'Primary',
    replica: 'Replica',
    backup: 'Backup',
    'disaster-recovery': 'Disaster recovery',
    processing: 'Processing',
    'support-access': 'Support access',
    'cdn-edge': 'Delivery edge',
    'logs-telemetry': 'Logs and telemetry',
    'ai-inference': 'AI inference',
    'customer-hosted': 'Hosted by the customer',
    corporate: 'Corporate seat',
  },
  areas: {
    EU: 'European Union',
    EEA: 'European Economic Area',
    UK: 'United Kingdom',
    US: 'United States',
    NA: 'North America',
    LATAM: 'Latin America',
    EMEA: 'Europe, Middle East and Africa',
    MEA: 'Middle East and Africa',
    APAC: 'Asia–Pacific',
    global: 'Anywhere',
  },
  partitions: {
    commercial: '',
    government: 'government cloud',
    sovereign: 'sovereign cloud',
    china: 'China cloud',
  },
  modes: {
    default: 'By default',
    selectable: 'Customers may choose it',
    'on-request': 'On request',
    enterprise: 'Enterprise customers',
    planned: 'Planned',
    retired: 'Retired',
  },
  scopes: {
    'in-region': 'In the region',
    'customer-choice': 'Where the customer chooses',
    global: 'Anywhere',
  },
  guarantees: {
    contractual: 'By contract',
    configured: 'By configuration',
    'best-effort': 'Best effort',
  },
  mechanisms: {
    adequacy: 'an adequacy decision',
    'scc-commission': 'the European Commission’s standard contractual clauses',
    'scc-supervisory-authority': 'a supervisory authority’s standard contractual clauses',
    'uk-idta': 'the UK international data transfer agreement',
    'uk-addendum': 'the UK addendum to the standard contractual clauses',
    bcr: 'binding corporate rules',
    'ad-hoc-clauses': 'ad hoc contractual clauses',
    'code-of-conduct': 'a code of conduct',
    'certification-mechanism': 'a certification mechanism',
    dpf: 'the Data Privacy Framework',
    'derogation-art49': 'a derogation (GDPR, Article 49)',
    'none-needed': 'no mechanism, since none is needed',
  },
  shortMechanisms: {
    adequacy: 'Adequacy',
    'scc-commission': 'SCC',
    'scc-supervisory-authority': 'SCC',
    'uk-idta': 'UK IDTA',
    'uk-addendum': 'UK addendum',
    bcr: 'BCR',
    'ad-hoc-clauses': 'Ad hoc clauses',
    'code-of-conduct': 'Code of conduct',
    'certification-mechanism': 'Certification',
    dpf: 'DPF',
    'derogation-art49': 'Art. 49',
    'none-needed': 'None needed',
  },
  access: {
    public: '',
    login: 'for customers who log in',
    'on-request': 'on request',
    nda: 'under a non-disclosure agreement',
    customers: 'for customers',
    'internal-link': 'internal',
  },
  place: ({ role, city, subdivision, within, provider, region, partition, isPremises, isAnywhere }) => {
    // Some cities are countries.
    const exact = [city, subdivision, toThe(within)].filter((name, i) => name && (i < 2 || name !== city)).join(', ');
    // Of a place without a city no more is said than that it is in there.
    const spot = city || subdivision ? `in ${exact}` : `somewhere in ${exact}`;
    const where = isPremises
      ? `on the customer’s own premises${exact && ` in ${exact}`}`
      : isAnywhere
        ? 'anywhere in the world'
        : exact && spot;
    const cloud = [provider, region, partition].filter(Boolean).join(', ');
    return `${role}${where && `, ${where}`}${cloud && ` (${cloud})`}.`;
  },
  transfer: (from, to, mechanism) => `From ${toThe(from)} to ${toThe(to)}, based on ${mechanism}.`,
  multiAz: 'Several availability zones',
  pinned: 'Data can be kept in named regions on request.',
};
