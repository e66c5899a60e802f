/** Words of the site's own elements, in Russian. */
import type {siteLv} from '../lv/site.ts';
import {fileSize, plural} from './numbers.ts';
import {packagesRu} from './packages.ts';

export const siteRu: typeof siteLv = {
  ...packagesRu,
  loading: 'Загрузка списка пакетов…',
  noPackages: 'Вместе с этим сайтом не опубликовано ни одного пакета.',
  download: 'Скачать',
  downloadNamed: (file) => `Скачать: ${file}`,
  tryNamed: (file) => `Испытать: ${file}`,
  try: 'Испытать',
  count: (n) => `${n} ${plural(n, 'пакет', 'пакета', 'пакетов')}`,
  checksum: 'Контрольная сумма SHA-256',
  forSystem: (name) => `${name}: скачать весь курс`,
  smallFor: (size) => `Без фильмов (${size})`,
  smallWhy: 'Если система не принимает большой файл. Вместо фильмов\u00a0– текст.',
  howToSet: 'Как его настроить: пять строк',
  otherSystems: 'Для других систем',
  settingsOf: (name) => `${name}: настройки`,
  settings: 'Настройки',
  noSystem: 'Вашей системы здесь нет?',
  tryFirst: (file) => `Начните с ${file}: его принимают почти все системы.`,
  wholeBook: 'Скачать книгу',
  moduleBooks: 'Каждый модуль отдельно',
  allPackages: 'Все пакеты',
  notForMoodle:
    'Не берите этот пакет для Moodle: SCORM 2004 Moodle не принимает, а со SCORM 1.2 курс считается завершённым уже после первого модуля.',
  guide: 'guide/ru/',
  version: (version) => `версия ${version}`,
  goOn: 'Продолжить обучение',
  courseVersion: (version) => `Версия курса ${version}.`,
  fileSize,
};
