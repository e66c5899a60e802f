/** Whether lessons are read step by step on this device: as the learner wants it, else where there is little room. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {readReading} from '../../../runtime/device/reading-choices.ts';

/** A phone, or a frame or a magnified window of less than 500 px. */
const littleRoom = '(max-width: 30rem), (max-height: 499px)';

export function isByStep(): boolean {
  const {lesson} = readReading();
  return lesson === 'auto' ? matchMedia(littleRoom).matches : lesson === 'steps';
}

/** The lesson on screen follows when the window becomes another one, as when a phone is turned. */
export function followRoom(player: CoursePlayerElement): void {
  matchMedia(littleRoom).addEventListener('change', () => {
    const {view} = player;
    if (view.type === 'lesson') player.view = {...view, extras: {...view.extras, byStep: isByStep()}};
  });
}
