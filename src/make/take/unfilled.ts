import type {Draft, TypedWords} from '../draft/draft.ts';
import {isPlain} from '../draft/draft.ts';
import {localLinesId} from '../course/local-lines.ts';
import {captionLanguages} from '../films/film-languages.ts';
import {lackingParts} from '../films/film-problems.ts';
import {contactFieldId} from '../municipality/contact-faults.ts';
import {words} from '../words.ts';
import {filmPlace, type FieldPlace, type FilmSlots} from './field-name.ts';

/**
 * The fields that have to be filled and are not, each by its own name: the check of the profile knows the line of what is
 * there, and the nearest one to what is not. @param main the first language of the packages: the others fall back to it
 */
export function unfilled(draft: Draft, main: string, slots: FilmSlots): readonly FieldPlace[] {
  if (isPlain(draft)) return [];
  const said = words();
  const isEmpty = (typed: TypedWords) => (typed[main] ?? '').trim() === '';
  const isHalf = (typed: TypedWords) =>
    isEmpty(typed) && Object.values(typed).some((text) => text.trim() !== '');
  const municipality = (lacks: boolean, name: string, field: string) =>
    lacks ? [{step: 'municipality', name, field} as const] : [];
  const course = (lacks: boolean, name: string, field: string) =>
    lacks ? [{step: 'course', name, field} as const] : [];
  return [
    ...municipality(isEmpty(draft.name), said.fieldName, 'name'),
    ...draft.contacts.flatMap(({name, purpose, hours, confirmedBy, confirmedOn}, at) => {
      const one = (lacks: boolean, label: string, field: string) =>
        municipality(lacks, `${said.contact(at + 1)}, ${label}`, contactFieldId(at, field));
      return [
        ...one(isEmpty(name), said.contactName, 'name'),
        ...one(isEmpty(purpose), said.purpose, 'purpose'),
        ...one(isHalf(hours), said.hours, 'hours'),
        ...one(confirmedBy.trim() === '', said.confirmedBy, 'by'),
        ...one(confirmedOn.trim() === '', said.confirmedOn, 'on'),
      ];
    }),
    ...municipality(isHalf(draft.helpLines), said.helpLines, 'help-lines'),
    ...Object.entries(draft.localLines).flatMap(([module, lines]) =>
      course(isHalf(lines), said.localLines, localLinesId(module)),
    ),
    ...Object.entries(draft.videos).flatMap(([slot, film]) =>
      lackingParts(
        film,
        captionLanguages(draft, slot, draft.languages.length > 0 ? draft.languages : [main]),
      ).map((part) => filmPlace({slot, part}, draft, slots)),
    ),
    ...course(isHalf(draft.issuer), said.issuer, 'issuer'),
    ...course(isHalf(draft.note), said.note, 'note'),
  ];
}
