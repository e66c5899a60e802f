/** The name of the page with technical information, for what leads there, in Russian. */
import type {technicalNameLv} from '../lv/technical-name.ts';

export const technicalNameRu: typeof technicalNameLv = {technical: 'Техническая информация'};
