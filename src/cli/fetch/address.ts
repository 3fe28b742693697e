/**
 * Which network addresses a command may connect to when somebody else wrote the URL.
 *
 * @module
 */

import ipaddr from 'ipaddr.js';

/**
 * True for an address of the public internet.
 *
 * Attack (SSRF): a manifest's URL that leads to `169.254.169.254` or `10.0.0.1` would make a build server ask its own
 * network. Refused are loopback, private, link-local, shared (CGNAT), multicast, reserved and documentation ranges,
 * and every IPv6 form that carries an IPv4 address: mapped, compatible, NAT64, 6to4 and Teredo.
 */
export function isPublicAddress(text: string): boolean {
  // Four decimal parts: `1.2.3` or `0x7f.1` mean different addresses to different programs.
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 is handed out (RFC 4291 §2.4); whatever else calls itself unicast is not on the internet yet.
  return address instanceof ipaddr.IPv4 || ((address.parts[0] as number) & 0xe000) === 0x2000;
}

/** True for an address of this machine. */
export function isLoopback(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback';
}
