/** Who teaches in the course, as Moodle's list of participants says, is no learner: left out, told of, and taken in by a press. */
import {describe, expect, it} from 'vitest';
import {doubtsOf} from '../../src/results-page/files/reading-doubts.ts';
import {words} from '../../src/results-page/words.ts';
import {isStaffRole} from '../../src/results/read/staff-roles.ts';
import {ResultsDesk, type DeskRequest} from '../../src/results/results-desk.ts';
import {settings} from './moodle-samples.ts';

/** Heading and the roles of a teacher, a teacher who may not edit, a manager, and a learner. */
const languages = {
  en: ['Roles', 'Teacher', 'Non-editing teacher', 'Manager', 'Student'],
  lv: ['Lomas', 'Pasniedzējs', 'Nerediģējošs skolotājs', 'Pārvaldnieks', 'Students'],
  ru: ['Роли', 'Учитель', 'Ассистент (без права редактирования)', 'Управляющий', 'Студент'],
  de: ['Rollen', 'Trainer/in', 'Trainer/in ohne Bearbeitungsrecht', 'Manager/in', 'Teilnehmer/in'],
} as const;

/** 12 people: the first four have the four roles, all others learn; the teacher has tried the course, too. */
async function desk([heading, ...roles]: readonly string[]) {
  const line = (at: number) =>
    `Izdomāts,Cilvēks ${at},p${at}@example.invalid,"${roles[Math.min(at, 3)] ?? ''}"`;
  const list = [
    `First name,Last name,Email address,${heading ?? ''}`,
    ...Array.from({length: 12}, (_, at) => line(at)),
  ];
  const attempt = (at: number) =>
    `"Izdomāts Cilvēks ${at}",p${at}@example.invalid,1,"Tuesday, 1 September 2026, 10:00 AM","Tuesday, 1 September 2026, 11:00 AM",80`;
  const report = [
    'Name,"Email address",Attempt,"Started on","Last accessed on",Score',
    ...[0, 3, 4, 5, 6, 7, 8, 9].map(attempt),
  ];
  const held = new ResultsDesk(settings);
  const ask = async (request: DeskRequest) => {
    const answer = await held.handle(request);
    if (answer.type !== 'overview') throw new Error(answer.type);
    return answer;
  };
  const files = [new File([list.join('\n')], 'saraksts.csv'), new File([report.join('\n')], 'atskaite.csv')];
  return {ask, added: await ask({type: 'add-files', files})};
}

describe.each(Object.entries(languages))('roles in %s', (_, roles) => {
  it('tell who teaches: nine of twelve learn, and why is said before the figures', async () => {
    const {added} = await desk(roles);
    expect(added.learners).toBe(9);
    expect(added.files.find(({name}) => name === 'saraksts.csv')?.question).toBeUndefined();
    const [remark] = doubtsOf(added.remarks);
    expect(remark).toEqual({code: 'staff-left-out', detail: 'saraksts.csv', count: 3});
    expect(words().remarks['staff-left-out']('saraksts.csv', 3)).toContain('3 cilvēki');
    expect(added.remarks.find(({code}) => code === 'listed-not-started')?.count).toBe(2);
  });
});

it('the trainer takes them in, and leaves them out again', async () => {
  const {ask, added} = await desk(languages.en);
  const taken = await ask({type: 'count-staff', name: 'saraksts.csv', isCounted: true});
  expect([taken.learners, taken.remarks.some(({code}) => code === 'staff-counted')]).toEqual([12, true]);
  expect(await ask({type: 'count-staff', name: 'saraksts.csv', isCounted: false})).toEqual(added);
});

it.each([
  ['Teacher, Student', false],
  ['Teacher;  Manager', true],
  ['Mentor', false],
  ['-', undefined],
  ['', undefined],
])('whoever is also called a learner, or has a role that nobody knows, learns: „%s”', (cell, is) =>
  expect(isStaffRole(cell)).toBe(is),
);

it.each(['Loma', 'Role', 'Роль'])(
  'jobs of a workplace in a column „%s” where nobody is called a learner leave nobody out',
  async (heading) => {
    const {added} = await desk([heading, 'Vadītājs', 'Skolotājs', 'Менеджер', 'Sociālais darbinieks']);
    expect(added.learners).toBe(12);
    expect(added.remarks.some(({code}) => code === 'staff-left-out')).toBe(false);
  },
);
