/** Words of the built-in LMS, in Russian. */
import {lmsLv} from '../lv/lms.ts';
import {lmsFindingsRu} from './lms-findings.ts';
import {lmsPlayRu} from './lms-play.ts';
import {lmsReportRu} from './lms-report.ts';
import {fileSize, plural} from './numbers.ts';
import {packagesRu} from './packages.ts';

export const lmsRu: typeof lmsLv = {
  ...lmsPlayRu,
  ...lmsReportRu,
  ...packagesRu,
  findings: lmsFindingsRu,
  title: 'Встроенная учебная система',
  brand: lmsLv.brand,
  intro:
    'Испытайте пакет SCORM, прежде чем загрузить его в свою учебную систему. Всё происходит в этом браузере: файлы и результаты никуда не отправляются.',
  trust:
    'Содержание пакета работает с теми же правами, что и эта страница. Открывайте только пакеты, происхождение которых знаете.',
  loading: 'Загрузка…',
  noWorker:
    'В этом браузере пакеты открыть нельзя: нужен «service worker». Откройте страницу по адресу https (или с этого же компьютера) и не в приватном окне.',
  failed: 'Что-то не получилось. Обновите страницу и попробуйте ещё раз.',
  noRoom:
    'В браузере нет места, чтобы это сохранить. Освободите место, например, удалите какой-нибудь пакет. То, что уже сохранено, не пропало.',
  noStorage:
    'Эта страница хранит пакеты и результаты в браузере, но браузер сейчас этого не позволяет: место заполнено или хранение выключено. Освободите место или разрешите хранение и обновите страницу. То, что уже сохранено, не пропало.',

  learner: 'Участник',
  firstLearner: 'Участник 1',
  newLearner: 'Новый участник',
  newLearnerName: 'Имя и фамилия',
  addLearner: 'Добавить',

  done: {
    'learner-added': (name) => `Добавлен участник: ${name}.`,
    'package-removed': (name) => `Удалён пакет «${name}».`,
  },

  addPackage: 'Добавить пакет',
  dropHere: 'Перетащите сюда zip-файл SCORM или выберите его на устройстве.',
  chooseFile: 'Выбрать zip-файл',
  reading: (file) => `Чтение файла «${file}»…`,
  refused: (file) => `Пакет «${file}» не добавлен`,
  builtPackages: 'Пакеты этого курса',
  openBuilt: (standard, file) => `${standard}. Открыть: ${file}`,
  noBuilt: 'Вместе с этим сайтом не опубликовано ни одного пакета.',
  ownPackages: 'Добавленные пакеты',
  noOwn: 'Пока не добавлено ни одного пакета.',
  open: 'Открыть',
  openNamed: (name) => `Открыть: ${name}`,
  remove: 'Удалить',
  removeNamed: (name) => `Удалить: ${name}`,
  removeSure: (name) => `Удалить пакет «${name}» и все попытки участников в нём?`,
  files: (n) => `${n} ${plural(n, 'файл', 'файла', 'файлов')}`,
  fileSize,

  backToList: 'Все пакеты',
  closePlayer: 'Завершить и закрыть',
  contents: 'Оглавление',
  start: 'Начать',
  continue: 'Продолжить',
  newAttempt: 'Начать новую попытку',
  review: 'Посмотреть ещё раз',
  reviewHint: 'При повторном просмотре содержание видно, но результат не меняется.',
  attempt: (n) => `попытка ${n}`,
  notStarted: 'не начато',
  saved: (when) => `сохранено ${when}`,
  asset: 'ресурс, который не обменивается данными с учебной системой',
  frame: (title) => `Учебное содержание: ${title}`,
  showData: 'Данные LMS',

  tabs: {overview: 'Обзор', interactions: 'Ответы', model: 'Данные', calls: 'Вызовы', faults: 'Сбои'},
  dataOf: 'Что хранит учебная система',
  completion: 'Завершение',
  success: 'Успешность',
  score: 'Результат',
  scaled: 'Результат (от −1 до 1)',
  totalTime: 'Общее время',
  progress: 'Пройденная доля',
  location: 'Место в содержании',
  suspendData: 'Сохранённое состояние (suspend data)',
  characters: (n) => `${n} ${plural(n, 'знак', 'знака', 'знаков')}`,
  commits: 'Сохранений',
  commitCount: (stored, all) => (stored === all ? `${all}` : `${all}, из них удалось ${stored}`),
  uncommitted: 'Содержание отправило значения, но ещё не дало команды их сохранить.',
  none: '—',
  status: {
    'not attempted': 'не начато',
    'incomplete': 'не завершено',
    'completed': 'завершено',
    'passed': 'сдано',
    'failed': 'не сдано',
    'browsed': 'просмотрено',
    'unknown': 'неизвестно',
  },
  minutesSeconds: (minutes, seconds) => `${minutes}\u00a0мин ${seconds}\u00a0с`,

  noInteractions: 'Содержание пока не отправило ни одной записи ответа (interaction).',
  noModel: 'Данных пока нет.',
  noCalls: 'Содержание пока не обращалось к учебной системе.',
  interaction: {
    id: 'Вопрос',
    type: 'Вид',
    response: 'Ответ',
    patterns: 'Правильный ответ',
    result: 'Оценка',
    weighting: 'Вес',
    latency: 'Длительность',
    time: 'Время',
  },
  element: 'Элемент',
  value: 'Значение',
  notCommitted: 'пока не сохранено',
  call: {at: 'Время', call: 'Вызов', args: 'Аргументы', result: 'Результат', error: 'Ошибка'},
  faults: {
    'no-manifest': () =>
      'В корне zip-файла нет imsmanifest.xml, поэтому это не пакет SCORM. Экспортируйте курс как SCORM 1.2 или SCORM 2004.',
    'manifest-in-folder': ({path}) =>
      `imsmanifest.xml лежит в папке «${path}», а должен лежать в корне zip-файла. Упакуйте содержимое папки, а не саму папку.`,
    'not-scorm': ({path}) =>
      `Это не пакет SCORM: в нём есть ${path} (cmi5 или xAPI). Здесь можно открыть пакеты SCORM 1.2 и SCORM 2004.`,
    'manifest-broken': ({line, column, reason}) =>
      `imsmanifest.xml\u00a0– неправильный XML: строка ${line}, знак ${column} (${reason}). Исправьте файл и упакуйте ещё раз.`,
    'not-a-manifest': ({reason}) =>
      `imsmanifest.xml начинается с элемента «${reason}», а должен начинаться с «manifest». Проверьте, тот ли это файл.`,
    'nothing-to-launch': () =>
      'В манифесте нечего запускать. Нужен хотя бы один «item», который указывает на «resource» с «href».',
    'missing-file': ({path}) =>
      `Начального файла «${path}», указанного в манифесте, в zip-файле нет. Проверьте адрес, в том числе прописные и строчные буквы.`,
    'foreign-file': ({path}) =>
      `Манифест запускает содержание с другого сайта (${path}). Здесь можно открыть только то, что есть в самом пакете.`,
    'storage-full': ({reason}) =>
      `Браузер отказался сохранить пакет (${reason}). Освободите место, например, удалите другие пакеты.`,
    'download-failed': ({status}) =>
      `Пакет не удалось скачать${status > 0 ? ` (HTTP ${status})` : ''}. Попробуйте ещё раз.`,
    'changed-package': () =>
      'Скачанный пакет не соответствует опубликованной контрольной сумме (SHA-256). Обновите страницу; если не получится, сообщите тому, кто ведёт сайт.',
  },
};
