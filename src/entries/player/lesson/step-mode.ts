/** Whether lessons are read step by step on this device: as the learner wants it, else where there is little room. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {readReading} from '../../../runtime/device/reading-choices.ts';
import type {ReadingPlace} from '../place/reading-place.ts';

/** A phone, or a frame or a magnified window of less than 500 px. */
const littleRoom = '(max-width: 30rem), (max-height: 499px)';

export function isByStep(): boolean {
  const {lesson} = readReading();
  return lesson === 'auto' ? matchMedia(littleRoom).matches : lesson === 'steps';
}

/** The lesson on screen follows when the window becomes another one, as when a phone is turned: at the same place. */
export function followRoom(player: CoursePlayerElement, place: ReadingPlace): void {
  matchMedia(littleRoom).addEventListener('change', () => {
    const {view} = player;
    const byStep = isByStep();
    if (view.type !== 'lesson' || view.extras.byStep === byStep) return;
    void place.keep(() => {
      player.view = {...view, extras: {...view.extras, byStep}};
      return player.updateComplete;
    });
  });
}
