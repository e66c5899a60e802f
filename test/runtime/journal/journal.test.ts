import {describe, expect, it} from 'vitest';
import {joinAnswers} from '../../../src/runtime/journal/journal-answers.ts';
import {Journal} from '../../../src/runtime/journal/journal.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {MemoryStore} from './memory-store.ts';

const day = 86_400_000;
const entry = {counter: 7, text: 'Bxyz', given: -1};

function journalOf(store: MemoryStore | undefined, learnerId = 'anna', now = () => 400 * day): Journal {
  return new Journal({owner: {courseId: 'kr', scope: 'course', learnerId}, store, now});
}

describe('journal', () => {
  it('gives back what was written', () => {
    const store = new MemoryStore();
    expect(journalOf(store).write('0000000a', entry)).toBe(true);
    expect(journalOf(store).attempts()).toEqual([{...entry, savedAtMs: 400 * day, attempt: '0000000a'}]);
  });

  it('keeps first answers with the slot that is done with them', () => {
    const store = new MemoryStore();
    const answers = [{module: 1, slot: 3, hasArrived: false, interaction: sampleInteraction(0)}];
    expect(journalOf(store).writeAnswers('0000000a', answers)).toBe(true);
    expect(journalOf(store).answers('0000000a')).toEqual(answers);
    expect(journalOf(store).attempts()).toEqual([]);
  });

  it('leaves nothing of an attempt that is forgotten', () => {
    const store = new MemoryStore();
    const journal = journalOf(store);
    journal.write('0000000a', entry);
    journal.writeAnswers('0000000a', [
      {module: 1, slot: 3, hasArrived: false, interaction: sampleInteraction(0)},
    ]);
    journal.forget('0000000a');
    expect(store.everything).not.toContain('0000000a');
  });

  it('takes an answer along whose index another question had before a content update', () => {
    const answerTo = (id: string) => ({
      module: 1,
      slot: 3,
      hasArrived: false,
      interaction: sampleInteraction(0, {id}),
    });
    const [old, fresh] = [answerTo('definitions.q01'), answerTo('definitions.new')];
    expect(joinAnswers([old], [fresh, old, fresh])).toEqual({all: [old, fresh], added: [fresh]});
  });

  it.each([
    {owner: {learnerId: 'berta'}, why: 'another learner'},
    {owner: {scope: 'definitions'}, why: 'another package'},
    {owner: {courseId: 'other'}, why: 'another course'},
  ])('shows nothing to $why', ({owner}) => {
    const store = new MemoryStore();
    journalOf(store).write('0000000a', entry);
    const other = {courseId: 'kr', scope: 'course', learnerId: 'anna', ...owner};
    expect(new Journal({owner: other, store, now: () => 0}).attempts()).toEqual([]);
  });

  it('does not tell who the learner is', () => {
    const store = new MemoryStore();
    journalOf(store, 'anna.abele@example.invalid').write('0000000a', entry);
    expect(store.everything).not.toContain('abele');
  });

  it.each([
    {spoil: (store: MemoryStore) => (store.isDenied = true), why: 'storage is denied'},
    {spoil: (store: MemoryStore) => (store.isDeaf = true), why: 'storage keeps silent and nothing'},
    {spoil: (store: MemoryStore) => (store.roomChars = 10), why: 'storage is full'},
  ])('says false when $why', ({spoil}) => {
    const store = new MemoryStore();
    spoil(store);
    const journal = journalOf(store);
    expect(journal.write('0000000a', entry)).toBe(false);
    expect(journal.writeAnswers('0000000a', [])).toBe(store.roomChars === 10);
    expect(journal.attempts()).toEqual([]);
    expect(journal.answers('0000000a')).toEqual([]);
    journal.purge();
  });

  it('says false without any storage', () => {
    expect(journalOf(undefined).write('0000000a', entry)).toBe(false);
  });

  it('leaves what others wrote in the same storage, and takes it for nothing', () => {
    const store = new MemoryStore();
    const journal = journalOf(store);
    journal.write('0000000a', entry);
    const [key = ''] = [store.key(0) ?? ''];
    store.setItem('other.app', 'theirs');
    store.setItem(key, '{"v":2,"counter":"x"}');
    expect(journal.attempts()).toEqual([]);
    journal.purge();
    expect(store.getItem('other.app')).toBe('theirs');
  });

  it('makes room by removing what an LMS holds, and nothing else', () => {
    const store = new MemoryStore();
    const long = 'B'.repeat(500);
    journalOf(store, 'berta').write('0000000b', {counter: 5, text: long, given: 5});
    journalOf(store, 'carla').write('0000000c', {counter: 5, text: long, given: 4});
    store.roomChars = 1_300;
    expect(journalOf(store).write('0000000a', {...entry, text: long})).toBe(true);
    expect(journalOf(store, 'berta').attempts()).toEqual([]);
    expect(journalOf(store, 'carla').attempts()).toHaveLength(1);
  });

  it('keeps the answers of an attempt while it makes room for the attempt itself', () => {
    const store = new MemoryStore();
    const answers = [{module: 1, slot: 3, hasArrived: false, interaction: sampleInteraction(0)}];
    const journal = journalOf(store);
    journalOf(store, 'berta').write('0000000b', {counter: 5, text: 'B'.repeat(500), given: 5});
    journal.writeAnswers('0000000a', answers);
    store.roomChars = store.everything.length;
    expect(journal.write('0000000a', {...entry, text: 'B'.repeat(400)})).toBe(true);
    expect(journalOf(store, 'berta').attempts()).toEqual([]);
    expect(journal.answers('0000000a')).toEqual(answers);
  });

  it('keeps what an LMS holds, when it makes room, as long as first answers have not arrived there', () => {
    const store = new MemoryStore();
    const long = {counter: 5, text: 'B'.repeat(500), given: 5};
    const answer = {module: 1, slot: 3, interaction: sampleInteraction(0)};
    journalOf(store, 'berta').write('0000000b', long);
    journalOf(store, 'berta').writeAnswers('0000000b', [{...answer, hasArrived: false}]);
    journalOf(store, 'carla').write('0000000c', long);
    journalOf(store, 'carla').writeAnswers('0000000c', [{...answer, hasArrived: true}]);
    store.roomChars = store.everything.length;
    expect(journalOf(store).write('0000000a', {...entry, text: long.text})).toBe(true);
    expect(journalOf(store, 'berta').answers('0000000b')).toHaveLength(1);
    expect(journalOf(store, 'carla').attempts()).toEqual([]);
  });

  it.each([
    {given: 7, ageDays: 29, isKept: true, why: 'the LMS has it, but it is young'},
    {given: 7, ageDays: 31, isKept: false, why: 'the LMS has had it for a month'},
    {given: 7, ageDays: 31, hasArrived: false, isKept: true, why: 'the LMS lacks an answer'},
    {given: 7, ageDays: 401, hasArrived: false, isKept: false, why: 'it lacked it for more than a year'},
    {given: 6, ageDays: 31, isKept: true, why: 'the LMS has less'},
    {given: -1, ageDays: 399, isKept: true, why: 'only this device has it'},
    {given: -1, ageDays: 401, isKept: false, why: 'nobody came back for more than a year'},
    {given: 7, ageDays: -5, isKept: true, why: 'the clock was set back'},
  ])('purging keeps a journal: $isKept, for $why', ({given, ageDays, hasArrived = true, isKept}) => {
    const store = new MemoryStore();
    const journal = journalOf(store);
    journal.write('0000000a', {...entry, given});
    journal.writeAnswers('0000000a', [{module: 1, slot: 3, hasArrived, interaction: sampleInteraction(0)}]);
    journalOf(store, 'berta', () => (400 + ageDays) * day).purge();
    expect(journal.attempts()).toHaveLength(isKept ? 1 : 0);
    expect(journal.answers('0000000a')).toHaveLength(isKept ? 1 : 0);
  });
});
