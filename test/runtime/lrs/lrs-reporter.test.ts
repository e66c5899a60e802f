import {beforeEach, describe, expect, it} from 'vitest';
import {keepLast, takeUpLast} from '../../../src/runtime/lrs/last-statements.ts';
import {LrsReporter} from '../../../src/runtime/lrs/lrs-reporter.ts';
import type {ReportChoice} from '../../../src/runtime/lrs/report-choice.ts';
import {siteStatements} from '../../../src/runtime/lrs/site-statements.ts';
import type {Interaction} from '../../../src/runtime/tracker.ts';
import {at, verbOf} from '../../fake-lrs/xapi-rules.ts';
import {finishedSnapshot, idOf, sampleInteraction, sampleSnapshot} from '../sample-snapshot.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {MemoryRow} from './memory-row.ts';

const startMs = Date.UTC(2026, 10, 24, 12);
const agreed: ReportChoice = {
  endpoint: 'https://lrs.example.lv/xapi/',
  isOn: true,
  isNamed: false,
  id: '3f2b9d3c-8a61-4e4b-9a51-0d3c1b7f2a10',
  sinceMs: 0,
};
const folder = 'https://kurss.example.lv/learn/';
const course = {title: 'Kopīga rīcība', language: 'lv'};

let row: MemoryRow;
let last: MemoryStore;
let choice: ReportChoice | undefined;
let nowMs: number;
let added: number;
beforeEach(() => {
  row = new MemoryRow();
  last = new MemoryStore();
  choice = agreed;
  nowMs = startMs;
  added = 0;
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
async function visit(name = 'pirmā', earlier: readonly Interaction[] = []): Promise<LrsReporter> {
  const learner = {id: 'a', name: 'Anna Ozola'};
  return new LrsReporter({
    store: row,
    keepLast: (statements, told) => keepLast(last, 'a', {statements, told}),
    learner: learner.id,
    told: await row.told(learner.id),
    earlier,
    step: 1 / 40,
    choice: () => choice,
    statementsFor: (chosen) => siteStatements({folder, course, choice: chosen, learner, visit: name}),
    onAdded: () => (added += 1),
    now: () => nowMs,
  });
}
/** As the next page of the device begins. */
const takeUp = () => takeUpLast(last, row, () => choice?.isOn === true);
const verbs = () => row.waiting.map(({statement}) => verbOf(statement));
const answers = (count: number) => Array.from({length: count}, (_, index) => sampleInteraction(index));

describe('a visit', () => {
  it('is told in the order in which it happened, in the turns of its saves', async () => {
    const reporter = await visit();
    reporter.begin();
    reporter.hear(sampleSnapshot({interactions: answers(1)}), false);
    reporter.hear(finishedSnapshot(90, {interactions: answers(2)}), false);
    reporter.hear(finishedSnapshot(90, {interactions: answers(2)}), true);
    expect(verbs().at(-1)).toBe('completed');
    await takeUp();
    expect(verbs()).toEqual([
      'initialized',
      'answered',
      'progressed',
      'answered',
      'passed',
      'completed',
      'terminated',
    ]);
    await settle();
    expect(added).toBe(3);
  });

  it('that only looks on is not told', async () => {
    await visit();
    expect(verbs()).toEqual([]);
  });

  it('begins with its first save when nothing said so before, at the time of its beginning', async () => {
    const reporter = await visit();
    nowMs += 60_000;
    reporter.hear(sampleSnapshot({progressMeasure: 0}), false);
    expect(verbs()).toEqual(['initialized']);
    expect(row.waiting[0]?.statement['timestamp']).toBe(new Date(startMs).toISOString());
  });

  it('ends once, whatever a page that was not let go says after it', async () => {
    const reporter = await visit();
    reporter.hear(sampleSnapshot({progressMeasure: 0}), true);
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), true);
    await takeUp();
    expect(verbs()).toEqual(['initialized', 'terminated']);
  });

  it('tells no answer twice, neither in it nor in the next one', async () => {
    const first = await visit();
    for (const count of [1, 2, 2, 3]) first.hear(sampleSnapshot({interactions: answers(count)}), false);
    const second = await visit('otrā', answers(2));
    second.hear(sampleSnapshot({interactions: answers(4)}), false);
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(4);
    expect(new Set(row.added).size).toBe(row.added.length);
  });

  it('tells answers of earlier visits that the device knows and that were never told', async () => {
    const reporter = await visit('otrā', answers(1));
    reporter.hear(sampleSnapshot({progressMeasure: 0}), false);
    expect(verbs()).toEqual(['initialized', 'answered']);
  });

  it('says passed and completed once, whatever later visits say again', async () => {
    for (const name of ['pirmā', 'otrā']) {
      (await visit(name)).hear(finishedSnapshot(90, {progressMeasure: 1}), true);
      await takeUp();
    }
    expect(verbs().filter((verb) => ['passed', 'completed', 'progressed'].includes(verb))).toEqual([
      'passed',
      'completed',
    ]);
  });

  it('tells progress rarely: when a lesson more is done', async () => {
    const reporter = await visit();
    for (const progressMeasure of [0.01, 0.024, 0.03, 0.049, 0.074, 0.073])
      reporter.hear(sampleSnapshot({progressMeasure}), false);
    const told = row.waiting.map(
      ({statement}) => Object.values(Object(at(statement, 'result', 'extensions')))[0],
    );
    expect(told).toEqual([undefined, 2, 4, 7]);
  });
});

