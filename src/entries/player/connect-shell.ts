/** What the shell asks for beside lessons and pages: panels, terms of the glossary, no notes on this device. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {OpenPanelEvent} from '../../components/shell/shell-events.ts';
import {strings} from '../../locales/index.ts';
import type {Content} from '../../runtime/content.ts';
import type {DeviceNotes} from '../../runtime/device/device-notes.ts';

export interface ShellOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly notes: DeviceNotes;
}

/** Listens on the player. */
export function connectShell({player, content, notes}: ShellOptions): void {
  const open = async (panel: OpenPanelEvent['panel']): Promise<void> => {
    player.alert = '';
    player.busy = true;
    try {
      const panels = await import('./panels.ts');
      player.panel = await panels.openPanel(panel, content);
    } catch {
      // The page below stays as it is; the number of last resort must not depend on the line.
      player.alert = panel === 'help' ? strings().helpFailed : strings().loadFailed;
    }
    player.busy = false;
  };
  player.addEventListener('course-open-panel', ({panel}) => void open(panel));
  player.addEventListener('course-glossary', ({reader}) => {
    void content.glossary().then(
      (glossary) => (reader.glossary = glossary),
      () => (reader.glossary = 'failed'),
    );
  });
  // No field of them is on screen then: a lesson reads them anew when it is opened.
  player.addEventListener('course-erase-notes', ({eraser}) => {
    void notes.eraseAll().then((isErased) => (eraser.erased = isErased));
  });
}
