/**
 * Every entry keeps to its budget of bytes.
 *
 * @module
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, measureSizes, toBrotliBytes } from '../tools/sizes.js';

for (const size of await measureSizes()) {
  test(`${size.entry} costs no more than its budget`, () => {
    assert.ok(isWithin(size), `${size.bytes} bytes, budget ${size.budget}`);
  });
}

test('bytes are counted after brotli', () => assert.ok(toBrotliBytes('a'.repeat(10_000)) < 100));
