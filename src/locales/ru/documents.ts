/** Words that stand in HTML itself, in Russian. */
import {documentsLv} from '../lv/documents.ts';

const needsScript = (what: string, again: string): string =>
  `${what} нужен JavaScript. Включите его в настройках браузера и откройте ${again} ещё раз.`;
const {brand} = documentsLv;

export const documentsRu: typeof documentsLv = {
  brand,
  courseNeedsScript: needsScript('Курсу', 'курс'),
  pageNeedsScript: needsScript('Этой странице', 'страницу'),
  calendar: 'Календарь',
  lmsTitle: `Встроенная учебная система · ${brand}`,
  resultsTitle: `Результаты обучения · ${brand}`,
  deviceTitle: `На этом устройстве\u00a0– ${brand}`,
  deviceText: 'Что об обучении хранится на этом устройстве, как взять это с собой и как удалить.',
  thisDevice: 'Это устройство',
  onThisDevice: 'На этом устройстве',

  description:
    'Курс для самостоятельного обучения специалистов самоуправлений: как предотвращать торговлю людьми и помогать пострадавшим.',
  skipToContent: 'Перейти к содержанию',
  lead: 'Курс для самостоятельного обучения специалистов самоуправлений: как заметить торговлю людьми, что делать и как вместе помочь пострадавшим.',
  start: 'Начать обучение',
  learn: 'Учиться здесь',
  learnText:
    'Курс в браузере, без регистрации. Работает и без интернета. Прогресс хранится на этом устройстве.',
  tryPackage: 'Испытать пакет SCORM',
  tryPackageText:
    'Встроенная учебная система показывает, что сохраняет пакет: статус, результат, время и ответы.',
  results: 'Посмотреть результаты',
  resultsText: 'Преподавателю: отчёты учебной системы в диаграммах. Файлы читаются только в этом браузере.',
  whichSystem: 'Какая у Вас учебная система?',
  packagesText: 'Администратору: пакеты, готовые для загрузки в учебную систему.',
  packagesNeedScript: 'Для списка пакетов нужен JavaScript. Все пакеты перечислены в файле {}.',
  checksums: 'Контрольные суммы всех пакетов: {}.',
  billOfMaterials: 'Состав пакетов: {}.',
  cycloneDx: 'список CycloneDX',
  administrators: 'Администратору',
  guideText:
    'Как настроить курс в Moodle и других системах, что видит участник, что сохраняется, письмо коллегам, что делать, если что-то не получается.',
  guide: 'Руководство администратора',
  storage: 'Что где хранится и как долго',
  englishGuide: documentsLv.englishGuide,
  englishStorage: documentsLv.englishStorage,
  aboutSite: 'О сайте',
  accessibility: 'Заявление о доступности',
  privacy: 'Конфиденциальность',
  myData: 'Мои данные на этом устройстве',
  nothingForeign: 'На этом сайте нет файлов cookie, аналитики и сторонних служб.',

  packagesTitle: `Пакеты\u00a0– ${brand}`,
  packagesLink: 'Пакеты и руководство: какая у Вас учебная система?',
};
