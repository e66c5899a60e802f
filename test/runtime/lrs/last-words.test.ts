import {beforeEach, describe, expect, it} from 'vitest';
import {sampleSnapshot} from '../sample-snapshot.ts';
import {answers, ReportingDevice} from './reporting-device.ts';

let device: ReportingDevice;
beforeEach(() => {
  device = new ReportingDevice();
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the last words of a page', () => {
  it('stand on the device in the turn they are said, and in the row at the next visit', async () => {
    (await device.visit()).hear(sampleSnapshot({interactions: answers(2)}), true);
    expect(device.row.added).toEqual([]);
    await device.takeUp();
    expect(device.verbs()).toEqual(['initialized', 'answered', 'answered', 'progressed', 'terminated']);
    expect((await device.row.told('a')).answers).toHaveLength(2);
    expect(device.last.length).toBe(0);
  });

  describe('that is still writing', () => {
    const told = ['initialized', 'answered', 'progressed', 'terminated'];
    async function leaveWhileWriting(): Promise<void> {
      const reporter = await device.visit();
      device.row.isSlow = true;
      reporter.begin();
      reporter.hear(sampleSnapshot({interactions: answers(1)}), false);
      reporter.hear(sampleSnapshot({interactions: answers(1)}), true);
      device.row.isSlow = false;
    }

    it('hold what the row never got', async () => {
      await leaveWhileWriting();
      device.row.lose();
      await device.takeUp();
      expect(device.verbs()).toEqual(told);
      expect((await device.row.told('a')).answers).toHaveLength(1);
    });

    it('make nothing double that the row got after all', async () => {
      await leaveWhileWriting();
      device.row.arrive();
      await device.takeUp();
      expect(device.verbs()).toEqual(told);
    });

    it('send nothing again that was sent before they were taken up', async () => {
      await leaveWhileWriting();
      device.row.arrive();
      for (const sent of [...device.row.waiting]) await device.row.remove(sent, device.nowMs);
      await device.takeUp();
      expect(device.verbs()).toEqual(['terminated']);
    });

    it('hold what could not be written, and nothing of it is owed by the page after that', async () => {
      const reporter = await device.visit();
      device.row.isSlow = true;
      reporter.begin();
      reporter.hear(sampleSnapshot({interactions: answers(1)}), true);
      device.row.isFull = true;
      device.row.arrive();
      await settle();
      [device.row.isSlow, device.row.isFull] = [false, false];
      reporter.hear(sampleSnapshot({interactions: answers(1)}), true);
      await device.takeUp();
      expect(device.verbs()).toEqual(['initialized', 'answered', 'progressed', 'terminated']);
    });
  });

  it('stay where they are when others come while they are taken up', async () => {
    (await device.visit('pirmā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    device.row.isSlow = true;
    const takingUp = device.takeUp();
    (await device.visit('otrā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    device.row.isSlow = false;
    device.row.arrive();
    await takingUp;
    expect(device.verbs()).toEqual(['initialized', 'terminated']);
    await device.takeUp();
    expect(device.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
    expect(device.last.length).toBe(0);
  });

  it('wait for each other when no page could take them up', async () => {
    (await device.visit('pirmā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    device.row.isFull = true;
    await device.takeUp().catch(() => undefined);
    (await device.visit('otrā')).hear(sampleSnapshot({progressMeasure: 0}), true);
    device.row.isFull = false;
    await device.takeUp();
    expect(device.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'terminated']);
  });

  it('go into the row at once where the browser keeps nothing else', async () => {
    device.last.isDeaf = true;
    (await device.visit()).hear(sampleSnapshot({progressMeasure: 0}), true);
    expect(device.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('are dropped when their learner agrees no more, and what is not ours is', async () => {
    (await device.visit()).hear(sampleSnapshot({progressMeasure: 0}), true);
    device.last.setItem('kr.lrs.last:b', '{"statements":5}');
    device.choice = undefined;
    await device.takeUp();
    expect([device.row.added, device.last.length]).toEqual([[], 0]);
  });
});
