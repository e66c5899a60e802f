/** The words of the shell, and on how a visit goes on and ends. */
import {chooser} from './chooser.ts';
import {visitLv} from './lv/visit.ts';
import {shellLv} from './lv/shell.ts';

export const strings = chooser({shell: shellLv, visit: visitLv}, ({shell, visit}) => ({...shell, ...visit}));
