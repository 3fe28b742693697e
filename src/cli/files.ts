/**
 * Files, read with a cap and written all or not at all.
 *
 * @module
 */

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Misuse } from './misuse.js';

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException)?.code ?? '');
}

/** Up to `cap` bytes of a stream and one more, so that whoever reads can tell that there was more. */
export async function readStream(stream: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > cap) break;
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, cap + 1);
}

/** True where something stands at a path, whatever it is. */
export async function isPresent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error) => !isCode(error, 'ENOENT', 'ENOTDIR'),
  );
}

/**
 * Up to `cap` bytes of a file and one more: a file of 100 MB costs no more than one that is just too long.
 *
 * @throws {Misuse} `unreadable`.
 */
export async function readFileCapped(path: string, cap: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      return await readStream(file.createReadStream({ end: cap, autoClose: false }), cap);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const why = isCode(cause, 'ENOENT')
      ? 'it does not exist'
      : isCode(cause, 'EISDIR')
        ? 'it is a folder'
        : `${(cause as Error).message}`;
    throw new Misuse('unreadable', `Cannot read ${path}: ${why}.`, 'Check the path.', { cause });
  }
}

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
  /** Permission bits; 0644 unless told otherwise. */
  mode?: number;
}

/** Writes a temporary file beside `path`, on the same file system, so that renaming or linking it is one step. */
async function writeBeside({ path, text, mode = 0o644 }: NewFile): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    // Created with its final mode: a key is at no moment readable by others.
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function toUnwritable(path: string, cause: unknown): Misuse {
  if (cause instanceof Misuse) return cause;
  // What the system says names a temporary file, which nobody has asked for.
  const why = isCode(cause, 'ENOENT')
    ? 'its folder does not exist'
    : isCode(cause, 'EACCES', 'EPERM', 'EROFS')
      ? 'its folder may not be written to'
      : `${(cause as Error).message}`;
  return new Misuse('unwritable', `Cannot write ${path}: ${why}.`, 'Make the folder, or choose another place.', {
    cause,
  });
}

/**
 * Writes or replaces a file in one step: a crash leaves the old file or the new one, never half of one. A link is
 * followed, and a file that is replaced keeps its permissions.
 *
 * @throws {Misuse} `unwritable`.
 */
export async function replaceFile(file: NewFile): Promise<void> {
  let temporary: string | undefined;
  try {
    const path = await realpath(file.path).catch(() => file.path);
    const mode =
      file.mode ??
      (await stat(path).then(
        (old) => old.mode & 0o777,
        () => 0o644,
      ));
    temporary = await writeBeside({ path, text: file.text, mode });
    await rename(temporary, path);
  } catch (cause) {
    if (temporary) await rm(temporary, { force: true });
    throw toUnwritable(file.path, cause);
  }
}

/** Gives a temporary file its name, unless the name is taken: `rename` would replace, `link` does not. */
async function claim(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    // Somebody else was quicker.
    if (isCode(error, 'EEXIST')) throw toTaken(path);
    // File systems without hard links, such as FAT.
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK')) throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes new files, all of them or none, and never over an old one. Missing folders are made, and taken away again when
 * something fails.
 *
 * @throws {Misuse} `exists` or `unwritable`.
 */
export async function createFiles(files: readonly NewFile[], folderMode = 0o777): Promise<void> {
  for (const { path } of files) {
    if (await isPresent(path)) throw toTaken(path);
  }
  const temporaries: string[] = [];
  const made: string[] = [];
  const folders: string[] = [];
  let current = '';
  try {
    for (const file of files) {
      current = file.path;
      folders.unshift(...(await makeFolder(dirname(file.path), folderMode)));
      temporaries.push(await writeBeside(file));
    }
    for (const [index, { path }] of files.entries()) {
      current = path;
      await claim(temporaries[index] as string, path);
      made.push(path);
    }
  } catch (cause) {
    for (const path of made) await rm(path, { force: true });
    for (const path of temporaries.splice(0)) await rm(path, { force: true });
    for (const path of folders) await rmdir(path).catch(() => undefined);
    throw toUnwritable(current, cause);
  } finally {
    for (const path of temporaries) await rm(path, { force: true });
  }
}

function toTaken(path: string): Misuse {
  return new Misuse(
    'exists',
    `${path} is there already, and is never overwritten.`,
    'Choose another place, or move the old file away.',
  );
}

/** Makes a folder and those above it that are missing; returns those that were made, innermost first. */
async function makeFolder(path: string, mode: number): Promise<string[]> {
  const first = await mkdir(path, { recursive: true, mode });
  const made: string[] = [];
  for (let folder = path; first && folder.length >= first.length; folder = dirname(folder)) made.push(folder);
  return made;
}
