import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Draft} from './draft/draft.ts';
import {MoveFocus} from './fields/move-buttons.ts';
import {MakeRequestEvent, type MakeRequest} from './make-request.ts';
import {emptyView, type MakeView} from './make-view.ts';
import {languageCodes} from '../languages/codes.ts';

/** What every step is: it shows the page's value and asks for changes.
 * @fires make-request */
export class StepElement extends LitElement {
  @property({attribute: false}) view: MakeView = emptyView;

  constructor() {
    super();
    new MoveFocus(this);
  }

  protected request(request: MakeRequest): void {
    this.dispatchEvent(new MakeRequestEvent(request));
  }

  protected change(change: Partial<Draft>): void {
    this.request({type: 'change', change});
  }

  /** Whether something has to be put right before the next step: then it is said there, and the focus is at it. */
  refuse(): boolean {
    return false;
  }

  /** Leads to a field, out of whatever is folded. @param id of an element of this step; of none: nothing happens */
  async focusField(id: string): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    field?.focus();
    field?.scrollIntoView({block: 'center'});
  }

  /** Of the packages, the main one first. */
  protected get languages(): readonly string[] {
    const {draft, choices} = this.view;
    if (draft.languages.length > 0) return draft.languages;
    return choices?.languages ?? languageCodes;
  }
}
