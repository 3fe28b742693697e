import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { certification } from '../../src/core/manifest/schema/certifications.js';
import { location } from '../../src/core/manifest/schema/residency.js';
import { FRAMEWORKS, findFramework } from '../../src/publish/catalogue/frameworks.js';
import { REGIONS } from '../../src/publish/catalogue/regions.js';
import { resolveCertification, resolveContent, resolveLocation, resolvePlace } from '../../src/publish/resolve.js';

const soc2 = { id: 'soc2', framework: 'soc2-type2', status: 'attested' };

test('a framework’s id brings its name, short name, kind and issuer', () => {
  assert.deepEqual(resolveCertification(soc2), {
    ...soc2,
    name: 'SOC 2 Type II: Trust Services Criteria, over a period',
    short: 'SOC 2 Type II',
    kind: 'attestation',
    issuer: 'AICPA (licensed CPA firm)',
  });
});

test('what the author wrote stays', () => {
  const written = { ...soc2, name: 'Our report', short: 'Report', kind: 'custom', issuer: 'Us' };
  assert.deepEqual(resolveCertification(written), written);
  assert.equal(resolveCertification({ ...soc2, short: 'SOC 2' }).short, 'SOC 2');
});

test('laws, frameworks and providers that are named by id get their names', () => {
  const file = {
    subprocessors: { list: [{ id: 'cloud', name: 'Cloud House', certifications: [{ framework: 'iso-27001' }] }] },
    infrastructure: {
      providers: [{ subprocessor: 'cloud' }, { subprocessor: 'gone' }, { name: 'Own', subprocessor: 'cloud' }],
    },
    ai: { providers: [{ subprocessor: 'cloud' }], governance: [{ framework: 'eu-ai-act' }, { framework: 'toString' }] },
    privacy: { applicableLaws: [{ framework: 'gdpr' }, { framework: 'gdpr', name: 'GDPR' }] },
  };
  const { content, findings } = resolveContent(file);
  assert.deepEqual(content, {
    subprocessors: {
      list: [{ id: 'cloud', name: 'Cloud House', certifications: [{ framework: 'iso-27001', name: 'ISO 27001' }] }],
    },
    infrastructure: {
      providers: [
        { subprocessor: 'cloud', name: 'Cloud House' },
        { subprocessor: 'gone' },
        { name: 'Own', subprocessor: 'cloud' },
      ],
    },
    ai: {
      providers: [{ subprocessor: 'cloud', name: 'Cloud House' }],
      governance: [{ framework: 'eu-ai-act', name: 'EU AI Act' }, { framework: 'toString' }],
    },
    privacy: {
      applicableLaws: [
        { framework: 'gdpr', name: findFramework('gdpr')?.name },
        { framework: 'gdpr', name: 'GDPR' },
      ],
    },
  });
  assert.deepEqual(
    findings.map(({ code, path }) => [code, ...path].join(' ')),
    ['unknown-framework ai governance 1 framework'],
  );
});

test('an attested entry is never changed, however little it says', () => {
  const extra = fc.dictionary(fc.constantFrom('name', 'short', 'kind', 'issuer', 'status', 'level'), fc.string());
  fc.assert(
    fc.property(fc.constantFrom(...FRAMEWORKS.map(({ id }) => id)), extra, (framework, more) => {
      const entry = { id: 'a', framework, ...more, attestations: [{ id: 'x' }] };
      assert.equal(resolveCertification(entry), entry);
      assert.deepEqual(resolveContent({ certifications: [entry] }).content.certifications, [entry]);
    }),
  );
});

test('a framework of the vendor’s own takes its words from the entry', () => {
  const custom = { name: 'Example Scheme', short: 'ES', issuer: 'Example Association' };
  const expected = { id: 'own', custom, status: 'certified', ...custom, kind: 'custom' };
  assert.deepEqual(resolveCertification({ id: 'own', custom, status: 'certified' }), expected);
  assert.deepEqual(resolveCertification({ id: 'own', framework: 'custom', name: 'Mine' }), {
    id: 'own',
    framework: 'custom',
    name: 'Mine',
    kind: 'custom',
  });
});

test('every framework of the catalogue but "custom" resolves to an entry that readers accept', () => {
  for (const { id } of FRAMEWORKS) {
    const result = certification.safeParse(resolveCertification({ id: 'a', framework: id, status: 'unknown' }));
    assert.equal(result.success, id !== 'custom', id);
  }
});

test('a region brings city, country, partition and coordinates', () => {
  assert.deepEqual(resolveLocation({ id: 'eu', provider: 'AWS', region: 'eu-central-1', role: 'primary' }), {
    id: 'eu',
    provider: 'AWS',
    region: 'eu-central-1',
    role: 'primary',
    city: 'Frankfurt am Main',
    country: 'DE',
    partition: 'commercial',
    lat: '50.11',
    lon: '8.68',
  });
});

test('a region that somebody else runs says who', () => {
  const beijing = resolveLocation({ id: 'cn', provider: 'aws', region: 'cn-north-1', role: 'primary' });
  assert.equal(beijing.operator, 'Sinnet');
  const supabase = resolveLocation({ id: 'sg', provider: 'Supabase', region: 'ap-southeast-1', role: 'primary' });
  assert.equal(supabase.underlyingProvider, 'AWS');
});

test('a position that the author gave is not mixed with the table’s', () => {
  const resolved = resolveLocation({ id: 'eu', provider: 'AWS', region: 'eu-central-1', lat: '50' });
  assert.equal(resolved.lat, '50');
  assert.equal(resolved.lon, undefined);
});

