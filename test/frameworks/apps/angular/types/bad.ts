import { Component } from '@angular/core';
import { TRUST_ELEMENTS } from 'trust-elements/angular';

@Component({
  selector: 'app-bad',
  imports: [TRUST_ELEMENTS],
  template: `
    <trust-badge variant="huge" /><!-- wrong -->
    <trust-badge min-version="many" /><!-- wrong -->
    <trust-badge remember="yes" /><!-- wrong -->
    <trust-badge [certificate]="'iso-27001'" /><!-- wrong -->
    <trust-badge [certification]="27001" /><!-- wrong -->
    <trust-badge (trust-verdict)="hear($event)" /><!-- wrong -->
  `,
})
export class Bad {
  hear(event: MouseEvent) {
    return event.button;
  }
}
