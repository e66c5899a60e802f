/** When the device is written, and what of it is taken along that this page did not know. */
import {describe, expect, it} from 'vitest';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import type {Kept} from '../../../src/runtime/device-copy/device-store.ts';
import {JournalWriter, type JournalWriterOptions} from '../../../src/runtime/journal/journal-writer.ts';
import {Journal} from '../../../src/runtime/journal/journal.ts';
import {Session, type FirstAnswer} from '../../../src/runtime/session/session.ts';
import {labCourse} from '../fault-lab/lab-course.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {MemoryStore} from './memory-store.ts';

/** A device that counts what it is asked for, and into which news come from the disk. */
class CountingStore extends MemoryStore {
  readonly writes: string[] = [];
  rewrites = 0;
  isKept: Kept = 'pending';
  readonly #listeners = new Set<(hasNews: boolean) => void>();

  override setItem(key: string, value: string): void {
    this.writes.push(key.endsWith(':answers') ? 'answers' : 'entry');
    super.setItem(key, value);
  }

  override kept(prefix: string): Kept {
    return prefix.startsWith('kr.journal:kr:course:') ? this.isKept : 'no';
  }

  override rewrite(): void {
    this.rewrites += 1;
  }

  override subscribe(listener?: (hasNews: boolean) => void): () => void {
    if (listener) this.#listeners.add(listener);
    return () => undefined;
  }

