/**
 * Makes nodes without a template engine: what stands in the first load of a page is drawn with this, and costs a page
 * neither bytes nor a Trusted Types policy. What loads later uses Lit's templates (`template-element.ts`).
 *
 * @module
 */

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children. Text goes in as text nodes, so no string can become markup. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): Element {
  const node = /^(svg|path)$/.test(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) node.setAttribute(name, attributes[name] as string);
  node.append(...children);
  return node;
}
