/** The name of the page with technical information, for what leads there, in English. */
import type {technicalNameLv} from '../lv/technical-name.ts';

export const technicalNameEn: typeof technicalNameLv = {technical: 'Technical information'};
