import {html} from 'lit';
import type {FileToTranslate} from '../../domain/exchange/translation-work.ts';
import {words} from '../words.ts';
import {openIn, openPartsFirst} from './translate-view.ts';

type TitleOf = (module: string) => string;

/** Modules in the order of their files, what belongs to none at the end. */
function modulesOf(files: readonly FileToTranslate[]): readonly string[] {
  const modules = new Set(files.map(({module}) => module));
  return [...[...modules].filter((module) => module !== ''), ...(modules.has('') ? [''] : [])];
}

/** How far each module is. */
export function progressList(files: readonly FileToTranslate[], titleOf: TitleOf) {
  return html`<ul>
    ${modulesOf(files).map((module) => {
      const own = files.filter((file) => file.module === module);
      const all = own.reduce((sum, {units}) => sum + units, 0);
      const done = all - own.reduce((sum, file) => sum + openIn(file), 0);
      const title = titleOf(module);
      return html`<li>
        ${title}: ${words().translate.doneOf(done, all)}
        <progress max=${all} value=${done} aria-label=${title}></progress>
      </li>`;
    })}
  </ul>`;
}

/** The field in which a part is chosen, by module: those with something left first. */
export function partField(
  files: readonly FileToTranslate[],
  open: string | undefined,
  titleOf: TitleOf,
  onChoose: (original: string) => void,
) {
  const {part, choosePart, openIn: named} = words().translate;
  // Only the field below fires it.
  const choose = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    if (value !== '') onChoose(value);
  };
  return html`<div class="field">
    <label for="part">${part}</label>
    <select id="part" @change=${choose}>
      <option value="" ?selected=${open === undefined}>${choosePart}</option>
      ${modulesOf(files).map(
        (module) =>
          html`<optgroup label=${titleOf(module)}>
            ${openPartsFirst(files.filter((file) => file.module === module)).map(
              (file) =>
                html`<option value=${file.original} .selected=${file.original === open}>
                  ${named(file.title, openIn(file))}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </div>`;
}
