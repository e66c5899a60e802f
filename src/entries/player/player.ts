/**
 * The player's start: the one place that knows everybody. The package says on `<html>` which
 * standard it speaks (`data-standard`), what it reports (`data-scope`), in which language it starts
 * (`lang`), in which others it can (`data-languages`), where its content stands, if not in `content/` (`data-content`), what its reports do
 * without for want of room (`data-reports-without`), and in which LMSs it may be shown from another
 * server (`data-lms`).
 */
// First of all: in a package these words stand behind the first screen, which has them too, and gzip looks back 32 kB.
import '../../locales/index.ts';
import {nextTask} from '../../components/next-task.ts';
import {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {FailedReason} from '../../components/shell/failed.ts';
import {languageFor} from '../../domain/course/language-choice.ts';
import {firstLanguage} from '../../languages/codes.ts';
import {Content} from '../../runtime/content.ts';
import {askedLanguage, readChosenLanguage} from '../../runtime/device/chosen-language.ts';
import {readKept} from '../../runtime/device/kept-text.ts';
import {openDurableStore} from '../../runtime/device-copy/open-durable-store.ts';
import {CallLog} from '../../runtime/diagnostics/call-log.ts';
import {TrackerError} from '../../runtime/tracker.ts';
import {openTracker, trackerNamed} from '../../runtime/trackers/index.ts';
import {connectQuickExit} from './ending/quick-exit.ts';
import {connectFirstScreen} from './start/first-screen.ts';
import {showLook} from './start/show-look.ts';
import {startCourse} from './start/start-course.ts';

void begin();

/**
 * Nothing here may wait outside of a function: what is loaded later imports this file's chunk, and would wait for it for
 * ever. On a slow device the end of the page, the player and the course's start are a task each: what the page holds is
 * laid out at its end, and would be once more with the player in it.
 */
async function begin(): Promise<void> {
  await nextTask();
  customElements.define('course-player', CoursePlayerElement);
  await nextTask();
  await start();
}

async function start(): Promise<void> {
  const {lang, dataset} = document.documentElement;
  const player = document.querySelector('course-player');
  if (!player) throw new Error('index.html has no <course-player>.');
  showLook(readKept('kr.look'));
  connectFirstScreen(player);
  const quickExit = connectQuickExit(player);
  // Its answer is waited for when the learner is known.
  const durable = openDurableStore();
  const offered = dataset['languages']?.split(' ') ?? [lang];
  const kept = askedLanguage() ?? readChosenLanguage();
  const language = languageFor(offered, {kept, browser: navigator.languages});
  const content = new Content(language, dataset['content'], inPage);
  const loading = content.course();
  const speaking = speak(language);
  // The LMS is asked meanwhile; a failure of the load is handled where it is awaited.
  loading.catch(() => undefined);
  speaking.catch(() => undefined);
  const scope = dataset['scope'] ?? 'course';
  // So is the outline of an only module, which the first screen shows.
  if (scope !== 'course') content.module(scope).catch(() => undefined);
  const calls = new CallLog();
  let interactionIds: readonly string[] | undefined;
  try {
    const opened = await openTracker(trackerNamed(dataset['standard'] ?? 'local'), {
      courseId: async () => (await loading).id,
      scope,
      language: lang,
      interactionIds: () => interactionIds,
      reportsWithout: dataset['reportsWithout']?.split(' ') ?? [],
      lmsOrigins: dataset['lms']?.split(' ') ?? [],
      onCall: calls.note,
    });
    const [course] = await Promise.all([loading, speaking]);
    const onInteractionIds = (ids: readonly string[]) => (interactionIds = ids);
    await startCourse({player, content, course, ...opened, quickExit, durable, calls, onInteractionIds});
  } catch (cause) {
    console.error(cause);
    const isRefused = cause instanceof TrackerError;
    const fail = (reason: FailedReason) => (player.view = {type: 'failed', reason});
    fail(isRefused ? 'refused' : 'load');
    player.addEventListener('course-load-again', () => location.reload());
    if (!isRefused) return;
    // The line may be gone as well: then all there is to do is to try again.
    await import('./later.ts').then(
      (later) => later.connectFailedStart(player, calls, cause),
      () => fail('load'),
    );
  }
}

/** What the first screen needs stands in the page. */
function inPage(path: string): string | undefined {
  return document.querySelector(`[data-file="${path}"]`)?.textContent ?? undefined;
}

async function speak(lang: string): Promise<void> {
  if (lang === firstLanguage) return;
  const other = await import('./start/other-language.ts');
  await other.showOtherLanguage(lang);
}
