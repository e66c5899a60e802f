/** What the journal does with a device that holds something else, or nothing, or breaks its promises. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {formatAnswers, parseAnswers} from '../../../src/runtime/journal/journal-answers.ts';
import {formatEntry, parseEntry} from '../../../src/runtime/journal/journal-entry.ts';
import {
  deviceStore,
  keysIn,
  readText,
  removeText,
  writeText,
  type JournalStore,
} from '../../../src/runtime/journal/journal-store.ts';
import {Journal} from '../../../src/runtime/journal/journal.ts';
import {staleJournals} from '../../../src/runtime/journal/purge-journals.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {MemoryStore} from './memory-store.ts';

const day = 86_400_000;
const entry = {counter: 41, text: 'Bxyz', savedAtMs: 1_795_539_600_000, given: 38};
const answer = {module: 1, slot: 3, hasArrived: false, interaction: sampleInteraction(0)};

/** What else may stand in the place of a value. */
const strangers: Readonly<Record<string, readonly unknown[]>> = {
  whole: ['1', 1.5, null, Number.MAX_SAFE_INTEGER + 1],
  text: [1, null, ['x']],
  list: ['x', null, {length: 0}],
  yesOrNo: [1, 'true', null],
};
const spoiled = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).flatMap(([field, kind]) =>
    [...(strangers[kind] ?? []), undefined].map((value) => ({field, value})),
  );

describe('an entry of the journal', () => {
  it('is read as it was written', () => {
    expect(parseEntry(formatEntry(entry))).toEqual(entry);
  });

  it.each(spoiled({v: 'whole', counter: 'whole', text: 'text', savedAtMs: 'whole', given: 'whole'}))(
    'is none when $field is $value',
    ({field, value}) => {
      expect(parseEntry(JSON.stringify({v: 1, ...entry, [field]: value}))).toBeUndefined();
    },
  );

  it('is none of another version', () => {
    expect(parseEntry(JSON.stringify({v: 2, ...entry}))).toBeUndefined();
  });

  it.each([undefined, '', '{', 'null', '7', '"text"', '[]'])('is none in %j', (json) => {
    expect(parseEntry(json)).toBeUndefined();
  });
});

describe('first answers on the device', () => {
  it('are read as they were written', () => {
    expect(parseAnswers(formatAnswers([answer]))).toEqual([answer]);
  });

  it.each(spoiled({module: 'whole', slot: 'whole', hasArrived: 'yesOrNo', interaction: 'text'}))(
    'leave out one whose $field is $value',
    ({field, value}) => {
      expect(parseAnswers(JSON.stringify([{...answer, [field]: value}, answer]))).toEqual([answer]);
    },
  );

  it.each(
    spoiled({
      index: 'whole',
      id: 'text',
      type: 'text',
      response: 'list',
      pattern: 'list',
      answeredAtMs: 'text',
    }).filter(({field, value}) => field !== 'answeredAtMs' || typeof value !== 'number'),
  )('leave out one whose interaction has $value for $field', ({field, value}) => {
    const interaction = {...answer.interaction, [field]: value};
    expect(parseAnswers(JSON.stringify([{...answer, interaction}, answer]))).toEqual([answer]);
  });

  it.each([undefined, '', '{', 'null', '7', '{"length":1}', '[null]', '[7]'])('are none in %j', (json) => {
    expect(parseAnswers(json)).toEqual([]);
  });
});

/** `localStorage` as a page sees it: without `keysWith`. */
function plainStorage(values: Readonly<Record<string, string>>): JournalStore {
  const held = new Map(Object.entries(values));
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
}

