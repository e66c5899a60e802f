/** What the wiring hands down to the player of the kind of launch it was. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../harness/course-player.ts';
import {PlayerView} from '../../../src/entries/player/player-view.ts';
import {openSession} from '../../../src/runtime/session/open-session.ts';
import {createLocalTracker} from '../../../src/runtime/trackers/local/local.ts';
import type {Launch} from '../../../src/runtime/tracker.ts';
import {MemoryStore} from '../../runtime/journal/memory-store.ts';
import {course} from './shell-samples.ts';

/** The state after a launch like this; the tracker only stands in for an LMS. */
async function stateOf(changes: Partial<Launch>, isAlone: boolean | Promise<boolean> = true) {
  const player = document.createElement('course-player');
  const store = new MemoryStore();
  const tracker = createLocalTracker({courseId: course.id, scope: course.scope, store: localStorage});
  const launch: Launch = {
    ...(await tracker.open()),
    standard: 'scorm12',
    ...changes,
    mayWrite: (changes.mode ?? 'normal') === 'normal',
  };
  const opened = await openSession({
    course,
    tracker,
    launch,
    store,
    isAlone,
    now: () => 0,
    spentMs: () => 0,
    newAttempt: () => '0000002a',
    askTakeUp: () => Promise.resolve(false),
  });
  const {outcome} = opened.session;
  const wayOn = () => ({outlines: new Map(), blocksLeft: new Map(), outcome});
  const view = new PlayerView({player, course: () => course, wayOn, launch, waitsFor: [], opened});
  const update = () => {
    view.update();
    if (!player.state) throw new Error('The player has got no state.');
    return player.state;
  };
  return {player, update, queue: opened.queue};
}

describe('the player of a launch', () => {
  afterEach(() => localStorage.clear());

  for (const {mode, notice, isPreview} of [
    {mode: 'normal', notice: '', isPreview: false},
    {mode: 'browse', notice: 'Šis ir priekšskatījums', isPreview: true},
    {mode: 'review', notice: 'Jūs skatāt pabeigtu kursu', isPreview: false},
  ] as const) {
    it(`says what kind of look it is: ${mode}`, async () => {
      const {update} = await stateOf({mode});
      // Its words come when there is something to say.
      await waitUntil(() => update().notices.length > 0 || notice === '', undefined, {timeout: 4_000});
      const state = update();
      expect(state.notices.map(({text}) => text).join()).to.match(new RegExp(`^${notice}`));
      expect(state.notices.length).to.equal(notice === '' ? 0 : 1);
      expect(state.isPreview).to.equal(isPreview);
    });
  }

  for (const {why, changes, canEnd} of [
    {why: 'an LMS takes what is done', changes: {}, canEnd: true},
    {why: 'nothing is written in review', changes: {mode: 'review'}, canEnd: false},
    {why: 'nothing is written in a preview', changes: {mode: 'browse'}, canEnd: false},
    {why: 'there is no LMS', changes: {standard: 'local'}, canEnd: false},
  ] as const) {
    it(`${canEnd ? 'can' : 'cannot'} end the visit: ${why}`, async () => {
      expect((await stateOf(changes)).update().canEnd).to.equal(canEnd);
    });
  }

  it('keeps a place for what is said of saving while other pages are asked', async () => {
    let answer: (isAlone: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => (answer = resolve));
    const {update} = await stateOf({}, promise);
    expect(update()).to.include({save: 'saved', kept: 'pending', canEnd: false});
    answer(false);
    await promise;
    await waitUntil(() => update().save === undefined);
    expect(update().kept).to.equal('no');
  });

  it('is shown as a second page as soon as another one has answered', async () => {
    let answer: (isAlone: boolean) => void = () => undefined;
    const {player, update} = await stateOf({}, new Promise<boolean>((resolve) => (answer = resolve)));
    expect(update().readOnly).to.equal(false);
    answer(false);
    await waitUntil(() => player.state?.readOnly);
  });

  it('cannot end a visit twice', async () => {
    const {update, queue} = await stateOf({});
    queue.close();
    expect(queue.state).to.equal('closed');
    expect(update().canEnd).to.equal(false);
  });

  it('says in an app of the LMS that the app has the work, and brings it along later', async () => {
    const address = location.href;
    history.replaceState(null, '', '/_app_file_/data/index.html');
    try {
      const {update} = await stateOf({});
      await waitUntil(() => update().notices.length > 0);
      const {isInApp, notices} = update();
      expect(isInApp).to.equal(true);
      expect(notices.map(({text}) => text)).to.deep.equal([
        'Paveiktais glabājas lietotnē, un tā to nosūta mācību sistēmai, kad ierīcei ir internets.',
      ]);
    } finally {
      history.replaceState(null, '', address);
    }
    expect((await stateOf({})).update()).to.include({isInApp: false});
  });
});
