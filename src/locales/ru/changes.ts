/** The list of what changed since the learner finished, in Russian. */
import type {changesLv} from '../lv/changes.ts';

export const changesRu: typeof changesLv = {
  changed: 'Что изменилось с тех пор, как Вы завершили курс',
  staysPassed: 'Ваш результат остаётся в силе. Здесь только то, что теперь иначе.',
  whereItStands: 'Об этом можно прочитать:',
  question: 'Верно ли это?',
  isSo: 'Верно',
  isNotSo: 'Неверно',
  right: 'Да.',
  otherwise: 'На этот раз иначе.',
  seen: 'Прочитано',
};
