/**
 * The file that `init` writes: an example that lints, signs and verifies as it is, so that every line can be seen at work.
 *
 * @module
 */

import { DAY, toInstant } from '../core/trust/dates.js';

const toDay = (time: number): string => toInstant(time).slice(0, 10);

/** The template for a subject, with dates around `today` (milliseconds since 1970). */
export function toTemplate(domain: string, name: string, today: number): string {
  const ago = (days: number): string => toDay(today - days * DAY);
  const ahead = (days: number): string => toDay(today + days * DAY);
  return `# yaml-language-server: $schema=./trust.schema.json
# $schema: ./trust.schema.json
#
# What ${domain} says about its security. Everything here is an example: replace or remove it.
# Check it with \`trust-elements lint\`, publish it with \`trust-elements sign\`.

subject:
  domain: ${domain} # the host that speaks; lower case
  name: ${JSON.stringify(name)}

# For how many days a signature holds. Sign again well before: once a week, from CI.
lifetimeDays: 30

about:
  updated: ${toDay(today)}
  language: en

organization:
  name: ${JSON.stringify(name)}
  website: https://${domain}/
  description: We keep what customers entrust to us confidential, intact and available.

contacts:
  - role: security
    email: security@${domain}
    responseTime: { value: 24, unit: hours, qualifier: target }
  - role: privacy
    email: privacy@${domain}

products:
  - id: platform
    name: Platform
    kind: native

certifications:
  # Held: name the certification body, the number, the scope and the last day of validity.
  - id: iso-27001
    framework: iso-27001
    version: "2022"
    status: certified
    certificationBody:
      name: Certification Body of Record
      accreditationBody: Accreditation Service of Record
    certificateNumber: "0123-45"
    scope: Development and operation of the platform, at all offices.
    products: [platform]
    issuedOn: ${ago(200)}
    validFrom: ${ago(200)}
    validUntil: ${ahead(880)}

  # Not held yet: say how far it has come, and when it is meant to be there.
  - id: soc2-type2
    framework: soc2-type2
    status: in-progress
    criteria: [security, availability]
    roadmap:
      targetDate: ${ahead(270).slice(0, 7)}
      stage: Observation period planned

subprocessors:
  updated: ${toDay(today)}
  list:
    - id: hosting
      name: Hosting provider
      purpose: Hosting of the production service
      dataCategories: [Account data, Customer content]
      processingLocations:
        - country: DE
          city: Frankfurt
      corporateCountry: DE
  policy:
    noticePeriod: { value: 30, unit: days }
    channels:
      - type: email
        email: privacy@${domain}

residency:
  statement: Customer content stays in the European Union.
  locations:
    - id: eu-primary
      label: Germany
      country: DE
      role: primary
      subprocessor: hosting

status:
  provider: manual
  pageUrl: https://status.${domain}/

documents:
  - id: security-overview
    title: Security overview
    type: whitepaper
    access: public
    url: https://${domain}/security.pdf
`;
}
