export default defineNuxtConfig({
  telemetry: false,
  compatibilityDate: '2026-11-01',
  runtimeConfig: { public: { trustRoot: '' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('trust-') } },
});
