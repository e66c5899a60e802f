import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Draft} from './draft/draft.ts';
import {MakeRequestEvent, type MakeRequest} from './make-request.ts';
import {emptyView, type MakeView} from './make-view.ts';
import {languageCodes} from '../languages/codes.ts';

/** What every step is: it shows the page's value and asks for changes.
 * @fires make-request */
export class StepElement extends LitElement {
  @property({attribute: false}) view: MakeView = emptyView;

  protected request(request: MakeRequest): void {
    this.dispatchEvent(new MakeRequestEvent(request));
  }

  protected change(change: Partial<Draft>): void {
    this.request({type: 'change', change});
  }

  /** Of the packages, the main one first. */
  protected get languages(): readonly string[] {
    const {draft, choices} = this.view;
    if (draft.languages.length > 0) return draft.languages;
    return choices?.languages ?? languageCodes;
  }
}
