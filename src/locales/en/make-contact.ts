/** What is said at the fields of a contact, in English. */
import type {makeContactLv} from '../lv/make-contact.ts';

export const makeContactEn: typeof makeContactLv = {
  phoneFaults: {
    signs: (phone) => `‘${phone}’ is not a telephone number: it may have only digits, spaces and ‘+’.`,
    latvian: (phone) => `‘${phone}’: there must be eight digits after +371.`,
    digits: (phone) =>
      `‘${phone}’ is not a telephone number: in Latvia it has eight digits; a number of another country begins with ‘+’.`,
  },
  emailFault: 'This is not an e-mail address: it should look like name@municipality.lv.',
  urlFault: 'The address must begin with https://',
  printed: (phones) => `In the course: ${phones}.`,
  unsure: (phones) =>
    `Please check: numbers in Latvia have eight digits, and this page does not know ${phones} as a short number.`,
  onHint: 'The day you rang, or compared the contact with the institution’s own page.',
  old: 'Confirmed more than a year ago. Is the number still right? Ring it and enter the new date.',
  oldInTake: 'Contacts confirmed more than a year ago. Are the numbers still right?',
};
