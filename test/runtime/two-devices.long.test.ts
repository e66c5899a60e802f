/** Practice answers of one cmi5 attempt that was worked at on two devices. */
import {describe, expect, it} from 'vitest';
import {TwoDevicesWalk} from './two-devices-walk.ts';

const seeds = 80;

async function walkAll(inTurn: boolean) {
  const walks: TwoDevicesWalk[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const walk = new TwoDevicesWalk({seed, inTurn});
    await walk.walk(50);
    walks.push(walk);
  }
  const surprises = walks.flatMap((walk, at) => walk.surprises.map((each) => ({seed: at + 1, ...each})));
  return {surprises, meetings: walks.reduce((sum, walk) => sum + walk.meetings, 0)};
}

describe('two devices', {timeout: 60_000}, () => {
  it('in turn find every answer, and nothing that was cleared to try again', async () => {
    expect(await walkAll(true)).toEqual({surprises: [], meetings: 0});
  });

  it('that did not know of one another lose nothing done, and no answer where it can be told', async () => {
    const {surprises, meetings} = await walkAll(false);
    expect(meetings).toBeGreaterThan(seeds);
    expect(surprises.filter(({kind}) => kind === 'undone')).toEqual([]);
    expect(surprises.filter(({kind, areKnownBranches}) => kind === 'gone' && areKnownBranches)).toEqual([]);
  });
});
