import {describe, expect, it} from 'vitest';
import {
  readLearners,
  withCurrent,
  withLearner,
  withName,
  withoutLearner,
  writeLearners,
} from '../../src/runtime/device/device-learners.ts';

function store(text?: string) {
  const kept = new Map(text === undefined ? [] : [['kr.learners', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
const first = {id: '', name: ''};
const anna = {id: 'a1', name: 'Anna'};

describe('learners of a device', () => {
  it.each([undefined, '', '{', 'null', '[]', '{"all":[1,null,{"id":3}],"current":7}'])(
    'are one without a name where %s is kept',
    (text) => {
      expect(readLearners(store(text))).toEqual({current: first, all: [first]});
    },
  );

  it('are kept with who learns now', () => {
    const device = store();
    expect(writeLearners(device, withLearner(readLearners(device), anna))).toBe(true);
    expect(readLearners(device)).toEqual({current: anna, all: [first, anna]});
  });

  it('says when the device keeps nothing', () => {
    expect(writeLearners(undefined, readLearners(undefined))).toBe(false);
  });

  it('may be chosen, named and removed, and one is always left', () => {
    const two = withLearner(readLearners(undefined), anna);
    expect(withCurrent(two, '').current).toEqual(first);
    expect(withCurrent(two, 'nobody').current).toEqual(anna);
    expect(withName(two, 'a1', 'Anna B.').current.name).toBe('Anna B.');
    expect(withoutLearner(two, 'a1')).toEqual({current: first, all: [first]});
    expect(withoutLearner(withoutLearner(two, 'a1'), '')).toEqual({current: first, all: [first]});
  });
});
