import {describe, expect, it} from 'vitest';
import {idsByPlain} from '../../src/domain/standards/plain-id.ts';
import {lmsProfile, strictLms} from '../../src/lms/profiles/lms-profiles.ts';
import type {CallLog} from '../fake-lms/call-log.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {everyKind, idOf, sampleIds, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn, savedIn} from './tracker-world.ts';

const film = {id: 'film.public-space.opening', description: 'Filma', scaledShare: 0.5};
const objective = {id: 'final-test', description: 'Noslēguma tests', finished: true, scoreRaw: 80};
const snapshot = sampleSnapshot({interactions: everyKind, objectives: [objective], films: [film]});
const idsIn = (lms: FakeLms) =>
  Object.entries(lms.stored).flatMap(([element, value]) =>
    /^cmi\.\w+\.\d+\.id$/.test(element) ? [value] : [],
  );

/** Values that were refused, each behind its element. */
const refusedIn = (log: CallLog): readonly string[] =>
  log.errors.filter(({name}) => name.endsWith('SetValue')).map(({args}) => args.join(' '));

describe('an LMS that takes letters and digits alone in ids', () => {
  const forma = () => new FakeLms({standard: 'scorm2004', profile: lmsProfile('forma')});

  it('gets every answer, objective and film by a plain id', async () => {
    const lms = forma();
    await savedIn(lms, 'scorm2004', snapshot);
    expect(idsIn(lms)).toEqual(
      expect.arrayContaining(['finaltest', 'filmpublicspaceopening', 'definitionsq01', 'definitionsq06']),
    );
    expect(lms.stored['cmi.interactions.2.learner_response']).toBe('1[.]b[,]2[.]a');
    expect(lms.stored['cmi.interactions.2.objectives.0.id']).toBe('definitions');
    const back = idsByPlain(sampleIds);
    expect(back(lms.stored['cmi.interactions.5.id'] ?? '')).toBe(idOf(5));
  });

  it('is offered each kind of id as it is once, and no more', async () => {
    const {log} = await savedIn(forma(), 'scorm2004', snapshot);
    expect(refusedIn(log)).toEqual([
      'cmi.objectives.0.id final-test',
      'cmi.interactions.0.id definitions.q01',
    ]);
  });

  it('finds the objectives again, and gives none a second place', async () => {
    const lms = forma();
    await savedIn(lms, 'scorm2004', snapshot);
    const {tracker} = launchIn(lms, 'scorm2004');
    await tracker.open();
    const later = {...snapshot, counter: 2, films: [{...film, scaledShare: 0.9}]};
    await tracker.save({...later, interactions: [sampleInteraction(8)]});
    const objectives = Object.keys(lms.stored).filter((element) =>
      /^cmi\.objectives\.\d+\.id$/.test(element),
    );
    expect(objectives).toHaveLength(2);
    expect(lms.stored['cmi.objectives.1.progress_measure']).toBe('0.9');
    expect(lms.stored['cmi.interactions.8.id']).toBe('definitionsq09');
  });
});

describe.each(['scorm12', 'scorm2004'] as const)('any other LMS of %s', (standard) => {
  it('gets the ids as they are', async () => {
    const lms = new FakeLms({standard});
    const {log} = await savedIn(lms, standard, snapshot);
    expect(idsIn(lms)).toContain('definitions.q01');
    expect(refusedIn(log)).toEqual([]);
  });
});

it('an LMS that takes no id at all is asked twice for one, and left alone', async () => {
  const profile = {...strictLms, refusedInIds: /./};
  const lms = new FakeLms({standard: 'scorm2004', profile});
  const {log} = await savedIn(lms, 'scorm2004', {...snapshot, objectives: [], films: []});
  const ids = log.errors.filter(({args}) => /^cmi\.interactions\.\d+\.id$/.test(args[0] ?? ''));
  expect(ids.map(({args}) => args[1])).toEqual(['definitions.q01', 'definitionsq01']);
  expect(lms.stored['cmi.suspend_data']).toBe('saved.1');
});
