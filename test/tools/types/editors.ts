/**
 * What editors read to complete tags, attributes and values in plain HTML and to say what each is.
 *
 * @module
 */

import { PACKAGE } from '../../package/package-json.js';
import type { Attribute, Described, Named } from './described.js';

const toNamed = ({ name, description }: Named): Named => ({ name, description });

/** HTML custom data of VS Code, version 1.1. */
export function toCustomData(elements: readonly Described[]): unknown {
  const toValues = ({ kind, values }: Attribute): object =>
    kind === 'flag' ? { valueSet: 'v' } : values.length ? { values: values.map((name) => ({ name })) } : {};
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description: { kind: 'markdown', value: description },
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: { kind: 'markdown', value: attribute.description },
        ...toValues(attribute),
      })),
    })),
  };
}

function toWebAttribute({ name, description, kind, values }: Attribute): object {
  const text = values.length ? values.map((value) => `'${value}'`) : 'string';
  const type = { flag: 'boolean', count: 'number', text }[kind];
  return { name, description, value: kind === 'flag' ? { type, required: false } : { type } };
}

/** Web types of JetBrains' editors. */
export function toWebTypes(elements: readonly Described[]): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: PACKAGE.name,
    version: PACKAGE.version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map(toWebAttribute),
          slots: element.slots.map(toNamed),
          js: { events: element.events.map(toNamed) },
          css: {
            parts: element.cssParts.map(toNamed),
            properties: element.cssProperties.map((property) => ({
              ...toNamed(property),
              ...(property.default === undefined ? {} : { default: property.default }),
            })),
          },
        })),
      },
    },
  };
}
