/** Words of a lesson's page around its blocks, in Russian. */
import type {lessonLv} from '../lv/lesson.ts';

export const lessonRu: typeof lessonLv = {
  lessonOf: (n, all) => `Занятие ${n} из ${all}`,
  required: (done, all) => `Обязательное: выполнено ${done} из ${all}`,
  goals: 'После этого занятия Вы сможете',
  sources: 'Источники',
  previous: 'Предыдущее',
  lessonWays: 'Предыдущее и следующее занятие',
  nextLesson: (title, minutes) => `Дальше: ${title} · ${minutes}`,
  finishLesson: 'Завершить занятие и продолжить',
  finishLast: 'Завершить занятие',
  goOnAnyway: 'Всё равно продолжить; к этому занятию можно будет вернуться',
  stillOpen: 'Чтобы завершить занятие, ещё выполните:',
  printLesson: 'Распечатать занятие',
  lessonDone: 'Это занятие завершено.',
  stepOf: (n, all) => `Часть ${n} из ${all}`,
  stepOn: 'Дальше',
  stepBack: 'Назад',
  resume: {
    tasks: (done, all) => `Задания: ${done} из ${all}`,
    here: 'Вы остановились здесь',
    next: 'Следующее занятие',
    left: (about) => `До конца занятия: ${about.toLowerCase()}`,
    tests: (passed, all) => `Пройдено проверок: ${passed} из ${all}`,
    courseLeft: (about) => `До конца курса: ${about.toLowerCase()}`,
  },
  blockKinds: {
    video: 'Фильм',
    figure: 'Рисунок',
    scenario: 'Случай',
    quiz: 'Проверка',
    reflection: 'Для размышления',
    attitude: 'Ваше мнение',
    evaluation: 'Оценка курса',
  },
};
