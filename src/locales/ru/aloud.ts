/** Words of what reads a page aloud, in Russian. */
import type {aloudLv} from '../lv/aloud.ts';
import {speechRu} from './speech.ts';

export const aloudRu: typeof aloudLv = {
  bar: 'Чтение вслух',
  pause: 'Пауза',
  goOn: 'Продолжить',
  back: 'Предыдущее предложение',
  on: 'Следующее предложение',
  stop: 'Закончить чтение',
  pace: 'Скорость чтения',
  paces: {normal: 'Обычная', slow: 'Медленнее', fast: 'Быстрее', fastest: 'Очень быстро'},
  /** In the reading settings. */
  note: 'Читает голос самого устройства; ничего никуда не отправляется. Кнопка есть вверху занятия и в меню «Разделы».',
  waits: 'Эта часть прочитана. Когда Вы перейдёте дальше, чтение продолжится.',
  atEnd: 'Страница прочитана.',
  failed: 'Прочитать вслух не удалось. Нажмите «Продолжить», чтобы попробовать ещё раз.',
  speech: speechRu,
  picture: (text) => `Рисунок. ${text}`,
  choice: (number, text) => `Ответ ${number}: ${text}`,
  picked: (number, text) => `Ответ ${number}, Ваш выбор: ${text}`,
};
