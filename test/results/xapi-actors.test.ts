/** Whose statements they are, of what, and which scores are none. */
import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {siteStatements} from '../../src/runtime/lrs/site-statements.ts';
import {sampleInteraction} from '../runtime/sample-snapshot.ts';
import {settings} from './moodle-samples.ts';
import {allAnswers, at, course, pagesOf, uuid, verb} from './xapi-pages.ts';

describe('a score', () => {
  const one = (score: object) =>
    readFile(
      {
        name: 'x',
        bytes: new TextEncoder().encode(
          JSON.stringify([
            {
              actor: {mbox: 'mailto:a@example.invalid'},
              verb: verb('completed'),
              object: {id: course},
              result: {score},
              timestamp: at(0),
            },
          ]),
        ),
      },
      settings,
    );
  it.each([
    {score: {scaled: 0.7}, is: 70},
    {score: {scaled: 1}, is: 100},
    {score: {scaled: -0.5}, is: 0},
    {score: {raw: 7, max: 10}, is: 70},
    {score: {scaled: 7, raw: 7, max: 10}, is: 70},
    {score: {raw: 86.67}, is: 86.67},
  ])('of $score is $is', ({score, is}) => {
    expect(joinReadings([one(score)]).learners[0]?.work[0]?.attempts[0]?.score).toBe(is);
  });
  it.each([{scaled: 7}, {scaled: 100}, {scaled: 4.5e101}, {raw: 12, max: 10}, {raw: 3242}])(
    'of %o is told and left out',
    (score) => {
      const reading = one(score);
      expect(reading.problems.map(({code}) => code)).toEqual(['score-outside']);
      expect(joinReadings([reading]).learners[0]?.work[0]?.attempts[0]?.score).toBeUndefined();
    },
  );
});

describe('whose and of what', () => {
  it("our site's own statements at their default are as many people as learners, with all answers", () => {
    const folder = 'https://kurss.example.lv/learn/';
    const statements = Array.from({length: 30}, (_, person) => {
      const make = siteStatements({
        folder,
        course: {title: 'Kopīga rīcība', language: 'lv'},
        choice: {endpoint: '', isOn: true, isNamed: false, id: uuid(`learner ${person}`), sinceMs: 0},
        learner: {id: String(person), name: 'Anna'},
        visit: uuid(`visit ${person}`),
      });
      return [
        make.initialized(Date.UTC(2026, 10, 24, 8)),
        ...Array.from({length: 5}, (_answer, number) => make.answered(sampleInteraction(number))),
        make.completed(60_000, Date.UTC(2026, 10, 24, 9)),
      ];
    }).flat();
    const readings = pagesOf(statements, 50);
    expect(joinReadings(readings).learners).toHaveLength(30);
    expect(allAnswers(readings)).toBe(150);
  });

  it('a quiz inside a course does not make the course passed', () => {
    const actor = {account: {homePage: 'https://x.example', name: '7'}, name: 'Anna'};
    const quiz = `${course}/quiz`;
    const context = {contextActivities: {parent: [{id: course}]}};
    const told = [
      {actor, verb: verb('initialized'), object: {id: course}, timestamp: at(0)},
      {
        actor,
        verb: verb('passed'),
        object: {id: quiz},
        context,
        result: {success: true, score: {scaled: 1}},
        timestamp: at(5),
      },
    ];
    const results = joinReadings(pagesOf(told, 10));
    expect(results.activities).toHaveLength(1);
    expect(analyse(results, {}, {passMark: 70}).standings).toMatchObject({passed: 0, started: 1});
  });

  it('an account that is an address is known elsewhere by that address', () => {
    const actors = [
      {mbox: 'mailto:Anna@example.invalid'},
      {account: {homePage: 'https://x.example', name: 'anna@example.invalid'}},
      {mbox_sha1sum: createHash('sha1').update('mailto:anna@example.invalid').digest('hex')},
      {account: {homePage: 'https://x.example', name: '8'}, name: 'Anna'},
      {account: {homePage: 'https://x.example', name: '9'}, name: 'Anna'},
    ];
    const told = actors.map((actor, number) => ({
      id: uuid(`who ${number}`),
      actor,
      verb: verb('answered'),
      object: {id: `${course}/q${number}`},
      result: {response: 'a'},
      context: {registration: uuid(`one of ${number}`)},
      timestamp: at(number),
    }));
    const {learners} = joinReadings(pagesOf(told, 2));
    expect(learners.map(({work}) => work.flatMap(({attempts}) => attempts).length).toSorted()).toEqual([
      1, 1, 3,
    ]);
  });
});
