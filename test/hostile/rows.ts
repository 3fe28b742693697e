/**
 * Which tests prove that the elements are good guests, surface by surface: W what a manifest may bring, H what a page may
 * do, C what the command line meets. A test is named by its file and words of its name; every test with these words counts.
 */

/** One surface. */
export interface Row {
  id: string;
  surface: string;
  tests: readonly (readonly [file: string, words: string])[];
  /** What `npm run test:frameworks` checks besides, with frameworks of its own: the words are those of its report. */
  frameworks?: readonly string[];
}

const STRINGS = 'test/hostile/strings.browser.ts';
const CENTER = 'test/hostile/center.browser.ts';
const HOST = 'test/hostile/host.browser.ts';
const MUTATED = 'test/hostile/mutated.browser.ts';
const LEAKS = 'test/hostile/leaks.browser.ts';
const SCRIPT = 'test/pages/script-tag.test.ts';
const STATES = 'test/pages/every-state.test.ts';
const FORMS = 'test/pages/embed-forms.test.ts';
const PARSE = 'test/core/json/strict-parse.test.ts';
const NETWORK = 'test/source/network.test.ts';
const COMMANDS = 'test/cli/commands.test.ts';
const FETCH = 'test/cli/fetch.test.ts';
const OTHERS = 'test/pages/engines.test.ts';
const GUEST = 'test/pages/guest.test.ts';
const LEAVES = 'test/core/manifest/leaves.test.ts';
const SCENARIOS = 'test/core/trust/scenarios.browser.ts';
const YAML = 'test/cli/yaml.test.ts';

