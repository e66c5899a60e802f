/** npm run new-lesson MODULE/ID */
import {newLesson} from '../content/writing/skeleton.ts';
import {writeSkeleton} from './write-skeleton.ts';

await writeSkeleton('npm run new-lesson MODULE/ID', newLesson);
