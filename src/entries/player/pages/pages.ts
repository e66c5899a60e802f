/** The pages beside the course, in one lazy file. Their names stand in addresses: `#/page/glossary`. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Page} from '../../../components/shell/view.ts';
import {hrefOf, parseRoute, type PagePlace} from '../../../domain/course/route.ts';
import type {Session} from '../../../runtime/session/session.ts';
import type {Launch} from '../../../runtime/tracker.ts';
import {connectAloud} from '../aloud/connect-aloud.ts';
import {bringReadingBack} from '../kept/kept-reading.ts';
import {TypedName} from '../kept/kept-notes.ts';
import {loadChosenFont} from '../start/chosen-font.ts';
import {openAbout} from './about.ts';
import {openCertificate} from './certificate.ts';
import {openData} from './data.ts';
import {openGlossary} from './glossary.ts';
import {openHelp} from './help.ts';
import type {OpenPage, PageContext} from './page-context.ts';
import {openLeaflet} from './group/leaflet.ts';
import {openReading, takeReading} from './reading.ts';
import {openReporting} from './reporting.ts';
import {openResources} from './resources.ts';
import {openRole} from './role.ts';
import {openSearch, readFound} from './search.ts';
import {openSources} from './sources.ts';
import {openTrainer} from './group/trainer.ts';

const pages = new Map<string, OpenPage>([
  ['about', openAbout],
  ['certificate', openCertificate],
  ['data', openData],
  ['glossary', openGlossary],
  ['help', openHelp],
  ['leaflet', openLeaflet],
  ['reading', openReading],
  ['reporting', openReporting],
  ['resources', openResources],
  // Weeks after the course.
  ['return', async (context) => (await import('../return/open-return.ts')).openReturn(context, undefined)],
  ['role', openRole],
  ['search', openSearch],
  ['sources', openSources],
  // For few: these come when they are asked for.
  ['seminar', async (context, part) => (await import('./group/seminar.ts')).openSeminar(context, part)],
  ['technical', async ({calls, visited}) => (await import('./technical.ts')).openTechnical(calls, visited)],
  ['trainer', openTrainer],
]);

export interface PagesOptions extends Omit<PageContext, 'typedName' | 'learnerName'> {
  readonly player: CoursePlayerElement;
  readonly session: Session;
  readonly launch: Launch;
  /** True when nothing could be saved any more: nothing is taken. */
  readonly isReadOnly: () => boolean;
  /** Something worth saving happened. */
  readonly onChange: () => void;
}

/**
 * Listens on the player from now on for what pages ask for. Gives what opens one: undefined when there is no such page; it
 * rejects when what it shows does not arrive.
 */
export function connectPages(options: PagesOptions): (place: PagePlace) => Promise<Page | undefined> {
  const {player, session, launch, isReadOnly, onChange} = options;
  const typedName = new TypedName(options.own, launch);
  bringReadingBack(options.own);
  loadChosenFont();
  connectAloud(player);
  player.addEventListener('course-pick-role', ({role}) => {
    if (!isReadOnly() && session.dispatch({type: 'pick-role', role})) onChange();
    const {part} = parseRoute(location.hash);
    if (part) location.hash = `/${part}`;
  });
  player.addEventListener('course-search', ({query}) => {
    history.replaceState(null, '', hrefOf(query ? {page: 'search', part: query} : {page: 'search'}));
  });
  player.addEventListener(
    'course-found',
    ({hrefs, reader}) => void readFound(options.content, hrefs, reader),
  );
  player.addEventListener('course-reading', (event) => takeReading(event, options.own));
  player.addEventListener('course-name', ({name}) => typedName.type(name));
  const context: PageContext = {...options, typedName, learnerName: launch.learnerName};
  return async ({page, part}) => pages.get(page)?.(context, part);
}
