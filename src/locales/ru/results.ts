/** Words of the trainer's results page, in Russian. */
import {resultsLv} from '../lv/results.ts';
import {count} from './numbers.ts';
import {resultsAnswersRu} from './results-answers.ts';
import {resultsCodebookRu} from './results-codebook.ts';
import {resultsFewRu} from './results-few.ts';
import {resultsFilesRu} from './results-files.ts';
import {resultsLackingRu} from './results-lacking.ts';
import {resultsPeopleRu} from './results-people.ts';
import {resultsRollupRu} from './results-rollup.ts';
import {resultsTablesRu} from './results-tables.ts';
import {resultsTrainerRu} from './results-trainer.ts';
import {numberText} from '../../languages/on-screen.ts';

const people = (n: number) => count(n, 'участник', 'участника', 'участников');
/** After "из" or "у": "у 1 участника", "у 5 участников". */
const ofPeople = (n: number) => count(n, 'участника', 'участников', 'участников');
const files = (n: number) => count(n, 'файл', 'файла', 'файлов');
const scores = (n: number) => count(n, 'результат', 'результата', 'результатов');
const cases = (n: number) => count(n, 'случае', 'случаях', 'случаях');
const decimal = (value: number, digits: number) =>
  numberText(value, {minimumFractionDigits: digits, maximumFractionDigits: digits});
const signed = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 2);
const signedPoints = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 1);
const minus = (value: number, digits: number) => (value < 0 ? '−' : '') + decimal(Math.abs(value), digits);
const share = (value: number) => `${Math.round(value * 100)}\u00a0%`;

