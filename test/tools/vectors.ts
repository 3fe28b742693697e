/**
 * How a test reads a corpus of published vectors, the same in Node and in a browser, so that both can run one check.
 *
 * @module
 */

/** The files of one corpus. Paths are relative to it, with forward slashes. */
export interface Vectors {
  /** The names of the files in a directory of the corpus (by default the corpus itself), sorted. */
  list(path?: string): Promise<string[]>;
  bytes(path: string): Promise<Uint8Array>;
  text(path: string): Promise<string>;
  json(path: string): Promise<unknown>;
}

/** Makes {@link Vectors} from the two ways of reading that differ between runtimes. */
export function toVectors(
  list: (path: string) => Promise<string[]>,
  bytes: (path: string) => Promise<Uint8Array>,
): Vectors {
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await bytes(path));
  return {
    list: (path = '') => list(path),
    bytes,
    text,
    json: async (path): Promise<unknown> => JSON.parse(await text(path)),
  };
}
