import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FIRST, start } from './scenario.js';

export function App({ hear, expose }) {
  const [state, setState] = useState(FIRST);
  useEffect(() => expose((changes) => setState((known) => ({ ...known, ...changes }))), [expose]);
  const { isShown, certification, variant, words, root, src, minVersion, remember, live, odd } = state;
  return (
    <>
      {isShown && (
        <trust-badge
          id="badge"
          subject="vendor.example"
          root={root}
          src={src}
          certification={certification}
          variant={variant}
          min-version={minVersion}
          remember={remember}
          ontrust-verdict={hear}
        >
          <a href="https://vendor.example/">{words}</a>
        </trust-badge>
      )}
      <trust-status id="status" subject="vendor.example" root={root} src={src} live={live}>
        <a href="https://vendor.example/">{words}</a>
      </trust-status>
      <trust-status id="on" subject="vendor.example" root={root} src={src} live />
      <trust-status id="off" subject="vendor.example" root={root} src={src} live="false" remember="false" />
      <trust-badge class="odd" subject="vendor.example" root={root} src={src} certification={odd} />
      <trust-badge class="odd" subject="vendor.example" root={root} src={src} certification={odd} />
    </>
  );
}

await start(
  (hear) => new Promise((expose) => render(<App hear={hear} expose={expose} />, document.getElementById('app'))),
);
