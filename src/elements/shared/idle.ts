/**
 * Work that can wait.
 *
 * @module
 */

/**
 * Calls `then` when the page has nothing else to do; with `timeout`, after so many milliseconds at the latest. Gives what
 * calls it off: a page in the background may have no such moment for long, and would keep what waits for it.
 */
export function whenIdle(then: () => void, timeout?: number): () => void {
  // WebKit knows no idleness, even where it has the name.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 16);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(then, timeout ? { timeout } : {});
  return () => cancelIdleCallback(handle);
}
