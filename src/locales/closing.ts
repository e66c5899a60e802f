/** The words of the shell and of the page on which a visit ends. */
import {chooser} from './chooser.ts';
import {closingLv} from './lv/closing.ts';
import {shellLv} from './lv/shell.ts';
import {visitLv} from './lv/visit.ts';

export const strings = chooser(
  {shell: shellLv, visit: visitLv, closing: closingLv},
  ({shell, visit, closing}) => ({...shell, ...visit, ...closing}),
);
