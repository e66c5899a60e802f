/**
 * What the first screen of a first launch does without, in one lazy file: how a visit goes on with earlier work, and what is
 * said when something is in its way. Lessons bring it along, so that it is there before there is anything to lose:
 * somebody who is off line then could not load it. Whoever calls into it, or into another lazy file, keeps it whole
 * (`const later = await import(…)`): to take it apart costs bytes of the first launch.
 */
// Where blocks are loaded from: known to more than one lazy file, so that what blocks share stays in `shared`.
import '../../components/blocks/block-elements.ts';
import '../../components/focus/page-in-sight.ts';
import '../../components/shell/end-button.ts';
import '../../components/shell/notices/trouble-notice.ts';
import '../../runtime/launch/beginning.ts';
export {fetchAhead, loadUsualBlocks} from './lesson/ahead.ts';
export {Continuing} from './place/continue.ts';
export {careForDevice} from './start/device-care.ts';
export {connectFailedStart} from './start/failed-start.ts';
export {noticeOf} from './notices/notices.ts';
export {saveResultFile} from './ending/save-result-file.ts';
export {askTakeUp} from './start/take-up-question.ts';
