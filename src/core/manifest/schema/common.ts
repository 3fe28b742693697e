/**
 * The kinds of value that every section is made of.
 *
 * These schemas are the reader's, and so lenient: unknown members are kept, and an enumeration takes any well-formed
 * word, because script tags live for years. Their `meta` carries what the other forms are made from: `leaf` names the
 * function of `leaves.ts` that the browser calls, `expects` is what lint tells an author, `vocabulary` the known words.
 *
 * @module
 */

import * as z from 'zod';
import * as leaves from '../leaves.js';
import * as sectionLeaves from '../section-leaves.js';

/** The name of a check. */
export type LeafName = keyof typeof leaves | keyof typeof sectionLeaves;

const CHECKS: Record<LeafName, leaves.Leaf> = { ...leaves, ...sectionLeaves };

/** Most items of a list that names no cap of its own. */
const MAX_ROWS = 5000;

/** What a schema of a single value says about itself. */
export interface LeafMeta {
  /** The function of `leaves.ts` that decides. */
  leaf: LeafName;
  /** What an author is told to write, after "expected". */
  expects: string;
  /** Known words of an enumeration, where it is one. */
  vocabulary?: readonly string[];
  /** What a reference points at: `section` or `section.list`. */
  refersTo?: string;
  /** A full description of an object that other code checks. */
  describes?: z.ZodObject;
}

/** What a schema of an object says about itself. */
export interface ObjectMeta {
  /** Name of its type. */
  name: string;
  /** What it is, in a phrase. */
  summary: string;
}

function fromString(leaf: LeafName, expects: string, more: Partial<LeafMeta> = {}): z.ZodType {
  return z
    .string()
    .refine(CHECKS[leaf])
    .meta({ leaf, expects, ...more });
}

/** One line of words to show. */
export const line: z.ZodType = fromString('isLine', 'one line of plain text, at most 300 characters');

/** Words to show, in one language or several. */
export const text: z.ZodType = z.custom(leaves.isText).meta({
  leaf: 'isText',
  expects: 'plain text of at most 10,000 characters, or one such text for each language: { en: …, de: … }',
});

/** A date as exact as its author can be. */
export const fuzzyDate: z.ZodType = fromString(
  'isFuzzyDate',
  'a date such as 2026, 2026-Q3, 2026-06, 2026-06-30 or 2027+',
);

/** A calendar day. */
export const day: z.ZodType = fromString('isDay', 'a day that exists, written YYYY-MM-DD, such as 2027-02-28');

/** A second in UTC. */
export const instant: z.ZodType = fromString(
  'isInstant',
  'a UTC time that exists, written YYYY-MM-DDThh:mm:ssZ, such as 2026-11-22T00:00:00Z',
);

/** Names an entry within its list. */
export const id: z.ZodType = fromString(
  'isToken',
  'an id of letters, digits, ".", "_", "+" and "-", at most 64 characters, such as soc2-type2',
);

/** The id of an entry elsewhere in the document; `target` is `section` or `section.list`. */
export function ref(target: string): z.ZodType {
  return fromString('isToken', `the id of an entry in ${target}`, { refersTo: target });
}

/** A word out of a list that may grow. Readers show one that they do not know as itself; lint refuses it. */
export function vocabulary(words: readonly string[]): z.ZodType {
  return fromString('isToken', `one of ${words.join(', ')}`, { vocabulary: words });
}

/** One fixed string: the type of a document. */
export function constant(value: string): z.ZodType {
  return z.literal(value).meta({ leaf: 'isLine', expects: value, vocabulary: [value] });
}

/** A lower-case A-label host. */
export const domain: z.ZodType = fromString(
  'isDomain',
  'a domain in lower case without scheme, port or final dot, such as vendor.example',
);

/** A domain as the reader's header takes it: any short string, for the next step to judge. */
export const shortString: z.ZodType = fromString('isShort', 'a string of at most 253 characters');

