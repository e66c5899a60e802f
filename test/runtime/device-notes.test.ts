import {describe, expect, it} from 'vitest';
import {DeviceNotes, notesOwner, type NoteStore} from '../../src/runtime/device-notes.ts';

const place = 'definitions/law/my-client';

function memoryStore(): NoteStore & {readonly kept: Map<string, string>} {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

const notesOf = (learnerId: string, store: NoteStore | undefined) =>
  new DeviceNotes({courseId: 'kopiga-riciba', learnerId, store});

describe('notes on the device', () => {
  it('are there again at the next visit of the same learner', () => {
    const store = memoryStore();
    expect(notesOf('anna', store).write(place, 'Mans jautājums')).toBe(true);
    expect(notesOf('anna', store).read(place)).toBe('Mans jautājums');
  });

  it.each([
    {other: 'berta', why: 'another learner'},
    {other: 'anna|definitions', why: 'an id that looks like the start of a place'},
    {other: '', why: 'nobody'},
  ])('are not shown to $why', ({other}) => {
    const store = memoryStore();
    notesOf('anna', store).write(place, 'Mans jautājums');
    expect(notesOf(other, store).read(place)).toBe('');
  });

  it.each(['scorm12', 'scorm2004', 'cmi5'] as const)(
    'are not shown to another learner where the LMS names nobody: %s',
    (standard) => {
      const store = memoryStore();
      const owner = (attempt: string) => notesOwner({standard, learnerId: ''}, attempt);
      notesOf(owner('0000000a'), store).write(place, 'Mans jautājums');
      expect(notesOf(owner('0000000b'), store).read(place)).toBe('');
      expect(notesOf(owner('0000000a'), store).read(place)).toBe('Mans jautājums');
    },
  );

  it('are those of the learner whom the LMS names, or of the device without an LMS, in every attempt', () => {
    expect(notesOwner({standard: 'scorm12', learnerId: 'anna'}, '0000000a')).toBe('anna');
    expect(notesOwner({standard: 'local', learnerId: ''}, '0000000a')).toBe('');
  });

  it('belong to one block of one lesson', () => {
    const notes = notesOf('anna', memoryStore());
    notes.write(place, 'Mans jautājums');
    expect(notes.read('definitions/law/my-team')).toBe('');
  });

  it('leave nothing behind when they are cleared', () => {
    const store = memoryStore();
    const notes = notesOf('anna', store);
    notes.write(place, 'Mans jautājums');
    expect(notes.write(place, '')).toBe(true);
    expect(store.kept.size).toBe(0);
  });

  it.each([
    {store: undefined, why: 'is denied'},
    {store: {length: 1, key: denied, getItem: denied, setItem: denied, removeItem: denied}, why: 'throws'},
    {
      store: {
        length: 0,
        key: () => null,
        getItem: () => null,
        setItem: () => undefined,
        removeItem: () => undefined,
      },
      why: 'keeps silent',
    },
  ])('live until the page is left, and say so, where storage $why', ({store}) => {
    const notes = notesOf('anna', store);
    expect(notes.write(place, 'Mans jautājums')).toBe(false);
    expect(notes.read(place)).toBe('Mans jautājums');
    expect(notesOf('anna', store).read(place)).toBe('');
  });

  it('are all erased at once, those of nobody else', () => {
    const store = memoryStore();
    const anna = notesOf('anna', store);
    const berta = notesOf('berta', store);
    for (const notes of [anna, berta]) notes.write(place, 'Mans jautājums');
    anna.write('certificate/name', 'Anna');
    expect(anna.hasAny).toBe(true);
    anna.eraseAll();
    expect([anna.hasAny, anna.read(place), anna.read('certificate/name')]).toEqual([false, '', '']);
    expect(berta.read(place)).toBe('Mans jautājums');
  });

  it('are erased where the device keeps none, too', () => {
    const notes = notesOf('anna', undefined);
    notes.write(place, 'Mans jautājums');
    expect(notes.hasAny).toBe(true);
    notes.eraseAll();
    expect([notes.hasAny, notes.canKeep, notes.read(place)]).toEqual([false, false, '']);
  });

  it('are still told as there where the device does not let them go', () => {
    const store = memoryStore();
    notesOf('anna', store).write(place, 'Mans jautājums');
    const notes = notesOf('anna', {...store, length: 1, removeItem: denied});
    notes.eraseAll();
    expect(notes.hasAny).toBe(true);
  });

  it('forget the unkept text once the store takes a newer one', () => {
    const store = memoryStore();
    let isFull = true;
    const setItem = (key: string, text: string) => (isFull ? denied() : store.setItem(key, text));
    const notes = notesOf('anna', {...store, setItem});
    notes.write(place, 'Pirmais');
    isFull = false;
    notes.write(place, 'Otrais');
    expect(notes.read(place)).toBe('Otrais');
    expect(notesOf('anna', store).read(place)).toBe('Otrais');
  });
});
