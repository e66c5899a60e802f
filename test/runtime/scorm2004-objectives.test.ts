import {describe, expect, it} from 'vitest';
import type {FilmState, ObjectiveState} from '../../src/runtime/tracker.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {sampleSnapshot} from './sample-snapshot.ts';
import {launchIn, savedIn} from './tracker-world.ts';

const objective = (changes: Partial<ObjectiveState> = {}): ObjectiveState => ({
  id: 'definitions',
  description: 'Kas ir cilvēku tirdzniecība',
  finished: false,
  scoreRaw: undefined,
  ...changes,
});
const withObjectives = (counter: number, ...objectives: ObjectiveState[]) =>
  sampleSnapshot({counter, objectives});

/** An LMS that has put an objective of its own first. */
const lmsWithOwn = () =>
  new FakeLms({standard: 'scorm2004'}, {attempts: [{'cmi.objectives.0.id': 'lms-own'}], knownNames: []});

describe('objectives of 2004', () => {
  it('are not touched at launch, nor before one has something to tell', async () => {
    const {log} = await savedIn(
      new FakeLms({standard: 'scorm2004'}),
      'scorm2004',
      withObjectives(1, objective()),
    );
    expect(log.calls.filter(({args}) => args[0]?.startsWith('cmi.objectives'))).toEqual([]);
  });

  it('are found by id behind those of the LMS', async () => {
    const lms = lmsWithOwn();
    await savedIn(lms, 'scorm2004', withObjectives(1, objective({scoreRaw: 55.5})));
    expect(lms.stored).toMatchObject({
      'cmi.objectives.0.id': 'lms-own',
      'cmi.objectives.1.id': 'definitions',
      'cmi.objectives.1.description': '{lang=lv}Kas ir cilvēku tirdzniecība',
      'cmi.objectives.1.completion_status': 'incomplete',
      'cmi.objectives.1.score.scaled': '0.555',
      'cmi.objectives.1.score.raw': '55.5',
      'cmi.objectives.1.score.min': '0',
      'cmi.objectives.1.score.max': '100',
    });
    const finished = objective({finished: true, scoreRaw: 80});
    await savedIn(
      lms,
      'scorm2004',
      withObjectives(2, finished, objective({id: 'recruitment', finished: true})),
    );
    expect(lms.stored).toMatchObject({
      'cmi.objectives.1.completion_status': 'completed',
      'cmi.objectives.1.success_status': 'passed',
      'cmi.objectives.1.score.raw': '80',
      'cmi.objectives.2.id': 'recruitment',
    });
  });

  it('of a naive tracker overwrite those of the LMS', () => {
    const lms = lmsWithOwn();
    new NaiveScorm2004(lms.launch2004(), 'objectives-by-index').save(
      withObjectives(1, objective({finished: true})),
    );
    expect(lms.stored['cmi.objectives.0.id']).toBe('definitions');
  });

  it('are set once for each change', async () => {
    const {tracker, log} = launchIn(new FakeLms({standard: 'scorm2004'}), 'scorm2004');
    await tracker.open();
    for (const counter of [1, 2, 3]) await tracker.save(withObjectives(counter, objective({scoreRaw: 80})));
    expect(log.setsOf('cmi.objectives.0.score.raw')).toEqual(['80']);
    expect(log.setsOf('cmi.objectives.0.id')).toEqual(['definitions']);
  });

  it('never get a lower score than the LMS holds', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    await savedIn(lms, 'scorm2004', withObjectives(1, objective({scoreRaw: 80})));
    await savedIn(lms, 'scorm2004', withObjectives(2, objective({scoreRaw: 30})));
    expect(lms.stored['cmi.objectives.0.score.raw']).toBe('80');
  });

  it('of other SCOs are read when they are asked for, and known only where the LMS has them', async () => {
    const values = {
      'cmi.objectives.0.id': 'test',
      'cmi.objectives.1.id': 'module.definitions',
      'cmi.objectives.1.success_status': 'passed',
      'cmi.objectives.2.id': 'module.law',
      'cmi.objectives.2.success_status': 'unknown',
    };
    const lms = new FakeLms({standard: 'scorm2004'}, {attempts: [values], knownNames: []});
    const {tracker} = launchIn(lms, 'scorm2004');
    await tracker.open();
    const modules = ['module.definitions', 'module.law'];
    expect(tracker.objectivesMetElsewhere?.(modules)).toEqual(new Set(['module.definitions']));
    expect(tracker.objectivesMetElsewhere?.(['module.rights'])).toBeUndefined();
    const old = launchIn(new FakeLms({standard: 'scorm12'}), 'scorm12').tracker;
    await old.open();
    expect(old.objectivesMetElsewhere?.(modules)).toBeUndefined();
  });
});

describe('films in 2004', () => {
  const film = (scaledShare: number): FilmState => ({
    id: 'film.definitions.three-parts',
    description: 'Trīs daļas',
    scaledShare,
  });
  const watched = (counter: number, ...films: FilmState[]) => sampleSnapshot({counter, films});

  it('are objectives whose measure is the share that was watched', async () => {
    const lms = lmsWithOwn();
    await savedIn(lms, 'scorm2004', watched(1, film(0.35)));
    expect(lms.stored).toMatchObject({
      'cmi.objectives.1.id': 'film.definitions.three-parts',
      'cmi.objectives.1.description': '{lang=lv}Trīs daļas',
      'cmi.objectives.1.progress_measure': '0.35',
    });
    expect(lms.stored).not.toHaveProperty('cmi.objectives.1.completion_status');
  });

  it('never fall below what an earlier visit told', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    await savedIn(lms, 'scorm2004', watched(1, film(0.8)));
    await savedIn(lms, 'scorm2004', watched(2, film(0.2)));
    expect(lms.stored['cmi.objectives.0.progress_measure']).toBe('0.8');
    await savedIn(lms, 'scorm2004', watched(3, film(1)));
    expect(lms.stored['cmi.objectives.0.progress_measure']).toBe('1');
  });

  it('are not told in 1.2, which has no place for them', async () => {
    const {log} = await savedIn(new FakeLms({standard: 'scorm12'}), 'scorm12', watched(1, film(0.5)));
    expect(log.calls.filter(({args}) => args[0]?.includes('objectives'))).toEqual([]);
  });
});
