/**
 * Of a manifest's text in several languages the one that its reader knows best.
 *
 * @module
 */

import type { Text } from '../core/manifest/types.js';

/** A language and its script, such as `zh-Hans`; the tag itself where it is none. */
function toScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

/**
 * Finds the text for a reader of `wanted`: tags in order of preference. The very tag comes first, then the language in the
 * script that its readers read (`pt` for `pt-BR`, never simplified Chinese for traditional), then English, then what there is.
 */
export function toBestText(text: Text, ...wanted: (string | undefined)[]): { text: string; lang: string } {
  if (typeof text === 'string') return { text, lang: '' };
  const tags = Object.keys(text);
  for (const tag of [...wanted, 'en']) {
    if (!tag) continue;
    const script = toScript(tag);
    const found =
      tags.find((each) => each.toLowerCase() === tag.toLowerCase()) ??
      tags.find((each) => each.toLowerCase() === tag.toLowerCase().split('-')[0] && toScript(each) === script) ??
      tags.find((each) => toScript(each) === script);
    if (found !== undefined) return { text: text[found] ?? '', lang: found };
  }
  const [lang = ''] = tags;
  return { text: text[lang] ?? '', lang };
}
