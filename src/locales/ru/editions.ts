/** Words of the books, in Russian. */
import type {editionsLv} from '../lv/editions.ts';
import {blocksRu} from './blocks.ts';
import {helpRu} from './help.ts';
import {lessonRu} from './lesson.ts';
import {pagesRu} from './pages.ts';
import {planRu} from './plan.ts';

const {partRight, partWrong, figureDescription, scenario, rating} = blocksRu;
const {hours, contactSource, undated} = helpRu;
const {alsoCalled, seeAlso, lawState, credits, version, ownWords, ownLessons} = pagesRu;
const {notices, steps, avoid, after, contacts, unchecked} = planRu;

export const editionsRu: typeof editionsLv = {
  contents: 'Содержание',
  answers: 'Ответы',
  answersLead: 'Сначала попробуйте ответить самостоятельно. К каждому ответу есть пояснение.',
  toAnswer: 'Ответ',
  toQuestion: 'Назад к вопросу',
  goOn: 'Далее',
  toDecision: 'Назад к выбору',
  sign: 'Признак',
  noSign: 'Не признак',
  severalRight: 'Правильных ответов несколько.',
  rate: (lowest, highest) => `Оцените каждое утверждение от 1 («${lowest}») до 5 («${highest}»).`,
  forYourself: 'Запишите для себя. Данные клиентов не записывайте.',
  film: 'В курсе здесь фильм. Вот его содержание словами:',
  testElsewhere: 'Вопросов итоговой проверки здесь нет: ответьте на них в курсе.',
  institutions: 'Что делают учреждения',
  sources: 'Источники',
  titlePage:
    'Здесь тексты курса, рисунки, случаи и вопросы с ответами. Фильмы, задания и удостоверение Вы найдёте в курсе.',
  accessibility:
    'Книга состоит из текста и рисунков, у каждого рисунка есть полное описание. Заголовки расположены по уровням, все занятия есть в содержании. Звука, движения и мигания в книге нет.',

  goals: lessonRu.goals,
  notes: lessonRu.sources,
  credits,
  right: partRight,
  wrong: partWrong,
  description: figureDescription,
  quality: scenario.quality,
  consequence: scenario.consequence,
  stop: scenario.stop,
  choose: scenario.hintOne,
  chooseMany: scenario.hintMany,
  lowest: rating.point[1],
  highest: rating.point[5],
  ...{notices, steps, avoid, after, contacts, unchecked},
  ...{hours, contactSource, undated, alsoCalled, seeAlso, lawState, version, ownWords, ownLessons},
};