describe('the store of journals', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('finds keys by how they begin, in localStorage as in a store that knows them', () => {
    const store = plainStorage({'kr.a:1': 'x', 'other.kr.a:': 'x', 'kr.a:2': 'x'});
    expect(keysIn(store, 'kr.a:')).toEqual(['kr.a:1', 'kr.a:2']);
    expect(keysIn({...store, length: 0, keysWith: (prefix) => [`${prefix}9`]}, 'kr.a:')).toEqual(['kr.a:9']);
  });

  it('counts as empty where it is denied or not there', () => {
    const denied = new MemoryStore();
    denied.setItem('kr.a:1', 'x');
    denied.isDenied = true;
    for (const store of [undefined, denied]) {
      expect(keysIn(store, 'kr.')).toEqual([]);
      expect(readText(store, 'kr.a:1')).toBeUndefined();
      expect(writeText(store, 'kr.a:1', 'y')).toBe(false);
      expect(() => removeText(store, 'kr.a:1')).not.toThrow();
    }
    denied.isDenied = false;
    expect(readText(denied, 'kr.a:1')).toBe('x');
  });

  it('is the browser’s, and undefined where merely looking at it throws', () => {
    const storage = plainStorage({});
    vi.stubGlobal('window', {localStorage: storage});
    expect(deviceStore()).toBe(storage);
    vi.stubGlobal('window', {
      get localStorage(): JournalStore {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(deviceStore()).toBeUndefined();
  });
});

describe('several attempts on a device', () => {
  it('come in the order in which they were saved last', () => {
    const store = new MemoryStore();
    const owner = {courseId: 'kr', scope: 'course', learnerId: 'anna'};
    let nowMs = 0;
    const journal = new Journal({owner, store, now: () => nowMs});
    for (const [attempt, savedAtMs] of Object.entries({b: 5.4, a: 3, c: 9})) {
      nowMs = savedAtMs;
      journal.write(attempt, {counter: 1, text: attempt, given: -1});
    }
    expect(journal.attempts().map(({attempt, savedAtMs}) => [attempt, savedAtMs])).toEqual([
      ['a', 3],
      ['b', 5],
      ['c', 9],
    ]);
    expect(keysIn(store, journal.prefix)).toHaveLength(3);
    journal.forget('b');
    expect(journal.attempts().map(({attempt}) => attempt)).toEqual(['a', 'c']);
  });
});

describe('purging', () => {
  const key = 'kr.journal:kr:course:0:a';
  const stale = (ageMs: number, given: number, crampedFor?: string) =>
    staleJournals(
      new Map([
        [key, formatEntry({...entry, savedAtMs: 0, given})],
        [`${key}:answers`, formatAnswers([{...answer, hasArrived: true}])],
        ['other.app', 'theirs'],
        ['kr.journal:kr:course:0:b:answers', formatAnswers([answer])],
      ]),
      {nowMs: ageMs, crampedFor},
    );
  const orphan = 'kr.journal:kr:course:0:b:answers';

  it('keeps what an LMS holds up to its thirtieth day, and what it does not hold 400 days', () => {
    expect(stale(30 * day - 1, entry.counter)).toEqual([orphan]);
    expect(stale(30 * day, entry.counter)).toEqual([key, `${key}:answers`, orphan]);
    expect(stale(400 * day - 1, entry.counter - 1)).toEqual([orphan]);
    expect(stale(400 * day, entry.counter - 1)).toEqual([key, `${key}:answers`, orphan]);
  });

  it('takes an entry that nobody can read, and its answers', () => {
    const texts = new Map([
      [key, '{'],
      [`${key}:answers`, formatAnswers([answer])],
    ]);
    expect(staleJournals(texts, {nowMs: day, crampedFor: undefined})).toEqual([...texts.keys()]);
  });

  it('makes room among what an LMS holds, but never for an attempt at the cost of its own answers', () => {
    expect(stale(day, entry.counter, orphan.replace(':answers', ''))).toEqual([key, `${key}:answers`]);
    expect(stale(day, entry.counter - 1, 'kr.journal:kr:course:0:c')).toEqual([orphan]);
    expect(stale(day, entry.counter, key)).toEqual([orphan]);
  });
});
