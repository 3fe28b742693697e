import { type ApplicationRef, Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { VerdictEvent } from 'trust-elements';
import { TRUST_ELEMENTS } from 'trust-elements/angular';
import { FIRST, start } from './scenario.js';

let hear: (event: VerdictEvent) => void;

@Component({
  selector: 'app-root',
  imports: [TRUST_ELEMENTS],
  template: `
    @let all = state();
    @if (all.isShown) {
      <trust-badge
        id="badge"
        subject="vendor.example"
        [root]="all.root"
        [src]="all.src"
        [certification]="all.certification"
        [variant]="$any(all.variant)"
        [min-version]="all.minVersion"
        [remember]="all.remember"
        (trust-verdict)="hear($event)"
      >
        <a href="https://vendor.example/">{{ all.words }}</a>
      </trust-badge>
    }
    <trust-status id="status" subject="vendor.example" [root]="all.root" [src]="all.src" [live]="all.live">
      <a href="https://vendor.example/">{{ all.words }}</a>
    </trust-status>
    <trust-status id="on" subject="vendor.example" [root]="all.root" [src]="all.src" live />
    <trust-status id="off" subject="vendor.example" [root]="all.root" [src]="all.src" live="false" remember="false" />
    <trust-badge class="odd" subject="vendor.example" [root]="all.root" [src]="all.src" [certification]="$any(all.odd)" />
    <trust-badge class="odd" subject="vendor.example" [root]="all.root" [src]="all.src" [certification]="$any(all.odd)" />
  `,
})
class App {
  readonly state = signal({ ...FIRST });
  readonly hear = (event: VerdictEvent) => hear(event);
}

start(async (listener: typeof hear) => {
  hear = listener;
  const { components } = await bootstrapApplication(App).then((app: ApplicationRef) => app);
  const app = components[0]?.instance as App;
  return (changes: Partial<typeof FIRST>) => app.state.update((known) => ({ ...known, ...changes }));
});
