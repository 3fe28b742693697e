import type { CSSResult } from '@lit/reactive-element';
import faceStyles from '../shared/face.styles.js';
import hostStyles from '../shared/host.styles.js';

const styles: CSSResult[] = [hostStyles, faceStyles];

export default styles;