/** An https address. */
export const url: z.ZodType = fromString(
  'isUrl',
  'an address that starts with https:// and has no spaces or quotes, such as https://vendor.example/',
);

/** One plain e-mail address. */
export const email: z.ZodType = fromString('isEmail', 'one e-mail address, such as security@vendor.example');

/** A country code. */
export const country: z.ZodType = fromString(
  'isCountry',
  'a country code of two capital letters (ISO 3166-1), such as DE',
);

/** A decimal number as a string: JSON numbers of a manifest are whole. */
export const decimal: z.ZodType = fromString('isDecimal', 'a decimal number, such as 99.95');

/** A language tag. */
export const language: z.ZodType = fromString('isLanguageTag', 'a language tag, such as en, de or pt-BR');

/** A SHA-256 value in base64url; key thumbprints are such values. */
export const sha256: z.ZodType = fromString('isSha256', 'a SHA-256 value as 43 characters of base64url');

/** A whole number from zero. */
export const count: z.ZodType = z.int().min(0).meta({ leaf: 'isCount', expects: 'a whole number, 0 or more' });

/** A whole number above zero. */
export const positive: z.ZodType = z.int().min(1).meta({ leaf: 'isPositive', expects: 'a whole number above 0' });

/** True or false. */
export const flag: z.ZodType = z.boolean().meta({ leaf: 'isFlag', expects: 'true or false' });

/** A member that is always there, and what it says. */
export function must(schema: z.ZodType, description: string): z.ZodType {
  return schema.describe(description);
}

/** A member that may be missing, and what it says. */
export function may(schema: z.ZodType, description: string): z.ZodType {
  return schema.describe(description).optional();
}

/** An object with these members, and any others: readers ignore what they do not know. */
export function object(name: string, summary: string, members: Record<string, z.ZodType>): z.ZodObject {
  return z.looseObject(members).meta({ name, summary });
}

/** An object that other code checks, member by member; `describes` says what is in it, for types and for editors. */
export function opaque(describes: z.ZodObject): z.ZodType {
  return z.looseObject({}).meta({ leaf: 'isObject', expects: 'an object', describes });
}

/** A list of at most `cap` items, no two with the same `id` where every item has one. */
export function list(item: z.ZodType, cap: number = MAX_ROWS): z.ZodType {
  const id = item instanceof z.ZodObject ? item.shape.id : undefined;
  const array = z.array(item).max(cap);
  return (!id || id instanceof z.ZodOptional ? array : array.superRefine(refuseTwins)).meta({ cap });
}

function refuseTwins(items: unknown[], context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [index, { id }] of (items as { id: unknown }[]).entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', params: { duplicate: id }, path: [index, 'id'] });
    seen.add(id);
  }
}

/** A length of time, exact or as a range, with what it is worth. */
export const duration: z.ZodObject = object('Duration', 'A length of time, exact or as a range', {
  value: may(count, 'The length, where it is one number: `30`.'),
  min: may(count, 'The least, of a range: `7` in “7 to 30 days”.'),
  max: may(count, 'The most, of a range or by itself: `30` in “7 to 30 days”.'),
  unit: must(
    vocabulary(['minutes', 'hours', 'days', 'business-days', 'weeks', 'months', 'years']),
    'What the numbers count: `days`.',
  ),
  qualifier: may(
    vocabulary(['up-to', 'best-effort', 'target', 'contractual']),
    'How far the length can be relied on: `contractual`.',
  ),
});

/** To whom something is on offer, and how. */
export const availability: z.ZodObject = object('Availability', 'To whom something is on offer, and how', {
  mode: may(
    vocabulary(['default', 'selectable', 'on-request', 'enterprise', 'planned', 'retired']),
    'How one gets it: `on-request`.',
  ),
  plans: may(list(line), 'Plans that include it: `[Enterprise]`.'),
  audiences: may(list(line), 'Customers it is meant for: `[Federal customers]`.'),
  regions: may(list(line), 'Regions where it is on offer: `[EU]`.'),
  from: may(fuzzyDate, 'From when, where it is planned: `2027-Q1`.'),
});

