/** Words of the blocks, in Russian. */
import type {blocksLv} from '../lv/blocks.ts';
import {percentagePoints, plural, wholePercent} from './numbers.ts';
import {percent} from './percent.ts';
import {planRu} from './plan.ts';
import {videoRu} from './video.ts';
import {numberText} from '../../languages/on-screen.ts';

export const blocksRu: typeof blocksLv = {
  activity: 'Задание',
  optionalActivity: 'Необязательное задание',
  check: 'Проверить',
  retry: 'Попробовать ещё раз',

  hintOne: 'Выберите один ответ.',
  hintMany: 'Выберите все правильные ответы.',
  hintJudge: 'Оцените каждое утверждение.',
  hintSort: 'Прочитайте карточку и выберите для неё группу. Карточку можно и перетащить.',
  hintMatch: 'Для каждой строки выберите букву подходящего варианта.',
  hintOrder: 'Расставьте по порядку с помощью стрелок. Строки можно и перетащить.',
  hintMark: 'Отметить можно подчёркнутые места.',
  hintEstimate: (from, to) => `Впишите число или передвиньте ползунок: от ${from} до ${to}.`,

  unanswered: {
    choice: 'Сначала выберите ответ.',
    judge: 'Сначала оцените каждое утверждение.',
    sort: 'Сначала разложите по группам все карточки.',
    match: 'Сначала выберите букву для каждой строки.',
    order: 'Сначала расставьте по порядку все строки.',
    mark: 'Сначала отметьте в тексте хотя бы одно место.',
    estimate: 'Сначала впишите своё предположение.',
  },
  missing: (count, first) =>
    count === 1
      ? `Не хватает одного ответа: ${first}`
      : `Не хватает ${count} ${plural(count, 'ответа', 'ответов', 'ответов')}. Первый: ${first}`,

  verdict: {
    right: 'Да, ответ правильный.',
    partly: 'Отчасти правильно. Прочитайте пояснения.',
    partlyWorth: (credit) => `Отчасти правильно: ${ofPoints(credit, 1)}.`,
    rightOf: (right, all) => `Правильно: ${right} из ${all}.`,
    readReasons: 'Прочитайте пояснения.',
    wrong: 'Неправильно. Прочитайте пояснения.',
  },
  partRight: 'Правильно',
  partWrong: 'Неправильно',
  partMissed: 'Правильный ответ',
  partMissedToo: 'Этот ответ тоже правильный',
  belongsTo: (group) => `Относится к группе «${group}»`,
  rightLetter: (letter) => `Здесь подходит ${letter}`,
  rightPlace: (place) => `Правильное место: ${place}`,

  card: (place, total) => `Карточка ${place} из ${total}`,
  allSorted: 'Все карточки в группах. Чтобы переложить карточку, выберите её в группе.',
  whichGroup: 'В какую группу положить карточку?',
  otherCard: 'Другая карточка',
  retryOtherCards: 'Попробовать с другими карточками',
  takeBack: 'вынуть из группы',
  rightCards: (n) => `На своём месте: ${n}`,
  emptyGroup: 'Пока пусто',
  unsorted: 'Вне групп',
  wasSorted: (card, group) => `Карточка «${card}» теперь в группе «${group}».`,
  wasTakenBack: (card) => `Карточка «${card}» вынута из группы.`,

  options: 'Варианты',
  pickedNothing: 'Пока не выбрано',

  moveUp: (item) => `Выше: ${item}`,
  moveDown: (item) => `Ниже: ${item}`,
  wasMoved: (item, place, total) => `Строка «${item}» теперь на месте ${place} из ${total}.`,

  marked: (count) => (count === 0 ? 'Пока ничего не отмечено.' : `Отмечено мест: ${count}`),
  markReasons: 'Почему так',
  markOutcome: {right: 'найдено', missed: 'не отмечено Вами', wrong: 'отмечать не нужно'},
  markFine: 'правильно не отмечено',
  toReason: (n) => `Пояснение ${n}`,
  toPassage: 'Показать в тексте',

  yourGuess: 'Ваше предположение',
  slider: 'Ваше предположение, ползунок',
  noGuess: 'предположения пока нет',
  realFigure: 'Настоящее число',
  distance: 'Разница',
  noDistance: 'нет',
  distanceOf: (distance, unit) =>
    unit === '%' ? `${figure(distance, '')} ${percentagePoints(distance)}` : figure(distance, unit),
  figure,
  scaleOf: (guess, answer, unit) =>
    `Шкала: Ваше предположение\u00a0– ${figure(guess, unit)}, настоящее число\u00a0– ${figure(answer, unit)}.`,

  keep: 'Что взять с собой',
  openAll: 'Открыть всё',
  closeAll: 'Закрыть всё',
  step: (place, total) => `Шаг ${place} из ${total}`,
  previousStep: 'Предыдущий шаг',
  nextStep: 'Следующий шаг',

  figureSpots: 'Изучите рисунок',
  figureDescription: 'Описание рисунка',
  source: (n) => `Источник ${n}`,
  openSource: 'Открыть источник',
  closeSource: 'Закрыть',
  toGlossary: 'Открыть словарь',

  scenario: {
    kicker: 'Случай',
    optional: 'Необязательная ситуация',
    offered: (whose) =>
      whose === undefined
        ? 'Этот случай можно пропустить.'
        : `Этот случай ближе другим учреждениям: ${whose}. Его можно пропустить.`,
    story: 'История и решения',
    near: 'Случай, близкий к работе Вашего учреждения',
    decision: (n) => `Решение ${n}`,
    hintOne: 'Выберите одно. Хороших решений может быть несколько.',
    hintMany: 'Выберите всё, что сделали бы Вы.',
    choose: 'Выбрать',
    chooseMany: 'Сделать так',
    undecided: 'Сначала выберите, что будете делать.',
    undecidedMany: 'Сначала выберите хотя бы одно действие.',
    tried: 'уже испробовано',
    triedPoor: 'уже испробовано, не помогает',
    counts: {
      of: 'Из выбранного',
      good: (n) => `${n} ${plural(n, 'помогает', 'помогают', 'помогают')}`,
      partly: (n) => `${n} ${plural(n, 'помогает', 'помогают', 'помогают')} отчасти`,
      poor: (n) => `${n} не ${plural(n, 'помогает', 'помогают', 'помогают')}`,
    },
    chosen: 'Ваше решение',
    quality: {good: 'Да, это помогает', partly: 'Это помогает отчасти', poor: 'Это не помогает'},
    consequence: 'Что это значит для человека',
    otherGoodWays: 'Здесь подходит несколько решений. Вы выбрали одно из них.',
    alsoGood: 'Это здесь тоже помогло бы',
    stop: 'Так эта история дальше не пойдёт. Вернитесь и выберите иначе.',
    goBack: 'Вернуться и выбрать иначе',
    path: 'Ваш путь',
    end: 'Конец',
    saidNext: (title) => `Ниже\u00a0– следующее решение: ${title}`,
    saidEnd: 'Ниже\u00a0– конец истории.',
    saidStop: 'История здесь останавливается. Ниже есть кнопка, чтобы вернуться.',
    notAllGood: 'Можно вернуться к любому решению и посмотреть, что было бы иначе.',
    invented: 'Все персонажи, места и предприятия вымышлены. Сходство с реальными людьми случайно.',
  },

  rating: {
    kicker: {attitude: 'Ваше мнение', evaluation: 'Оценка курса'},
    hint: 'Правильных и неправильных ответов здесь нет.',
    reported: 'Если курс открыт в учебной системе, она получит Вашу оценку.',
    preview: 'Это предварительный просмотр: оценка не сохраняется.',
    point: {
      1: 'Совсем не согласны',
      2: 'Скорее не согласны',
      3: 'Ни за, ни против',
      4: 'Скорее согласны',
      5: 'Полностью согласны',
    },
    before: 'До курса',
    now: 'Сейчас',
    send: 'Подтвердить оценку',
    unrated: (left) =>
      left === 1
        ? 'Осталось оценить это утверждение.'
        : `Осталось оценить ${left} ${plural(left, 'утверждение', 'утверждения', 'утверждений')}, начиная с этого.`,
    thanks: 'Спасибо! Ваша оценка принята.',
  },

  reflection: {
    kicker: 'Для размышления',
    label: 'Ваши заметки',
    clear: 'Удалить заметки',
    sure: 'Точно удалить эти заметки? Восстановить их будет нельзя.',
    cleared: 'Заметки удалены.',
  },

  plan: planRu,
  video: videoRu,

  quiz: {
    questionOf: (place, total) => `Вопрос ${place} из ${total}`,
    lookBack: (module) => `Из модуля «${module}»`,
    questions: 'Вопросы',
    questionsOfTry: 'Вопросы в одной попытке',
    questionsBefore: 'Вопросы перед занятиями, без оценки',
    passMark: 'Проходной балл',
    best: 'Лучший результат',
    tries: 'Завершённые попытки',
    percent,
    score: wholePercent,
    rereadFirst: (title) => `Перечитать: ${title}`,
    preview: 'Это предварительный просмотр: ответы и результат не сохраняются.',
    start: 'Начать проверку',
    startUnscored: 'Начать',
    newTry: 'Начать новую попытку',
    newTryUnscored: 'Ответить ещё раз',
    previous: 'Предыдущий вопрос',
    next: 'Следующий вопрос',
    showResult: 'Посмотреть результат',
    finishUnscored: 'Завершить',
    reread: 'Перечитать ответы',
    retired: 'Этого вопроса в курсе больше нет. Переходите к следующему.',
    result: 'Результат проверки',
    resultUnscored: 'Спасибо за ответы!',
    unscored: 'Оценки здесь нет. Теперь Вы знаете, на что обратить внимание на занятиях.',
    passed: 'Проверка пройдена. Спасибо за работу!',
    notPassed: (passMark) =>
      `В этот раз немного не хватило: нужно не меньше ${passMark}. Перечитайте отмеченное в таблице и попробуйте ещё раз. Число попыток не ограничено.`,
    bestStays: (best) => `Ваш лучший результат\u00a0– ${best}. Он остаётся в силе.`,
    byObjective: 'Результаты по занятиям',
    byModule: 'Результаты по модулям',
    lesson: 'Занятие',
    module: 'Модуль',
    right: 'Правильно',
    ofAsked: ofPoints,
    tryAgain: 'Число попыток не ограничено. Засчитывается лучший результат.',
    partly:
      'Ответ, правильный отчасти, даёт часть балла. Если нужно отметить несколько ответов, каждый лишний отнимает один правильный.',
    toReread: 'стоит перечитать',
  },
};

/** "0,5 из 1" */
function ofPoints(earned: number, asked: number): string {
  return `${figure(earned, '')}\u00a0из\u00a0${asked}`;
}

/** "2 800 EUR", "0,5 %": decimal comma, the unit on the same line. */
function figure(value: number, unit: string): string {
  const written = numberText(value, {maximumFractionDigits: 6});
  return unit ? `${written}\u00a0${unit}` : written;
}
