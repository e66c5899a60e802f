/** Where the browser gets its turn while a session is opened. */
import {expect, it} from 'vitest';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

it('earlier work is read in a task of its own, and a new visit has none to wait for', async () => {
  const world = sessionWorld('scorm12');
  const store = new MemoryStore();
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const {opened} = await world.first(store, {pause});
  expect(pauses).toBe(0);
  opened.session.dispatch({type: 'visit', module: 1, lesson: 1});
  opened.queue.close();
  const again = await world.first(store, {pause});
  expect(pauses).toBe(2);
  expect(again.opened.session.progress.place).toEqual({module: 1, lesson: 1});
});
