/** First answers that the LMS took and may have lost: the next visit reports them, this one does not again. */
import {describe, expect, it} from 'vitest';
import type {OpenedSession} from '../../../src/runtime/session/open-session.ts';
import {sampleInteraction} from '../sample-snapshot.ts';
import {sessionWorld} from '../session-world.ts';
import {MemoryStore} from './memory-store.ts';

const interaction = sampleInteraction(0);

/** A first answer is given and taken by the LMS, once for each of `proofs`: whether its server was heard. */
async function answersOfNextVisit(proofs: readonly boolean[]): Promise<readonly string[]> {
  const {first} = sessionWorld('scorm12');
  const store = new MemoryStore();
  const {opened, tracker} = await first(store);
  const {session} = opened;
  session.dispatch({type: 'check', module: 1, slot: 1, packed: '01'});
  session.addFirstAnswer({module: 1, slot: 1, interaction});
  const snapshot = session.snapshot();
  await tracker.save(snapshot);
  for (const hasArrived of proofs) keeperOf(opened).taken(snapshot, hasArrived);
  tracker.close(session.snapshot());
  return (await first(store)).opened.session.firstAnswers.map((answer) => answer.interaction.id);
}

function keeperOf({journalWriter}: OpenedSession) {
  if (!journalWriter) throw new Error('Nothing is kept in this visit.');
  return journalWriter;
}

describe('a first answer is reported anew in the next visit', () => {
  it.each([
    {proofs: [], again: true, why: 'the LMS never took it'},
    {proofs: [true], again: false, why: 'the LMS took it and its server was heard'},
    {proofs: [false], again: true, why: 'nobody heard the server'},
    {proofs: [false, true], again: true, why: 'the server was heard later, about other things'},
    {proofs: [true, false], again: false, why: 'it had arrived before the line broke'},
  ])('$again: $why ($proofs)', async ({proofs, again}) => {
    expect(await answersOfNextVisit(proofs)).toEqual(again ? [interaction.id] : []);
  });
});
