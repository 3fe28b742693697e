/**
 * Which frameworks there are, and which of them a run is about.
 *
 * @module
 */

/** Frameworks whose applications a browser draws, and those that a server draws. */
export const SUITES = {
  types: ['react', 'preact', 'vue', 'svelte', 'solid', 'angular'],
  apps: ['react', 'preact', 'vue', 'svelte', 'solid', 'angular'],
  servers: ['next', 'nuxt', 'sveltekit', 'astro'],
} as const;

/** The frameworks that were asked for, of those that a suite knows. */
export function toAsked(names: readonly string[]): string[] {
  const asked = process.env.TRUST_FRAMEWORKS?.split(' ').filter(Boolean) ?? [];
  return names.filter((name) => asked.length === 0 || asked.includes(name));
}
