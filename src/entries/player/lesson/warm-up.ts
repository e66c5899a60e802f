/**
 * The first drawing of a page costs more than twice the second: its code is compiled then, its templates and styles are read. That
 * is done in tasks of its own, by drawing what nobody sees, so that no task is as long as both; on a slow line meanwhile the rest
 * is on its way.
 */
import {nothing, type LitElement} from 'lit';
import {nextTask} from '../../../components/next-task.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {moduleStateIn} from '../../../components/shell/home/module-state.ts';
import {LessonPageElement} from '../../../components/shell/lesson/lesson-page.ts';
import type {View} from '../../../components/shell/view.ts';
import type {Lesson, Module} from '../../../domain/course/course.ts';

const emptyPage: View = {type: 'question', question: {title: '', render: () => nothing}};

/** For the first lesson that is shown; the shell as well, where that lesson is the first page. */
export async function warmUp(player: CoursePlayerElement, module: Module, lesson: Lesson): Promise<void> {
  const {state, view} = player;
  const moduleState = state && moduleStateIn(state, module.id);
  if (!moduleState) return;
  if (view.type === 'loading') {
    await nextTask();
    drawUnseen(Object.assign(document.createElement('course-player'), {state, view: emptyPage}));
  }
  await nextTask();
  drawUnseen(Object.assign(new LessonPageElement(), {module, moduleState, lesson: {...lesson, blocks: []}}));
}

/** On a page an element draws itself; this one gets onto none. */
function drawUnseen(element: LitElement): void {
  element['performUpdate']();
}
