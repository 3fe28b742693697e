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
export const GOOD_SECTIONS: Pick<Authoring, 'controls' | 'encryption' | 'infrastructure'> = {
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
};
