// Which manifests there are, and what the page asks of each.
const FILES = {
  pending: { src: '/silence', note: 'No answer has come yet.' },
  verified: { src: 'current', note: 'Signed, and checked.' },
  stale: { src: 'stale', note: 'Not renewed in time.' },
  expired: { src: 'expired', note: 'Ended more than 30 days ago.' },
  'not-listed': { src: 'bare', note: 'The manifest has nothing of the kind.' },
  unverified: { src: 'current', root: 'not-a-thumbprint', note: 'The page names a root that is none.' },
  unreachable: { src: 'nowhere', note: 'The manifest could not be loaded.' },
  invalid: { src: 'tampered', note: 'One character was changed after it was signed.' },
};
// What one claim can be: as its manifest is, or by a word of its own.
const CLAIMS = {
  pending: FILES.pending,
  countersigned: { src: 'current', certification: 'attested', note: 'An auditor that this page trusts signed it too.' },
  'self-declared': { src: 'current', certification: 'held', note: 'The vendor says so and signed it.' },
  'self-declared, planned': { src: 'current', certification: 'planned', note: 'Not held yet.' },
  'self-declared, inherited': { src: 'current', certification: 'inherited', note: 'Somebody else’s certificate.' },
  'self-declared, law': { src: 'current', certification: 'law', note: 'Nobody certifies a law.' },
  stale: FILES.stale,
  expired: { src: 'current', certification: 'ended', note: 'Its last day has passed.' },
  'expired, manifest': FILES.expired,
  'not-yet-valid': { src: 'current', certification: 'coming', note: 'Its first day has not come.' },
  revoked: { src: 'current', certification: 'withdrawn', note: 'Withdrawn.' },
  'not-listed': { src: 'current', certification: 'soc1-type2', note: 'The manifest does not have it.' },
  unverified: FILES.unverified,
  unreachable: FILES.unreachable,
  invalid: FILES.invalid,
};
const FEEDS = Object.fromEntries(
  ['operational', 'degraded', 'partial-outage', 'major-outage', 'maintenance', 'incident', 'unknown'].map((word) => [
    word,
    { src: word === 'operational' ? 'current' : word, note: 'The feed’s word, which nobody signed.' },
  ]),
);
const SECTIONS = [
  'encryption',
  'certifications',
  'controls',
  'ai',
  'incident',
  'shared-responsibility',
  'documents',
  'roadmap',
  'faq',
];

// The forms of each element: attributes, and the states that it is shown in.
const ELEMENTS = {
  badge: {
    full: [{}, CLAIMS],
    compact: [{ variant: 'compact' }, CLAIMS],
    outline: [{ variant: 'outline' }, CLAIMS],
    logo: [{ logo: '' }, CLAIMS],
    detail: [{ open: '' }, CLAIMS],
  },
  badges: {
    row: [{}, FILES, 'wide'],
    grid: [{ layout: 'grid' }, FILES, 'wide'],
    compact: [{ variant: 'compact' }, FILES, 'wide'],
    corner: [{ layout: 'corner', variant: 'compact', certifications: 'attested held' }, { verified: FILES.verified }],
  },
  status: {
    signed: [{}, FILES],
    live: [{ live: '' }, FILES],
    compact: [{ variant: 'compact' }, FILES],
    'compact live': [{ variant: 'compact', live: '' }, FILES, 'wide'],
    words: [{ live: '' }, FEEDS],
    'compact words': [{ variant: 'compact', live: '' }, FEEDS, 'wide'],
  },
  subprocessors: { table: [{}, FILES, 'wide'] },
  'residency-map': { world: [{}, FILES, 'wide'], europe: [{ region: 'europe' }, { verified: FILES.verified }, 'wide'] },
  proof: { inline: [{ inline: '' }, CLAIMS, 'wide'] },
  section: {
    ...Object.fromEntries(SECTIONS.map((name) => [name, [{ name }, { verified: FILES.verified }, 'wide']])),
    states: [{ name: 'encryption' }, FILES, 'wide'],
  },
  center: { page: [{}, FILES, 'wide'] },
};
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'ja', 'zh-Hans', 'ko', 'ar', 'he'];

