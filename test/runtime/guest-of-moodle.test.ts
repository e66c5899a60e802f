/** Moodle lets a guest in, says `normal` and "true", and stores nothing: the course must not promise to keep the work. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {launchIn} from './tracker-world.ts';
import {standards} from './visit.ts';

const inMoodle = 'https://moodle.example/pluginfile.php/38/mod_scorm/content/1/index.html';
const elsewhere = 'https://lms.example/courses/7/index.html';

afterEach(() => vi.unstubAllGlobals());

describe.each(standards)('a learner whose id is "guest" (%s)', (standard) => {
  const opened = async (id: string, href: string) => {
    vi.stubGlobal('location', {href});
    const lms = new FakeLms({standard, learner: {id, name: 'Guest user'}});
    return launchIn(lms, standard).tracker.open();
  };

  it('only looks, in Moodle', async () => {
    expect(await opened('guest', inMoodle)).toMatchObject({mode: 'browse', mayWrite: false});
  });

  it.each([
    ['guest', elsewhere],
    ['guests', inMoodle],
  ])('learns as usual otherwise: %s at %s', async (id, href) => {
    expect(await opened(id, href)).toMatchObject({mode: 'normal', mayWrite: true});
  });
});
