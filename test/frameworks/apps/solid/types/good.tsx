import type {} from 'trust-elements/solid';

export const page = (
  <trust-source
    subject="vendor.example"
    root="THUMBPRINT"
    min-version={5}
    on:trust-verdict={(event) => void event.verdict?.state}
  >
    <trust-badge certification="iso-27001" variant="compact" live-keys title="A badge" />
    <trust-badges variant={undefined} min-version="5" remember="false" />
    <trust-subprocessors group="category" sort="-name" hidden />
  </trust-source>
);
