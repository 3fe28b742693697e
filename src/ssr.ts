/**
 * Server rendering with `@lit-labs/ssr`.
 *
 * @module
 */

export { TrustElementRenderer } from './server/element-renderer.js';
