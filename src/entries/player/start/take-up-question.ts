import {html} from 'lit';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {TakeUpEvent} from '../../../components/events.ts';
import '../../../components/shell/take-up-page.ts';
import {strings} from '../../../locales/visit.ts';

/**
 * Shows the question and waits for the answer; loaded only when it has to be asked. Where a slow disk has it asked when the course
 * is on screen already, that is there again after the answer.
 */
export function askTakeUp(player: CoursePlayerElement, savedAtMs: number): Promise<boolean> {
  const isLate = player.view.type !== 'loading';
  return new Promise((resolve) => {
    const onAnswer = ({isWanted}: TakeUpEvent) => {
      resolve(isWanted);
      if (isLate) player.dispatchEvent(new Event('course-load-again'));
    };
    const render = () =>
      html`<take-up-page .savedAtMs=${savedAtMs} @course-take-up=${onAnswer}></take-up-page>`;
    player.view = {type: 'question', question: {title: strings().takeUpTitle, render}};
    if (isLate) void player.focusPage();
  });
}
