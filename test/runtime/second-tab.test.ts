/** A second tab of the same course shows it, and takes, keeps and sends nothing. */
import {describe, expect, it} from 'vitest';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

describe.each(['scorm12', 'scorm2004'] as const)('a second tab (%s)', (standard) => {
  it('is read-only and writes nothing, though the first one stays open', async () => {
    const {lms, first} = sessionWorld(standard);
    const store = new MemoryStore();
    const one = await first(store);
    one.opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    one.opened.queue.changed();
    one.opened.queue.request('lesson-end');
    await settle();
    expect(one.opened.isReadOnly).toBe(false);
    const before = {...lms.stored()};

    const {opened} = await first(store, {isAlone: false});
    expect(opened).toMatchObject({isReadOnly: true, journalWriter: undefined});
    expect([...(opened.session.progress.modules.get(1)?.done ?? [])]).toEqual([1]);
    opened.session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    opened.queue.changed();
    opened.queue.request('lesson-end');
    await settle();
    expect(lms.stored()).toEqual(before);
  });

  it('that turns out to be the only one has a change on the device before the screen hears of it', async () => {
    const {first} = sessionWorld(standard);
    const store = new MemoryStore();
    let answer: (isAlone: boolean) => void = () => undefined;
    const {opened} = await first(store, {isAlone: new Promise<boolean>((resolve) => (answer = resolve))});
    const {session} = opened;
    const heard: boolean[] = [];
    session.subscribe(() => heard.push(store.everything.includes(JSON.stringify(session.text).slice(1, -1))));
    answer(true);
    await settle();
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    expect(heard).toEqual([true]);
  });
});
