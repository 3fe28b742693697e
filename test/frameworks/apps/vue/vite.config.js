import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('trust-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
