/**
 * What a language has to say about where data is.
 *
 * @module
 */

/** A place in words; empty where the manifest does not say. */
export interface PlaceFacts {
  /** What the place is for. */
  role: string;
  city: string;
  subdivision: string;
  /** Country or area, by name. */
  within: string;
  provider: string;
  region: string;
  partition: string;
  isPremises: boolean;
  isAnywhere: boolean;
}

/** The words of the map and its list. */
export interface ResidencyWords {
  /** Names the whole for those who do not see it. */
  title: string;
  /** Stands for the whole where nothing may be shown. */
  withheld: string;
  /** Who says all of this. */
  by(subject: string): string;
  /** Said where the section is there and names no place. */
  none(subject: string): string;
  /** Said where filters leave nothing over. */
  nothingLeft: string;
  /** Opens the panel. */
  proof: string;
  labels: Readonly<Record<ResidencyLabel, string>>;
  /** The parts of the world that can be looked at closely. */
  frames: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
  areas: Readonly<Record<string, string>>;
  partitions: Readonly<Record<string, string>>;
  modes: Readonly<Record<string, string>>;
  scopes: Readonly<Record<string, string>>;
  guarantees: Readonly<Record<string, string>>;
  /** What a transfer rests on, as it stands in a sentence. */
  mechanisms: Readonly<Record<string, string>>;
  /** The same in a word, for the map. */
  shortMechanisms: Readonly<Record<string, string>>;
  access: Readonly<Record<string, string>>;
  /** Where a place is and whose it is, in one sentence. */
  place(facts: PlaceFacts): string;
  /** A transfer in one sentence. */
  transfer(from: string, to: string, mechanism: string): string;
  multiAz: string;
  pinned: string;
}

/** A term of the list, or a heading. */
export type ResidencyLabel =
  | 'places'
  | 'transfers'
  | 'components'
  | 'product'
  | 'category'
  | 'frame'
  | 'all'
  | 'optional'
  | 'somewhere'
  | 'anywhere'
  | 'premises'
  | 'data'
  | 'purposes'
  | 'products'
  | 'plans'
  | 'customers'
  | 'availability'
  | 'audiences'
  | 'regions'
  | 'from'
  | 'subprocessor'
  | 'operator'
  | 'underlying'
  | 'scope'
  | 'guarantee'
  | 'redundancy'
  | 'encryption'
  | 'keys'
  | 'exclusions'
  | 'restrictions'
  | 'classification'
  | 'sovereignty'
  | 'since'
  | 'until'
  | 'updated'
  | 'reviewed'
  | 'source'
  | 'tags'
  | 'notes'
  | 'reference'
  | 'recipient'
  | 'purpose'
  | 'measures'
  | 'position';