/** Who can read something. */
export const access: z.ZodType = vocabulary(['public', 'login', 'on-request', 'nda', 'customers', 'internal-link']);

/** A link with its words. */
export const link: z.ZodObject = object('Link', 'A link with its words', {
  url: must(url, 'Where it leads, https only: `https://vendor.example/security`.'),
  label: may(text, 'The words of the link: `Security overview`.'),
  type: may(line, 'What is found there: `PDF`.'),
  access: may(access, 'Who can read it: `public`.'),
});

/** A place, as exact as its author can be: region of a provider, city, country, area, or the customer's premises. */
export const place: Record<string, z.ZodType> = {
  provider: may(line, 'Whose data centre it is, catalogue id or name: `aws`.'),
  region: may(id, 'The provider’s own id of the region: `eu-central-1`.'),
  partition: may(
    vocabulary(['commercial', 'government', 'sovereign', 'china']),
    'Which part of the provider’s cloud: `government`.',
  ),
  country: may(country, 'ISO 3166-1 alpha-2: `DE`.'),
  subdivision: may(line, 'State or province: `Oklahoma`.'),
  city: may(line, 'City: `Frankfurt am Main`.'),
  area: may(
    vocabulary(['EU', 'EEA', 'UK', 'US', 'NA', 'LATAM', 'EMEA', 'MEA', 'APAC', 'global']),
    'Where no country is named, the area: `EU`.',
  ),
  customerPremises: may(flag, 'True where it is the customer’s own site.'),
};

/** Members that an entry of a list may have beside its own. */
export const entryNotes: Record<string, z.ZodType> = {
  tags: may(list(line), 'Words to filter by: `[EU, beta]`.'),
  updated: may(fuzzyDate, 'When the entry was last changed: `2026-06`.'),
  reviewed: may(fuzzyDate, 'When somebody last looked whether it is still right: `2026-11-02`.'),
  source: may(link, 'Where the statement is published besides.'),
  notes: may(text, 'Anything else a reader should know.'),
};

/** Any such place, for sections that have nothing to add to it. */
export const placeOnly: z.ZodObject = object('Place', 'A place, as exact as its author can be', place);

/** A time from one day to another. */
export const period: z.ZodObject = object('Period', 'A time from one day to another, both included', {
  from: must(day, 'First day: `2025-07-01`.'),
  to: must(day, 'Last day: `2026-06-30`.'),
});

/** How often something is done. */
export const frequency: z.ZodType = vocabulary([
  'continuous',
  'per-change',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semi-annual',
  'annual',
  'biennial',
  'regular',
  'on-demand',
]);

/** How far a measure has come: all of them say `implemented` where they say nothing. */
export const progress: Record<string, z.ZodType> = {
  status: may(
    vocabulary(['implemented', 'partial', 'hardening', 'planned', 'alternative', 'not-applicable']),
    'How far it has come; `implemented` where not said.',
  ),
  statusNote: may(text, 'What is still missing, or what is done instead.'),
  target: may(fuzzyDate, 'When it is meant to be complete: `2026`, `2027-Q1`.'),
};

/** A plan that there is in writing. */
export const plan: z.ZodObject = object('Plan', 'A plan that there is in writing', {
  documented: may(flag, 'True where it is written down.'),
  summary: may(text, 'What it says.'),
  tested: may(frequency, 'How often it is rehearsed: `annual`.'),
  lastTested: may(fuzzyDate, 'When it was last rehearsed: `2026-05`.'),
  document: may(ref('documents'), 'The plan itself, by id.'),
});

/** Where a product can run. */
export const DEPLOYMENT_MODELS: readonly string[] = [
  'cloud',
  'on-premises',
  'customer-vpc',
  'private-cloud',
  'government',
];

/** Whether customers can keep their data out of a use, or have to let it in. */
export const useMode: z.ZodType = vocabulary(['required', 'opt-out', 'opt-in', 'never']);
