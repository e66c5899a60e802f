/** One person who is an address in some statements and an account in others. */
import {describe, expect, it} from 'vitest';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {settings} from './moodle-samples.ts';
import {at, course, pagesOf, uuid, verb, type Told} from './xapi-pages.ts';

const mbox = (person: number) => ({mbox: `mailto:p${person}@example.invalid`});
const account = (name: string | number, homePage = 'https://lms.example') => ({
  account: {homePage, name: String(name)},
});
const answer = (actor: object, number: number, registration?: string): Told => ({
  id: uuid(`${JSON.stringify(actor)} ${number} ${registration}`),
  actor,
  verb: verb('answered'),
  object: {id: `${course}/q${number}`},
  result: {response: 'a', success: true},
  ...(registration !== undefined && {context: {registration: uuid(registration)}}),
  timestamp: at(number),
});
/** Each of them answers half by address and half by account. */
const halves = (people: number, registrationOf: (person: number) => string | undefined) =>
  Array.from({length: people}, (_, person) =>
    Array.from({length: 10}, (_answer, number) =>
      answer(number % 2 === 0 ? mbox(person) : account(person), number, registrationOf(person)),
    ),
  ).flat();
const codesOf = (statements: readonly Told[], size = 1000) => {
  const {learners, remarks} = joinReadings(pagesOf(statements, size));
  return {learners: learners.length, codes: remarks.map(({code, count}) => `${code} ${count}`)};
};

describe('an address and an account', () => {
  it.each([1000, 7, 1])('in one registration are one person with all answers, in pages of %i', (size) => {
    const told = halves(6, (person) => `r${person}`);
    expect(codesOf(told, size)).toMatchObject({learners: 6, codes: ['joined-by-registration 6']});
    const {learners} = joinReadings(pagesOf(told, size));
    const answers = learners.flatMap(({work}) =>
      work.flatMap(({attempts}) => attempts.map(({answers: own}) => own.length)),
    );
    expect(answers).toEqual([10, 10, 10, 10, 10, 10]);
    expect(learners.map(({email, ids}) => [email !== '', ids.length])).toEqual(Array(6).fill([true, 1]));
  });

  it('without a shared registration stay two, and a remark says so', () => {
    expect(codesOf(halves(6, () => undefined))).toEqual({learners: 12, codes: ['mixed-actors 6']});
  });

  it('whose names differ stay two', () => {
    const told = [
      answer({...mbox(1), name: 'Anna Ābele'}, 1, 'r'),
      answer({...account(1), name: 'Juris Ozols'}, 2, 'r'),
    ];
    expect(codesOf(told).learners).toBe(2);
  });

  it('are not joined where a registration is shared by several people', () => {
    const told = [answer(mbox(1), 1, 'team'), answer(mbox(2), 2, 'team'), answer(account(1), 3, 'team')];
    expect(codesOf(told).learners).toBe(3);
  });

  it('of one statement are one person', () => {
    expect(codesOf([answer({...mbox(1), ...account(1)}, 1)])).toEqual({learners: 1, codes: []});
  });

  it('are taken apart with one press, and joined again with another', async () => {
    const desk = new ResultsDesk(settings);
    const overview = async (request: Parameters<ResultsDesk['handle']>[0]) => {
      const given = await desk.handle(request);
      if (given.type !== 'overview') throw new Error(given.type);
      return {learners: given.learners, codes: given.remarks.map(({code}) => code)};
    };
    const text = JSON.stringify(halves(6, (person) => `r${person}`));
    const together = await overview({type: 'add-files', files: [new File([text], 'x.json')]});
    expect(together.learners).toBe(6);
    const apart = await overview({type: 'keep-apart', name: 'x.json', isApart: true});
    expect(apart.learners).toBe(12);
    expect(apart.codes).toContain('kept-apart');
    expect(await overview({type: 'keep-apart', name: 'x.json', isApart: false})).toEqual(together);
  });
});
