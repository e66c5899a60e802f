/** What a cmi5 AU does when a line breaks off or falls silent. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {fitting} from '../../src/runtime/trackers/cmi5/cmi5-rules.ts';
import {bytesOf} from '../../src/runtime/trackers/xapi/xapi-client.ts';
import type {Statement} from '../../src/runtime/trackers/xapi/xapi-request.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import {launchIn, settle, verbsOf} from './cmi5-world.ts';
import {finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

afterEach(() => void vi.restoreAllMocks());

describe('a cmi5 session on a bad line', () => {
  it('does not begin anew where the line breaks in the middle of what was saved', async () => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs);
    await tracker.open();
    await tracker.save(sampleSnapshot());
    const breaking: typeof fetch = async (input, init) => {
      const answer = await lrs.request(input, init);
      const body = new ReadableStream({pull: (line) => line.error(new TypeError('network error'))});
      return String(input).includes('stateId=kopiga-riciba') ? new Response(body, answer) : answer;
    };
    await expect(launchIn(lrs, breaking).open()).rejects.toMatchObject({code: 'offline'});
  });

  it('begins also where the preferences of the learner cannot be asked for', async () => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs, (input, init) =>
      String(input).includes('agents/profile')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : lrs.request(input, init),
    );
    await expect(tracker.open()).resolves.toMatchObject({language: '', learnerName: 'Anna Ābele'});
    expect(verbsOf(lrs)).toEqual(['initialized']);
  });

  it('that could not begin says nothing, not even that it ends', async () => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs);
    lrs.fault = 'offline';
    await expect(tracker.open()).rejects.toMatchObject({code: 'offline'});
    lrs.fault = undefined;
    await expect(tracker.end?.(sampleSnapshot())).rejects.toThrow('The session did not begin.');
    expect(tracker.close(sampleSnapshot())).toBe(false);
    expect(lrs.statements).toEqual([]);
  });

  it('goes by the answers of the LRS alone: the server that the page came from may be gone', async () => {
    const tracker = launchIn(new FakeLrs());
    await tracker.open();
    await tracker.save(sampleSnapshot());
    expect(await tracker.isReachable?.()).toBe(true);
  });

  it('does not wait for ever where the line went away without a word', async () => {
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    const lrs = new FakeLrs();
    let isSilent = false;
    const tracker = launchIn(lrs, (input, init) => {
      if (!isSilent) return lrs.request(input, init);
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
      });
    });
    await tracker.open();
    isSilent = true;
    const saving = tracker.save(sampleSnapshot());
    patience.abort();
    await expect(saving).rejects.toMatchObject({code: 'offline'});
  });

  it('may be ended once more where its last statements did not arrive', async () => {
    const lrs = new FakeLrs();
    let isBroken = false;
    const tracker = launchIn(lrs, (input, init) =>
      isBroken && String(input).endsWith('statements') && init?.method === 'POST'
        ? Promise.reject(new TypeError('Failed to fetch'))
        : lrs.request(input, init),
    );
    await tracker.open();
    await tracker.save(sampleSnapshot());
    isBroken = true;
    await expect(tracker.end?.(sampleSnapshot())).rejects.toMatchObject({code: 'offline'});
    expect(verbsOf(lrs)).not.toContain('terminated');
    isBroken = false;
    await tracker.end?.(sampleSnapshot());
    expect(verbsOf(lrs).filter((verb) => verb === 'terminated')).toHaveLength(1);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('says its end again as the same statement where it arrived and nobody heard so', async () => {
    const lrs = new FakeLrs();
    let isDeaf = false;
    const ends = new Set<string>();
    let nowMs = 0;
    const request: typeof fetch = async (input, init) => {
      const answer = await lrs.request(input, init);
      const body = init?.body;
      const isSaid = typeof body === 'string' && String(input).includes('statements');
      const said = isSaid ? ([JSON.parse(body)].flat() as readonly Statement[]) : [];
      const end = said.find((statement) => verbOf(statement) === 'terminated');
      if (!end) return answer;
      ends.add(JSON.stringify(end));
      if (isDeaf) throw new TypeError('Failed to fetch');
      return answer;
    };
    const tracker = launchIn(lrs, request, () => (nowMs += 60_000));
    await tracker.open();
    await tracker.save(sampleSnapshot());
    isDeaf = true;
    await expect(tracker.end?.(sampleSnapshot())).rejects.toMatchObject({code: 'offline'});
    isDeaf = false;
    await tracker.end?.(sampleSnapshot());
    // Under one id, so nothing of it may be other than before.
    expect([...ends]).toHaveLength(1);
    expect(verbsOf(lrs).filter((verb) => verb === 'terminated')).toHaveLength(1);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('puts its last words over nothing that another page wrote since it saved', async () => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs);
    await tracker.open();
    await tracker.save(sampleSnapshot());
    lrs.restoreState('kopiga-riciba', 'of another page');
    tracker.close(sampleSnapshot({counter: 9}));
    await settle();
    expect(lrs.stateOf('kopiga-riciba')).toBe('of another page');
  });

  it('takes as many answers into its last words as there is room for, to the byte', () => {
    const statement = (chars: number): Statement =>
      ({id: 'x', object: {id: 'o'.repeat(chars)}}) as unknown as Statement;
    const room = 32_000;
    const bare = bytesOf(statement(0));
    const exact = statement(room - bare);
    expect(bytesOf(exact)).toBe(room);
    expect(fitting([exact], [])).toEqual([exact]);
    expect(fitting([statement(room - bare + 1)], [])).toEqual([]);
    expect(fitting([exact], [statement(0)]), 'what must not wait comes first').toEqual([]);
  });
});

// The disk of a browser that was killed may have the answer and not the state in which it was given.
it.each(['save', 'close'] as const)(
  'an answer that stands there twice is sent once, and all else with it: %s',
  async (how) => {
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs);
    await tracker.open();
    const interactions = [sampleInteraction(1), sampleInteraction(1, {response: ['b'], result: 'wrong'})];
    await tracker[how](finishedSnapshot(85, {interactions}));
    await settle();
    expect(verbsOf(lrs).filter((verb) => verb !== 'terminated')).toEqual([
      'initialized',
      'answered',
      'passed',
      'completed',
    ]);
    expect(lrs.statements[1]).toMatchObject({result: {success: true}});
  },
);

it.each(['null', '5', 'Anna', ''])('a page whose actor is %j was not launched as an AU', (actor) => {
  const query = new URLSearchParams(new FakeLrs().launch());
  query.set('actor', actor);
  const options = {language: 'lv', request: fetch, now: () => 0};
  expect(createCmi5Tracker({...options, search: `?${query}`})).toBeUndefined();
});
