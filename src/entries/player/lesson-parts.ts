/** What only a lesson needs, in one lazy file: its page, and what its answers do. */
import '../../components/shell/lesson-page.ts';
export {connectAnswers} from './answers.ts';
