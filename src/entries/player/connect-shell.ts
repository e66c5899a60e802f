/** What the shell asks for beside lessons: panels, terms of the glossary, the own institution, the name. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import {hrefOf, parseRoute} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import type {Content} from '../../runtime/content.ts';
import type {DeviceNotes} from '../../runtime/device-notes.ts';
import type {Session} from '../../runtime/session.ts';
import type {TypedName} from './kept-notes.ts';

export interface ShellOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly session: Session;
  readonly notes: DeviceNotes;
  readonly typedName: TypedName;
  /** True when nothing could be saved any more: nothing is taken. */
  readonly isLocked: () => boolean;
  /** Something worth saving happened. */
  readonly onChange: () => void;
}

/** Listens on the player. */
export function connectShell({
  player,
  content,
  session,
  notes,
  typedName,
  isLocked,
  onChange,
}: ShellOptions): void {
  player.addEventListener('course-open-panel', async ({panel}) => {
    player.busy = true;
    try {
      const {openPanel} = await import('./panels.ts');
      player.panel = await openPanel(panel, content);
    } catch {
      // The page below stays as it is; the number of last resort must not depend on the line.
      player.alert = panel === 'help' ? strings().helpFailed : strings().loadFailed;
    }
    player.busy = false;
  });
  player.addEventListener('course-glossary', async ({reader}) => {
    reader.glossary = await content.glossary().catch(() => 'failed' as const);
  });
  player.addEventListener('course-pick-role', ({role}) => {
    if (!isLocked() && session.dispatch({type: 'pick-role', role})) onChange();
    const {part} = parseRoute(location.hash);
    if (part) location.hash = `/${part}`;
  });
  player.addEventListener('course-search', ({query}) => {
    history.replaceState(null, '', hrefOf(query ? {page: 'search', part: query} : {page: 'search'}));
  });
  // No field of them is on screen then: a lesson reads them anew when it is opened.
  player.addEventListener('course-erase-notes', async ({eraser}) => {
    eraser.erased = await notes.eraseAll();
  });
  player.addEventListener('course-name', ({name}) => typedName.type(name));
}
