import {html} from 'lit';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import '../../../components/shell/take-up-page.ts';
import {strings} from '../../../locales/visit.ts';

/**
 * Shows the question and waits for the answer; loaded only when it has to be asked. Where a slow disk has it asked when the course
 * is on screen already, that is there again after the answer.
 */
export function askTakeUp(player: CoursePlayerElement, savedAtMs: number): Promise<boolean> {
  const {type} = player.view;
  const render = () => html`<take-up-page .savedAtMs=${savedAtMs}></take-up-page>`;
  player.view = {type: 'question', question: {title: strings().takeUpTitle, render}};
  if (type !== 'loading') void player.focusPage();
  return new Promise((resolve) => {
    player.addEventListener('course-take-up', ({isWanted}) => {
      resolve(isWanted);
      // At launch nobody hears it yet.
      player.dispatchEvent(new Event('course-load-again'));
    });
  });
}
