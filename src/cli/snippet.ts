/**
 * The lines of HTML that a page is given.
 *
 * @module
 */

/** How the script comes to the page, and what stands for the element on it. */
export interface SnippetOptions {
  /** Address of embed.js, embed-full.js or, for a frame, frame.html. */
  script: string;
  /** `tag`: our own; `div`: for editors that let no tag of ours through; `frame`: for hosts that allow only frames. */
  form: 'tag' | 'div' | 'frame';
  /** Whether `script` is the file that has everything in it. */
  full: boolean;
  /** The digests of sri.json, where the page is to check what it loads. */
  digests: Readonly<Record<string, string>> | null;
  /** The element's name without its `trust-`. */
  element: string;
  attributes: Readonly<Record<string, string>>;
  link: { href: string; text: string };
}

/** Text for HTML: content, or a value between double quotes. */
function toHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function toAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${toHtml(value ?? '')}"`))
    .join('');
}

/** Digests of what the first file loads, which no attribute of its own could cover. */
function toImportMap(script: string, digests: Readonly<Record<string, string>>): string {
  const folder = script.replace(/[^/]*$/, '');
  const chunks = Object.entries(digests).filter(([file]) => file.startsWith('chunks/'));
  // A path of the page itself is an address in an import map only with a dot or a slash before it.
  const base = /^([a-z][a-z\d+.-]*:|\.{0,2}\/)/i.test(folder) ? folder : `./${folder}`;
  const integrity = Object.fromEntries(chunks.map(([file, digest]) => [base + file, digest]));
  return `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2).replaceAll('<', '\\u003c')}\n</script>\n`;
}

function toScript({ script, full, digests }: SnippetOptions): string {
  const attributes = toAttributes({
    ...(full ? { async: '' } : { type: 'module' }),
    src: script,
    integrity: digests?.[full ? 'embed-full.js' : 'embed.js'],
    // From another site, what is to be checked has to be readable; so does every module.
    crossorigin: digests ? 'anonymous' : undefined,
    // Rocket Loader would blank a module.
    'data-cfasync': 'false',
  });
  const map = digests && !full ? toImportMap(script, digests) : '';
  return `${map}<script${attributes}></script>\n`;
}

/** The snippet. */
export function toSnippet(options: SnippetOptions): string {
  const { script, form, element, attributes, link } = options;
  const fallback = `<a href="${toHtml(link.href)}">${toHtml(link.text)}</a>`;
  if (form === 'frame') {
    const address = `${script}#${new URLSearchParams({ element, ...attributes })}`;
    return `<iframe${toAttributes({ src: address, title: link.text, loading: 'lazy', width: '100%', height: '80' })}></iframe>\n`;
  }
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  const [open, close] =
    form === 'div'
      ? [`div${toAttributes({ 'data-trust': element, ...prefixed })}`, 'div']
      : [`trust-${element}${toAttributes(attributes)}`, `trust-${element}`];
  return `${toScript(options)}<${open}>\n  ${fallback}\n</${close}>\n`;
}
