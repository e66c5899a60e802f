/** The words of the shell and of the help panel; they come with it. */
import {chooser} from './chooser.ts';
import {helpLv} from './lv/help.ts';
import {shellLv} from './lv/shell.ts';

export const strings = chooser({shell: shellLv, help: helpLv}, ({shell, help}) => ({...shell, ...help}));
