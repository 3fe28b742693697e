// Does to a signed manifest what the visitor picks, and hands the result to fresh elements.

const stage = document.querySelector('#stage');
const deed = document.querySelector('#deed');
const report = document.querySelector('#report');
const { src, subject, root, attestors } = stage.dataset;
const realNow = Date.now.bind(Date);

const read = async (file) => (await fetch(src + file)).text();

const ATTACKS = {
  none: async () => ['Nothing. This is what the vendor signed.', await read('trust-manifest.json')],
  async edit() {
    const manifest = JSON.parse(await read('trust-manifest.json'));
    manifest.certifications[0].validUntil = '2035-12-31';
    return ['The first certificate now ends in 2035.', JSON.stringify(manifest)];
  },
  async drop() {
    const manifest = JSON.parse(await read('trust-manifest.json'));
    manifest.certifications.splice(1, 1);
    return ['The second certificate is gone, as if it had never been claimed.', JSON.stringify(manifest)];
  },
  async duplicate() {
    const text = await read('trust-manifest.json');
    return [
      '“version” stands there twice. Some parsers take the first, some the last.',
      text.replace('{', '{"version": 1,'),
    ];
  },
  async reformat() {
    const manifest = JSON.parse(await read('trust-manifest.json'));
    const reversed = Object.fromEntries(Object.entries(manifest).reverse());
    return [
      'Other white space and another order of members. The same words, so the same signature.',
      JSON.stringify(reversed, null, 8),
    ];
  },
  swap: async () => [
    'The same claims, signed with keys that a stranger made for this domain.',
    await read('swapped.json'),
  ],
  replay: async () => ['The vendor’s own manifest of last week, correctly signed then.', await read('old.json')],
  clock: async (days) => [
    `This computer’s clock says ${new Date(realNow() + days * 864e5).toUTCString()}.`,
    await read('trust-manifest.json'),
  ],
};

let address = '';

async function commit(button) {
  for (const other of document.querySelectorAll('[data-attack]'))
    other.setAttribute('aria-pressed', `${other === button}`);
  const { attack, days = '0' } = button.dataset;
  const current = JSON.parse(await read('trust-manifest.json'));
  const [words, text] = await ATTACKS[attack](Number(days));
  Date.now = () => realNow() + Number(days) * 864e5;
  deed.textContent = words;
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const badges = document.createElement('trust-badges');
  const settings = { src: address, subject, root, attestors, 'min-version': current.version };
  for (const [name, value] of Object.entries(settings)) badges.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = `https://${subject}/`;
  link.textContent = 'Security at Pennywhistle';
  badges.append(link);
  report.textContent = '…';
  badges.addEventListener('trust-verdict', ({ verdict }) => {
    if (!badges.isConnected) return;
    const { state, reason, step, certifications } = verdict;
    const claims = certifications.map(({ id, state, reason }) => ({ id, state, reason }));
    report.textContent = JSON.stringify({ state, reason, step, certifications: claims }, null, 2);
  });
  stage.replaceChildren(badges);
}

for (const button of document.querySelectorAll('[data-attack]')) button.addEventListener('click', () => commit(button));
void commit(document.querySelector('[data-attack="none"]'));
