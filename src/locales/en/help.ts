/** Words of the help panel and page, in English. */
import type {helpLv} from '../lv/help.ts';

export const helpEn: typeof helpLv = {
  hours: (hours) => `Opening hours: ${hours}`,
  contactSource: 'Source',
  undated: 'year not given',
  helpSources: 'The sources of the contacts and their years are on the page',
  exitNote:
    'If you need to close the course quickly, press ‘Quick exit’, or the Esc key twice. A calendar will open. Other pages you have visited stay in the browser’s history.',
  printPage: 'Print the page',
};
