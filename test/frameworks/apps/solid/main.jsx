import { Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { FIRST, start } from './scenario.js';

function App({ state, hear }) {
  return (
    <>
      <Show when={state.isShown}>
        <trust-badge
          id="badge"
          subject="vendor.example"
          root={state.root}
          src={state.src}
          certification={state.certification}
          variant={state.variant}
          min-version={state.minVersion}
          remember={state.remember}
          on:trust-verdict={hear}
        >
          <a href="https://vendor.example/">{state.words}</a>
        </trust-badge>
      </Show>
      <trust-status id="status" subject="vendor.example" root={state.root} src={state.src} live={state.live}>
        <a href="https://vendor.example/">{state.words}</a>
      </trust-status>
      <trust-status id="on" subject="vendor.example" root={state.root} src={state.src} live />
      <trust-status id="off" subject="vendor.example" root={state.root} src={state.src} live="false" remember="false" />
      <trust-badge class="odd" subject="vendor.example" root={state.root} src={state.src} certification={state.odd} />
      <trust-badge class="odd" subject="vendor.example" root={state.root} src={state.src} certification={state.odd} />
    </>
  );
}

await start((hear) => {
  const [state, change] = createStore({ ...FIRST });
  render(() => <App state={state} hear={hear} />, document.getElementById('app'));
  return change;
});
