/** The words of the shell and of the pages beside the course; they come with the first of those. */
import {chooser} from './chooser.ts';
import {pagesLv} from './lv/pages.ts';
import {shellLv} from './lv/shell.ts';
import {technicalNameLv} from './lv/technical-name.ts';

export const strings = chooser(
  {shell: shellLv, pages: pagesLv, technicalName: technicalNameLv},
  ({shell, pages, technicalName}) => ({...shell, ...pages, ...technicalName}),
);