const asked = new URLSearchParams(location.search);
const element = Object.hasOwn(ELEMENTS, asked.get('element')) ? asked.get('element') : 'badge';
const [form, state, theme, dir, lang] = ['form', 'state', 'theme', 'dir', 'lang'].map((name) => asked.get(name) ?? '');
document.documentElement.dataset.theme = theme;
document.documentElement.dir = dir === 'rtl' ? 'rtl' : 'ltr';

// Stands in for the vendor's feed, which cannot be served here: .example is nowhere.
const ask = window.fetch;
window.fetch = (url, init) => {
  const [, word] = /^https:\/\/status\.gallery\.example\/([\w-]+)\.json$/.exec(url) ?? [];
  if (!word) return ask(url, init);
  if (word === 'unknown') return Promise.resolve(new Response('', { status: 500 }));
  const [at, until] = [0, 900_000].map((ms) => `${new Date(Date.now() + ms).toISOString().slice(0, 19)}Z`);
  const components = [
    { id: 'studio', name: 'Studio', state: word },
    { id: 'archive', name: 'Archive', state: word === 'major-outage' ? word : 'operational' },
  ];
  return Promise.resolve(new Response(JSON.stringify({ type: 'trust-status/1', state: word, at, until, components })));
};

function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// A licensed mark's stand-in: a page would have a picture of its own here.
function makeLogo() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 40 24');
  svg.setAttribute('width', '40');
  svg.setAttribute('slot', 'logo');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Logo');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', 'M2 2h36v20H2z M8 16l8-9 7 8 4-4 6 5');
  shape.setAttribute('fill', 'none');
  shape.setAttribute('stroke', 'currentColor');
  svg.append(shape);
  return svg;
}

function makeSpecimen(gallery, attributes, { src, root, certification }) {
  const { logo, open, ...rest } = attributes;
  const node = make(`trust-${element}`, {
    lang: lang || 'en',
    src: src.startsWith('/') ? src : `/vendors/gallery/${src}.json`,
    subject: gallery.dataset.subject,
    root: root ?? gallery.dataset.root,
    attestors: gallery.dataset.attestors,
    ...rest,
  });
  if (['badge', 'proof'].includes(element)) node.setAttribute('certification', certification ?? 'attested');
  if (logo !== undefined) node.append(makeLogo());
  // One at a time is open: the last of them.
  const press = () => node.updateComplete.then(() => node.shadowRoot.querySelector('button')?.click());
  if (open !== undefined) node.addEventListener('trust-verdict', press, { once: true });
  node.append(make('a', { href: 'https://gallery.example/', lang: 'en' }, 'The page’s own words'));
  return node;
}

function fill(select, names, chosen, all) {
  if (all) select.append(new Option(all, ''));
  for (const name of names) select.append(new Option(name, name));
  select.value = chosen;
}

addEventListener('DOMContentLoaded', () => {
  const gallery = document.getElementById('gallery');
  const choices = gallery.querySelector('form');
  const forms = ELEMENTS[element];
  fill(choices.elements.element, Object.keys(ELEMENTS), element);
  fill(choices.elements.form, Object.keys(forms), form, 'All');
  fill(
    choices.elements.state,
    [...new Set(Object.values(forms).flatMap(([, states]) => Object.keys(states)))],
    state,
    'All',
  );
  fill(choices.elements.lang, LANGUAGES, lang || 'en');
  choices.elements.theme.value = theme;
  choices.elements.dir.value = document.documentElement.dir;
  choices.elements.element.addEventListener('change', () => {
    choices.elements.form.value = choices.elements.state.value = '';
    choices.requestSubmit();
  });
  for (const [name, [attributes, states, width = '']] of Object.entries(forms)) {
    // What floats over the page is shown when asked for.
    if (form ? name !== form : ['corner', 'detail'].includes(name)) continue;
    const shelf = make('ul', { class: `shelf ${width}`, role: 'list' });
    for (const [word, what] of Object.entries(states)) {
      if (state && word !== state) continue;
      const caption = make('p', { dir: 'ltr' }, make('b', {}, word), ` · ${what.note}`);
      shelf.append(make('li', { 'data-state': word }, caption, makeSpecimen(gallery, attributes, what)));
    }
    if (shelf.childElementCount > 0) gallery.append(make('h2', {}, `${element}, ${name}`), shelf);
  }
});
