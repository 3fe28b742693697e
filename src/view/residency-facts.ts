/**
 * The facts of a place or a transfer as terms and values, in words of the page's language.
 *
 * @module
 */

import { toSafeUrl } from '../core/manifest/safe-url.js';
import type { ComponentScope, Link, Location, Text, Transfer } from '../core/manifest/types.js';
import { toBestText } from './best-text.js';
import type { ResidencyLabel, ResidencyWords } from './words/residency-words.js';

/** A term and its value: never more than text, and at most a link. */
export interface ResidencyFact {
  label: string;
  text: string;
  /** Language of the text, where it is the manifest's and known. */
  lang: string;
  /** An address that may be followed. */
  href?: string | null;
}

/** Puts a manifest's values into words. */
export interface Speaker {
  text(text: Text): { text: string; lang: string };
  country(code: string): string;
  /** A word of a vocabulary; one that this version does not know as itself, marked unknown. */
  word(word: string, table: Readonly<Record<string, string>>): string;
  placeFacts(location: Location): ResidencyFact[];
  transferFacts(transfer: Transfer): ResidencyFact[];
  componentFacts(components: ComponentScope[]): ResidencyFact[];
}

/** A speaker for one manifest in one language. `products` and `subprocessors` are names by id. */
export function toSpeaker(
  words: ResidencyWords,
  locale: string,
  toUnknown: (word: string) => string,
  products: ReadonlyMap<string, string>,
  subprocessors: ReadonlyMap<string, string>,
): Speaker {
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  // Own members only: `toString` is a well-formed word.
  const word: Speaker['word'] = (each, table) => (Object.hasOwn(table, each) ? `${table[each]}` : toUnknown(each));

  const country: Speaker['country'] = (code) => countries.of(code) ?? code;

  const text: Speaker['text'] = (each) => toBestText(each, locale);

  /** Collects facts, and leaves out what is not there. */
  const collect = (): {
    facts: ResidencyFact[];
    line(label: ResidencyLabel, value: string | undefined): void;
    lines(label: ResidencyLabel, values: string[] | undefined): void;
    texts(label: ResidencyLabel, values: (Text | undefined)[] | undefined): void;
    link(label: ResidencyLabel, link: Link | undefined): void;
  } => {
    const facts: ResidencyFact[] = [];
    return {
      facts,
      line(label, value) {
        if (value) facts.push({ label: words.labels[label], text: value, lang: '' });
      },
      lines(label, values) {
        if (values?.length) facts.push({ label: words.labels[label], text: list.format(values), lang: '' });
      },
      texts(label, values) {
        for (const each of values ?? []) if (each) facts.push({ label: words.labels[label], ...text(each) });
      },
      link(label, link) {
        if (!link) return;
        const { url, type, access } = link;
        const named = link.label === undefined ? { text: url, lang: '' } : text(link.label);
        const more = [type, access && word(access, words.access)].filter(Boolean).join(', ');
        const shown = more ? `${named.text} (${more})` : named.text;
        facts.push({ label: words.labels[label], ...named, text: shown, href: toSafeUrl(url) });
      },
    };
  };

  return {
    text,
    country,
    word,
    placeFacts(location) {
      const { availability, city, lat, lon, scope, guarantee } = location;
      const { facts, line, lines, texts, link } = collect();
      lines('data', location.dataCategories);
      lines('purposes', location.purposes);
      lines(
        'products',
        location.products?.map((id) => products.get(id) ?? id),
      );
      lines('plans', location.plans);
      line('customers', location.customers);
      line('availability', availability?.mode && word(availability.mode, words.modes));
      lines('plans', availability?.plans);
      lines('audiences', availability?.audiences);
      lines('regions', availability?.regions);
      line('from', availability?.from);
      line(
        'subprocessor',
        location.subprocessor && (subprocessors.get(location.subprocessor) ?? location.subprocessor),
      );
      line('operator', location.operator);
      line('underlying', location.underlyingProvider);
      line('scope', scope && word(scope, words.scopes));
      line('guarantee', guarantee && word(guarantee, words.guarantees));
      line('redundancy', location.multiAz ? words.multiAz : '');
      line('encryption', location.encryption);
      line('keys', location.keyLocation);
      texts('exclusions', location.exclusions);
      texts('restrictions', [location.accessRestrictions]);
      line('classification', location.governmentClassification);
      line('sovereignty', location.sovereigntyLevel);
      line('since', location.since);
      line('until', location.until);
      texts('notes', [location.notes]);
      link('source', location.source);
      lines('tags', location.tags);
      line('updated', location.updated);
      line('reviewed', location.reviewed);
      line('position', city ? '' : [lat, lon].filter(Boolean).join(', '));
      // Plans and the like may stand there twice.
      return facts.filter((fact, i) => facts.findIndex((f) => f.label === fact.label && f.text === fact.text) === i);
    },
    transferFacts(transfer) {
      const { facts, line, texts } = collect();
      line('recipient', transfer.recipient && (subprocessors.get(transfer.recipient) ?? transfer.recipient));
      texts('purpose', [transfer.purpose]);
      line('reference', transfer.reference);
      texts('measures', transfer.supplementaryMeasures);
      return facts;
    },
    componentFacts(components) {
      return components.map(({ component, scope, note }) => {
        const { text: more = '', lang = '' } = note === undefined ? {} : text(note);
        const stays = word(scope, words.scopes);
        return { label: component, text: more ? `${stays}. ${more}` : stays, lang };
      });
    },
  };
}
