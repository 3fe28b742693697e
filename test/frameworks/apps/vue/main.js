import { createApp, reactive } from 'vue';
import App from './app.vue';
import { FIRST, start } from './scenario.js';

await start((hear) => {
  const state = reactive({ ...FIRST });
  createApp(App, { state, hear }).mount('#app');
  return (changes) => void Object.assign(state, changes);
});
