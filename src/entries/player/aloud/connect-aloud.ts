/** A page can be read aloud: what does that is loaded when it is asked for. */
import type {AloudEvent} from '../../../components/aloud/aloud-events.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {strings} from '../../../locales/index.ts';
import {keepPace, readReading} from '../../../runtime/device/reading-choices.ts';

/** Listens on the player, however many of its parts ask for it. */
export function connectAloud(player: CoursePlayerElement): void {
  // The same listener counts once.
  player.addEventListener('course-aloud', onAloud);
}

function onAloud({currentTarget, byKeyboard}: AloudEvent): void {
  // The listener is on the player.
  const player = currentTarget as CoursePlayerElement;
  player.alert = '';
  import('./read-aloud.ts')
    .then(({readAloud}) => readAloud({player, byKeyboard, pace: readReading().aloud, onPace: keepPace}))
    .catch(() => (player.alert = strings().loadFailed));
}
