/** What stands below the wall: back and on, where the room is, and what is for the trainer unless they have a window of their own. */
import {html, type TemplateResult} from 'lit';
import type {SeminarAction, SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {renderNote} from './note-view.ts';
import type {TrainerWindow} from './trainer-window.ts';

export interface StageFoot {
  readonly words: SeminarWords;
  readonly room: SeminarState;
  readonly parts: readonly LoadedPart[];
  readonly part: LoadedPart;
  /** Of the slide. */
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly trainer: Pick<TrainerWindow, 'isOpen' | 'isRefused' | 'open'>;
  readonly send: (action: SeminarAction) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  /** To the first slide of a part. */
  readonly onPart: (id: string) => void;
}

export function renderFoot(foot: StageFoot): TemplateResult {
  const {words, parts, part, title, isFirst, isLast, trainer, onBack, onNext} = foot;
  const onPart = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLSelectElement) foot.onPart(currentTarget.value);
  };
  return html`<div class="foot">
    <button class="button" ?disabled=${isFirst} @click=${onBack}>${words.previous}</button>
    <button class="button primary" ?disabled=${isLast} @click=${onNext}>${words.next}</button>
    <span role="status"
      >${words.placeOf(parts.indexOf(part) + 1, parts.length)}<span class="visually-hidden"
        >: ${title}</span
      ></span
    >
    <select class="grow" aria-label=${words.toPart} .value=${part.id} @change=${onPart}>
      ${parts.map((each) => html`<option value=${each.id} ?selected=${each === part}>${each.title}</option>`)}
    </select>
    ${trainer.isOpen ? '' : renderForTrainer(foot)}
  </div>`;
}

function renderForTrainer({words, room, part, trainer, send}: StageFoot): TemplateResult {
  return html`<details>
      <summary>${words.note}</summary>
      ${renderNote(part.id, room, words, send)}
    </details>
    <button class="button" @click=${trainer.open}>${words.trainerWindow}</button>
    <span role="status">${trainer.isRefused ? words.windowRefused : ''}</span>`;
}
