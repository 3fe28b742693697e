/**
 * Whom to write to, about what.
 *
 * @module
 */

import { contactsShape } from '../../core/manifest/shape/contacts.js';
import type { Contact } from '../../core/manifest/types.js';
import type { Section } from './section.js';

/** Whom to write to: a card each. */
export const section: Section<Contact[]> = {
  shape: contactsShape,
  toBlocks(contacts, say) {
    if (!contacts.length) return [say.empty()];
    const entries = contacts.map((it) => {
      const title = say.word(it.role, 'contactRoles');
      return say.entry(title, {
        id: it.id ?? '',
        chips: it.onRequest ? { text: say.flag(true, 'onRequest'), kind: 'chip' } : say.flag(it.onRequest, 'onRequest'),
        text: [it.name, say.email(it.email), say.url(it.url, 'form', title), it.phone, say.text(it.notes, 'quiet')],
        facts: say.facts([
          ['responseTime', say.duration(it.responseTime)],
          ['hours', it.hours],
          ['address', say.text(it.postalAddress)],
          ['key', say.url(it.pgpKey, 'publicKey', title)],
        ]),
      });
    });
    return [{ kind: 'entries', form: 'grid', entries }];
  },
};
