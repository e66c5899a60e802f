import {describe, expect, it} from 'vitest';
import {isFromHistory} from '../../src/runtime/launch/navigation-type.ts';

type PageWindow = Parameters<typeof isFromHistory>[0];

/** A page in the frame of `around`; without one it is the outermost, its own parent. `undefined`: it does not know. */
function page(type: string | undefined, around?: PageWindow): PageWindow {
  const entry = {name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => undefined, type};
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

describe("a page out of the browser's history", () => {
  it.each([
    {start: page('back_forward'), is: true, why: 'it came by Back itself'},
    {start: page('navigate', page('back_forward')), is: true, why: 'the page of the LMS around it did'},
    {start: page('navigate', page('reload', page('back_forward'))), is: true, why: 'the outermost one did'},
    {start: page(undefined, page('back_forward')), is: true, why: "its own way is not known, the LMS's is"},
    {start: page('back_forward', foreign()), is: true, why: 'it came by Back in a page that tells nothing'},
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
