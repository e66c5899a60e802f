import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  ownPartKinds,
  type OfPart,
  type OwnLessonChange,
  type OwnLessonView,
  type OwnOptions,
  type OwnPart,
} from '../../../domain/exchange/own-lessons.ts';
import {moveButtons} from '../../fields/move-buttons.ts';
import '../../films/own-film.ts';
import type {MakeView} from '../../make-view.ts';
import {words} from '../../words.ts';
import './own-picture.ts';
import {selectField} from '../../fields/select-field.ts';

type Change = (change: OwnLessonChange) => void;

/** The parts of a lesson of one's own: their order, what is right in them, one more of each kind. */
export function ownParts(lesson: OwnLessonView, view: MakeView, onChange: Change) {
  const {parts: title, partsHint, addPart, partKinds} = words().texts.added;
  const place = {module: lesson.module, lesson: lesson.lesson};
  return html`<section class="card" aria-labelledby="parts">
    <h3 id="parts">${title} (${lesson.parts.length})</h3>
    <p class="hint">${partsHint}</p>
    <ol class="parts">
      ${repeat(
        lesson.parts,
        // Those of another lesson may have the same ids.
        ({id}) => `${place.module}/${place.lesson}/${id}`,
        (part, i) =>
          html`<li>
            ${partRow(lesson, part, i, onChange)} ${shown({...place, part: part.id}, part, view)}
          </li>`,
      )}
    </ol>
    <p class="row">
      ${ownPartKinds.map(
        (kind) =>
          html`<button class="button" @click=${() => onChange({...place, type: 'add-part', kind})}>
            ${addPart(partKinds[kind])}
          </button>`,
      )}
    </p>
  </section>`;
}

/** What a part shows that is no text. */
function shown(place: OfPart, part: OwnPart, view: MakeView) {
  if (part.picture !== undefined)
    return html`<own-picture .view=${view} .place=${place} .shown=${part}></own-picture>`;
  return part.film === undefined
    ? nothing
    : html`<own-film .view=${view} .slotName=${part.film} .name=${part.title}></own-film>`;
}

function partRow({module, lesson, parts}: OwnLessonView, part: OwnPart, i: number, onChange: Change) {
  const {removePart, otherPart, partKinds} = words().texts.added;
  const place = {module, lesson, part: part.id};
  const kinds: Readonly<Record<string, string>> = partKinds;
  return html`<p class="row">
      <span><strong>${part.title}</strong> (${kinds[part.type] ?? otherPart})</span>
      ${moveButtons({id: part.id, name: part.title}, {up: i > 0, down: i < parts.length - 1}, (by) =>
        onChange({...place, type: 'move-part', by}),
      )}
      ${
        parts.length > 1
          ? html`<button class="button" @click=${() => onChange({...place, type: 'remove-part'})}>
              ${removePart(part.title)}
            </button>`
          : nothing
      }
    </p>
    ${part.asked.map((asked) => optionRows({...place, title: part.asked.length > 1 ? `${part.title} (${asked.decision})` : part.title}, asked, onChange))}`;
}

function optionRows(
  {
    title,
    ...place
  }: {readonly module: string; readonly lesson: string; readonly part: string; readonly title: string},
  {decision, values, options}: OwnOptions,
  onChange: Change,
) {
  const {addOption, values: names} = words().texts.added;
  const valueNames: Readonly<Record<string, string>> = names;
  return html`${options.map(({key, text, value}) =>
      selectField(
        {id: `${place.part}-${decision}-${key}`, label: `${key}: ${text}`},
        values.map((each) => ({value: each, name: valueNames[each] ?? each})),
        value,
        (chosen) => onChange({...place, type: 'set-option', decision, key, value: chosen}),
      ),
    )}
    <p>
      <button class="button" @click=${() => onChange({...place, type: 'add-option', decision})}>
        ${addOption(title)}
      </button>
    </p>`;
}