test('a place of a sub-processor gets no coordinates', () => {
  const place = resolvePlace({ provider: 'AWS', region: 'us-gov-west-1' });
  assert.deepEqual(place, {
    provider: 'AWS',
    region: 'us-gov-west-1',
    subdivision: 'Oregon',
    country: 'US',
    partition: 'government',
  });
});

test('every region of the catalogue resolves to a location that readers accept', () => {
  for (const { provider, region } of REGIONS) {
    const resolved = resolveLocation({ id: 'a', provider, region, role: 'primary' });
    assert.ok(location.safeParse(resolved).success, `${provider}/${region}`);
  }
});

test('ids are resolved wherever a document has them, and the input stays as it was', () => {
  const content = {
    subject: { domain: 'vendor.example', name: 'Vendor' },
    certifications: [soc2],
    residency: { locations: [{ id: 'eu', provider: 'AWS', region: 'eu-west-1', role: 'primary' }] },
    subprocessors: {
      list: [{ id: 'aws', name: 'AWS', processingLocations: [{ provider: 'AWS', region: 'eu-west-1' }] }],
    },
  };
  const before = structuredClone(content);
  const resolved = resolveContent(content) as unknown as { content: typeof content; findings: unknown[] };
  assert.deepEqual(content, before);
  assert.deepEqual(resolved.findings, []);
  assert.equal((resolved.content.certifications[0] as Record<string, unknown>).kind, 'attestation');
  assert.equal((resolved.content.residency.locations[0] as Record<string, unknown>).city, 'Dublin');
  const places = resolved.content.subprocessors.list[0]?.processingLocations ?? [];
  assert.equal((places[0] as Record<string, unknown>).country, 'IE');
  assert.deepEqual(resolved.content.subject, content.subject);
});

test('a framework that the catalogue does not have is found, with what was probably meant', () => {
  const { content, findings } = resolveContent({
    certifications: [soc2, { ...soc2, id: 'x', framework: 'SOC2 Type 2' }],
  });
  assert.deepEqual(findings, [
    {
      code: 'unknown-framework',
      path: ['certifications', 1, 'framework'],
      found: 'SOC2 Type 2',
      suggestions: ['soc2-type2'],
    },
  ]);
  assert.equal((content.certifications as Record<string, unknown>[])[1]?.kind, undefined);
});

test('a region that its provider does not have is found', () => {
  const locations = [{ id: 'a', provider: 'AWS', region: 'eu-centrl-1' }];
  assert.deepEqual(
    resolveContent({ residency: { locations } }).findings.map(({ code, path, suggestions }) => ({
      code,
      path,
      first: suggestions[0],
    })),
    [{ code: 'unknown-region', path: ['residency', 'locations', 0, 'region'], first: 'eu-central-1' }],
  );
});

test('a provider that the catalogue does not have is found only where the file does not say the place itself', () => {
  const findings = (place: object): string[] =>
    resolveContent({
      subprocessors: {
        list: [{ id: 'a', processingLocations: [{ provider: 'Nimbus Host', region: 'dc-1', ...place }] }],
      },
    }).findings.map(({ code }) => code);
  assert.deepEqual(findings({}), ['unknown-provider']);
  assert.deepEqual(findings({ country: 'FI' }), []);
});

test('a country or partition that is not the region’s is found, and left to its author', () => {
  const locations = [{ id: 'a', provider: 'AWS', region: 'us-gov-west-1', country: 'DE', partition: 'commercial' }];
  const { content, findings } = resolveContent({ residency: { locations } });
  assert.deepEqual(
    findings.map(({ code, path, suggestions }) => [code, path.at(-1), suggestions]),
    [
      ['region-mismatch', 'country', ['US']],
      ['region-mismatch', 'partition', ['government']],
    ],
  );
  assert.equal((content.residency as { locations: Record<string, unknown>[] }).locations[0]?.country, 'DE');
});

test('a framework of a sub-processor’s own is looked up too', () => {
  const list = [{ id: 'a', certifications: [{ name: 'ISO', framework: 'iso27001' }] }];
  assert.deepEqual(
    resolveContent({ subprocessors: { list } }).findings.map(({ path, suggestions }) => [path, suggestions]),
    [[['subprocessors', 'list', 0, 'certifications', 0, 'framework'], ['iso-27001']]],
  );
});

test('resolving never throws, and never changes a member that was there', () => {
  const anything = fc.oneof(fc.anything(), fc.constantFrom('soc2-type2', 'AWS', 'eu-west-1', '__proto__'));
  const document = fc.record({
    certifications: fc.oneof(
      anything,
      fc.array(fc.dictionary(fc.constantFrom('id', 'framework', 'custom', 'name'), anything)),
    ),
    residency: fc.oneof(
      anything,
      fc.record({ locations: fc.array(fc.record({ provider: anything, region: anything })) }),
    ),
    subprocessors: fc.oneof(anything, fc.record({ list: fc.array(fc.record({ processingLocations: anything })) })),
  });
  fc.assert(
    fc.property(document, (content) => {
      const { content: resolved } = resolveContent(content);
      assert.deepEqual(Object.keys(resolved), Object.keys(content));
      if (!Array.isArray(content.certifications)) return;
      for (const [index, entry] of content.certifications.entries()) {
        const after = (resolved.certifications as unknown[])[index];
        if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) assert.equal(after, entry);
        else
          for (const [name, value] of Object.entries(entry)) {
            if (value !== undefined) assert.equal((after as Record<string, unknown>)[name], value);
          }
      }
    }),
  );
});
