/**
 * What a language has to say around the table of sub-processors.
 *
 * @module
 */

import type { ColumnName } from '../subprocessors-rows.js';

/** Words for the manifest's vocabularies: a word that a table lacks is shown as itself, marked unknown. */
export type Vocabulary = Readonly<Record<string, string>>;

/** A label or heading. */
export type SubprocessorsLabel =
  | 'title'
  | 'search'
  | 'place'
  | 'purpose'
  | 'transfer'
  | 'all'
  | 'clear'
  | 'noMatch'
  | 'unstated'
  | 'sort'
  | 'group'
  | 'ungrouped'
  | 'category'
  | 'affiliate'
  | 'affiliates'
  | 'thirdParties'
  | 'uncategorized'
  | 'columns'
  | 'csv'
  | 'upcoming'
  | 'past'
  | 'policy'
  | 'objection'
  | 'announced'
  | 'effective'
  | 'objectBy'
  | 'recorded'
  | 'updated'
  | 'premises'
  | 'optional'
  | 'products'
  | 'plans'
  | 'aiProvider'
  | 'noAi'
  | 'retention'
  | 'training'
  | 'dpa'
  | 'noDpa'
  | 'assessed'
  | 'reviewed'
  | 'privacy'
  | 'security'
  | 'trust'
  | 'agreement'
  | 'theirSubprocessors'
  | 'statusPage'
  | 'manifest'
  | 'source'
  | 'noticePeriod'
  | 'channels'
  | 'window'
  | 'how'
  | 'contact'
  | 'consequence'
  | 'emergency'
  | 'subscribe'
  | 'feed'
  | 'authorization'
  | 'access'
  | 'customerDirected'
  | 'dueDiligence';

/** The words of the table of sub-processors. */
export interface SubprocessorsWords {
  /** For names of countries, dates and numbers beside these words: a BCP 47 tag. */
  locale: string;
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl';
  labels: Readonly<Record<SubprocessorsLabel, string>>;
  columns: Readonly<Record<ColumnName, string>>;
  mechanisms: Vocabulary;
  statuses: Vocabulary;
  areas: Vocabulary;
  partitions: Vocabulary;
  trainings: Vocabulary;
  changes: Vocabulary;
  channels: Vocabulary;
  authorizations: Vocabulary;
  accesses: Vocabulary;
  qualifiers: Vocabulary;
  /** Who says so, and until when it is current. */
  stated(by: string, until: string): string;
  /** The list is there, and empty. */
  empty(by: string, since: string, isUpdate: boolean): string;
  /** The manifest says nothing on the matter. */
  absent(by: string): string;
  /** How many rows are on show, of how many. */
  count(shown: string, all: string, isAll: boolean): string;
  /** By which column the rows on show are sorted, and which way. */
  sorted(column: string, isDescending: boolean): string;
  /** The name of a third party's certification: whether the vendor has looked at it. */
  seen(name: string, isSeen: boolean): string;
  /** When somebody begins, began or stopped to handle data. */
  from(date: string): string;
  since(date: string): string;
  until(date: string): string;
  replaces(name: string): string;
  quarter(number: string, year: string): string;
  orLater(year: string): string;
  /** `business-days`, for which there is no unit in Intl; with the form that the count asks for. */
  businessDays(count: string, rule: Intl.LDMLPluralRule): string;
}
