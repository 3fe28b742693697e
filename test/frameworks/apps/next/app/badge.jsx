'use client';

import { useEffect, useState } from 'react';

export function Badge({ root }) {
  const [heard, setHeard] = useState('nothing yet');
  useEffect(() => {
    // React listens for no event of a custom element that a server has written, but this one bubbles.
    const hear = ({ verdict }) => setHeard(verdict?.state);
    document.addEventListener('trust-verdict', hear);
    // What listens is there first: an element that is defined before the page comes alive may have spoken by then.
    void import('trust-elements/badge/define');
    return () => document.removeEventListener('trust-verdict', hear);
  }, []);
  return (
    <>
      <trust-badge
        subject="vendor.example"
        root={root}
        src="/manifest.json"
        certification="iso-27001"
        min-version={1}
        remember={false}
      >
        <a href="https://vendor.example/">Security at Vendor Example</a>
      </trust-badge>
      <output>{heard}</output>
    </>
  );
}
