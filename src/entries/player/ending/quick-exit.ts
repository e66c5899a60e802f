/**
 * The way out at once: the button in the bar, or Esc twice within a second, of which none has closed something
 * else. The screen goes blank first, then what is unsaved is saved, then a calendar of our own takes the course's place in the history.
 */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';

const twiceWithinMs = 1000;
/** A window that may be led away is gone by then. */
const leftWithinMs = 500;

export interface QuickExit {
  /** Saves in its very turn; nothing to do before there is a session. */
  save: () => unknown;
}

/** Listens from now on; set `save` once there is something to save. */
export function connectQuickExit(player: CoursePlayerElement): QuickExit {
  const exit: QuickExit = {save: () => undefined};
  // Within no time of anything.
  let pressedAtMs = NaN;
  const onKey = ({key, repeat, timeStamp}: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - pressedAtMs <= twiceWithinMs) void leave(exit);
    pressedAtMs = timeStamp;
  };
  // While capturing: a dialog or a drag that takes the key for itself must not keep one here. On the document: a seminar on the wall,
  // where Esc twice is a reflex that leaves the whole screen, listens on the window and keeps the key to itself.
  document.addEventListener('keydown', onKey, {capture: true});
  // It comes before the next press: the press that closed a note was for the note.
  window.addEventListener('course-closed', () => (pressedAtMs = NaN));
  player.addEventListener('course-quick-exit', () => void leave(exit));
  return exit;
}

async function leave({save}: QuickExit): Promise<void> {
  const root = document.documentElement;
  if (root.hidden) return;
  root.hidden = true;
  document.title = '';
  // An LMS may take seconds to save: nobody reads the screen meanwhile.
  await painted();
  try {
    save();
  } finally {
    replaceWindow(new URL('today.html', location.href).href);
  }
}

/** A frame that is not painted at all must not wait for ever. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/**
 * The whole window where the LMS around this frame lets it be led away, as it names the course, too;
 * else this frame alone.
 */
function replaceWindow(address: string): void {
  try {
    window.top?.location.replace(address);
  } catch {
    // A sandboxed frame: seen to below.
  }
  if (window.top !== window) setTimeout(() => location.replace(address), leftWithinMs);
}
