/** What has changed since a municipality's package, in Russian. */
import type {makeChangesLv} from '../lv/make-changes.ts';

export const makeChangesRu: typeof makeChangesLv = {
  since: (day) => `Дата Вашего пакета: ${day}. С тех пор в курсе изменились следующие факты:`,
  sinceUnknown:
    'Неизвестно, когда создан Ваш пакет. С начала списка изменений в курсе изменились следующие факты:',
  nothingSince: (day) => `Дата содержания: ${day}. С тех пор ни один факт в курсе не изменился.`,
  packageNoProfile: (file) =>
    `${file}\u00a0– готовый пакет: заполнить по нему форму нельзя, но его содержание сравнено с нынешним курсом.`,
  changesOwn: 'В первую очередь: то, что Вы написали своими словами',
  changesCourse: 'В текстах курса это уже исправлено',
  ownPlace: 'Ваш текст:',
  makeAnew:
    'Чтобы участники читали правильные сведения, создайте пакет заново и замените его в учебной системе.',
};
