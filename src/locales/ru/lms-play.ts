/** Words of the built-in LMS about courses of several items, launching, the log and faults, in Russian. */
import type {lmsPlayLv} from '../lv/lms-play.ts';
import {plural} from './numbers.ts';

export const lmsPlayRu: typeof lmsPlayLv = {
  wholeCourse: 'Весь курс',
  startCourse: 'Начать курс',
  continueCourse: 'Продолжить курс',
  restartCourse: 'Начать всё заново',
  restartSure:
    'Начать весь курс заново? Прежние результаты останутся в экспорте, но все части нужно будет пройти ещё раз.',
  previous: 'Предыдущая часть',
  next: 'Следующая часть',
  closed: 'пока закрыто',
  closedHint: 'Пока закрыто. Пакет откроет это, когда будет сделано то, что должно идти раньше.',
  refusedStep: 'Правила пакета сейчас не допускают этого шага. Выберите другую часть.',

  advanced: 'Дополнительные возможности',
  mode: 'Режим',
  modeNormal: 'Обычный (normal)',
  modeBrowse: 'Просмотр, ничего не сохраняется (browse)',
  credit: 'Результат засчитывается (credit)',
  masteryScore: 'Проходной балл',
  masteryHint: 'От 0 до 100; заменяет указанный в пакете. Если поле пустое, действует указанный в пакете.',
  masteryOverride: 'Если есть проходной балл и результат, сдано или нет, решает учебная система',
  parameters: 'Параметры, которые добавить к адресу содержания',
  parametersHint: 'Например, ?yazyk=ru или #stranitsa=3. Обычно поле оставляют пустым.',
  notKept: 'В этом режиме ничего не сохраняется.',

  noRoomForCommit:
    'В браузере нет места, чтобы сохранить последнее, поэтому содержанию отвечено «false» (ошибка 391). То, что сохранено раньше, не пропало. Освободите место, например, удалите какой-нибудь пакет, и продолжайте.',

  search: 'Поиск',
  nothingFound: 'Ничего не подходит.',
  shownElements: (shown, all) =>
    shown === all ? `Элементов: ${all}.` : `Показано элементов: ${shown} из ${all}.`,
  exportModel: 'Скачать данные (JSON)',
  exportCalls: 'Скачать журнал (JSON)',
  showCalls: 'Показывать',
  callFilter: {
    all: 'все вызовы',
    refused: 'только отклонённые',
    reading: 'чтение (GetValue)',
    writing: 'запись (SetValue)',
    session: 'сеанс и сохранение',
  },
  lastCalls: (shown, found, all) =>
    shown === all ? `Вызовов: ${all}.` : `Показаны последние ${shown} из ${found}; всего ${all}.`,

  faultsIntro:
    'Здесь можно заставить учебную систему ошибаться. Так видно, не теряет ли содержание чего-нибудь и что оно говорит участнику.',
  faultsOn: 'Учебная система ошибается по Вашему выбору. Выключить это можно во вкладке «Сбои».',
  commitAnswers: 'При сохранении (Commit, Terminate)',
  commitAnswer: {
    'none': 'всё сохраняется',
    'refused': 'отвечает «false», ошибка 391; ничего не сохраняется',
    'session-gone': 'сеанс закончился: «false», ошибка 101; ничего не сохраняется',
    'lost': 'нет интернета: отвечает «true», но ничего не сохраняется (так делает Moodle)',
  },
  delays: 'Задержка ответа',
  delay: (seconds) =>
    seconds === 0
      ? 'без задержки'
      : `${seconds} ${plural(seconds, 'секунда', 'секунды', 'секунд')}; всё это время страница не реагирует`,
  strict: 'Границы SCORM 1.2 буквально',
  strictHint:
    'Например, suspend_data до 4096 знаков, идентификаторы без кириллицы и букв со значками. Границы SCORM 2004 действуют всегда.',

  like: 'Вести себя как',
  likeItself: 'сама эта система',
  likeHint:
    'Содержание встречает то же, что и в выбранной системе: как она сохраняет, когда страницу закрывают, и что даёт, когда содержание открывают снова. Выбор действует, пока его не изменят или страницу не загрузят заново.',
  likeOn: (name) =>
    `Учебная система по Вашему выбору ведёт себя как ${name}. Изменить это можно во вкладке «Сбои».`,
  lmsNames: {
    'moodle': 'Moodle 4.5',
    'ilias12': 'ILIAS 5.4',
    'ilias2004': 'ILIAS 5.4',
    'forma': 'forma.lms 2.4',
    'forma4': 'forma.lms 4.0',
    'chamilo': 'Chamilo 1.11',
    'moodle-app': 'приложение Moodle',
    'sync-xhr': 'система, которая от закрытой страницы ничего не получает',
    'frappe': 'Frappe LMS',
    'openolat': 'OpenOlat',
    'cornerstone': 'Cornerstone',
    'successfactors': 'SuccessFactors',
    'no-count': 'система без элементов _count и _children',
  },

  results: 'Результаты',
  resultsIntro:
    'Результаты всех участников можно скачать одним файлом и открыть на странице результатов. Файл остаётся на Вашем устройстве.',
  exportResults: 'Скачать результаты (JSON)',
};
