import {describe, expect, it} from 'vitest';
import {DeviceCopy} from '../../src/runtime/device-copy/device-copy.ts';
import {takeOver} from '../../src/runtime/device-copy/take-over.ts';
import {DeviceNotes, notesOwner} from '../../src/runtime/device/device-notes.ts';
import {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import {MemoryDurable} from './device-copy/memory-durable.ts';
import {MemoryStore} from './journal/memory-store.ts';

const place = 'definitions/law/my-client';

const ownOf = (learnerId: string, store: MemoryStore, nowMs = 1_000) =>
  new DeviceOwn({courseId: 'kopiga-riciba', learnerId, store, now: () => nowMs});
const notesOf = (learnerId: string, store: MemoryStore, nowMs = 1_000) =>
  new DeviceNotes(ownOf(learnerId, store, nowMs));

describe('notes on the device', () => {
  it('are there again at the next visit of the same learner', () => {
    const store = new MemoryStore();
    expect(notesOf('anna', store).write(place, 'Mans jautājums')).toBe(true);
    expect(notesOf('anna', store).read(place)).toBe('Mans jautājums');
  });

  it.each([
    {other: 'berta', why: 'another learner'},
    {other: 'anna:note', why: 'an id that looks like the start of a place'},
    {other: '', why: 'nobody'},
  ])('are not shown to $why', ({other}) => {
    const store = new MemoryStore();
    notesOf('anna', store).write(place, 'Mans jautājums');
    expect(notesOf(other, store).read(place)).toBe('');
  });

  it('do not tell who wrote them', () => {
    const store = new MemoryStore();
    notesOf('anna.abele@example.invalid', store).write(place, 'Mans jautājums');
    expect(store.everything).toContain('Mans jautājums');
    expect(store.everything).not.toContain('abele');
  });

  it.each(['scorm12', 'scorm2004', 'cmi5'] as const)(
    'are not shown to another learner where the LMS names nobody: %s',
    (standard) => {
      const store = new MemoryStore();
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
    const notes = notesOf('anna', new MemoryStore());
    notes.write(place, 'Mans jautājums');
    expect(notes.read('definitions/law/my-team')).toBe('');
  });

  it('leave no word behind when they are cleared, and a newer time than their text had', () => {
    const store = new MemoryStore();
    const notes = notesOf('anna', store);
    notes.write(place, 'Mans jautājums');
    // The clock was set back meanwhile.
    expect(notesOf('anna', store, 0).write(place, '')).toBe(true);
    expect(notes.hasAny).toBe(false);
    expect(store.everything).not.toContain('Mans');
    expect(store.everything).toContain('1001');
  });

  it('are erased all at once, and only those of this learner', async () => {
    const store = new MemoryStore();
    for (const learner of ['anna', 'berta']) notesOf(learner, store).write(place, `Raksta ${learner}`);
    ownOf('anna', store).keep('role', '3');
    expect(await notesOf('anna', store).eraseAll()).toBe(true);
    expect(notesOf('anna', store).hasAny).toBe(false);
    expect(notesOf('berta', store).read(place)).toBe('Raksta berta');
    expect(ownOf('anna', store).read('role')).toBe('3');
  });

  it.each([
    {spoil: (store: MemoryStore) => (store.isDenied = true), why: 'denied'},
    {spoil: (store: MemoryStore) => (store.isDeaf = true), why: 'deaf'},
    {spoil: (store: MemoryStore) => (store.roomChars = 5), why: 'full'},
  ])('say that they are not kept where storage is $why', ({spoil}) => {
    const store = new MemoryStore();
    spoil(store);
    const notes = notesOf('anna', store);
    expect(notes.write(place, 'Mans jautājums')).toBe(false);
    expect(notes.canKeep).toBe(false);
  });
});

it('are not told as erased where the disk does not let them go', async () => {
  const durable = new MemoryDurable();
  const copy = new DeviceCopy({fast: new MemoryStore(), durable: Promise.resolve(durable)});
  await copy.take(['kr.']);
  const notes = new DeviceNotes(
    new DeviceOwn({courseId: 'kr', learnerId: 'anna', store: copy, now: () => 1_000}),
  );
  notes.write(place, 'Mans jautājums');
  await copy.settled();
  durable.isFull = true;
  expect(await notes.eraseAll()).toBe(false);
});

describe('notes of earlier versions, under keys that named the learner', () => {
  const old = (learner: string, at: string) => `kopiga-riciba.note|${encodeURIComponent(learner)}|${at}`;

  it('are taken over, whoever wrote them, and the names are gone', () => {
    const store = new MemoryStore();
    store.setItem(old('anna.abele', place), 'Mans jautājums');
    store.setItem(old('berta|x', place), 'Bertas jautājums');
    takeOver(store, 'kopiga-riciba', 5_000);
    expect(notesOf('anna.abele', store).read(place)).toBe('Mans jautājums');
    expect(notesOf('berta|x', store).read(place)).toBe('Bertas jautājums');
    expect(store.everything).not.toMatch(/abele|berta/);
  });

  it('never take the place of a newer text', () => {
    const store = new MemoryStore();
    store.setItem(old('anna', place), 'Vecais');
    notesOf('anna', store).write(place, 'Jaunais');
    takeOver(store, 'kopiga-riciba', 5_000);
    expect(notesOf('anna', store).read(place)).toBe('Jaunais');
  });

  it('stay where there is no room for both', () => {
    const store = new MemoryStore();
    store.setItem(old('anna', place), 'Mans jautājums');
    store.roomChars = 20;
    takeOver(store, 'kopiga-riciba', 5_000);
    expect(store.getItem(old('anna', place))).toBe('Mans jautājums');
  });

  it.each([
    {learner: '', name: 'Anna', why: 'the device’s own learner keeps the name for the certificate'},
    {learner: '0a1b2c3d', name: 'Anna', why: 'so does another one of this device'},
    {learner: 'anna.abele', name: '', why: 'an LMS’s learner leaves none on a shared computer'},
  ])('$why', ({learner, name}) => {
    const store = new MemoryStore();
    store.setItem(old(learner, 'certificate/name'), 'Anna');
    store.setItem(old(learner, 'certificate/finished'), '2026-11-24T10:00:00.000Z');
    takeOver(store, 'kopiga-riciba', 5_000);
    expect(ownOf(learner, store).read('name')).toBe(name);
    expect(ownOf(learner, store).read('finished')).toBe('2026-11-24T10:00:00.000Z');
    expect(store.everything.includes('Anna')).toBe(name !== '');
  });

  it('keep data that could not be read', () => {
    const store = new MemoryStore();
    store.setItem('kopiga-riciba.unreadable', 'Bxyz');
    takeOver(store, 'kopiga-riciba', 5_000);
    expect(ownOf('', store).read('aside')).toBe('Bxyz');
    expect(store.getItem('kopiga-riciba.unreadable')).toBeNull();
  });
});
