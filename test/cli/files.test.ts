import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFiles, readFileCapped, replaceFile } from '../../src/cli/files.js';
import { makeFolder } from '../fixtures/folder.js';

test('a file is read up to its cap and one byte more', async () => {
  const path = join(await makeFolder(), 'a');
  await writeFile(path, 'x'.repeat(1000));
  assert.equal((await readFileCapped(path, 10)).length, 11);
  assert.equal((await readFileCapped(path, 1000)).length, 1000);
});

test('a file that is not there, or is a folder, is unreadable', async () => {
  const dir = await makeFolder();
  await assert.rejects(readFileCapped(join(dir, 'none'), 10), { code: 'unreadable' });
  await assert.rejects(readFileCapped(dir, 10), { code: 'unreadable' });
});

test('a file that is replaced keeps its permissions and leaves nothing beside it', async () => {
  const dir = await makeFolder();
  const path = join(dir, 'a');
  await writeFile(path, 'old');
  await chmod(path, 0o640);
  await replaceFile({ path, text: 'new' });
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.equal((await stat(path)).mode & 0o777, 0o640);
  assert.deepEqual(await readdir(dir), ['a']);
});

test('a link stays a link when what it points to is replaced', async () => {
  const dir = await makeFolder();
  await writeFile(join(dir, 'a'), 'old');
  await symlink('a', join(dir, 'b'));
  await replaceFile({ path: join(dir, 'b'), text: 'new' });
  assert.equal(await readFile(join(dir, 'a'), 'utf8'), 'new');
});

test('a file that cannot be written leaves nothing beside it', async () => {
  const dir = await makeFolder();
  await mkdir(join(dir, 'taken'));
  await assert.rejects(replaceFile({ path: join(dir, 'taken'), text: 'x' }), { code: 'unwritable' });
  await assert.rejects(replaceFile({ path: join(dir, 'none', 'a'), text: 'x' }), { code: 'unwritable' });
  assert.deepEqual(await readdir(dir), ['taken']);
});

test('of several new files either all are written or none, and no old one is touched', async () => {
  const dir = await makeFolder();
  await writeFile(join(dir, 'b'), 'old');
  const files = ['a', 'sub/c', 'b'].map((name) => ({ path: join(dir, name), text: 'new' }));
  await assert.rejects(createFiles(files), { code: 'exists' });
  assert.deepEqual(await readdir(dir), ['b']);
  assert.equal(await readFile(join(dir, 'b'), 'utf8'), 'old');
});

test('folders that were made are taken away when a later file fails', async () => {
  const dir = await makeFolder();
  await writeFile(join(dir, 'file'), '');
  const files = ['new/deep/a', 'file/b'].map((name) => ({ path: join(dir, name), text: 'new' }));
  await assert.rejects(createFiles(files), { code: 'unwritable' });
  assert.deepEqual(await readdir(dir), ['file']);
});

test('new files get exactly the permissions asked for', async () => {
  const dir = await makeFolder();
  await createFiles([{ path: join(dir, 'keys/a'), text: 'x', mode: 0o600 }], 0o700);
  assert.equal((await stat(join(dir, 'keys/a'))).mode & 0o777, 0o600);
  assert.equal((await stat(join(dir, 'keys'))).mode & 0o777, 0o700);
  assert.deepEqual(await readdir(join(dir, 'keys')), ['a']);
});
