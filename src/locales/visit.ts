/** The words of the shell, and on how a visit goes on and ends. */
import {chooser} from './chooser.ts';
import {shellLv} from './lv/shell.ts';
import {technicalNameLv} from './lv/technical-name.ts';
import {visitLv} from './lv/visit.ts';

export const strings = chooser(
  {shell: shellLv, visit: visitLv, technicalName: technicalNameLv},
  ({shell, visit, technicalName}) => ({...shell, ...visit, ...technicalName}),
);
