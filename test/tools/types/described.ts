/**
 * The elements as `custom-elements.json` describes them: what every generated type and every editor's data is made from.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.js';

/** Something with a name and words about it. */
export interface Named {
  name: string;
  description: string;
}

/** An attribute, and what it takes. */
export interface Attribute extends Named {
  /** The property's name. */
  fieldName: string;
  kind: 'flag' | 'count' | 'text';
  /** The only values that mean something; empty where any text does. */
  values: string[];
}

/** An element. */
export interface Described {
  tag: string;
  className: string;
  /** Its file, from the package's root. */
  path: string;
  description: string;
  attributes: Attribute[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: (Named & { default?: string })[];
  cssStates: Named[];
}

type Raw = Partial<Omit<Described, 'attributes'>> & {
  name: string;
  tagName?: string;
  attributes?: (Named & { fieldName: string; type?: { text: string } })[];
};

function toAttribute({ name, description, fieldName, type }: NonNullable<Raw['attributes']>[number]): Attribute {
  const text = type?.text ?? '';
  const kind = text.includes('boolean') ? 'flag' : text.includes('number') ? 'count' : 'text';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => `${value}`);
  return { name, description, fieldName, kind, values };
}

/** Reads the elements, sorted by tag. */
export function readElements(file: string = join(ROOT, 'custom-elements.json')): Described[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { path: string; declarations?: Raw[] }[];
  };
  const found = modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name, description = '', attributes = [], ...rest }) => ({
        tag: `${tagName}`,
        className: name,
        path,
        description,
        attributes: attributes.map(toAttribute),
        events: rest.events ?? [],
        slots: rest.slots ?? [],
        cssParts: rest.cssParts ?? [],
        cssProperties: rest.cssProperties ?? [],
        cssStates: rest.cssStates ?? [],
      })),
  );
  return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
