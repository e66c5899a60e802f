/** The words of the list of what changed since the learner finished. */
import {chooser} from './chooser.ts';
import {changesLv} from './lv/changes.ts';

export const strings = chooser({changes: changesLv}, ({changes}) => changes);
