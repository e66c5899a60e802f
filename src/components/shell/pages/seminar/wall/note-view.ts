import {html, type TemplateResult} from 'lit';
import type {SeminarAction, SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';

/** The field in which somebody writes for the minutes what is said in a part. */
export function renderNote(
  part: string,
  {notes}: SeminarState,
  words: SeminarWords,
  send: (action: SeminarAction) => void,
): TemplateResult {
  const onInput = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLTextAreaElement) send({type: 'note', part, text: currentTarget.value});
  };
  return html`<textarea
    rows="2"
    aria-label=${words.note}
    .value=${notes[part] ?? ''}
    @input=${onInput}
  ></textarea>`;
}
