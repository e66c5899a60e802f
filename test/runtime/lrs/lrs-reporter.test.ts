import {beforeEach, describe, expect, it} from 'vitest';
import {at, verbOf} from '../../fake-lrs/xapi-rules.ts';
import {finishedSnapshot, idOf, sampleInteraction, sampleSnapshot} from '../sample-snapshot.ts';
import {agreed, answers, folder, ReportingDevice, startMs} from './reporting-device.ts';

let device: ReportingDevice;
beforeEach(() => {
  device = new ReportingDevice();
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a visit', () => {
  it('is told in the order in which it happened, in the turns of its saves', async () => {
    const reporter = await device.visit();
    reporter.begin();
    reporter.hear(sampleSnapshot({interactions: answers(1)}), false);
    reporter.hear(finishedSnapshot(90, {interactions: answers(2)}), false);
    reporter.hear(finishedSnapshot(90, {interactions: answers(2)}), true);
    expect(device.verbs().at(-1)).toBe('completed');
    await device.takeUp();
    expect(device.verbs()).toEqual([
      'initialized',
      'answered',
      'progressed',
      'answered',
      'passed',
      'completed',
      'terminated',
    ]);
    await settle();
    expect(device.added).toBe(3);
  });

  it('that only looks on is not told', async () => {
    await device.visit();
    expect(device.verbs()).toEqual([]);
  });

  it('begins with its first save when nothing said so before, at the time of its beginning', async () => {
    const reporter = await device.visit();
    device.nowMs += 60_000;
    reporter.hear(sampleSnapshot({progressMeasure: 0}), false);
    expect(device.verbs()).toEqual(['initialized']);
    expect(device.row.waiting[0]?.statement['timestamp']).toBe(new Date(startMs).toISOString());
  });

  it('ends once, whatever a page that was not let go says after it', async () => {
    const reporter = await device.visit();
    reporter.hear(sampleSnapshot({progressMeasure: 0}), true);
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), true);
    await device.takeUp();
    expect(device.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('tells no answer twice, neither in it nor in the next one', async () => {
    const first = await device.visit();
    for (const count of [1, 2, 2, 3]) first.hear(sampleSnapshot({interactions: answers(count)}), false);
    const second = await device.visit('otrā', answers(2));
    second.hear(sampleSnapshot({interactions: answers(4)}), false);
    expect(device.verbs().filter((verb) => verb === 'answered')).toHaveLength(4);
    expect(new Set(device.row.added).size).toBe(device.row.added.length);
  });

  it('tells answers of earlier visits that the device knows and that were never told', async () => {
    const reporter = await device.visit('otrā', answers(1));
    reporter.hear(sampleSnapshot({progressMeasure: 0}), false);
    expect(device.verbs()).toEqual(['initialized', 'answered']);
  });

  it('says passed and completed once, whatever later visits say again', async () => {
    for (const name of ['pirmā', 'otrā']) {
      (await device.visit(name)).hear(finishedSnapshot(90, {progressMeasure: 1}), true);
      await device.takeUp();
    }
    expect(device.verbs().filter((verb) => ['passed', 'completed', 'progressed'].includes(verb))).toEqual([
      'passed',
      'completed',
    ]);
  });

  it('tells progress rarely: when a lesson more is done', async () => {
    const reporter = await device.visit();
    for (const progressMeasure of [0.01, 0.024, 0.03, 0.049, 0.074, 0.073])
      reporter.hear(sampleSnapshot({progressMeasure}), false);
    const told = device.row.waiting.map(
      ({statement}) => Object.values(Object(at(statement, 'result', 'extensions')))[0],
    );
    expect(told).toEqual([undefined, 2, 4, 7]);
  });
});

describe('a learner', () => {
  it('who said nothing, or no, is told of to nobody', async () => {
    for (const said of [undefined, {...agreed, isOn: false}]) {
      device.choice = said;
      const reporter = await device.visit();
      reporter.begin();
      reporter.hear(finishedSnapshot(90, {interactions: answers(3)}), false);
      reporter.hear(finishedSnapshot(90, {interactions: answers(3)}), true);
    }
    expect(device.row.added).toEqual([]);
    expect(device.last.length).toBe(0);
  });

  it('who says no while the course is open is told of no more', async () => {
    const reporter = await device.visit();
    reporter.begin();
    device.choice = {...agreed, isOn: false};
    reporter.hear(sampleSnapshot({interactions: answers(1)}), true);
    await device.takeUp();
    expect(device.verbs()).toEqual(['initialized']);
  });

  it('is told of only from the moment of the yes', async () => {
    const [before, after] = [
      sampleInteraction(0, {answeredAtMs: 10}),
      sampleInteraction(1, {answeredAtMs: 20}),
    ];
    device.choice = {...agreed, sinceMs: 20};
    (await device.visit()).hear(sampleSnapshot({progressMeasure: 0, interactions: [before, after]}), false);
    const told = device.row.waiting.filter(({statement}) => verbOf(statement) === 'answered');
    expect(told.map(({statement}) => at(statement, 'object', 'id'))).toEqual([`${folder}${idOf(1)}`]);
  });

  it('is a random number in an account of the site, and a name only where that was allowed', async () => {
    const reporter = await device.visit();
    reporter.begin();
    device.choice = {...agreed, isNamed: true};
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), false);
    const account = {homePage: 'https://kurss.example.lv/', name: agreed.id};
    expect(device.row.waiting.map(({statement}) => statement['actor'])).toEqual([
      {objectType: 'Agent', account},
      {objectType: 'Agent', name: 'Anna Ozola', account},
    ]);
  });
});

describe('a device that cannot write', () => {
  it('stops nobody, and what it owes follows as soon as it can', async () => {
    const reporter = await device.visit();
    device.row.isFull = true;
    reporter.begin();
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(1)}), false);
    await settle();
    expect([device.verbs(), device.added]).toEqual([[], 0]);
    device.row.isFull = false;
    reporter.hear(sampleSnapshot({progressMeasure: 0, interactions: answers(2)}), false);
    expect(device.verbs()).toEqual(['initialized', 'answered', 'answered']);
  });
});