  say(hasNews: boolean): void {
    for (const listener of this.#listeners) listener(hasNews);
  }

  /** What was written since the last question. */
  news(): readonly string[] {
    return this.writes.splice(0);
  }
}

const attempt = '0000000a';
const finished = (lesson: number, from: Progress = newProgress(attempt)): Progress =>
  reduce(from, {type: 'finish-lesson', module: 1, lesson});
const answerTo = (slot: number): FirstAnswer => ({module: 1, slot, interaction: sampleInteraction(slot)});
const kept = (slot: number, hasArrived = false) => ({...answerTo(slot), hasArrived});

interface Begun {
  readonly given?: number;
  /** Counter that stands in the entry of this attempt before the visit; undefined: there is no entry. */
  readonly entryGiven?: number;
  readonly withEarlier?: JournalWriterOptions['withEarlier'];
}

function begin({given = -1, entryGiven, withEarlier}: Begun = {}) {
  const store = new CountingStore();
  const owner = {courseId: 'kr', scope: 'course', learnerId: 'anna'};
  const journal = new Journal({owner, store, now: () => 1_000});
  const session = new Session({
    course: labCourse,
    progress: finished(1),
    suspendLimitChars: 4_096,
    passMark: undefined,
    spentMs: () => 0,
  });
  if (entryGiven !== undefined)
    journal.write(attempt, {counter: session.progress.counter, text: session.text, given: entryGiven});
  const writer = new JournalWriter({journal, session, store, given, answers: [], withEarlier});
  session.subscribe(() => writer.write());
  store.news();
  return {store, journal, session, writer};
}

describe('the journal is written', () => {
  it('once for a change, before anyone else hears of it, and not again for nothing', () => {
    const {store, journal, session, writer} = begin();
    const heard: (string | undefined)[] = [];
    session.subscribe(() => heard.push(journal.entry(attempt)?.text));
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    expect(heard).toEqual([session.text]);
    expect(store.news()).toEqual(['entry']);
    writer.write();
    expect(store.news()).toEqual([]);
  });

  it('once for a first answer and the state that has it', () => {
    const {store, journal, session} = begin();
    session.atOnce(() => {
      session.dispatch({type: 'check', module: 1, slot: 1, packed: '01'});
      session.addFirstAnswer(answerTo(1));
    });
    expect(store.news()).toEqual(['answers', 'entry']);
    session.addFirstAnswer(answerTo(2));
    expect(store.news()).toEqual(['answers']);
    expect(journal.answers(attempt)).toEqual([kept(1), kept(2)]);
  });

  it('without the answers, when only the state changed', () => {
    const {store, session} = begin();
    session.addFirstAnswer(answerTo(1));
    session.addFirstAnswer(answerTo(2));
    store.news();
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    expect(store.news()).toEqual(['entry']);
  });

  it.each([
    {given: 1, entryGiven: 1, writes: [], why: 'the entry says it'},
    {given: 1, entryGiven: -1, writes: ['entry'], why: 'the entry does not know of it'},
  ])('with what the LMS gave back: $writes, $why', ({given, entryGiven, writes}) => {
    const {store, journal, writer} = begin({given, entryGiven, withEarlier: (progress) => progress});
    writer.write();
    writer.write();
    expect(store.news()).toEqual(writes);
    expect(journal.entry(attempt)?.given).toBe(1);
  });

  it('again as long as the device did not take it', () => {
    const {store, journal, session, writer} = begin();
    store.isDeaf = true;
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    session.addFirstAnswer(answerTo(1));
    store.isDeaf = false;
    store.news();
    writer.write();
    expect(store.news()).toEqual(['answers', 'entry']);
    expect(journal.entry(attempt)?.text).toBe(session.text);
    expect(journal.answers(attempt)).toEqual([kept(1)]);
  });

  it('and asks the device to write all of it once more', () => {
    const {store, journal, session, writer} = begin();
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    store.isDeaf = true;
    session.dispatch({type: 'finish-lesson', module: 2, lesson: 1});
    store.isDeaf = false;
    writer.rewrite();
    expect(journal.entry(attempt)?.text).toBe(session.text);
    expect(store.rewrites).toBe(1);
  });

  it('and tells whether this learner’s is on the disk', () => {
    const {store, writer} = begin();
    expect(writer.kept).toBe('pending');
    store.isKept = 'yes';
    expect(writer.kept).toBe('yes');
  });
});

describe('answers that arrived', () => {
  it('are noted once', () => {
    const {store, journal, session, writer} = begin();
    session.addFirstAnswer(answerTo(1));
    session.addFirstAnswer(answerTo(2));
    store.news();
    const snapshot = {...session.snapshot(), interactions: [sampleInteraction(1)]};
    writer.taken(snapshot, true);
    expect(journal.answers(attempt)).toEqual([kept(1, true), kept(2)]);
    expect(store.news()).toEqual(['answers']);
    writer.taken(snapshot, true);
    expect(store.news()).toEqual([]);
    expect(writer.answers).toEqual([kept(1, true), kept(2)]);
  });
});

describe('texts that come in from the disk', () => {
  it('bring their answers into the session, to be reported, and stay', () => {
    const {store, journal, session, writer} = begin();
    session.addFirstAnswer(answerTo(1));
    journal.writeAnswers(attempt, [kept(2)]);
    store.say(true);
    expect(session.firstAnswers.map(({slot}) => slot)).toEqual([1, 2]);
    expect(journal.answers(attempt).map(({slot}) => slot)).toEqual([1, 2]);
    expect(writer.answers.map(({slot}) => slot)).toEqual([1, 2]);
  });

  it('are completed by an answer that this page has and they have not', () => {
    const {store, journal, session} = begin();
    session.addFirstAnswer(answerTo(1));
    session.addFirstAnswer(answerTo(2));
    journal.writeAnswers(attempt, [kept(2)]);
    store.say(true);
    expect(journal.answers(attempt).map(({slot}) => slot)).toEqual([1, 2]);
  });

  it('notify the session’s listeners once for all of them', () => {
    const {store, journal, session} = begin();
    let heard = 0;
    session.subscribe(() => (heard += 1));
    journal.writeAnswers(attempt, [kept(2), kept(3)]);
    store.say(true);
    expect(heard).toBe(1);
  });

  it('are not looked for when only this page’s own became kept', () => {
    const {store, journal, session} = begin();
    journal.writeAnswers(attempt, [kept(2)]);
    store.say(false);
    expect(session.firstAnswers).toEqual([]);
  });

  it.each([
    {given: -1, entryGiven: -1, counter: 3, areBranches: true, why: 'no launch gave back so much'},
    {given: 3, entryGiven: -1, counter: 3, areBranches: false, why: 'this launch began with it'},
    {given: -1, entryGiven: 3, counter: 3, areBranches: false, why: 'an earlier launch began with it'},
  ])(
    'are taken along, as branches: $areBranches, since $why',
    ({given, entryGiven, counter, areBranches}) => {
      const calls: unknown[] = [];
      const {journal, session} = begin({
        given,
        withEarlier: (progress, text, are) => {
          calls.push([text, are]);
          return finished(2, progress);
        },
      });
      journal.write(attempt, {counter, text: 'earlier', given: entryGiven});
      journal.writeAnswers(attempt, [kept(4)]);
      session.dispatch({type: 'finish-lesson', module: 2, lesson: 1});
      expect(calls).toEqual([['earlier', areBranches]]);
      expect(session.progress.modules.get(1)?.done).toEqual(new Set([1, 2]));
      expect(session.firstAnswers.map(({slot}) => slot)).toEqual([4]);
      expect(journal.entry(attempt)?.text).toBe(session.text);
    },
  );

  it('are overwritten by an attempt that began with this visit', () => {
    const {journal, session} = begin();
    journal.write(attempt, {counter: 3, text: 'earlier', given: -1});
    session.dispatch({type: 'finish-lesson', module: 2, lesson: 1});
    expect(journal.entry(attempt)?.text).toBe(session.text);
  });
});