export const resultsRu: typeof resultsLv = {
  ...resultsFilesRu,
  ...resultsPeopleRu,
  ...resultsAnswersRu,
  ...resultsLackingRu,
  ...resultsFewRu,
  ...resultsRollupRu,
  codebook: resultsCodebookRu,
  ...resultsTablesRu,
  ...resultsTrainerRu,
  brand: resultsLv.brand,
  title: 'Результаты обучения',
  lead: 'Скачайте отчёты из своей учебной системы и откройте их здесь. Страница сама узнает, что в них, и покажет результаты в диаграммах.',
  privacy:
    'Ничего не отправляется: файлы читаются только в этом браузере. Когда страницу закрывают, данные пропадают.',
  loading: 'Загрузка…',
  dropHere: 'Перетащите сюда файлы или папки',
  dropForms:
    'Отчёты Moodle (текст, Excel, ODS), экспорт встроенной учебной системы, записи xAPI (JSON), файлы результатов курса, любая таблица CSV.',
  chooseFiles: 'Выбрать файлы',
  chooseFolder: 'Выбрать папку',
  demo: 'Показать с вымышленными данными',
  demoName: `${resultsLv.brand} (вымышленные данные)`,
  demoNotice:
    'Эти данные вымышлены, чтобы показать, как работает страница. Они не относятся ни к одному человеку или самоуправлению.',
  demoEnd: 'Закрыть вымышленные данные',
  demoPerson: (n) => `Вымышленный участник ${n}`,
  demoGroups: 'Вымышленные группы',
  demoGroup: (n) => `Вымышленная группа ${n}`,
  readingFile: (file, done, of) => `Чтение «${file}»${of > 1 ? ` (${done + 1} из ${of})` : ''}…`,
  computing: 'Вычисление…',
  failed:
    'Что-то не получилось: возможно, прервалась связь или не хватило памяти. То, что прочитано раньше, сохранилось. Попробуйте ещё раз или с файлом поменьше.',

  files: 'Файлы',
  filesRead: (read, learners) => `${files(read)}, ${people(learners)}`,
  ready: (read, learners) => `Готово. ${files(read)}, в выборке ${people(learners)}.`,
  remove: 'Убрать',
  removeNamed: (name) => `Убрать файл «${name}»`,
  removeAll: 'Убрать все файлы',
  joining: 'Как файлы объединены',
  remarkCount: (n) => count(n, 'замечание', 'замечания', 'замечаний'),

  filters: 'Что показывать',
  activity: 'Элемент курса',
  all: 'Все',
  allActivities: 'Все',
  passMark: 'Проходной балл, %',
  passMarkHint:
    'Применяется, если в файле не указано, сдан ли курс. У модулей и проверки этого курса свой проходной балл.',
  pseudonymise: 'Заменить имена номерами',
  pseudonymiseHint:
    'Имена, адреса эл. почты, названия файлов и маленькие группы не показываются ни на экране, ни в скачанных файлах. Тот, у кого есть сам отчёт, всё же может узнать человека по дню и времени.',
  print: 'Распечатать',
  everyone: 'Все участники, за всё время.',
  selection: (parts) => `Выборка: ${parts.join('; ').replace(/\.$/, '')}.`,
  passFrom: (mark) =>
    `Если в файле не указано, сдан ли курс, и курс не задаёт проходного балла, проходной балл\u00a0– ${mark}\u00a0%.`,
  nobodySelected: 'Этой выборке не соответствует ни один участник.',
  clearFilter: 'Сбросить выборку',
  nobody: 'В этих файлах нет ни одного участника.',
  tooFewKnown: 'Сведения есть только о нескольких участниках, поэтому они не показаны.',
  sections: 'На этой странице',
  people,
  /** UTC: "07.09.2026" */
  day: (ms) => {
    const [year, month, day] = new Date(ms).toISOString().slice(0, 10).split('-');
    return `${day}.${month}.${year}`;
  },
  minutes: (n) => (n < 1 ? 'меньше 1\u00a0мин' : n > 1440 ? 'несколько дней' : `${Math.round(n)}\u00a0мин`),
  share,
  percent: (value) => `${Math.round(value)}\u00a0%`,
  meanOfScores: (mean, n) => `${Math.round(mean)}\u00a0% (${scores(n)})`,
  decimal: (value) => minus(value, 2),
  signed,
  signedPoints,
  between: (ends, text) => (ends ? `${text(ends[0])} … ${text(ends[1])}` : '—'),
  unknown: '—',

  overview: 'Обзор',
  done: {finished: 'Завершили или сдали', reached: 'Набрали проходной балл'},
  reachedTile: 'Набрали в проверке проходной балл (сдан ли курс, неизвестно)',
  reachedNote: 'Проходной балл ещё не значит, что курс сдан: в файлах есть только результат.',
  reachedAdvice: 'Сдан ли курс, показывает отчёт учебной системы о завершении: добавьте и его.',
  finishedOf: (n, of) => `${numberText(n)} из ${numberText(of)}`,
  meanScore: 'Средний результат',
  medianTime: 'Обычное время (медиана)',
  standingTitle: 'Как далеко продвинулись участники',
  standingSummary: (what, n, of) =>
    of === 0
      ? 'Ни к одному элементу курса пока никто не добавлен.'
      : `${what}: ${numberText(n)} из ${numberText(of)} (${share(n / of)}).`,
  subjectOne: (title) => `Подсчитан элемент курса: ${title.replace(/\.$/, '')}.`,
  subjectWithout: (titles) => `Не подсчитано: ${titles.replace(/\.$/, '')}.`,
  subjectHint:
    'Все элементы есть на диаграмме «По элементам курса»; один можно выбрать в разделе «Что показывать».',
  noneTold: 'Ни один файл не показывает, кто завершил.',
  noneToldOf: (trait) => `${trait}: ни один файл не показывает, кто завершил.`,
  standingPerActivity: 'Каждый участник подсчитан в каждом элементе курса.',
  countOf: (n, of, value) => `${value} (${numberText(n)} из ${numberText(of)})`,
  activitiesTitle: 'По элементам курса',
  activitiesSummary: (n, what, hasPeriod) =>
    `${count(n, 'элемент', 'элемента', 'элементов')} курса. Показана доля тех, кто это сделал (${what.toLowerCase()}), среди ${hasPeriod ? 'всех, кто что-либо делал в этом элементе в этом периоде' : 'всех участников элемента, включая не начавших'}.`,
  scoresTitle: 'Распределение результатов',
  scoresSummary: (n, mean, middle) =>
    `${scores(n)}, в среднем ${mean}. Средняя половина результатов\u00a0– от ${middle[0]} до ${middle[1]}.`,
  scoresFew: (n) => `${scores(n)}.`,
  timeTitle: 'Затраченное время',
  timeSummary: (n, median, middle, isOne) =>
    `Обычно ${median}${middle ? `, у средней половины ${middle[0]} … ${middle[1]}` : ''}. ${isOne ? `Известно у ${ofPeople(n)}` : `Известно в ${cases(n)}: для каждого участника в каждом элементе курса`}.`,
  timeFew: (n) => `Время известно в ${cases(n)}.`,
  andMore: (from) => `${from} и больше`,
  timeBasis: {
    'total-time': 'Время, как его подсчитала учебная система.',
    'first-to-last': 'От первого открытия до последнего посещения, включая перерывы.',
    'none': '',
  },
  fewScores: 'Результат есть только у нескольких участников, поэтому распределение не показано.',
  fewTimes: 'Затраченное время известно только для нескольких участников, поэтому оно не показано.',
  timelineTitles: {finished: 'Динамика завершения', reached: 'Динамика набора проходного балла'},
  timelineSummary: (what, total, from, to) => `${what} с ${from} по ${to}: ${numberText(total)}.`,
  oneDay: (what, total, day) => `${what} за один день, ${day}: ${numberText(total)}.`,
  timelineBasis: {
    'completion': 'День завершения, как его показывают файлы.',
    'last-access': 'День завершения неизвестен; показано последнее посещение.',
    'mixed': 'Где дня завершения нет, показано последнее посещение.',
    'none': '',
  },
  undated: (n) => `Ещё ${numberText(n)}\u00a0– без известного дня.`,
  onAxis: {
    score: 'Результат, %',
    minutes: 'Минуты',
    people: 'Участники',
    shift: 'Изменение на шкале от 1 до 5',
  },

  modules: 'Модули и цели',
  rateTitles: {
    modules: {
      reported: 'Сдавшие по модулям',
      reached: 'Набравшие проходной балл по модулям',
      answers: 'Правильные первые ответы по модулям',
    },
    tests: {
      reported: 'Сдавшие по проверкам',
      reached: 'Набравшие проходной балл по проверкам',
      answers: 'Правильные первые ответы по проверкам',
    },
    objectives: {
      reported: 'Сдавшие по целям',
      reached: 'Набравшие проходной балл по целям',
      answers: 'Правильные первые ответы по целям',
    },
  },
  passSummary: (best, worst) => `Лучше всего: ${best}. Труднее всего: ${worst}.`,
  passOne: (title, rate) => `${title}: ${rate}.`,
  reportedBasis: 'Доля тех, о ком в файлах есть сведения по этому модулю или цели (objective).',
  reachedBasis:
    'В файлах есть только результат: проходной балл ещё не значит, что модуль или цель (objective) сданы.',
  answersBasis: (of) =>
    `Показано, сколько процентов первых ответов в среднем правильны: ${of === 'objectives' ? 'вопросы проверок и решения по случаям вместе' : 'только вопросы проверок, без решений по случаям'}. Первые ответы показывают, чего люди не знали; сдать модуль можно и со следующей попытки.`,
  weakestShown: (n, of) => `На диаграмме самые трудные: ${n} из ${of}; все есть в таблице.`,

  questions: 'Вопросы',
  questionsHint: (part) =>
    `Учтён первый ответ каждого участника. ${part} «Отличает знающих» показывает, лучше ли на вопрос отвечают те, у кого и остальные ответы лучше (от −1 до 1; от 0,3 отличает хорошо; в статистике\u00a0– дискриминативность). «Пересмотреть» стоит, только если ниже 0,3 и все значения, которые ещё возможны (95\u00a0% доверительный интервал).`,
  goneQuestion: (id) => `Вопрос, которого в курсе больше нет (${id})`,
  noQuestionsAdvice: 'В Moodle они есть в отчёте об ответах (Interactions): добавьте и его.',
  hardestTitle: 'Самые трудные вопросы',
  hardestSummary: (text, value, answered) =>
    `Самый трудный (правильных первых ответов ${value}, ответили ${answered}): ${text}`,
  module: 'Модуль',
  showAllQuestions: (n) => `Показать все (${numberText(n)})`,
  sortBy: 'Порядок',
  sorts: {
    order: 'Как в курсе',
    hardest: 'Сначала самые трудные',
    weakest: 'Сначала те, что хуже отличают знающих',
  },
  answeredBy: (n) => `ответили ${count(n, 'человек', 'человека', 'человек')}`,
  rightShare: (value) => `правильные первые ответы: ${value}`,
  discriminates: (value) => `отличает знающих: ${value}`,
  toReview: 'Пересмотреть',
  flagged: 'Какие показать',
  reviewCount: (n, of) =>
    `Пересмотреть ${numberText(n)} из ${count(of, 'вопроса', 'вопросов', 'вопросов')} с правильным ответом.`,
  reviewOnly: (n) => `Пересмотреть (${numberText(n)})`,
  noQuestionMatches: 'Этому выбору не соответствует ни один вопрос.',
  ownGroupNote: (n) =>
    `У некоторых вопросов меньше ${n} ответов. Здесь они видны, потому что имена участников и ответы есть в самих файлах; в скачанных таблицах и сравнениях их нет.`,
  tooFew: 'Слишком мало ответов, чтобы показать отдельно.',
  rightAnswer: 'Правильный ответ',
  mostWrong: 'Самые частые ошибки',
  answers: 'Все ответы',
  isRight: 'правильно',
  isWrong: 'ошибка',
  moreAnswers: (n) => `Ещё ${count(n, 'другой ответ', 'других ответа', 'других ответов')}.`,
  discriminationBasis: (n) =>
    `Насколько хорошо вопрос отличает знающих: вычислено по ответам ${ofPeople(n)}.`,

  groups: 'Группы',
  groupTitle: (what, trait) => `${what}: ${trait}`,
  groupSummary: (best, worst) =>
    `Больше всего: ${best}. Меньше всего: ${worst}. Различие больше, чем могло бы быть случайно.`,
  groupsAlike: (best, worst) =>
    `Меньше всего: ${worst}; больше всего: ${best}. Различия между группами могут быть случайными.`,
  unknownGroup: (n) => `У ${ofPeople(n)} группа неизвестна.`,
  allGroupsSmall: (trait) => `${trait}: все группы слишком малы, чтобы показать их отдельно.`,
  groupsCounted: (title, isOverlapping) =>
    `Подсчитаны люди${isOverlapping ? ' (кто состоит в нескольких группах, учтён в каждой, поэтому в сумме по группам больше, чем всего)' : ', каждый один раз'}: те, кто сделал это ${title === undefined ? 'во всех своих подсчитанных элементах курса' : `в элементе курса «${title}»`}. Точка\u00a0– доля группы, черта\u00a0– какой она ещё может быть (95\u00a0% доверительный интервал), прерывистая линия\u00a0– все вместе.`,
  noGroupsAdvice: 'В Moodle они есть в списке участников: добавьте и его.',

  table: 'Таблица',
  tableOf: (title) => `Таблица: ${title}`,
  saveCsv: 'CSV',
  saveCsvOf: (title) => `Скачать CSV: ${title}`,
  savePng: 'PNG',
  savePngOf: (title) => `Скачать PNG: ${title}`,
};
