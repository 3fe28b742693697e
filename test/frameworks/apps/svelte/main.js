import { mount } from 'svelte';
import App from './app.svelte';
import { start } from './scenario.js';

await start((hear) => {
  const { change } = mount(App, { target: document.getElementById('app'), props: { hear } });
  return change;
});
