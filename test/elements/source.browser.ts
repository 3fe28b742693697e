import '../../src/elements/badge/badge.define.js';
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TrustBadge } from '../../src/elements/badge/badge.js';
import type { TrustElement } from '../../src/elements/shared/trust-element.js';
import { TrustSource } from '../../src/elements/source/source.js';
import { asked, publish, reset, settled, signManifest, URL_OF_VENDOR, vendor } from './stage.js';

/** Defined by the first test that needs it, so that those before it see a source whose class has not arrived. */
const defineSource = (): Promise<unknown> => import('../../src/elements/source/source.define.js');

const badgeOf = (root: ParentNode): TrustBadge => root.querySelector('trust-badge') as TrustBadge;

async function drawn(...elements: TrustElement[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await Promise.all(elements.map((element) => element.updateComplete));
    await nextFrame();
  }
}

describe('where an element finds its manifest', () => {
  beforeEach(async () => {
    reset();
    await publish();
  });

  it('a source whose class comes later is waited for', async () => {
    expect(customElements.get('trust-source')).to.equal(undefined);
    const root = await fixture(html`
      <div>
        <trust-source subject="vendor.example" root=${vendor.root} id="late"><trust-badge certification="iso-27001"></trust-badge></trust-source>
        <trust-badge class="named" source="late" certification="iso-27001"></trust-badge>
      </div>
    `);
    const [inside, named] = root.querySelectorAll('trust-badge');
    await drawn(inside as TrustBadge, named as TrustBadge);
    expect([inside?.state, named?.state]).to.deep.equal(['pending', 'pending']);
    await defineSource();
    await settled(inside as TrustBadge);
    await settled(named as TrustBadge);
    expect([inside?.state, named?.state]).to.deep.equal(['verified', 'verified']);
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('a source that is added later, by the name that a badge gave, is taken up', async () => {
    await defineSource();
    const root = await fixture(html`<div><trust-badge source="added" certification="iso-27001"></trust-badge></div>`);
    const badge = await settled(badgeOf(root));
    expect([badge.state, badge.reason]).to.deep.equal(['unverified', 'no-subject']);
    const source = Object.assign(new TrustSource(), { id: 'added', subject: 'vendor.example', root: vendor.root });
    root.append(source);
    await drawn(source, badge);
    await settled(source);
    expect(badge.state).to.equal('verified');
    source.remove();
    await drawn(badge);
    expect(badge.state).to.equal('unverified');
  });

  it('the nearest source counts, through shadow roots and slots', async () => {
    await defineSource();
    const outer = await fixture(html`<trust-source subject="other.example"><section></section></trust-source>`);
    const host = outer.querySelector('section') as HTMLElement;
    host.innerHTML = '<trust-badge certification="iso-27001"></trust-badge>';
    const shadow = host.attachShadow({ mode: 'open' });
    const inner = Object.assign(new TrustSource(), { subject: 'vendor.example', root: vendor.root });
    inner.append(document.createElement('slot'));
    const deep = Object.assign(document.createElement('div'), {});
    deep.attachShadow({ mode: 'open' }).append(document.createElement('trust-badge'));
    inner.append(deep);
    shadow.append(inner);
    const slotted = await settled(badgeOf(host));
    const nested = await settled(badgeOf(deep.shadowRoot as ShadowRoot));
    expect([slotted.verdict?.subject, nested.verdict?.subject]).to.deep.equal(['vendor.example', 'vendor.example']);
  });

  it('an element’s own attributes come before every source', async () => {
    await defineSource();
    const root = await fixture(html`
      <trust-source subject="other.example">
        <trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001"></trust-badge>
      </trust-source>
    `);
    expect((await settled(badgeOf(root))).verdict?.subject).to.equal('vendor.example');
  });

  it('two sources that name each other name nobody', async () => {
    await defineSource();
    const root = await fixture(html`
      <div>
        <trust-source id="a" source="b"></trust-source><trust-source id="b" source="a"></trust-source>
        <trust-badge source="a"></trust-badge>
      </div>
    `);
    const badge = await settled(badgeOf(root));
    expect([badge.state, badge.reason]).to.deep.equal(['unverified', 'no-subject']);
  });

  it('a changed attribute of a source reaches the elements in it', async () => {
    await defineSource();
    const root = await fixture<TrustSource>(html`
      <trust-source subject="vendor.example" root=${vendor.root}><trust-badge certification="iso-27001"></trust-badge></trust-source>
    `);
    const badge = await settled(badgeOf(root));
    expect(badge.state).to.equal('verified');
    root.minVersion = 43;
    await drawn(root, badge);
    await settled(badge);
    expect([badge.state, badge.reason]).to.deep.equal(['invalid', 'rollback']);
  });

  it('a source that moves takes its elements along, and nothing is fetched again', async () => {
    await defineSource();
    const root = await fixture(html`
      <div>
        <p><trust-source subject="vendor.example" root=${vendor.root}><trust-badge certification="iso-27001"></trust-badge></trust-source></p>
        <section></section>
      </div>
    `);
    const badge = await settled(badgeOf(root));
    const heard: string[] = [];
    badge.addEventListener('trust-verdict', ({ verdict }) => heard.push(`${verdict?.state}`));
    root.querySelector('section')?.append(root.querySelector('trust-source') as Element);
    await drawn(badge);
    expect(badge.certificationState).to.equal('self-declared');
    expect(heard).to.deep.equal([]);
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('fifty badges make one request', async () => {
    await defineSource();
    const root = await fixture(html`
      <div>${Array.from({ length: 50 }, () => html`<trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001"></trust-badge>`)}</div>
    `);
    const badges = [...root.querySelectorAll('trust-badge')];
    await Promise.all(badges.map(settled));
    expect(badges.every((badge) => badge.certificationState === 'self-declared')).to.equal(true);
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('an element that comes back is verified again, and asks for nothing twice', async () => {
    const root = await fixture(
      html`<div><trust-badge subject="vendor.example" root=${vendor.root} certification="iso-27001"></trust-badge></div>`,
    );
    const badge = await settled(badgeOf(root));
    badge.remove();
    await aTimeout(0);
    root.append(badge);
    expect(badge.certificationState).to.equal('self-declared');
    badge.setAttribute('min-version', '43');
    await waitUntil(() => badge.reason === 'rollback');
    expect(asked).to.deep.equal([URL_OF_VENDOR]);
  });

  it('an address is taken relative to the page', async () => {
    const root = await fixture(html`<div><trust-badge src="m.json" subject="vendor.example"></trust-badge></div>`);
    await settled(badgeOf(root));
    expect(asked).to.include(new URL('m.json', document.baseURI).href);
  });
});

describe('a manifest inside the page', () => {
  beforeEach(reset);

  const place = (text: string): HTMLScriptElement => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'inline';
    script.textContent = text;
    return script;
  };

  it('is verified where it stands, and nothing is fetched', async () => {
    const root = await fixture(html`<div></div>`);
    root.append(place(JSON.stringify(await signManifest(vendor))));
    const badge = document.createElement('trust-badge');
    Object.assign(badge, { src: '#inline', subject: 'vendor.example', root: vendor.root, certification: 'iso-27001' });
    root.append(badge);
    await settled(badge);
    expect([badge.state, badge.certificationState]).to.deep.equal(['verified', 'self-declared']);
    expect(asked).to.deep.equal([]);
  });

  it('is found in the shadow root of the element that names it', async () => {
    const root = await fixture(html`<div></div>`);
    const shadow = root.attachShadow({ mode: 'open' });
    const badge = document.createElement('trust-badge');
    Object.assign(badge, { src: '#inline', subject: 'vendor.example', root: vendor.root });
    shadow.append(place(JSON.stringify(await signManifest(vendor))), badge);
    await settled(badge);
    expect(badge.state).to.equal('verified');
  });

  it('that is not there is never looked for on the network', async () => {
    const badge = await settled(
      await fixture<TrustBadge>(
        html`<trust-badge src="#nowhere" subject="vendor.example" root=${vendor.root}></trust-badge>`,
      ),
    );
    expect(badge.state).to.equal('unreachable');
    expect(asked.filter((url) => !url.startsWith('#'))).to.deep.equal([]);
  });

  it('is waited for until the parser has closed it', async () => {
    const text = JSON.stringify(await signManifest(vendor));
    const frame = (await fixture(html`<iframe></iframe>`)) as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    // The badge belongs to this page, the half-written script as well: a parser that has paused in the middle of it.
    inner.open();
    inner.write(`<!doctype html><script type="application/json" id="inline">${text.slice(0, 200)}`);
    expect(inner.readyState).to.equal('loading');
    expect(inner.getElementById('inline')?.textContent?.length).to.be.lessThan(201);
    inner.write(`${text.slice(200)}</script><p>after</p>`);
    inner.close();
    expect(inner.getElementById('inline')?.textContent).to.equal(text);
  });
});
