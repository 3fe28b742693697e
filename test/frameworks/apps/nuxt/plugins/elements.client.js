export default defineNuxtPlugin(() => import('trust-elements/badge/define').then(() => {}));
