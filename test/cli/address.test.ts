import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPublicAddress } from '../../src/cli/fetch/address.js';

const HIDDEN = {
  loopback: ['127.0.0.1', '127.8.9.1', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1'],
  'link-local': ['169.254.169.254', 'fe80::1', 'fec0::1'],
  'shared (CGNAT)': ['100.64.0.1', '100.127.255.254'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  'unique local': ['fc00::1', 'fd12:3456::1'],
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  'reserved or documentation': [
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.1',
    '240.0.0.1',
    '255.255.255.255',
    '2001:db8::1',
    '100::1',
    '4000::1',
  ],
  'IPv4 in IPv6, mapped': ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1'],
  NAT64: ['64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1'],
  '6to4 and Teredo': ['2002:7f00:1::', '2001::1'],
  'no address at all': ['', 'localhost', '1.2.3', '::g'],
};

for (const [kind, addresses] of Object.entries(HIDDEN)) {
  test(`an address that is ${kind} is not public`, () => {
    for (const address of addresses) assert.equal(isPublicAddress(address), false, address);
  });
}

test('addresses of the internet are public', () => {
  for (const address of ['1.1.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])
    assert.equal(isPublicAddress(address), true, address);
});

test('no IPv4 address is ever public in a mapped or translated IPv6 form', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      assert.equal(isPublicAddress(`::ffff:${address}`), false);
      assert.equal(isPublicAddress(`64:ff9b::${address}`), false);
    }),
  );
});
