import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {responseOf} from '../../src/domain/blocks/practice.ts';
import {responseOfRating} from '../../src/domain/blocks/rating/rating.ts';
import type {Interaction} from '../../src/runtime/tracker.ts';
import {describeScorm12} from '../../src/runtime/trackers/scorm12/scorm12-interaction.ts';
import {standInScorm12} from '../../src/runtime/trackers/scorm12/scorm12-stand-in.ts';
import {someAnswered} from '../domain/fixtures/some-blocks.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {looselyEqual} from '../fake-lms/loosely-equal.ts';
import {kindOf} from '../fake-lms/rules.ts';
import {rules12} from '../fake-lms/rules12.ts';
import {everyKind, finishedSnapshot, sampleInteraction} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

const rules = rules12({isStrict: true});

/** An answer to any block, or a rating. */
const someInteraction: fc.Arbitrary<Interaction> = fc.oneof(
  someAnswered.map(({block, answer}) => sampleInteraction(0, {...responseOf(block, answer)})),
  fc.constantFrom('1', '2', '3', '4', '5').map((value) => sampleInteraction(0, responseOfRating(value))),
  // Numbers as an estimate may have them.
  fc
    .tuple(fc.integer({min: -9_999, max: 9_999}), fc.constantFrom(1, 10, 1000))
    .map(([number, parts]) => String(number / parts))
    .map((value) => sampleInteraction(0, {type: 'numeric', response: [value], pattern: [value, value]})),
);

describe('a stand-in of SCORM 1.2', () => {
  it('is legal, and never what a loose comparison takes for the value itself', () => {
    fc.assert(
      fc.property(someInteraction, fc.nat(10_000), (interaction, hundredths) => {
        const fields = [
          ...describeScorm12(interaction).map(
            ([name, value]) => [`cmi.interactions.0.${name}`, value] as const,
          ),
          ['cmi.core.score.raw', String(hundredths / 100)] as const,
          ['cmi.core.lesson_status', 'passed'] as const,
          ['cmi.core.lesson_status', 'incomplete'] as const,
          ['cmi.core.score.max', '100'] as const,
          ['cmi.core.score.min', '0'] as const,
          ['cmi.core.exit', 'suspend'] as const,
          ['cmi.core.exit', ''] as const,
          ['cmi.core.lesson_location', 'definitions/forms'] as const,
          ['cmi.suspend_data', 'CAbc9'] as const,
        ];
        for (const [element, value] of fields) {
          const standIn = standInScorm12([element, value]);
          if (standIn === undefined) {
            expect([element, value]).toEqual([expect.stringMatching(/response|pattern|latency/), value]);
            continue;
          }
          expect(looselyEqual(standIn, value), `${element}: ${value} and ${standIn}`).toBe(false);
          expect(rules[kindOf(element)]?.check(standIn), `${element}: ${standIn}`).toBe('');
        }
      }),
    );
  });

  it('never shows a lower score, nor another one on two decimals', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (hundredths) => {
        const score = String(hundredths / 100);
        const standIn = standInScorm12(['cmi.core.score.raw', score]);
        expect(Number(standIn).toFixed(2)).toBe(Number(score).toFixed(2));
      }),
    );
  });

  it.each([
    {value: '42', standIn: '42.001'},
    {value: '4', standIn: '4.001'},
    {value: '-2.5', standIn: '-2.499'},
    {value: '1.b', standIn: '1.b,1.b'},
    {value: 'e', standIn: 'e,e'},
    {value: 't', standIn: '1'},
    {value: '', standIn: undefined},
  ])('of the response "$value" is $standIn', ({value, standIn}) => {
    expect(standInScorm12(['cmi.interactions.3.student_response', value])).toBe(standIn);
  });

  it('is gone after the next save where PHP compares', async () => {
    const lms = new FakeLms({standard: 'scorm12', profile: lmsProfile('moodle')});
    const {tracker} = launchIn(lms, 'scorm12');
    await tracker.open();
    const snapshot = finishedSnapshot(80, {interactions: everyKind});
    lms.site.nextFaults.push('http-500');
    await expect(tracker.save(snapshot)).rejects.toMatchObject({code: '101'});
    await tracker.save(snapshot);
    for (const interaction of everyKind) {
      for (const [name, value] of describeScorm12(interaction)) {
        const stored = lms.stored[`cmi.interactions.${interaction.index}.${name}`];
        expect(stored, `${interaction.type} ${name}`).toBe(value);
      }
    }
    expect(lms.grade).toBe('80.00');
    expect(lms.stored['cmi.core.score.raw']).toBe('80');
  });
});
