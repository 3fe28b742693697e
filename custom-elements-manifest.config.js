/**
 * How `custom-elements.json` is made from the elements' doc comments.
 *
 * @module
 */

const toBuilt = (path) => path?.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');

/** Names the files that are published, not the sources, and leaves out what is nobody's business. */
function describePackage() {
  return {
    name: 'describe-package',
    packageLinkPhase({ customElementsManifest }) {
      // What elements share among themselves is nobody's API; the elements, their base and their events are.
      const isPublic = ({ customElement, name }) => customElement || name.endsWith('Event');
      const modules = customElementsManifest.modules
        .filter(({ path, declarations }) => /\.define\.ts$/.test(path) || declarations?.some(isPublic))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      customElementsManifest.modules = modules;
      const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
      for (const module of modules) {
        module.path = toBuilt(module.path);
        const defined = tags.find(({ tagName }) => module.path.endsWith(`/${tagName.replace('trust-', '')}.define.js`));
        if (defined) {
          const declaration = { name: defined.name, module: module.path.replace('.define.js', '.js') };
          module.exports = [{ kind: 'custom-element-definition', name: defined.tagName, declaration }];
        }
        for (const declared of module.declarations ?? []) describeDeclaration(declared);
        for (const exported of module.exports ?? []) {
          if (exported.declaration?.module) exported.declaration.module = toBuilt(exported.declaration.module);
        }
      }
    },
  };
}

function describeDeclaration(declared) {
  for (const reference of [declared.superclass, ...(declared.mixins ?? [])]) {
    if (reference?.module) reference.module = toBuilt(reference.module);
  }
  const isPublic = (member) => !member.privacy || member.privacy === 'public';
  const hidden = new Set((declared.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name));
  if (declared.members)
    declared.members = declared.members.filter((member) => isPublic(member) && !isLitOwn(member.name));
  // The analyzer takes inner state, `state: true`, for attributes.
  if (declared.attributes) declared.attributes = declared.attributes.filter(({ fieldName }) => !hidden.has(fieldName));
  // It also takes every dispatched event for one more, without a name; the doc comments name them all.
  if (declared.events) declared.events = declared.events.filter(({ name }) => name);
  for (const list of [declared.members, declared.attributes, declared.events]) {
    for (const { inheritedFrom } of list ?? []) {
      if (inheritedFrom?.module) inheritedFrom.module = toBuilt(inheritedFrom.module);
    }
  }
}

/** Members that every Lit element has, and nobody who uses one calls. */
function isLitOwn(name) {
  return ['styles', 'properties', 'render', 'willUpdate', 'updated', 'firstUpdated', 'shouldUpdate'].includes(name);
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [describePackage()],
};
