/** Words of the reading settings, in Russian. */
import type {readingLv} from '../lv/reading.ts';

export const readingRu: typeof readingLv = {
  lead: 'Настройте курс так, чтобы Вам было удобно читать. Выбор относится только к этому устройству и действует сразу.',
  topics: {
    lesson: 'Занятие',
    size: 'Размер букв',
    spacing: 'Интервалы',
    width: 'Длина строки',
    font: 'Шрифт',
    theme: 'Цвета',
    contrast: 'Контраст',
    motion: 'Движение',
  },
  options: {
    lesson: {auto: 'По размеру экрана', page: 'Одна длинная страница', steps: 'По одной части'},
    size: {normal: 'Обычный', large: 'Крупнее', largest: 'Очень крупный'},
    spacing: {normal: 'Обычные', wide: 'Шире'},
    width: {normal: 'Обычная', narrow: 'Короче', wide: 'Длиннее'},
    font: {system: 'Шрифт устройства', legible: 'Шрифт с хорошо различимыми буквами (Andika)'},
    theme: {auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные'},
    contrast: {normal: 'Обычный', high: 'Высокий'},
    motion: {auto: 'Как на устройстве', none: 'Без движения'},
  },
  sample: 'Образец',
  sampleText:
    'Почтальон Илга в третий раз несёт письмо в дом у леса и видит уже других работников. Il1 O0, ёъыэю.',
  done: 'Выбор сохранён на этом устройстве.',
  notKept: 'Это устройство не сохраняет выбор: он действует, пока Вы не закроете страницу.',
  reset: 'Вернуть обычный вид',
  fontNote:
    'Шрифт Andika создала организация SIL International (лицензия SIL Open Font License 1.1). Он загружается, только если Вы его выберете.',
};
