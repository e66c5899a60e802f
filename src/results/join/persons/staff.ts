import type {Remark} from '../../model.ts';
import type {JoinedPersons, JoiningSettings} from './join-persons.ts';
import type {JoinedPerson} from './person-index.ts';

/**
 * Who teaches by a list of participants, and is called a learner by none: left out of everything, whatever they tried in the course, and told of. The trainer may take
 * the teachers of a list in.
 */
export function staffOf(
  {places}: JoinedPersons,
  {staffCounted}: JoiningSettings,
): {readonly persons: ReadonlySet<JoinedPerson>; readonly remarks: readonly Remark[]} {
  const told = [...places].map(([{name}, people]) => {
    const by = (isStaff: boolean) =>
      people.flatMap(([{records}, person]) =>
        records.some((record) => record.isStaff === isStaff) ? [person] : [],
      );
    return {name, staff: by(true), learners: by(false)};
  });
  const learners = new Set(told.flatMap((file) => file.learners));
  const taken = told.filter(({name}) => staffCounted?.has(name));
  for (const {staff} of taken) for (const person of staff) learners.add(person);
  const persons = new Set(told.flatMap(({staff}) => staff).filter((person) => !learners.has(person)));
  const remarks = told.flatMap(({name, staff}): Remark[] => {
    if (taken.some((file) => file.name === name) && staff.length > 0)
      return [{code: 'staff-counted', detail: name, count: staff.length}];
    const left = staff.filter((person) => persons.has(person));
    return left.length > 0 ? [{code: 'staff-left-out', detail: name, count: left.length}] : [];
  });
  return {persons, remarks};
}
