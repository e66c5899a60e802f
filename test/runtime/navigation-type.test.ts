import {describe, expect, it} from 'vitest';
import {isFromHistory} from '../../src/runtime/launch/navigation-type.ts';

type PageWindow = Parameters<typeof isFromHistory>[0];

/** A page in the frame of `around`; without one it is the outermost, its own parent. `undefined`: it does not know. */
function page(type: string | undefined, around?: PageWindow, sent: object = {}): PageWindow {
  const entry = {
    ...{name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => undefined, type},
    ...sent,
  };
  return {
    get parent() {
      return around ?? this;
    },
    performance: {getEntriesByType: (kind) => (kind === 'navigation' && type ? [entry] : [])},
  };
}

/** A page of another origin: whatever is asked of it throws. */
const foreign = (): PageWindow => ({
  get parent(): PageWindow {
    throw new DOMException('Blocked a frame.', 'SecurityError');
  },
  get performance(): PageWindow['performance'] {
    throw new DOMException('Blocked a frame.', 'SecurityError');
  },
});

/** As Chromium tells of a page that the server sent again, or that its cache had. */
const sentAgain = {transferSize: 18_300, deliveryType: ''};
const fromCache = {transferSize: 0, deliveryType: 'cache'};

describe("a page out of the browser's history", () => {
  it.each([
    {start: page('back_forward'), is: true, why: 'it came by Back itself'},
    {start: page('navigate', page('back_forward')), is: true, why: 'the page of the LMS around it did'},
    {start: page('navigate', page('reload', page('back_forward'))), is: true, why: 'the outermost one did'},
    {start: page(undefined, page('back_forward')), is: true, why: "its own way is not known, the LMS's is"},
    {start: page('back_forward', foreign()), is: true, why: 'it came by Back in a page that tells nothing'},
    {start: page('back_forward', undefined, fromCache), is: true, why: 'the cache had it'},
    {start: page('back_forward', undefined, sentAgain), is: false, why: 'the server sent it again'},
    {
      start: page('back_forward', undefined, {transferSize: 300, deliveryType: 'cache'}),
      is: true,
      why: 'a cache says so',
    },
    {
      start: page('back_forward', page('back_forward', undefined, sentAgain), fromCache),
      is: false,
      why: "the LMS's page around it was sent again, with what it has now",
    },
    {
      start: page('back_forward', page('back_forward', undefined, fromCache), sentAgain),
      is: true,
      why: "the LMS's page around it is the old one",
    },
    {start: page('navigate'), is: false, why: 'it was opened by a link'},
    {start: page('reload', page('navigate')), is: false, why: 'it was loaded anew'},
    {start: page('reload', page('reload')), is: false, why: 'the page around it was loaded anew, too'},
    {start: page('prerender'), is: false, why: 'it was made ready before it was wanted'},
    {start: page(undefined), is: false, why: 'the browser does not tell'},
    {start: page('navigate', foreign()), is: false, why: 'the page around it is of another origin'},
    {start: foreign(), is: false, why: 'nothing may be asked'},
  ])('is $is: $why', ({start, is}) => {
    expect(isFromHistory(start)).toBe(is);
  });
});
