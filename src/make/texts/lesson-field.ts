import {html} from 'lit';
import type {LessonChoice} from '../../domain/exchange/lesson-words.ts';
import type {MakingChoices} from '../../domain/exchange/package-making.ts';
import {language} from '../../languages/on-screen.ts';
import {words} from '../words.ts';
import type {OpenLesson} from './texts-view.ts';

/** The field in which a lesson is chosen, by module. */
export function lessonField(
  {
    lessons,
    choices,
    open,
  }: {
    readonly lessons: readonly LessonChoice[];
    readonly choices: MakingChoices | undefined;
    readonly open: OpenLesson | undefined;
  },
  onChoose: (place: Pick<LessonChoice, 'module' | 'lesson'>) => void,
) {
  const {lesson: label, chooseLesson} = words().texts;
  const choose = (event: Event) => {
    // Only the field below fires it.
    const [module = '', lesson = ''] = (event.target as HTMLSelectElement).value.split('/');
    if (lesson !== '') onChoose({module, lesson});
  };
  const isOpen = ({module, lesson}: LessonChoice): boolean =>
    open?.place.module === module && open.place.lesson === lesson;
  const modules = [...new Set(lessons.map(({module}) => module))];
  const nameOf = (id: string): string =>
    choices?.modules.find((module) => module.id === id)?.titles[language()] ?? id;
  return html`<div class="field">
    <label for="lesson">${label}</label>
    <select id="lesson" @change=${choose}>
      <option value="" ?selected=${!open}>${chooseLesson}</option>
      ${modules.map(
        (id) =>
          html`<optgroup label=${nameOf(id)}>
            ${lessons
              .filter(({module}) => module === id)
              .map(
                (each) =>
                  html`<option value="${each.module}/${each.lesson}" .selected=${isOpen(each)}>
                    ${each.titles[language()] ?? each.lesson}
                  </option>`,
              )}
          </optgroup>`,
      )}
    </select>
  </div>`;
}
