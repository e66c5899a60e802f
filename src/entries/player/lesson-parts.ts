/**
 * What only a lesson needs, in one lazy file: its page, what its answers do, what it shows besides its own
 * file, and the way to keep its results when the line is gone.
 */
import '../../components/shell/lesson-page.ts';
export {connectAnswers} from './answers.ts';
export {connectReadingPlace} from './reading-place.ts';
export {loadExtras, notePlace} from './lesson-extras.ts';
export {saveResultFile} from './save-result-file.ts';
