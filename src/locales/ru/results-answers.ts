/** Words of the results page about answers, in Russian: whose they are, which try, how to read what is reckoned from them. */
import type {resultsAnswersLv} from '../lv/results-answers.ts';
import {count} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const months = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

export const resultsAnswersRu: typeof resultsAnswersLv = {
  answersFrom: (title) => `Учтён первый ответ каждого человека на вопрос в элементе курса: ${title}.`,
  answersFromSeveral: (titles) =>
    `Учтён первый ответ каждого человека на вопрос в элементах курса: ${titles.join('; ')}.`,
  answersAlso: (titles) => `Вопросы, которых в нём нет, учтены из других: ${titles.join('; ')}.`,
  answersApart: (titles) =>
    `Те же вопросы есть и в других элементах курса: ${titles.join('; ')}. Вместе они не учитываются, потому что там отвечали другие люди или в другой раз, и доли различаются.`,
  answersOfLabel: 'Ответы какого элемента курса показать',
  answersOption: (title, n) => `${title} (${count(n, 'участник', 'участника', 'участников')})`,
  inActivity: (title) => `в элементе курса: ${title}`,
  changedQuestion: (text) => `После этих ответов вопрос изменён. Теперь: ${text}`,
  changedNote:
    'Под этим обозначением в курсе теперь другой вопрос или другие ответы, поэтому доля правильных ответов не показана. Сравнивайте только тех, кто отвечал на одну и ту же редакцию. В таблице обозначения ответов, как в файле.',
  onlyPart: (text) => `неполный ответ, только: ${text}`,
  isIncomplete: 'неполный',
  countedPeople: (value, n) => `${value} из ${numberText(n)}`,

  markOfWhom: {
    course: (mark) => `${mark}\u00a0% (установлен курсом)`,
    trainer: (mark) => `${mark}\u00a0% (задан на этой странице)`,
  },
  markOfLms: (mark) =>
    mark === undefined
      ? 'задан учебной системой (в файлах не указан)'
      : `задан учебной системой (в курсе ${mark}\u00a0%)`,
  standingBy: {
    status: (isByMark) => `по статусу попытки${isByMark ? ' и результату' : ''}`,
    completion: (isByMark) => `по отчёту о завершении${isByMark ? ' и результату' : ''}`,
    score: 'только по результату',
  },
  alphaRead: {
    high: 'очень хорошая, людей можно сравнивать',
    good: 'хорошая, людей можно сравнивать',
    weak: 'слабая, годится только для общей картины',
    poor: 'очень слабая, судить по ней нельзя',
  },

  retentionTitle: 'Сколько знают через три месяца',
  retentionSummary: (n, first, second, isClear) =>
    `${count(n, 'человек', 'человека', 'человек')} с обоими разами: в итоговой проверке правильных первых ответов ${first}, через три месяца\u00a0– ${second}${isClear ? '' : '; ясного изменения нет'}.`,
  retentionNote:
    'Слева от нуля: через три месяца знают меньше, чем в итоговой проверке, справа\u00a0– больше. Черта показывает, насколько большим изменение ещё может быть (95\u00a0% доверительный интервал); если она пересекает ноль, изменение может быть случайным. Вопросы оба раза разные, поэтому частью изменения может быть их трудность.',

  paperMistakes: (n) =>
    n === 0
      ? 'В этой попытке ошибочных ответов нет.'
      : `На бумаге только ошибки и отчасти правильные ответы этой попытки (всего ${numberText(n)}); все ответы\u00a0– на экране.`,
  paperMore: (n) => `Ещё ${numberText(n)}\u00a0– на экране.`,

  thisMonth: 'Этот месяц',
  lastMonth: 'Прошлый месяц',
  monthName: (year, month) => `${months[month - 1] ?? ''} ${year} года`,

  demoTown: (n) => `Вымышленное самоуправление ${n}`,
  demoRefresher: 'Через три месяца (вымышленные данные)',
  demoCompletion: 'завершение',

  codes: {
    results: {correct: 'правильно', wrong: 'ошибка', neutral: 'нейтрально'},
    isRight: {yes: 'да', no: 'нет'},
    wanted: {agree: 'соглашаться', disagree: 'не соглашаться'},
    comparisons: {
      'first-best': 'первая и лучшая попытка',
      'quizzes-test': 'проверки модулей и итоговая проверка',
      'test-refresher': 'итоговая проверка и через три месяца',
      'activities': 'два элемента курса',
    },
  },
};
