/** Who is who: nobody is merged with somebody else, nobody is lost. */
import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sealResult} from '../../src/domain/exchange/result-file.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {sha1Hex} from '../../src/results/join/persons/sha1.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {everyKind} from '../runtime/sample-snapshot.ts';
import {sample, settings} from './moodle-samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rating = everyKind[5];
if (!rating) throw new Error('There is no sample of a rating.');

/** A learner's own file, with one rating as its answer. */
const resultFile = (learner: string, attempt: string, rated: number, scoreRaw: number | null = null) => ({
  name: `${attempt}.json`,
  bytes: bytes(
    sealResult({
      format: 'kopiga-riciba-result',
      version: 1,
      course: 'Kopīga rīcība',
      courseVersion: '1.0.0',
      scope: 'definitions',
      language: 'lv',
      learner,
      attempt,
      counter: 1,
      writtenAt: '2026-11-24T12:30:00.000Z',
      finished: false,
      scoreRaw,
      progressMeasure: 0.5,
      modules: [],
      answers: [
        {
          id: rating.id,
          type: rating.type,
          question: rating.description,
          objective: rating.objective,
          response: [String(rated)],
          pattern: rating.pattern,
          result: String(rating.result),
          latencyMs: rating.latencyMs,
          answeredAt: '2026-11-24T12:00:00.000Z',
        },
      ],
      progress: '',
    }),
  ),
});
const joined = (...files: readonly {name: string; bytes: Uint8Array}[]) =>
  joinReadings(files.map((file) => readFile(file, settings)));

describe("learners' own files", () => {
  it('without names are as many people as there are attempts, each with the own answer', () => {
    const results = joined(resultFile('', 'a', 1), resultFile('', 'b', 3), resultFile('', 'c', 5));
    expect(results.learners).toHaveLength(3);
    const [question] = analyse(results, {}, {passMark: 70}).questions;
    expect(question?.responses.map(({response, count}) => [response, count]).toSorted()).toEqual([
      ['1', 1],
      ['3', 1],
      ['5', 1],
    ]);
    expect(results.remarks.map(({code}) => code)).not.toContain('joined-by-name');
  });

  it('of two people of one name are two', () => {
    const results = joined(resultFile('Jānis Bērziņš', 'a', 1, 90), resultFile('Jānis Bērziņš', 'b', 2, 40));
    expect(results.learners.map(({work}) => work[0]?.attempts[0]?.score)).toEqual([90, 40]);
  });

  it('of one attempt are one, whoever it is', () => {
    const again = {...resultFile('', 'a', 1, 80), name: 'a (1).json'};
    expect(joined(resultFile('', 'a', 1), again).learners).toHaveLength(1);
  });

  it('are never fewer people than attempts, whatever names they have', () => {
    const name = fc.constantFrom('', 'Anna', 'Jānis Bērziņš', 'Bērziņš, Jānis', 'Ilze');
    fc.assert(
      fc.property(fc.array(name, {minLength: 1, maxLength: 12}), (names) => {
        const {learners} = joined(...names.map((each, at) => resultFile(each, `attempt-${at}`, 3)));
        expect(learners).toHaveLength(names.length);
      }),
      {numRuns: 40},
    );
  });
});

describe('the hash of an address', () => {
  it('is what others reckon', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200}), (text) => {
        expect(sha1Hex(text)).toBe(createHash('sha1').update(text).digest('hex'));
      }),
    );
  });

  const hashed = (count: number) => ({
    name: 'store.json',
    bytes: bytes(
      JSON.stringify(
        Array.from({length: count}, (_, at) => ({
          actor: {
            mbox_sha1sum: createHash('sha1')
              .update(`mailto:p${at + 1}@example.invalid`)
              .digest('hex'),
          },
          verb: {id: 'http://adlnet.gov/expapi/verbs/experienced'},
          object: {id: 'https://x.example/kurss'},
          timestamp: '2026-11-24T12:00:00Z',
        })),
      ),
    ),
  });

  it('tells ten people apart', () => expect(joined(hashed(10)).learners).toHaveLength(10));

  it('finds who has that address elsewhere, and says so', () => {
    const results = joined(sample('scorm12-basic.txt'), hashed(8));
    expect(results.learners).toHaveLength(8);
    expect(results.remarks).toContainEqual({code: 'joined-by-hash', detail: 'store.json', count: 8});
  });
});

