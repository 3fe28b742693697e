/**
 * Directives for Angular, whose compiler checks a template against classes, not against element types.
 *
 * They are written as its own compiler writes a library's: each application's build finishes them for the version that it has.
 *
 * @module
 */

import type { Described } from './described.js';

/** The oldest compiler that understands what is written here. */
const VERSIONS = "minVersion: '14.0.0', version: '17.0.0', ngImport: ng";

function toCode({ tag, className, attributes }: Described): string {
  const name = `${className}Directive`;
  const inputs = attributes.map(
    (attribute) => `    ${attribute.fieldName}: ['${attribute.name}', '${attribute.fieldName}'],`,
  );
  return `
export class ${name} extends AttributesDirective {
  static ɵfac = ng.ɵɵngDeclareFactory({ ${VERSIONS}, type: ${name}, deps: [], target: ng.ɵɵFactoryTarget.Directive });
  static ɵdir = ng.ɵɵngDeclareDirective({ ${VERSIONS}, type: ${name}, isStandalone: true, selector: '${tag}', usesInheritance: true, usesOnChanges: true, inputs: {
${inputs.join('\n')}
  } });
}
`;
}

/** The directives' code. */
export function toAngularCode(elements: readonly Described[]): string {
  return `// Made from custom-elements.json. Changes are made there.
import * as ng from '@angular/core';

/** Writes what a template binds to attributes: they count whether or not the element is defined yet. */
class AttributesDirective {
  #element = ng.inject(ng.ElementRef).nativeElement;

  ngOnChanges(changes) {
    for (const name of Object.keys(changes)) {
      const value = changes[name].currentValue;
      const attribute = name.replace(/[A-Z]/g, (letter) => \`-\${letter.toLowerCase()}\`);
      if (value === null || value === undefined || value === false) this.#element.removeAttribute(attribute);
      else this.#element.setAttribute(attribute, value === true ? '' : \`\${value}\`);
    }
  }
}
${elements.map(toCode).join('')}
export const TRUST_ELEMENTS = [${elements.map(({ className }) => `${className}Directive`).join(', ')}];
`;
}

function toDeclaration({ tag, className, description, attributes }: Described): string {
  const name = `${className}Directive`;
  const fields = attributes.map(
    (attribute) => `  ${attribute.fieldName}: ${className}Attributes['${attribute.name}'];\n`,
  );
  const inputs = attributes.map(
    (attribute) => `      ${attribute.fieldName}: { alias: '${attribute.name}'; required: false };\n`,
  );
  return `
/** ${description} */
export declare class ${name} {
${fields.join('')}  static ɵfac: ng.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    ${name},
    '${tag}',
    never,
    {
${inputs.join('')}    },
    {},
    never,
    never,
    true,
    never
  >;
}
`;
}

/** The directives' types. */
export function toAngularTypes(elements: readonly Described[]): string {
  return `// Made from custom-elements.json. Changes are made there.
import type * as ng from '@angular/core';
import type { ${elements.map(({ className }) => `${className}Attributes`).join(', ')} } from './elements.js';
${elements.map(toDeclaration).join('')}
/** All directives, for \`imports\` of a component. */
export declare const TRUST_ELEMENTS: readonly [${elements.map(({ className }) => `typeof ${className}Directive`).join(', ')}];
`;
}
