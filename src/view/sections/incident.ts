/**
 * What happens when something goes wrong, and how soon customers hear of it.
 *
 * @module
 */

import { incidentShape } from '../../core/manifest/shape/incident.js';
import type { Incident, IncidentNotification, Plan } from '../../core/manifest/types.js';
import type { Entry, Figure } from './blocks.js';
import type { Line, Say } from './say.js';
import type { Section } from './section.js';

/** What there is to say of a plan. */
export function toPlan(plan: Plan | undefined, label: Line[0], say: Say): Line[] {
  return [
    [label, say.flag(plan?.documented, 'documented'), say.text(plan?.summary), say.ref(plan?.document, 'documents')],
    ['rehearsed', say.word(plan?.tested, 'frequencies'), say.since(plan?.lastTested)],
  ];
}

/** How and why somebody is told; the time stands among the figures. */
function toNotified(it: IncidentNotification, say: Say): Entry {
  return say.entry(say.text(it.event) ?? say.words.labels.notification, {
    text: say.text(it.note),
    facts: say.facts([
      ['within', say.flag(it.withoutUndueDelay, 'undueDelay'), !it.within && say.word(it.trigger, 'triggersOfNotice')],
      ['recipients', it.recipients?.join(', ')],
      ['channels', it.channels?.join(', ')],
      ['basis', it.basis?.join(', ')],
    ]),
  });
}

/** The shortest promises, large. */
function toFigures({ notification = [], severityLevels = [] }: Incident, say: Say): Figure[] {
  const { labels } = say.words;
  return [
    ...notification.flatMap((it) =>
      say.figure(it.within, say.text(it.event) ?? labels.notification, say.word(it.trigger, 'triggersOfNotice')),
    ),
    ...severityLevels.slice(0, 1).flatMap((it) => say.figure(it.acknowledgeWithin, say.words.acknowledged(it.name))),
  ];
}

/** Incidents: times as figures, then levels, then who is told how. */
export const section: Section<Incident> = {
  shape: incidentShape,
  toBlocks(it, say) {
    const { labels } = say.words;
    const { detection, postIncident: after } = it;
    const { chip, lines } = say.progress(detection ?? {});
    return say.blocks([
      { kind: 'figures', figures: toFigures(it, say) },
      { kind: 'text', pieces: say.pieces(say.text(it.summary)) },
      [
        say.heading('notification'),
        {
          kind: 'entries',
          form: 'list',
          entries: (it.notification ?? []).flatMap((each) => {
            const entry = toNotified(each, say);
            // Its figure has said all of it.
            return each.within && !entry.text.length && !entry.facts.length ? [] : entry;
          }),
        },
      ],
      [
        say.heading('severityLevels'),
        {
          kind: 'table',
          caption: labels.severityLevels,
          columns: [labels.severity, labels.description, labels.acknowledged, labels.updates, labels.resolved],
          rows: (it.severityLevels ?? []).map((level) => ({
            id: '',
            cells: [
              say.pieces(level.name),
              say.pieces(say.text(level.description)),
              say.pieces(say.duration(level.acknowledgeWithin)),
              say.pieces(level.updateEvery && say.words.every(say.duration(level.updateEvery))),
              say.pieces(say.duration(level.resolveWithin)),
            ],
          })),
        },
      ],
      {
        kind: 'facts',
        facts: say.facts([
          ['severityLevels', say.flag(it.severityLevelsDefined, 'severityDefined')],
          [
            'detection',
            detection?.status && detection.status !== 'implemented' ? chip : null,
            say.text(detection?.description),
            say.flag(detection?.roundTheClock, 'roundTheClock'),
            detection && say.plain(lines),
          ],
          ...toPlan(it.plan, 'incidentPlan', say),
          [
            'afterwards',
            say.text(after?.description),
            say.flag(after?.rootCauseAnalysis, 'rootCause'),
            after?.scope,
            say.flag(after?.sharedWithCustomers, 'sharedWithCustomers'),
          ],
          ['history', say.link(it.history)],
        ]),
      },
    ]);
  },
};
