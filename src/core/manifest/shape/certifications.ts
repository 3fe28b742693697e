// Written by test/tools/shapes.ts from the schema. Change the schema instead.

import { isDay, isFuzzyDate, isLine, isPositive, isText, isToken, isUrl } from '../leaves.js';
import type { Shape } from './check.js';

/** The shape of `certifications`. */
export const certificationsShape: Shape = [
  {
    id$: isToken,
    framework: isToken,
    custom: {
      name$: isLine,
      short: isLine,
      issuer: isLine,
    },
    name$: isLine,
    short: isLine,
    kind$: isToken,
    issuer: isLine,
    level: isLine,
    version: isLine,
    status$: isToken,
    statusNote: isText,
    statement: isText,
    criteria: [isToken],
    scope: isText,
    products: [isToken],
    locations: [isToken],
    exclusions: [isText],
    ownership: isToken,
    inheritedFrom: isToken,
    certificationBody: {
      name$: isLine,
      url: isUrl,
      accreditationBody: isLine,
    },
    auditor: {
      name$: isLine,
      url: isUrl,
    },
    certificateNumber: isLine,
    issuedOn: isDay,
    validFrom: isDay,
    validUntil: isDay,
    auditDate: isFuzzyDate,
    nextAudit: isFuzzyDate,
    surveillance: [isFuzzyDate],
    reportPeriod: {
      from$: isDay,
      to$: isDay,
    },
    bridgeLetter: {
      until$: isDay,
    },
    roadmap: {
      targetDate: isFuzzyDate,
      stage: isLine,
      dependsOn: isLine,
      link: isUrl,
    },
    registry: {
      name$: isLine,
      url: isUrl,
      entryId: isLine,
    },
    evidence: [isToken],
    history: [
      {
        date$: isFuzzyDate,
        status$: isToken,
      },
    ],
    legalNote: isText,
    display: {
      order: isPositive,
      icon: isToken,
    },
    attestations: [{}],
  },
  'id',
];
