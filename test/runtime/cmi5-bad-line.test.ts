/** What a cmi5 AU does when a line breaks off or falls silent. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from './cmi5-world.ts';
import {sampleSnapshot} from './sample-snapshot.ts';

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
});
