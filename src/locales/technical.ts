/** The words of the shell and of the page with technical information. */
import {chooser} from './chooser.ts';
import {shellLv} from './lv/shell.ts';
import {technicalNameLv} from './lv/technical-name.ts';
import {technicalLv} from './lv/technical.ts';

export const strings = chooser(
  {shell: shellLv, technicalName: technicalNameLv, technical: technicalLv},
  ({shell, technicalName, technical}) => ({...shell, ...technicalName, technicalPage: technical}),
);
