/** Words of the results page for people by name, in Russian: the list, one person's page. */
import type {resultsPeopleLv} from '../lv/results-people.ts';
import {count, plural} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

export const resultsPeopleRu: typeof resultsPeopleLv = {
  learners: 'Участники',
  learnersCsv: 'Участники: CSV',
  answersCsv: 'Все ответы: CSV',
  learnersHint:
    'Имена видны только здесь и в списке файлов; в распечатке их нет. Прежде чем показать это другим, замените имена номерами.',
  showLearners: 'Показать',
  learnerGroups: {
    'all': 'Всех',
    'not-begun': 'Кто не начал',
    'not-finished': 'Кто не завершил',
    'not-passed': 'Кто ещё не сдал',
    'unknown': 'О ком неизвестно, завершил ли',
    'done': 'Кто завершил или сдал',
  },
  unknownNote: (n) =>
    `По ${count(n, 'участнику', 'участникам', 'участникам')} в файлах не сказано, завершён ли элемент курса; среди завершивших они не учтены.`,
  listWithoutUnknown: (n, list) =>
    `В этом списке нет ${count(n, 'строки', 'строк', 'строк')}, о которых в файлах не сказано, завершён ли элемент курса. Чтобы увидеть их, выберите «${list}».`,
  listWithoutReached: (n, list) =>
    `В этом списке нет ${count(n, 'строки', 'строк', 'строк')} с набранным проходным баллом: сдан ли элемент курса, в файлах не сказано. Чтобы увидеть их, выберите «${list}».`,
  listOfUnknown:
    'Здесь все, о ком в файлах есть только результат. Завершили ли и сдали ли они, показывает отчёт учебной системы о завершении.',
  endUnknown: 'завершили ли, неизвестно',
  endUnknownOf: (n) => `неизвестно: ${numberText(n)}`,
  notBegunInPeriod:
    'Период показывает только тех, кто что-то делал. Чтобы увидеть, кто не начал, выберите «Всё время».',
  notBegunUnknown: 'Кто начал, неизвестно. Это показывает отчёт по элементу SCORM: добавьте и его.',
  searchLearners: 'Искать имя или адрес эл. почты',
  learnerSorts: {
    name: 'По имени',
    standing: 'По состоянию',
    score: 'Сначала наименьший результат',
    last: 'Сначала самое давнее посещение',
  },
  addressesFile: 'adresa.txt',
  copyAddresses: 'Скопировать адреса эл. почты',
  noneMatch: 'Выбранному и искомому не соответствует ни один участник.',
  showEveryone: 'Показать всех',
  perActivity: 'По каждому элементу курса отдельно',
  perActivityHint: 'Адреса и CSV тех, кто выбран или найден выше.',
  shortAddresses: 'Скопировать адреса',
  copyAddressesOf: (activity) => `Скопировать адреса: ${activity}`,
  learnersCsvOf: (activity) => `Участники, CSV: ${activity}`,
  copiedAddresses: (n, without) =>
    n === 0
      ? 'Ничего не скопировано: в списке нет ни одного адреса эл. почты.'
      : `Скопировано: ${count(n, 'адрес', 'адреса', 'адресов')}, каждый один раз.${without > 0 ? ` У ${count(without, 'участника', 'участников', 'участников')} адреса в файлах нет.` : ''}`,
  page: (from, to, total) => `${from}–${to} из ${numberText(total)}`,
  previous: 'Предыдущие',
  next: 'Следующие',
  nameless: 'Без имени',
  listCount: (rows, activities) =>
    activities > 1
      ? `Каждый участник указан в списке при каждом своём элементе курса: всего ${numberText(rows)}.`
      : `В списке ${count(rows, 'участник', 'участника', 'участников')}.`,
  listScore: 'Результат',
  listTime: 'Время',
  noActivity: 'Ни в одном элементе курса',

  openPerson: (name) => `Показать всё об участнике: ${name}`,
  person: 'Страница одного участника',
  personHint: 'Эта страница только для Вас: на ней имя и все ответы, как они записаны в файлах.',
  back: 'Назад к результатам',
  noAttempts: 'Нет ни одной попытки.',
  noAnswers: 'В файле нет ответов этой попытки.',
  firstScore: 'Первый результат',
  bestScore: 'Лучший результат',
  reportedScore: (score) => `результат ${score}`,
  scoreHint:
    'Результат в процентах сообщает учебная система по всему элементу курса: в него могут входить и проверки, которых человек ещё не проходил, и несколько попыток. Правильные ответы подсчитаны по тому, что есть в файле, в том числе в случаях, которые в результат не входят. Поэтому два числа могут различаться.',
  personTests: 'Результат в каждой проверке',
  personTestsHint:
    'Проценты\u00a0– лучший результат, который сообщает учебная система; результат всего курса\u00a0– это результат итоговой проверки. Правильные первые ответы подсчитаны в последней попытке; если в файлах есть только они, неизвестно, сдана ли проверка. Попытка\u00a0– это одна попытка в учебной системе; сколько раз в ней пройдена проверка, в файлах не указано.',
  onlyAnswers: 'Неизвестно: в файлах только ответы',
  ownMark: 'Проходной балл',
  attempts: 'Попытки',
  attemptName: (n) => `Попытка ${n}`,
  lastVisit: 'Последнее посещение',
  givenAnswer: 'Ответ',
  goneAnswer: 'Ответ, которого в этом вопросе нет',
  verdicts: {right: 'правильно', partly: 'отчасти', wrong: 'ошибка', none: '—'},
  answersOf: (attempt) => `Ответы: ${attempt}`,
  rightOf: (right, of) =>
    `правильных ${numberText(right)} из ${numberText(of)} ${plural(of, 'ответа', 'ответов', 'ответов')} в файле`,
  dayTime: (ms) => {
    const [day = '', time = ''] = new Date(ms).toISOString().split('T');
    const [year, month, date] = day.split('-');
    return `${date}.${month}.${year} ${time.slice(0, 5)}`;
  },
};
