/**
 * Reads what source files import and which names of the surrounding world they use.
 *
 * @module
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles, ROOT } from '../tools/paths.js';

/** One import, however it is written. */
export interface Import {
  specifier: string;
  isDynamic: boolean;
  isTypeOnly: boolean;
}

/** Every TypeScript file of `src`, by its path from the repository's root. */
export function readSources(): ts.SourceFile[] {
  const files = listFiles('src').filter((file) => file.endsWith('.ts'));
  return files.map((file) => parseSource(file, readFileSync(join(ROOT, file), 'utf8')));
}

/** A source file from its text. */
export function parseSource(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** A node of a source and every node inside it. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

/** Everything that a file imports. */
export function listImports(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  for (const node of walk(source)) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) continue;
      const isTypeOnly = ts.isExportDeclaration(node)
        ? node.isTypeOnly
        : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ specifier: node.moduleSpecifier.text, isDynamic: false, isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ specifier: (node.argument.literal as ts.StringLiteral).text, isDynamic: false, isTypeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      // A specifier that is put together at run time would escape every check here.
      const specifier =
        argument && ts.isStringLiteralLike(argument) ? argument.text : `(computed) ${argument?.getText()}`;
      imports.push({ specifier, isDynamic: true, isTypeOnly: false });
    }
  }
  return imports;
}

/**
 * What a file uses of the world around it, with its members: `document.body`, `Date.now`, `new Date()`, `fetch`.
 * A name that the file itself declares is its own.
 */
export function listGlobals(source: ts.SourceFile): { name: string; line: number }[] {
  const nodes = [...walk(source)];
  const own = new Set<string>();
  for (const node of nodes) {
    const isDeclaration = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    const isNamed = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isImportSpecifier(node);
    if ((isDeclaration || isNamed) && node.name && ts.isIdentifier(node.name)) own.add(node.name.text);
  }
  const globals: { name: string; line: number }[] = [];
  for (const node of nodes) {
    if (!ts.isIdentifier(node) || own.has(node.text) || !isValue(node)) continue;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    globals.push({ name: toFullName(node), line: line + 1 });
  }
  return globals;
}

function isValue(node: ts.Identifier): boolean {
  const parent = node.parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return (
    parent.name !== node && parent.propertyName !== node && !ts.isPartOfTypeNode(node) && !ts.isTypeQueryNode(parent)
  );
}

function toFullName(node: ts.Identifier): string {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node)
    return `new ${node.text}(${parent.arguments?.length ? '…' : ''})`;
  let name = node.text;
  let outer: ts.Node = node;
  while (ts.isPropertyAccessExpression(outer.parent) && outer.parent.expression === outer) {
    outer = outer.parent;
    name += `.${(outer as ts.PropertyAccessExpression).name.text}`;
  }
  return name;
}
