/** Words of the pages beside the course, in Russian. */
import type {pagesLv} from '../lv/pages.ts';
import {aboutRu} from './about.ts';
import {dataRu} from './data.ts';
import {readingRu} from './reading.ts';
import {percent, plural} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';
import {longDate} from '../../languages/formats.ts';

/** After "по состоянию на". */
const months = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

export const pagesRu: typeof pagesLv = {
  glossaryFilter: 'Искать в словаре',
  termCount: (n) => `${n} ${plural(n, 'понятие', 'понятия', 'понятий')}`,
  letters: 'Буквы',
  alsoCalled: (forms) => `Также: ${forms}`,
  seeAlso: 'Смотрите также:',

  sourcesLead: (n) =>
    `${n} ${plural(n, 'источник', 'источника', 'источников')}, на ${plural(n, 'который', 'которые', 'которые')} в курсе есть ссылки. При каждом\u00a0– занятия, в которых он упомянут.`,
  citedIn: 'Занятия:',

  searchWords: 'Что Вы ищете?',
  searchHint: 'Окончания слов и точки над «ё» обычно не важны: «согласие» найдёт и «согласия».',
  found: (n) =>
    n === 0
      ? 'Ничего не найдено. Попробуйте другое слово или его часть покороче.'
      : `${plural(n, 'Найдено', 'Найдены', 'Найдено')} ${n} ${plural(n, 'место', 'места', 'мест')}`,

  foundFirst: (n) => `Самые подходящие места: ${n}`,
  wordsForHelp: 'звонить позвонить звонок телефон помощь помочь помогите номер горячая',
  helpFound: 'Кому звонить: сначала самое срочное. Если грозит опасность:',

  roleLead: 'Примеры, случаи и план действий подстроятся под Вашу работу.',
  roleQuestion: 'В каком учреждении Вы работаете?',
  otherInstitution: 'Другое учреждение',
  moreInstitutions: (n) => `Показать остальные (${n})`,
  savePick: 'Сохранить выбор',
  roleNotice: {
    picked: 'Выбор сохранён. Он уже действует.',
    missing: 'Сначала выберите учреждение. Если Вашего нет в списке, выберите «Другое учреждение».',
  },
  roleNote:
    'Выбор можно изменить в любой момент. Пройденное остаётся, и ни один вопрос проверки не пропадает. Некоторые занятия могут стать необязательными; прочитать можно все.',

  aidOpen: 'Ответьте на вопросы, и здесь появится, что делать.',
  aidDo: 'Что делать',
  aidAgain: 'Начать сначала',
  aidNote: 'Выбранное не сохраняется и не отправляется.',
  lawState: (isoMonth) => {
    const [year = '', month = ''] = isoMonth.split('-');
    return `Правовые акты: по состоянию на ${months[Number(month) - 1] ?? ''} ${year}\u00a0года.`;
  },
  ownWords: {
    title: 'Тексты самоуправления',
    text: (name) =>
      `${name}: в этих занятиях часть текста самоуправление написало своими словами. Авторы курса её не проверяли. Вопросы проверки и правильные ответы те же.`,
  },

  allModules: 'Все модули',
  trainerTitle: (module) => `Преподавателю: ${module}`,
  trainerLead: 'Две страницы для работы в группе. Каждую можно распечатать отдельно.',
  trainerIndexLead: 'Вопросы для беседы, групповое задание и лист для участников: для каждого модуля свои.',
  trainerNothing: 'Для этого модуля страниц для работы в группе нет.',
  trainerParts: {trainer: 'Страница преподавателя', handout: 'Лист для участников'},
  printPart: 'Распечатать',

  yourName: 'Ваши имя и фамилия',
  nameStays: (days) =>
    `Вписанное остаётся только на этом устройстве и через ${days}\u00a0${plural(days, 'день', 'дня', 'дней')} удаляется автоматически.`,
  nameGoes:
    'Учебная система не сообщила имени. Вписанное не сохраняется: распечатайте удостоверение, прежде чем закрыть страницу.',
  nameMissing: 'Имя, фамилия',
  hasFinished: 'о самостоятельном прохождении курса',
  amount: 'Объём',
  hoursLong: (minutes) => {
    const hours = Math.max(0.5, Math.round(minutes / 30) / 2);
    return `${numberText(hours)} ${plural(hours, 'час', 'часа', 'часов')}`;
  },
  score: 'Результат',
  percent,
  finishedOn: 'Завершено',
  printedOn: 'Подготовлено',
  date: longDate,
  certificateNote:
    'Подтверждает, что курс пройден самостоятельно. Курс не является юридической консультацией. По темам курс опирается на учебные семинары проекта STROM II (2017).',
  printCertificate: 'Распечатать удостоверение',
  certificateInCourse: 'За возвращение сертификат не выдаётся. Сертификат – в самом курсе.',
  refresherLater:
    'Через три месяца проверьте, что осталось в памяти. В учебной системе или на сайте курса ищите модуль «Через три месяца».',
  certificateLater: 'Удостоверение появится здесь, когда всё будет пройдено.',
  stillMissing: 'Ещё осталось',
  lessonsLeft: (n) => `${n} ${plural(n, 'занятие', 'занятия', 'занятий')}`,
  quizLeft: 'пройти проверку',

  credits: 'Кого благодарим',
  films: 'Фильмы',
  filmCredit: (author, licence) => `${author}, лицензия: ${licence}.`,
  version: (version) => `Версия курса ${version}`,
  aboutParts: aboutRu,

  data: dataRu,
  reading: readingRu,
};
