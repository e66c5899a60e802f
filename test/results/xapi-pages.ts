/** Statements of invented people, and the pages in which a record store hands them out. */
import {createHash} from 'node:crypto';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

export interface Told {
  readonly id: string;
  readonly [member: string]: unknown;
}
export const course = 'https://kurss.example.lv/course';
export const uuid = (text: string): string =>
  createHash('sha1')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
export const verb = (name: string) => ({id: `http://adlnet.gov/expapi/verbs/${name}`});
export const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 8) + minutes * 60_000).toISOString();

/** So many people, each with two registrations of ten answers, scores, and an end. */
export function statementsOf(people: number): readonly Told[] {
  return Array.from({length: people}, (_, person) =>
    [0, 1].flatMap((round): Told[] => {
      const actor = {name: `Cilvēks ${person}`, mbox: `mailto:p${person}@example.invalid`};
      const context = {registration: uuid(`registration ${person} ${round}`)};
      const from = person * 7 + round * 3000;
      const about = (name: string, minutes: number, result: object = {}): Told => ({
        id: uuid(`${person} ${round} ${name}`),
        actor,
        verb: verb(name),
        object: {id: course, definition: {name: {lv: 'Kurss'}}},
        context,
        result,
        timestamp: at(from + minutes),
      });
      const answers = Array.from({length: 10}, (_question, number): Told => {
        const isRight = (person + number + round) % 3 !== 0;
        return {
          id: uuid(`${person} ${round} answer ${number}`),
          actor,
          verb: verb('answered'),
          object: {id: `${course}/q${number}`, definition: {correctResponsesPattern: ['a']}},
          context: {...context, contextActivities: {parent: {id: course}}},
          result: {response: isRight ? 'a' : 'b', success: isRight},
          timestamp: at(from + 1 + number),
        };
      });
      const scaled = ((person * 13 + round * 20) % 100) / 100;
      const end = about(scaled >= 0.7 ? 'passed' : 'failed', 20, {score: {scaled}, success: scaled >= 0.7});
      return [about('initialized', 0), ...answers, end];
    }),
  ).flat();
}

const page = (statements: readonly unknown[], number: number, isLast: boolean) =>
  readFile(
    {
      name: `page-${String(number).padStart(4, '0')}.json`,
      bytes: new TextEncoder().encode(
        JSON.stringify({statements, more: isLast ? '' : `/more?page=${number}`}),
      ),
    },
    settings,
  );
export function pagesOf(statements: readonly unknown[], size: number) {
  const count = Math.max(1, Math.ceil(statements.length / size));
  return Array.from({length: count}, (_, number) =>
    page(statements.slice(number * size, (number + 1) * size), number, number === count - 1),
  );
}
/** Everything that the results say, without the names of files. */
export const figuresOf = (readings: ReturnType<typeof pagesOf>) => {
  const results = joinReadings(readings);
  return JSON.stringify({
    analysis: analyse(results, {}, {passMark: 70}),
    learners: results.learners,
    activities: results.activities.map(({title}) => title),
    remarks: results.remarks,
  });
};
export const allAnswers = (readings: ReturnType<typeof pagesOf>): number =>
  joinReadings(readings).learners.reduce(
    (sum, {work}) =>
      sum +
      work.reduce((all, {attempts}) => all + attempts.reduce((n, {answers}) => n + answers.length, 0), 0),
    0,
  );
