import '../../src/elements/section/section.define.js';
import { readSections } from './fill.js';
import { type Shown, testStrings } from './show-strings.js';

/** What a section shows that an element of its own draws is tested there. */
const OTHERS = ['subject', 'certifications', 'residency', 'status', 'subprocessors'];

const names = [...(await readSections()).keys()].filter((name) => !OTHERS.includes(name));

describe('hostile strings in sections', () => {
  testStrings(
    names.map(
      (name): Shown => ['trust-section', { name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }],
    ),
    8,
  );
});
