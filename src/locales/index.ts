/** The words of the player's shell: what every launch shows. */
import {chooser} from './chooser.ts';
import {shellLv} from './lv/shell.ts';

export const strings = chooser({shell: shellLv}, ({shell}) => shell);
