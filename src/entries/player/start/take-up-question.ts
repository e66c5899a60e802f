import {html} from 'lit';
import '../../../components/shell/take-up-page.ts';
import type {View} from '../../../components/shell/view.ts';
import {strings} from '../../../locales/visit.ts';

/** The question as a view; loaded only when it has to be asked. */
export const takeUpQuestion = (savedAtMs: number): View => ({
  type: 'question',
  question: {
    title: strings().takeUpTitle,
    render: () => html`<take-up-page .savedAtMs=${savedAtMs}></take-up-page>`,
  },
});