describe('what was joined by name', () => {
  const list = () =>
    new File([bytes('First name,Last name,Groups\nLīga,Testiņa,A\nIlze,Kalna,A\n')], 'list.csv');
  it('is said, is taken apart with one press, and joined again with another', async () => {
    const desk = new ResultsDesk(settings);
    const overview = async (request: Parameters<ResultsDesk['handle']>[0]) => {
      const answer = await desk.handle(request);
      if (answer.type !== 'overview') throw new Error(answer.type);
      return {learners: answer.learners, codes: answer.remarks.map(({code}) => code)};
    };
    const report = new File([sample('scorm12-basic.txt').bytes.slice()], 'report.txt');
    await overview({type: 'add-files', files: [report, list()]});
    const together = await overview({type: 'answer-question', name: 'list.csv', answer: 'right'});
    expect(together).toMatchObject({learners: 9});
    expect(together.codes).toContain('joined-by-name');
    const apart = await overview({type: 'keep-apart', name: 'list.csv', isApart: true});
    expect(apart).toMatchObject({learners: 10});
    expect(apart.codes).toContain('kept-apart');
    expect(apart.codes).not.toContain('joined-by-name');
    expect(await overview({type: 'keep-apart', name: 'list.csv', isApart: false})).toEqual(together);
  });
});

describe('which activity is which', () => {
  it('is not guessed from equal marks of two people', () => {
    const results = joined(sample('scorm12-two-scos-basic-details.txt'), sample('grades.csv'));
    const ofTwo = results.activities.find(({files}) => files.includes('scorm12-two-scos-basic-details.txt'));
    expect(ofTwo?.files).toEqual(['scorm12-two-scos-basic-details.txt']);
  });

  it('places track details by verdicts where a report has no responses', () => {
    const text = new TextDecoder().decode(sample('scorm12-interactions-all.txt').bytes);
    // Question and result alone were ticked.
    const kept = text
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .filter((_, column) => column < 7 || [0, 3].includes((column - 7) % 4))
          .join('\t'),
      )
      .join('\n');
    const results = joined(
      {name: 'id-result.txt', bytes: bytes(kept)},
      sample('scorm12-learner-p4-tracks.csv'),
    );
    expect(results.learners).toHaveLength(8);
    expect(results.remarks.map(({code}) => code)).toContain('tracks-matched');
  });

  it('counts right and wrong where no response was ticked', () => {
    const text = new TextDecoder().decode(sample('scorm12-interactions-all.txt').bytes);
    const withoutResponses = text
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .filter((_, column) => column < 7 || [0, 3].includes((column - 7) % 4))
          .join('\t'),
      )
      .join('\n');
    const shares = (file: {name: string; bytes: Uint8Array}) =>
      analyse(joined(file), {}, {passMark: 70})
        .questions.filter(({difficulty}) => difficulty !== undefined)
        .map(({id, answered, difficulty}) => [id, answered, difficulty]);
    expect(shares({name: 'id-result.txt', bytes: bytes(withoutResponses)})).toEqual(
      shares(sample('scorm12-interactions-all.txt')),
    );
  });

  it("keeps everybody's time when the details of one learner are added", () => {
    const time = (...names: readonly string[]) =>
      analyse(joined(...names.map(sample)), {}, {passMark: 70}).time;
    const alone = time('scorm12-interactions-all.txt');
    const beside = time('scorm12-interactions-all.txt', 'scorm12-learner-p4-tracks.csv');
    expect([beside.basis, beside.count]).toEqual([alone.basis, alone.count]);
  });
});
