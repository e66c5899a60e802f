import {beforeEach, describe, expect, it} from 'vitest';
import {hasBegun} from '../../src/runtime/device/has-begun.ts';
import {writeLearners} from '../../src/runtime/device/device-learners.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {journalPrefix, ownPrefix} from '../../src/runtime/device-copy/keys.ts';

describe('whether a course was begun on this device', () => {
  let store = new MemoryStore();
  beforeEach(() => {
    store = new MemoryStore();
  });

  it('is so with a journal of the whole course, or an institution', () => {
    expect(hasBegun(store, 'course')).toBe(false);
    store.setItem(`${journalPrefix('course', 'course', '')}1a`, '{}');
    expect(hasBegun(store, 'course')).toBe(true);
    store = new MemoryStore();
    store.setItem(`${ownPrefix('course', '')}role`, '1');
    expect(hasBegun(store, 'course')).toBe(true);
  });

  it('is not for another course, for a learner of an LMS, or for who only chose a language', () => {
    store.setItem(`${journalPrefix('other', 'course', '')}1a`, '{}');
    store.setItem(`${journalPrefix('course', 'course', 'anna@lms')}1a`, '{}');
    store.setItem(`${ownPrefix('course', '')}language`, 'ru');
    expect(hasBegun(store, 'course')).toBe(false);
  });

  it('is about the learner who learns now', () => {
    const anna = {id: '1f00aa11', name: 'Anna'};
    store.setItem(`${journalPrefix('course', 'course', '')}1a`, '{}');
    writeLearners(store, {current: anna, all: [{id: '', name: ''}, anna]});
    expect(hasBegun(store, 'course')).toBe(false);
  });

  it('is not known where the browser keeps nothing', () => {
    expect(hasBegun(undefined, 'course')).toBe(false);
  });
});
