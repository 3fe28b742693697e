/**
 * What every element of ours has in common: the attributes that say which manifest and whom to trust, the state that
 * comes of it, and the panel that explains it.
 *
 * @module
 */

import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import type { DocumentReason } from '../../core/errors.js';
import type { CertificationState, CertificationVerdict, DocumentState, Verdict } from '../../core/trust/verdict.js';
import type { ManifestRequest, Snapshot } from '../../source/types.js';
import { en } from '../../view/words/en.js';
import type { BadgeWords } from '../../view/words/words.js';
import { VERSION } from './define.js';
import { draw } from './draw.js';
import { lookAgain, ManifestController, type ManifestHost, toParent } from './manifest-controller.js';
import { VerdictEvent } from './verdict-event.js';
import { warn } from './warn.js';

/** A boolean attribute: server renderers write "false" and mean it. */
export function flag(value: string | null): boolean {
  return value !== null && value !== 'false';
}

/** Words of badges by the language that a page names, as they have come. */
const spoken = new Map<string, BadgeWords>();
let observer: MutationObserver | undefined;

/** The language that the page says a node is in; empty where it says none. Every node that is asked is watched. */
function toLanguage(node: Node | null): string {
  if (!node) return '';
  observer ??= new MutationObserver(lookAgain);
  observer.observe(node, { attributeFilter: ['lang'] });
  return (node as Partial<Element>).getAttribute?.('lang') ?? toLanguage(toParent(node));
}

/**
 * Base of every element. What it shows is decided by the page's attributes and the signed manifest alone.
 *
 * @fires {VerdictEvent} trust-verdict - The state or the reason has changed.
 */
export abstract class TrustElement extends ReactiveElement implements ManifestHost {
  /** The version of this copy, for the warning where two meet. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    src: {},
    subject: {},
    root: {},
    attestors: {},
    minVersion: { attribute: 'min-version', type: Number },
    minKeysetVersion: { attribute: 'min-keyset-version', type: Number },
    liveKeys: { attribute: 'live-keys', converter: flag },
    remember: { converter: flag },
    source: {},
  };

  /** Address of the manifest, or `#id` of an inline `<script type="application/json">`. By default the subject's own. */
  declare src?: string | null;
  /** The domain that the page trusts the manifest to speak for: `vendor.example`. */
  declare subject?: string | null;
  /** Thumbprints of the root keys that the page trusts. Without it, the keys at the subject's own domain count. */
  declare root?: string | null;
  /** Third parties whose countersignature counts: `domain=thumbprint` pairs. */
  declare attestors?: string | null;
  /** The least manifest version that the page accepts. */
  declare minVersion?: number | null;
  /** The least keyset version that the page accepts. */
  declare minKeysetVersion?: number | null;
  /** Also fetch the subject's own keyset, to see revocations sooner. */
  declare liveKeys?: boolean;
  /** Keep the newest accepted version in this browser, to refuse older ones later. */
  declare remember?: boolean;
  /** Id of the `trust-source` to take all of these from. Without it, the nearest one around this element. */
  declare source?: string | null;

  /** What is known of the manifest; null while it is not clear yet which one is meant. */
  protected snapshot: Snapshot | null = null;
  /** What the page asked for. */
  protected request: ManifestRequest | null = null;
  /** The language of the page around the element: a BCP 47 tag, or empty. */
  protected language = '';
  /** The words of that language, once they are there; English until then, and where there are none. */
  protected words: BadgeWords = en;
  /** Holds the states. From the beginning: a document that the element has only come into gives none out. */
  protected readonly internals: ElementInternals | undefined = this.attachInternals?.();
  #shown = '';
  #said = 'pending,';

  constructor() {
    super();
    // Frameworks look at a property's type to know that an empty attribute means yes.
    this.liveKeys = this.remember = false;
    new ManifestController(this, (snapshot, request) => this.receive(snapshot, request));
  }

  /** The verdict on the manifest; null before there is any. */
  get verdict(): Verdict | null {
    return this.snapshot?.verdict ?? null;
  }

  /** The state of the manifest. */
  get state(): DocumentState {
    return this.verdict?.state ?? 'pending';
  }

  /** Why the manifest is not verified; null where it is. */
  get reason(): DocumentReason | null {
    return this.verdict?.reason ?? null;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // A framework wrote an object before this element was defined, and will not repair it.
    if (value === '[object Object]') warn(`${this.localName}[${name}]`, 'cannot be an object.');
    else super.attributeChangedCallback(name, old, value);
  }

  adoptedCallback(): void {
    // First shown in another document: Lit would dress it in sheets of this one, and throw at the page.
    (this as { renderRoot: ReactiveElement['renderRoot'] }).renderRoot ??=
      this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    void this.openProof(null);
  }

  /** The one certification on show, for an element that shows one. */
  protected get claim(): Pick<CertificationVerdict, 'state' | 'reason'> | null {
    return null;
  }

  protected receive(snapshot: Snapshot | null, request: ManifestRequest | null): void {
    this.snapshot = snapshot;
    this.request = request;
    this.requestUpdate();
    if (/^#trust-proof=/.test(location.hash)) void this.openProof(location.hash);
    if (this.reason) {
      warn(request?.url || `<${this.localName}>`, `is ${this.state}/${this.reason} ${this.verdict?.detail}`);
    }
  }

  /** Draws what is known into `renderRoot`, and returns the state that this shows. */
  protected abstract paint(): CertificationState;

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const language = toLanguage(this);
    const words = spoken.get(language);
    this.language = language;
    this.words = words ?? en;
    // English is here already; another language comes while the manifest does. Where it cannot, English says the same.
    if (!words && !/^(en|$)/i.test(language)) {
      import('../../view/languages.js').then(({ speak }) => speak(spoken, language, en)).then(lookAgain, () => {});
    }
    const { claim, state } = this;
    let shown: CertificationState = state;
    try {
      shown = this.paint();
    } catch (error) {
      // Trusted Types of the page, or a fault of ours: the page's own words are better than a blank.
      warn(`<${this.localName}>`, `cannot draw: ${error}`);
      this.renderRoot.replaceChildren(draw('slot'));
    }
    if (shown !== this.#shown) {
      try {
        // What proves trust is a custom state: markup can write attributes.
        this.internals?.states.delete(this.#shown);
        this.internals?.states.add(shown);
      } catch {
        // Engines without custom states show the same by words and shape.
      }
      this.#shown = shown;
    }
    const say = `${[state, this.reason]}${claim && state !== 'pending' ? [claim.state, claim.reason] : ''}`;
    if (say !== this.#said) {
      this.#said = say;
      this.dispatchEvent(new VerdictEvent(this.verdict, claim));
    }
  }

  /**
   * Opens what there is to say of a claim, or of the manifest; or follows an address; null, in another document, only has
   * the element dressed again. The code of all that comes when it is asked for.
   */
  protected async openProof(certification: string | null = ''): Promise<void> {
    try {
      const { open } = await import('../proof/open.js');
      await open(this, this.renderRoot, certification);
    } catch (error) {
      warn(`<${this.localName}>`, `cannot open: ${error}`);
    }
  }
}
