import {describe, expect, it} from 'vitest';
import {findApi, type FrameLike} from '../../src/runtime/trackers/scorm/find-api.ts';

const api12 = {LMSInitialize: () => 'true'};
const api2004 = {Initialize: () => 'true'};

interface FrameParts {
  readonly parent?: FrameLike;
  readonly opener?: unknown;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

/** A window; without a parent it is the topmost, which is its own parent. */
function frame({parent, opener = null, ...apis}: FrameParts = {}): FrameLike {
  const self = {opener, ...apis, parent: parent ?? null};
  if (!parent) Object.assign(self, {parent: self});
  return self;
}

/** A frame of another origin: only parent and opener may be read. */
function foreign(parts: FrameParts): FrameLike {
  return new Proxy(frame(parts), {
    get: (target, name) => {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name) as unknown;
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
}

function nested(levels: number, top: FrameLike): FrameLike {
  let innermost = top;
  for (let level = 0; level < levels; level++) innermost = frame({parent: innermost});
  return innermost;
}

const withApi = frame({API: api12});

describe('the search for the API', () => {
  it.each([
    {start: withApi, why: 'in the window itself'},
    {start: frame({parent: withApi}), why: 'in the parent'},
    {start: nested(500, withApi), why: '500 levels up'},
    {start: foreign({parent: withApi}), why: 'above a frame of another origin'},
    {start: frame({parent: foreign({parent: foreign({parent: withApi})})}), why: 'above two of them'},
    {start: frame({opener: withApi}), why: 'in the opener'},
    {start: frame({opener: frame({parent: withApi})}), why: 'in a parent of the opener'},
    {
      start: frame({parent: frame({opener: withApi})}),
      why: 'in the opener of the parent (a pop-up with frames)',
    },
    {start: frame({parent: withApi, API: 'something else'}), why: 'above a page with an API of its own'},
    {start: frame({parent: withApi, API: {}}), why: 'above an object without the functions'},
  ])('finds it $why', ({start}) => {
    expect(findApi('API', start)).toBe(api12);
  });

  it('takes the nearest one', () => {
    const other = {LMSInitialize: () => 'false'};
    expect(findApi('API', frame({parent: frame({API: other}), API: api12}))).toBe(api12);
  });

  it('prefers a parent to an opener', () => {
    const opener = frame({API: {LMSInitialize: () => 'false'}});
    expect(findApi('API', frame({parent: withApi, opener}))).toBe(api12);
  });

  it('keeps the two standards apart', () => {
    const both = frame({API: api12, API_1484_11: api2004});
    expect([findApi('API', both), findApi('API_1484_11', both)]).toEqual([api12, api2004]);
    expect(findApi('API_1484_11', withApi)).toBeUndefined();
  });

  it.each([
    {start: frame(), why: 'nothing around the page'},
    {start: nested(501, withApi), why: 'more levels than any LMS has'},
    {start: frame({opener: 'about:blank'}), why: 'an opener that is no window'},
    {start: foreign({}), why: 'only a frame of another origin'},
  ])('ends without one: $why', ({start}) => {
    expect(findApi('API', start)).toBeUndefined();
  });

  it('ends in a circle of windows', () => {
    const first: {parent: FrameLike | null; opener: unknown} = {parent: null, opener: null};
    first.parent = frame({parent: first});
    expect(findApi('API', first)).toBeUndefined();
  });
});
