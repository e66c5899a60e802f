/** Words of the step in which the course is looked at, in Russian. */
import type {makeLookLv} from '../lv/make-look.ts';

export const makeLookRu: typeof makeLookLv = {
  lookText:
    'Это предварительный просмотр: настоящий курс с Вашими данными. То, что Вы здесь сделаете, не отправляется и не сохраняется.',
  lookAgain: 'Показать',
  preparing: 'Курс готовится к просмотру…',
  screens: 'Экран',
  phone: 'Телефон',
  desktop: 'Компьютер',
  theme: 'Вид',
  light: 'Светлый',
  dark: 'Тёмный',
  places: 'Где видны Ваши данные',
  placeNames: {start: 'Начало курса', help: 'Помощь и контакты', about: 'О курсе'},
  frame: 'Курс для просмотра',
  noLook:
    'В этом окне браузера курс показать нельзя (например, в приватном окне). Создать пакет можно; испытайте его на странице «Испытать пакет SCORM» этого сайта.',
};
