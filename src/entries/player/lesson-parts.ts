/**
 * What only a lesson needs, in one lazy file: its page, what its answers do, what it shows besides its own
 * file, and what must be there when the line is gone: the way to keep its results, the page on which a visit ends.
 */
import '../../components/shell/lesson-page.ts';
import '../../components/shell/pages/closing-page.ts';
export {connectAnswers} from './answers.ts';
export {connectReadingPlace} from './reading-place.ts';
export {loadExtras, notePlace} from './lesson-extras.ts';
export {saveResultFile} from './save-result-file.ts';
