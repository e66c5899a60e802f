/** The words of the shell and of the pages beside the course; they come with the first of those. */
import {chooser} from './chooser.ts';
import {pagesLv} from './lv/pages.ts';
import {shellLv} from './lv/shell.ts';

export const strings = chooser({shell: shellLv, pages: pagesLv}, ({shell, pages}) => ({...shell, ...pages}));
