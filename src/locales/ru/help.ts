/** Words of the help panel and page, in Russian. */
import type {helpLv} from '../lv/help.ts';

export const helpRu: typeof helpLv = {
  hours: (hours) => `Время работы: ${hours}`,
  contactSource: 'Источник',
  undated: 'год не указан',
  helpSources: 'Источники контактов и годы – на странице',
  exitNote:
    'Если нужно срочно закрыть курс, нажмите «Быстрый выход» или дважды клавишу Esc. Откроется календарь. Другие посещённые страницы остаются в истории браузера.',
  printPage: 'Распечатать страницу',
};
