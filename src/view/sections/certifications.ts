/**
 * Every certification as its badge with all facts beside it, the vendor's own apart from those of others.
 *
 * What each is called and what may be said of it is the badge's to say: nothing here says more.
 *
 * @module
 */

import { certificationsShape } from '../../core/manifest/shape/certifications.js';
import type { Certification } from '../../core/manifest/types.js';
import type { CertificationVerdict } from '../../core/trust/verdict.js';
import { toBadge } from '../badge.js';
import { toClaims } from '../badges.js';
import type { Block, Entry } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

const isOwn = ({ entry }: CertificationVerdict): boolean => (entry?.ownership ?? 'own') === 'own';

function toFacts(it: Certification, isAttested: boolean, say: Say): Entry['facts'] {
  const { certificationBody: body, auditor, roadmap, registry, custom } = it;
  // An attestor signed the ids, and not what other sections call them: the id stands here, and leads to the vendor's words.
  const refs: Say['refs'] = (ids = [], ...where) =>
    say.refs(ids, ...where).map((piece, at) => piece && { ...piece, text: isAttested ? `${ids[at]}` : piece.text });
  return say.facts([
    ['statement', say.text(it.statement, 'quote')],
    ['holder', refs(it.inheritedFrom === undefined ? [] : [it.inheritedFrom], 'subprocessors', 'list')],
    ['framework', custom && [custom.name, custom.short, custom.issuer].filter(Boolean).join(', ')],
    ['issuer', it.issuer],
    ['level', it.level],
    ['edition', it.version],
    ['statusNote', say.text(it.statusNote)],
    ['criteria', say.list((it.criteria ?? []).map((word) => say.word(word, 'criteria')))],
    ['scope', say.text(it.scope)],
    ['products', refs(it.products, 'products')],
    ['locations', refs(it.locations, 'residency', 'locations')],
    ['exclusions', say.texts(it.exclusions)],
    ['body', body && [body.name, body.accreditationBody].filter(Boolean).join(', '), say.address(body?.url)],
    ['auditor', auditor?.name, say.address(auditor?.url)],
    ['number', it.certificateNumber],
    ['issued', say.date(it.issuedOn)],
    ['validFrom', say.date(it.validFrom)],
    ['validUntil', say.date(it.validUntil)],
    ['period', it.reportPeriod && say.period(it.reportPeriod)],
    ['bridgeLetter', it.bridgeLetter && say.words.until(say.date(it.bridgeLetter.until))],
    ['audited', say.date(it.auditDate)],
    ['next', say.date(it.nextAudit)],
    ['surveillance', say.list((it.surveillance ?? []).map(say.date))],
    ['target', say.date(roadmap?.targetDate)],
    ['stage', roadmap?.stage],
    ['dependsOn', roadmap?.dependsOn],
    ['links', say.address(roadmap?.link)],
    ['registry', registry && [registry.name, registry.entryId].filter(Boolean).join(', '), say.address(registry?.url)],
    ['evidence', refs(it.evidence, 'documents')],
    ['history', it.history?.map(({ date, status }) => `${say.date(date)}: ${say.status(status)}`)],
    ['legalNote', say.text(it.legalNote)],
  ]);
}

function toEntry(claim: CertificationVerdict, say: Say): Entry {
  const view = toBadge(say.verdict, claim, say.badgeWords);
  // Where the badge withholds the claim, so do its details.
  const facts = view.glyph && claim.entry ? toFacts(claim.entry, claim.attestor !== null, say) : [];
  return say.entry({ text: view.name }, { id: claim.id, text: { text: view.line, lang: view.lang }, facts });
}

/** Certifications in detail. */
export const section: Section<Certification[]> = {
  shape: certificationsShape,
  toBlocks(list, say) {
    if (!list.length) return [say.empty()];
    const claims = toClaims(say.verdict, '');
    const toGroup = (title: string, group: readonly CertificationVerdict[]): Block[] =>
      group.length
        ? [
            { kind: 'heading', text: { text: title } },
            { kind: 'entries', form: 'claims', entries: group.map((claim) => toEntry(claim, say)) },
          ]
        : [];
    const { subject } = say.verdict;
    return [
      ...toGroup(say.words.own(subject), claims.filter(isOwn)),
      ...toGroup(
        say.words.notOwn(subject),
        claims.filter((claim) => !isOwn(claim)),
      ),
    ];
  },
};
