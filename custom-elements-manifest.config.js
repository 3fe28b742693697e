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
      customElementsManifest.modules = customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        module.path = toBuilt(module.path);
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
  for (const list of [declared.members, declared.attributes]) {
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
