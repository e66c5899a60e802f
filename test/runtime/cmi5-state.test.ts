/** The state document, of which the LMS knows a version: another page may write it, too. */
import {describe, expect, it} from 'vitest';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from './cmi5-world.ts';
import {sampleSnapshot} from './sample-snapshot.ts';

describe('the state of a cmi5 session', () => {
  it('keeps a state that another page wrote meanwhile from blocking it', async () => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs, lrs.request);
    await tracker.open();
    await tracker.save(sampleSnapshot({counter: 1}));
    lrs.touchState('kopiga-riciba');
    await tracker.save(sampleSnapshot({counter: 2}));
    expect(lrs.stateOf('kopiga-riciba')).toContain('saved.2');
  });

  it('reads the version that an answer to its write does not tell, and is refused no write for it', async () => {
    const lrs = new FakeLrs();
    const refused: number[] = [];
    const tracker = launchIn(lrs, async (input, init) => {
      const answer = await lrs.request(input, init);
      if (answer.status === 412) refused.push(answer.status);
      return init?.method === 'PUT' ? new Response(null, {status: answer.status}) : answer;
    });
    await tracker.open();
    for (const counter of [1, 2, 3]) await tracker.save(sampleSnapshot({counter}));
    expect(lrs.stateOf('kopiga-riciba')).toContain('saved.3');
    expect(refused).toEqual([]);
  });

  it('asks for the version that it read also after another page wrote one', async () => {
    const lrs = new FakeLrs();
    const unconditional: string[] = [];
    const tracker = launchIn(lrs, async (input, init) => {
      const headers = new Headers(init?.headers);
      const isAsked = headers.has('if-match') || headers.has('if-none-match');
      if (init?.method === 'PUT' && !isAsked) unconditional.push(String(init.body));
      return lrs.request(input, init);
    });
    await tracker.open();
    for (const counter of [1, 2, 3]) {
      await tracker.save(sampleSnapshot({counter}));
      lrs.touchState('kopiga-riciba');
    }
    expect(unconditional).toEqual([]);
  });
});