/** Every surface. */
export const ROWS: readonly Row[] = [
  {
    id: 'W1',
    surface: 'links',
    tests: [
      ['test/core/manifest/safe-url.test.ts', 'is never a link'],
      ['test/core/manifest/safe-url.test.ts', 'whatever is linked is https and has no user'],
      [STRINGS, 'payloads are shown as their text or refused'],
    ],
  },
  {
    id: 'W2',
    surface: 'HTML',
    tests: [
      [STRINGS, 'naughty strings are shown as their text or refused'],
      [STRINGS, 'payloads are shown as their text or refused'],
      [CENTER, 'payloads are shown as their text or refused'],
      ['test/package/constructs.test.ts', 'no source turns text into markup or code'],
    ],
  },
  {
    id: 'W3',
    surface: 'CSS',
    tests: [
      [STATES, 'every element in every state works under'],
      [OTHERS, 'every element works under'],
    ],
  },
  {
    id: 'W4',
    surface: 'images',
    tests: [
      [STRINGS, 'payloads are shown as their text or refused'],
      [STATES, 'every element in every state works under'],
    ],
  },
  {
    id: 'W5',
    surface: 'prototype pollution',
    tests: [
      [PARSE, 'names that reach prototypes or look like indexes are refused'],
      ['test/core/trust/pollution.test.ts', 'nothing that is put on Object.prototype'],
    ],
  },
  {
    id: 'W6',
    surface: 'huge, deep',
    tests: [
      [NETWORK, 'a body above the cap is refused without being read to its end'],
      [PARSE, 'containers nest 16 deep and no deeper'],
      [PARSE, 'depth is refused before the text is parsed'],
    ],
  },
  {
    id: 'W7',
    surface: 'duplicate names, big integers',
    tests: [
      [PARSE, 'a duplicate name is refused however it is spelled'],
      [PARSE, 'a number has one spelling'],
    ],
  },
  {
    id: 'W8',
    surface: 'encoding',
    tests: [
      [PARSE, 'an unpaired surrogate is refused'],
      [SCENARIOS, 'a byte that is not UTF-8 is refused, not repaired'],
      [SCENARIOS, 'a byte order mark is not JSON'],
    ],
  },
  {
    id: 'W9',
    surface: 'bidi, invisible characters',
    tests: [
      [LEAVES, 'shown strings refuse what hides or reorders text'],
      [STRINGS, 'naughty strings are shown as their text or refused'],
    ],
  },
  { id: 'W10', surface: 'look-alike domains', tests: [[LEAVES, 'a domain is a lower-case A-label host']] },
  { id: 'W11', surface: 'regular expressions', tests: [[LEAVES, 'a hostile string of a megabyte costs every leaf']] },
  {
    id: 'W12',
    surface: 'dates, timers',
    tests: [
      [LEAVES, 'an instant has one spelling'],
      ['test/source/time.test.ts', 'an end further away than a timer can wait'],
      [HOST, 'a clock that is wrong by years makes nobody positive'],
    ],
  },
  {
    id: 'H1',
    surface: 'strict CSP',
    tests: [
      [STATES, 'every element in every state works under'],
      [OTHERS, 'every element works under'],
    ],
  },
  {
    id: 'H2',
    surface: 'Trusted Types',
    tests: [
      [STATES, 'every element in every state works under'],
      [SCRIPT, 'where a page forbids every Trusted Types policy'],
      [OTHERS, 'every element works under'],
    ],
  },
  {
    id: 'H3',
    surface: 'sandboxed frame',
    tests: [
      [GUEST, 'in a sandboxed frame, where all storage throws'],
      [OTHERS, 'a badge in a sandboxed frame is verified'],
    ],
  },
  {
    id: 'H4',
    surface: 'http page',
    tests: [
      [SCRIPT, 'a page without https is told that nothing could be checked'],
      [OTHERS, 'a page without https is told'],
    ],
  },
  {
    id: 'H5',
    surface: 'editors and sanitisers',
    tests: [
      [FORMS, 'a div stands for a tag'],
      [FORMS, 'a place follows its attributes'],
    ],
  },
  {
    id: 'H6',
    surface: 'optimisers',
    tests: [
      [FORMS, 'the script is a classic one as well'],
      [OTHERS, 'the script is a classic one as well'],
    ],
  },
  {
    id: 'H7',
    surface: 'frameworks',
    tests: [
      ['test/elements/badge.browser.ts', 'an attribute that is “[object Object]” is ignored'],
      ['test/elements/badge.browser.ts', 'a boolean attribute of “false” is false'],
      [MUTATED, 'takes any text in any attribute'],
    ],
    frameworks: [
      'an object where a text belongs is ignored, with one warning at most',
      'an attribute without a value means yes, "false" means no',
      'true and false, changed while shown',
      'a number arrives as a number, and counts',
      'a freshly signed manifest ends in a verified badge',
      'nothing is said on the console, thrown, or asked for twice',
    ],
  },
  {
    id: 'H8',
    surface: 'two copies, two versions',
    tests: [
      ['test/elements/define.browser.ts', 'leaves a name to whoever has it'],
      ['test/elements/define.browser.ts', 'gives an element another name'],
    ],
  },
  {
    id: 'H9',
    surface: 'SRI',
    tests: [
      [FORMS, 'sri.json has the digest of every file'],
      [FORMS, 'one file under integrity'],
      [FORMS, 'an import map has the digest of every chunk'],
      [FORMS, 'that was changed does not run'],
      [OTHERS, 'a file that was changed does not run under integrity'],
    ],
  },
  {
    id: 'H10',
    surface: 'layout',
    tests: [
      [SCRIPT, 'nothing on the page moves'],
      [OTHERS, 'nothing on the page moves as a badge comes'],
    ],
  },
  {
    id: 'H11',
    surface: 'moves',
    tests: [
      [HOST, 'keeps its looks and its watch in another document'],
      [HOST, 'that is made here and first shown in another document'],
      [HOST, 'a view transition shows the badge'],
      [HOST, 'a page that swaps its body'],
      [HOST, 'a clone of '],
      [HOST, 'a tab that slept over the end of a claim'],
      [GUEST, 'a page that comes back from the back-forward cache'],
      [OTHERS, 'a page that was kept as it was left'],
    ],
  },
  { id: 'H12', surface: 'global CSS', tests: [[HOST, 'is not lost where a page unsets everything']] },
  {
    id: 'H13',
    surface: 'no JS, crawlers, e-mail',
    tests: [
      [SCRIPT, 'without scripts the page’s own link stands there'],
      [OTHERS, 'own link stands there where no script runs'],
      ['test/pages/server-rendering.test.ts', 'says nothing for certain'],
    ],
    frameworks: ['the server writes the tag and the page’s own words, and nothing that is certain'],
  },
  {
    id: 'H14',
    surface: 'privacy',
    tests: [
      ['test/source/store.test.ts', 'a request says who asks as little as it can'],
      ['test/source/remember.test.ts', 'a page that does not ask to remember touches no storage'],
      [LEAKS, 'two hundred elements of every kind make one request'],
    ],
  },
  {
    id: 'H15',
    surface: 'network',
    tests: [
      [NETWORK, 'a server that does not answer is given ten seconds'],
      [NETWORK, 'a server that sends its answer drop by drop'],
      [NETWORK, 'a server that says when to come again is not asked before'],
      [NETWORK, 'there is never more than one request at once'],
      [LEAKS, 'two days of a server that fails stay flat'],
      [MUTATED, 'no change of a signed manifest leaves anything positive'],
      [MUTATED, 'are operational for nobody but whom they still call so'],
      ['test/pages/status-feed.test.ts', 'a page that is off line asks for nothing'],
    ],
  },
  {
    id: 'C1',
    surface: 'SSRF',
    tests: [
      [FETCH, 'is not gone to'],
      [FETCH, 'the connection goes to what was checked'],
      [FETCH, 'a redirect to a private address is checked'],
      [FETCH, 'compressed bytes are counted after decompression'],
      [FETCH, 'neither cookies nor credentials are sent'],
    ],
  },
  {
    id: 'C2',
    surface: 'terminal',
    tests: [
      ['test/cli/terminal.test.ts', 'no text ever reaches a terminal'],
      [COMMANDS, 'no escape sequence of the manifest reaches the terminal'],
    ],
  },
  {
    id: 'C3',
    surface: 'keys',
    tests: [
      [COMMANDS, 'keygen keeps secrets to their owner and shows none'],
      [COMMANDS, 'sign takes its key from the environment or standard input'],
      [COMMANDS, 'sign refuses a file with a private key in it'],
      ['test/cli/files.test.ts', 'a file that cannot be written leaves nothing beside it'],
    ],
  },
  {
    id: 'C4',
    surface: 'text',
    tests: [
      [YAML, 'a bomb of aliases is refused at the line where it goes off'],
      [YAML, 'bytes that are no UTF-8 text are refused at their place'],
      [YAML, 'a file past the cap is refused before it is parsed'],
    ],
  },
];
