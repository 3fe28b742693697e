import { Component } from '@angular/core';
import type { VerdictEvent } from 'trust-elements';
import { TRUST_ELEMENTS } from 'trust-elements/angular';

@Component({
  selector: 'app-good',
  imports: [TRUST_ELEMENTS],
  template: `
    <trust-source subject="vendor.example" root="THUMBPRINT" [min-version]="5" (trust-verdict)="hear($event)">
      <trust-badge certification="iso-27001" variant="compact" live-keys title="A badge" />
      <trust-badges [variant]="undefined" min-version="5" remember="false" />
      <trust-subprocessors group="category" sort="-name" hidden><a href="/">Words</a></trust-subprocessors>
    </trust-source>
  `,
})
export class Good {
  hear(event: VerdictEvent) {
    return event.verdict?.state;
  }
}
