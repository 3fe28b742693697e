import type {} from 'trust-elements/solid';

export const page = (
  <>
    <trust-badge variant="huge" /* wrong */ />
    <trust-badge min-version="many" /* wrong */ />
    <trust-badge remember="yes" /* wrong */ />
    <trust-badge certificate="iso-27001" /* wrong */ />
    <trust-badge certification={27001} /* wrong */ />
    <trust-badge on:trust-verdict={(event: MouseEvent) => event.button} /* wrong */ />
  </>
);
