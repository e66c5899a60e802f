/**
 * The player's start: the one place that knows everybody. The package says on `<html>` which
 * standard it speaks (`data-standard`) and in which language it starts (`lang`).
 */
import '../../components/shell/course-player.ts';
import {Content} from '../../runtime/content.ts';
import {openTracker} from '../../runtime/trackers/index.ts';
import {startCourse} from './start-course.ts';

const {lang, dataset} = document.documentElement;
const player = document.querySelector('course-player');
if (!player) throw new Error('index.html has no <course-player>.');

const content = new Content(lang);
const loading = content.course();
// The LMS is asked meanwhile; a failure of the load is handled where it is awaited.
loading.catch(() => undefined);
try {
  const opened = await openTracker(dataset['standard'] ?? 'local', {
    courseId: dataset['package'] ?? 'kopiga-riciba',
    interactionIds: () => content.interactionIds(),
  });
  await startCourse({player, content, course: await loading, ...opened});
} catch (cause) {
  console.error(cause);
  const isLoad = cause instanceof Error && cause.name === 'ContentError';
  player.view = {type: 'failed', reason: isLoad ? 'load' : 'refused'};
  player.addEventListener('course-load-again', () => location.reload());
}
