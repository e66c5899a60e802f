import type {Draft, TypedWords} from '../draft/draft.ts';
import {isPlain} from '../draft/draft.ts';
import {words} from '../words.ts';
import type {FieldPlace} from './field-name.ts';

/**
 * The fields that have to be filled and are not, each by its own name: the check of the profile knows the line of what is
 * there, and the nearest one to what is not. @param main the first language of the packages: the others fall back to it
 */
export function unfilled(draft: Draft, main: string): readonly FieldPlace[] {
  if (isPlain(draft)) return [];
  const said = words();
  const isEmpty = (typed: TypedWords) => (typed[main] ?? '').trim() === '';
  const isHalf = (typed: TypedWords) =>
    isEmpty(typed) && Object.values(typed).some((text) => text.trim() !== '');
  const municipality = (lacks: boolean, name: string) =>
    lacks ? [{step: 'municipality', name} as const] : [];
  const course = (lacks: boolean, name: string) => (lacks ? [{step: 'course', name} as const] : []);
  return [
    ...municipality(isEmpty(draft.name), said.fieldName),
    ...draft.contacts.flatMap(({name, purpose, hours, confirmedBy, confirmedOn}, at) => {
      const field = (label: string) => `${said.contact(at + 1)}, ${label}`;
      return [
        ...municipality(isEmpty(name), field(said.contactName)),
        ...municipality(isEmpty(purpose), field(said.purpose)),
        ...municipality(isHalf(hours), field(said.hours)),
        ...municipality(confirmedBy.trim() === '', field(said.confirmedBy)),
        ...municipality(confirmedOn.trim() === '', field(said.confirmedOn)),
      ];
    }),
    ...municipality(isHalf(draft.helpLines), said.helpLines),
    ...course(isHalf(draft.issuer), said.issuer),
    ...course(isHalf(draft.note), said.note),
  ];
}
