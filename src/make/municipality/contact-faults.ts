import {typedPhones} from '../../domain/exchange/phone-number.ts';
import type {ContactDraft} from '../draft/draft.ts';
import {words} from '../words.ts';

/** Fields of a contact in which something wrong can stand; what is missing is another matter (`take/unfilled.ts`). */
export type JudgedField = 'phones' | 'email' | 'url';

/** What is wrong in the fields of a contact, a sentence each, in the language on screen. */
export function contactFaults(contact: ContactDraft): Readonly<Partial<Record<JudgedField, string>>> {
  const said = words().contactFields;
  const [phone] = typedPhones(contact.phones).filter(({fault}) => fault !== undefined);
  const [email, url] = [contact.email.trim(), contact.url.trim()];
  return {
    ...(phone?.fault && {phones: said.phoneFaults[phone.fault](phone.printed)}),
    // As the check of profiles has them.
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && {email: said.emailFault}),
    ...(url !== '' && !/^https?:\/\/\S+$/.test(url) && {url: said.urlFault}),
  };
}

/** How the numbers of a field will stand in the course, and which of them may be none; '' for an empty field. */
export function printedPhones(phones: string): string {
  const said = words().contactFields;
  const sound = typedPhones(phones).filter(({fault}) => fault === undefined);
  if (sound.length === 0) return '';
  const unsure = sound.filter(({isUnsure}) => isUnsure).map(({printed}) => printed);
  const printed = said.printed(sound.map((phone) => phone.printed).join(', '));
  return unsure.length === 0 ? printed : `${printed} ${said.unsure(unsure.join(', '))}`;
}

/** Id of the element with a field of the contact at this place, from 0. */
export const contactFieldId = (at: number, field: string): string => `contact-${at}-${field}`;

/**
 * Whether a contact was confirmed more than a year ago; a year alone lasts to its end. What is no day is not old.
 * @param confirmedOn `2026-11-27` or `2026`
 * @param today `2026-11-27`
 */
export function isOld(confirmedOn: string, today: string): boolean {
  if (!/^\d{4}(-\d\d-\d\d)?$/.test(confirmedOn)) return false;
  const last = confirmedOn.length === 4 ? `${confirmedOn}-12-31` : confirmedOn;
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4)}` < today;
}
