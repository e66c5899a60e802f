/** What ILIAS, which sends answers and marks only where one of them changed, is told after a commit that failed. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fromIsoDuration, toIsoDuration} from '../../src/domain/standards/duration.ts';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {standInScorm2004} from '../../src/runtime/trackers/scorm2004/scorm2004-stand-in.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {everyKind, finishedSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

describe('a stand-in of SCORM 2004', () => {
  it('of how long an answer took is a time hardly longer', () => {
    fc.assert(
      fc.property(fc.nat(3_600_000), (tookMs) => {
        const latency = toIsoDuration(tookMs);
        const standIn = standInScorm2004(['cmi.interactions.12.latency', latency]) ?? '';
        expect(standIn).not.toBe(latency);
        expect(Math.abs((fromIsoDuration(standIn) ?? 0) - tookMs)).toBeLessThan(20);
      }),
    );
  });

  it('of what an objective is called has a blank at its end', () => {
    expect(standInScorm2004(['cmi.objectives.3.description', 'Pazīmes'])).toBe('Pazīmes ');
  });

  it.each([
    ['cmi.interactions.0.latency', 'soon'],
    ['cmi.interactions.0.id', 'definitions.q01'],
    ['cmi.success_status', 'passed'],
    ['cmi.score.raw', '80'],
    ['cmi.suspend_data', 'CAbc9'],
  ])('there is none of %s %s', (element, value) => {
    expect(standInScorm2004([element, value])).toBeUndefined();
  });

  it('goes before the value itself after a commit that failed, and is not what stays', async () => {
    const lms = new FakeLms({standard: 'scorm2004', profile: lmsProfile('ilias2004')});
    const {tracker, log} = launchIn(lms, 'scorm2004');
    await tracker.open();
    const snapshot = finishedSnapshot(80, {interactions: everyKind});
    lms.site.nextFaults.push('http-500');
    await expect(tracker.save(snapshot)).rejects.toMatchObject({code: '391'});
    const before = log.calls.length;
    await tracker.save(snapshot);
    const said = log.calls
      .slice(before)
      .filter(({args}) => args[0] === 'cmi.interactions.0.latency')
      .map(({args}) => args[1]);
    expect(said).toEqual(['PT12.35S', 'PT12.34S']);
    expect(lms.stored['cmi.interactions.0.latency']).toBe('PT12.34S');
  });
});