describe('a learner', () => {
  it('who said nothing, or no, is told of to nobody', async () => {
    for (const said of [undefined, {...agreed, isOn: false}]) {
      choice = said;
      const reporter = await visit();
      reporter.begin();
      reporter.hear(finishedSnapshot(90, {interactions: answers(3)}), false);
      reporter.hear(finishedSnapshot(90, {interactions: answers(3)}), true);
    }
    expect(row.added).toEqual([]);
    expect(last.length).toBe(0);
  });

  it('who says no while the course is open is told of no more', async () => {
    const reporter = await visit();
    reporter.begin();
    choice = {...agreed, isOn: false};
    reporter.hear(sampleSnapshot({interactions: answers(1)}), true);
    await takeUp();
    expect(verbs()).toEqual(['initialized']);
  });

  it('is told of only from the moment of the yes', async () => {
    const [before, after] = [
      sampleInteraction(0, {answeredAtMs: 10}),
      sampleInteraction(1, {answeredAtMs: 20}),
    ];
    choice = {...agreed, sinceMs: 20};
    (await visit()).hear(sampleSnapshot({progressMeasure: 0, interactions: [before, after]}), false);
    const told = row.waiting.filter(({statement}) => verbOf(statement) === 'answered');
    expect(told.map(({statement}) => at(statement, 'object', 'id'))).toEqual([`${folder}${idOf(1)}`]);
  });

  it('is a random number in an account of the site, and a name only where that was allowed', async () => {
    const reporter = await visit();
    reporter.begin();
    choice = {...agreed, isNamed: true};
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), false);
    const account = {homePage: 'https://kurss.example.lv/', name: agreed.id};
    expect(row.waiting.map(({statement}) => statement['actor'])).toEqual([
      {objectType: 'Agent', account},
      {objectType: 'Agent', name: 'Anna Ozola', account},
    ]);
  });
});

describe('the last words of a page', () => {
  it('stand on the device in the turn they are said, and in the row at the next visit', async () => {
    (await visit()).hear(sampleSnapshot({interactions: answers(2)}), true);
    expect(row.added).toEqual([]);
    await takeUp();
    expect(verbs()).toEqual(['initialized', 'answered', 'answered', 'progressed', 'terminated']);
    expect((await row.told('a')).answers).toHaveLength(2);
    expect(last.length).toBe(0);
  });

  it('wait for each other when no page could take them up', async () => {
    (await visit('pirmā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    row.isFull = true;
    await takeUp().catch(() => undefined);
    (await visit('otrā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    row.isFull = false;
    await takeUp();
    expect(verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
  });

  it('go into the row at once where the browser keeps nothing else', async () => {
    last.isDeaf = true;
    (await visit()).hear(sampleSnapshot({progressMeasure: 0}), true);
    expect(verbs()).toEqual(['initialized', 'terminated']);
  });

  it('are dropped when their learner agrees no more, and what is not ours is', async () => {
    (await visit()).hear(sampleSnapshot({progressMeasure: 0}), true);
    last.setItem('kr.lrs.last:b', '{"statements":5}');
    choice = undefined;
    await takeUp();
    expect([row.added, last.length]).toEqual([[], 0]);
  });
});

describe('a device that cannot write', () => {
  it('stops nobody, and what it owes follows as soon as it can', async () => {
    const reporter = await visit();
    row.isFull = true;
    reporter.begin();
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), false);
    await settle();
    expect([verbs(), added]).toEqual([[], 0]);
    row.isFull = false;
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(2)}), false);
    expect(verbs()).toEqual(['initialized', 'answered', 'answered']);
  });
});
