/** What is said at the fields of a contact, in Russian. */
import type {makeContactLv} from '../lv/make-contact.ts';

export const makeContactRu: typeof makeContactLv = {
  phoneFaults: {
    signs: (phone) => `«${phone}»\u00a0– не номер телефона: в нём могут быть только цифры, пробелы и «+».`,
    latvian: (phone) => `«${phone}»: после +371 должно быть восемь цифр.`,
    digits: (phone) =>
      `«${phone}»\u00a0– не номер телефона: в Латвии в нём восемь цифр, номер другой страны начинается с «+».`,
  },
  emailFault: 'Это не адрес электронной почты: он должен выглядеть как vards@novads.lv.',
  urlFault: 'Адрес должен начинаться с https://',
  printed: (phones) => `В курсе будет: ${phones}.`,
  unsure: (phones) =>
    `Проверьте: в латвийских номерах восемь цифр, а такого короткого номера, как ${phones}, эта страница не знает.`,
  onHint: 'День, когда Вы позвонили или сверились со страницей учреждения.',
  old: 'Подтверждён больше года назад. Номер всё ещё верен? Позвоните и впишите новую дату.',
  oldInTake: 'Контакты подтверждены больше года назад. Номера всё ещё верны?',
};
