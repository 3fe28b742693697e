/**
 * Good sections in which every member of their schemas is used at least once: what the vendor does, promises and plans.
 *
 * @module
 */

import type { Authoring } from '../../../src/core/manifest/types.js';

const NOTES = {
  tags: ['EU'],
  updated: '2026-06',
  reviewed: '2026-11-02',
  source: { url: 'https://vendor.example/security' },
  notes: 'Seen by the works council.',
};
const PROGRESS = { status: 'hardening', statusNote: 'Two services are left.', target: '2026-Q4' };
const ENTERPRISE = { plans: ['Enterprise'] };

/** What stands in the good document beside the sections that badges, tables and maps read. */
export const GOOD_SECTIONS: Pick<Authoring, 'controls' | 'encryption' | 'infrastructure' | 'privacy' | 'ai'> = {
  controls: [
    {
      id: 'mfa',
      group: 'authentication',
      title: { en: 'Multi-factor authentication', de: 'Anmeldung mit zwei Faktoren' },
      description: 'A hardware key is needed for production.',
      category: 'technical',
      ...PROGRESS,
      availability: ENTERPRISE,
      customerConfigurable: true,
      origination: 'inherited',
      inheritedFrom: 'hosting',
      frequency: 'quarterly',
      products: ['console'],
      mappings: [{ framework: 'iso-27001', reference: 'A.8.5' }],
      evidence: ['iso-certificate'],
      ...NOTES,
    },
  ],
  encryption: [
    {
      id: 'rest',
      layer: 'rest',
      label: 'Stored files',
      standards: ['AES-256-GCM'],
      details: 'No exceptions.',
      keyManagement: 'A key service of the hosting provider.',
      keyLocation: 'Same region',
      separateKeys: true,
      automaticRotation: true,
      rotationPeriod: { value: 1, unit: 'years' },
      customerManagedKeys: ENTERPRISE,
      availability: { mode: 'default' },
      provider: 'hosting',
      products: ['console'],
      ...PROGRESS,
    },
  ],
  infrastructure: {
    statement: 'Hosted with one provider.',
    providers: [
      {
        name: 'Hosting House Government',
        subprocessor: 'hosting',
        services: ['Virtual servers'],
        hosts: ['Control plane'],
        partition: 'government',
        locations: ['eu-primary'],
        certifications: ['hosting-iso'],
        theirCompliance: 'Holds many certificates of its own.',
        statement: 'Chosen for its register of keys.',
        link: { url: 'https://hosting.example/security' },
      },
    ],
    components: [
      {
        id: 'shield',
        layer: 'ddos-protection',
        name: 'Flood gate',
        description: 'Stands before every public address.',
        provider: 'hosting',
        products: ['console'],
      },
    ],
    tenancy: { model: 'multi-tenant', isolation: 'Row-level checks.' },
    redundancy: { model: 'multi-zone', description: 'Three zones.', locations: ['eu-primary'] },
    supplyChain: [
      {
        id: 'cells',
        item: 'Battery cells',
        description: 'Made in one hall.',
        manufacturer: 'Vendor, Inc.',
        ownManufacture: true,
        origin: { country: 'US', subdivision: 'Oregon', city: 'Salem' },
        foreignSuppliers: false,
        documents: ['iso-certificate'],
      },
    ],
  },
  privacy: {
    summary: 'Little is collected.',
    role: 'processor',
    agreement: 'dpa',
    policy: 'dpa',
    documents: ['iso-certificate'],
    applicableLaws: [{ name: 'GDPR', framework: 'gdpr', note: 'For customers in the Union.' }],
    ownership: 'Customers own what they put in.',
    principles: [{ principle: 'Minimisation', commitment: 'Only what is needed.' }],
    dataCollected: [
      {
        category: 'Account data',
        examples: ['Name'],
        purposes: ['Billing'],
        source: 'customer',
        sensitive: false,
        products: ['console'],
        note: 'Given at sign-up.',
      },
    ],
    notCollected: ['Contents of files are not looked at.'],
    dataUse: [
      {
        purpose: 'Training',
        mode: 'opt-in',
        data: ['Statistics'],
        legalBasis: 'consent',
        description: 'In the settings.',
      },
    ],
    globalPrivacyControl: true,
    cookies: [{ category: 'analytics', purpose: 'Counting visits', consent: 'opt-in', onByDefault: false }],
    retention: [
      {
        data: 'Logs',
        trigger: 'expiry',
        keep: { min: 7, max: 30, unit: 'days' },
        indefinitely: false,
        purpose: 'Support',
        after: ['aggregate', 'anonymise'],
        products: ['console'],
        note: 'By itself.',
      },
    ],
    deletion: {
      statement: 'As soon as possible.',
      selfService: true,
      how: 'By e-mail.',
      email: 'privacy@vendor.example',
      returnWithin: { value: 30, unit: 'days' },
      afterTermination: { value: 30, unit: 'days' },
      afterRequest: { max: 24, unit: 'hours' },
      fromBackups: { max: 30, unit: 'days' },
      permanent: true,
      covers: ['Users'],
      excludes: ['Invoices'],
    },
    portability: { selfService: true, formats: ['CSV'], how: 'In the settings.' },
    rights: {
      list: [{ right: 'access', note: 'Free of charge.', responseTime: { max: 14, unit: 'days' } }],
      laws: ['GDPR'],
      how: 'By e-mail.',
      email: 'privacy@vendor.example',
      url: 'https://vendor.example/rights',
      responseTime: { max: 30, unit: 'days' },
    },
    children: { minimumAge: 16, collected: false, statement: 'For companies only.' },
  },
  ai: {
    usesAi: true,
    summary: 'Drafts are suggested.',
    features: [{ name: 'Drafts', description: 'Suggests replies.', products: ['console'], optional: true }],
    providers: [
      {
        name: 'Model House',
        subprocessor: 'hosting',
        service: 'Enterprise API',
        models: ['Large'],
        agreement: 'A data processing agreement.',
        retention: { mode: 'limited', keep: { max: 30, unit: 'days' }, note: 'Against abuse.' },
        training: 'never',
        note: 'One at a time.',
      },
    ],
    training: { own: 'opt-in', thirdParty: 'never', statement: 'Nobody trains.', how: 'In the settings.' },
    dataFlow: [
      {
        label: 'Input',
        description: 'Sent to us.',
        actor: 'customer',
        provider: 'Model House',
        location: 'eu-primary',
        encrypted: true,
        stored: false,
        customerControlled: true,
      },
    ],
    logging: {
      metadata: ['Timestamps'],
      content: false,
      purposes: ['Billing'],
      retention: { value: 90, unit: 'days' },
      note: 'Pseudonymous.',
    },
    embeddings: { used: true, storedSeparately: true, customerCanDisable: true, note: 'For search.' },
    customerControls: ['Switch drafts off.'],
    humanReview: 'A person sends every reply.',
    governance: [{ framework: 'eu-ai-act', name: 'EU AI Act', role: 'deployer', risk: 'limited', note: 'Own view.' }],
    documents: ['iso-certificate'],
    links: [{ url: 'https://vendor.example/ai' }],
  },
};
