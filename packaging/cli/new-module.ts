/** npm run new-module ID */
import {newModule} from '../content/writing/skeleton.ts';
import {writeSkeleton} from './write-skeleton.ts';

await writeSkeleton('npm run new-module ID', newModule);
