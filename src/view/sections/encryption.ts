/**
 * What is encrypted, how, and who holds the keys.
 *
 * @module
 */

import { encryptionShape } from '../../core/manifest/shape/encryption.js';
import type { EncryptionMeasure } from '../../core/manifest/types.js';
import type { Row } from './blocks.js';
import type { Say } from './say.js';
import type { Section } from './section.js';

function toRow(it: EncryptionMeasure, say: Say): Row {
  const { chip, lines } = say.progress(it);
  const { labels } = say.words;
  const managed = say.offer(it.customerManagedKeys);
  return {
    id: it.id ?? '',
    cells: [
      say.pieces([
        say.text(it.label) ?? say.word(it.layer, 'layers'),
        it.label === undefined ? null : { text: say.word(it.layer, 'layers'), kind: 'quiet' },
        say.refs(it.products, 'products', '', 'quiet'),
        // What is in place needs no chip in every row.
        it.status && it.status !== 'implemented' ? chip : null,
        say.offer(it.availability),
      ]),
      say.pieces([
        it.standards?.length ? it.standards : { text: labels.unstated, kind: 'quiet' },
        say.text(it.details, 'quiet'),
        say.plain(lines),
      ]),
      say.pieces([
        say.text(it.keyManagement),
        say.ref(it.provider, 'subprocessors', 'list', 'quiet'),
        it.keyLocation && { text: `${labels.keyLocation}: ${it.keyLocation}`, kind: 'quiet' },
        say.flag(it.separateKeys, 'separateKeys'),
        it.customerManagedKeys && `${labels.customerManagedKeys}:`,
        managed,
        it.customerManagedKeys && !managed.length && say.word('default', 'modes'),
      ]),
      say.pieces([say.duration(it.rotationPeriod), say.flag(it.automaticRotation, 'automaticRotation')]),
    ],
  };
}

/** Encryption, as a table. */
export const section: Section<EncryptionMeasure[]> = {
  shape: encryptionShape,
  toBlocks(measures, say) {
    if (!measures.length) return [say.empty()];
    const { labels, titles } = say.words;
    const rows = measures.map((it) => toRow(it, say));
    return [
      {
        kind: 'table',
        caption: titles.encryption,
        columns: [labels.encrypted, labels.standards, labels.keys, labels.rotation],
        rows,
      },
    ];
  },
};
