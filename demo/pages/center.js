// Shows the trust center of the vendor that the visitor picks.

const buttons = [...document.querySelectorAll('[data-vendor]')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { vendor, subject, root, attestors } = button.dataset;
    for (const other of buttons) other.setAttribute('aria-pressed', `${other === button}`);
    const fresh = document.createElement('trust-center');
    const link = document.createElement('a');
    link.href = `https://${subject}/`;
    link.textContent = `Security at ${button.textContent}`;
    fresh.append(link);
    fresh.setAttribute('src', `/vendors/${vendor}/trust-manifest.json`);
    fresh.setAttribute('subject', subject);
    fresh.setAttribute('root', root);
    if (attestors) fresh.setAttribute('attestors', attestors);
    document.querySelector('trust-center').replaceWith(fresh);
  });
}
