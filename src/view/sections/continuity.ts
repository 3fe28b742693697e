/**
 * How the service comes back: objectives as figures, backups as a table.
 *
 * @module
 */

import { continuityShape } from '../../core/manifest/shape/continuity.js';
import type { Continuity, RecoveryObjective } from '../../core/manifest/types.js';
import type { Figure } from './blocks.js';
import { toPlan } from './incident.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

/** An objective; one that is defined and not given here says so, and is not left out. */
function toObjective(it: RecoveryObjective | undefined, label: string, say: Say): Figure[] {
  if (!it) return [];
  const notes = say.text(it.note);
  const disclosed = say.word(it.disclosure, 'disclosures');
  if (it.duration) return say.figure(it.duration, label, disclosed, notes);
  return [{ value: disclosed || '—', label: { text: label }, notes: say.pieces(notes) }];
}

/** Continuity. */
export const section: Section<Continuity> = {
  shape: continuityShape,
  toBlocks(it, say) {
    const { labels } = say.words;
    const { uptime, disasterRecovery: recovery } = it;
    const target: Figure[] = uptime?.target
      ? [
          {
            value: say.percent(uptime.target),
            label: { text: labels.uptime },
            notes: say.pieces(say.text(uptime.note)),
          },
        ]
      : [];
    return say.blocks([
      {
        kind: 'figures',
        figures: [...toObjective(it.rto, labels.rto, say), ...toObjective(it.rpo, labels.rpo, say), ...target],
      },
      { kind: 'text', pieces: say.pieces(say.text(it.summary)) },
      [
        say.heading('backups'),
        {
          kind: 'table',
          caption: labels.backups,
          columns: [labels.backedUp, labels.frequency, labels.kept, labels.where, labels.restoreTested],
          rows: (it.backups ?? []).map((backup) => ({
            id: '',
            cells: [
              say.pieces([say.text(backup.what), say.text(backup.note, 'quiet')]),
              say.pieces([
                say.word(backup.frequency, 'frequencies'),
                say.flag(backup.automatic, 'automatic'),
                say.flag(backup.pointInTime, 'pointInTime'),
              ]),
              say.pieces([say.duration(backup.retention), say.flag(backup.encrypted, 'encrypted')]),
              say.pieces([backup.storage, say.refs(backup.locations, 'residency', 'locations')]),
              say.pieces(say.word(backup.restoreTested, 'frequencies')),
            ],
          })),
        },
      ],
      {
        kind: 'facts',
        facts: say.facts([
          ['recovery', say.word(recovery?.strategy, 'strategies'), say.text(recovery?.description)],
          ['rehearsed', say.word(recovery?.tested, 'frequencies'), say.since(recovery?.lastTested)],
          ...toPlan(it.plan, 'continuityPlan', say),
          ['uptime', !uptime?.target && say.text(uptime?.note)],
          ['sla', say.ref(uptime?.agreement, 'legal'), say.address(uptime?.url)],
        ]),
      },
    ]);
  },
};
