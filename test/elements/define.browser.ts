import { expect, fixture, html } from '@open-wc/testing';
import { TrustBadge } from '../../src/elements/badge/badge.js';
import { define } from '../../src/elements/shared/define.js';
import { TrustSource } from '../../src/elements/source/source.js';
import { prove, publish, reset, settled, vendor } from './stage.js';

const heard: string[] = [];
const { warn } = console;

describe('define', () => {
  before(() => {
    console.warn = (text: string) => heard.push(text);
  });
  after(() => {
    console.warn = warn;
  });
  beforeEach(() => {
    reset();
    heard.length = 0;
  });

  it('registers an element, and says nothing when the same copy comes again', () => {
    define('trust-source', TrustSource);
    define('trust-source', TrustSource);
    expect(customElements.get('trust-source')).to.equal(TrustSource);
    expect(heard).to.deep.equal([]);
  });

  it('leaves a name to whoever has it, with one warning that names both versions', () => {
    class Older extends HTMLElement {
      static version = '0.0.0-older';
    }
    customElements.define('trust-taken', Older);
    define('trust-taken', class extends TrustSource {});
    define('trust-taken', class extends TrustSource {});
    expect(customElements.get('trust-taken')).to.equal(Older);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.include('0.0.0-older').and.to.include(TrustSource.version);
  });

  it('never throws at the page', () => {
    define('Not a name', class extends TrustSource {});
    define('trust-twice', TrustSource);
    expect(heard.length).to.equal(2);
  });

  it('gives an element another name, and its panel opens though another product has taken that tag', async () => {
    customElements.define('trust-proof', class extends HTMLElement {});
    define('vendor-badge', TrustBadge);
    await publish();
    const badge = await fixture<TrustBadge>(
      html`<vendor-badge subject="vendor.example" root=${vendor.root} certification="iso-27001"></vendor-badge>`,
    );
    await settled(badge);
    expect(badge.certificationState).to.equal('self-declared');
    expect((await prove(badge)).open).to.equal(true);
  });
});
