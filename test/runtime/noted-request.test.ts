import {afterEach, expect, it, vi} from 'vitest';
import type {Call} from '../../src/domain/technical/call.ts';
import {notedRequest} from '../../src/runtime/trackers/xapi/noted-request.ts';

afterEach(() => void vi.restoreAllMocks());

const endpoint = 'https://lrs.test/xapi/';

async function noted(request: typeof fetch, path: string, init?: RequestInit): Promise<Call> {
  const calls: Call[] = [];
  await notedRequest(request, endpoint, (call) => void calls.push(call))(path, init).catch(() => undefined);
  const [call] = calls;
  if (!call) throw new Error('Nothing was noted.');
  return call;
}

it('a call to a record store is noted with what it carried, and what it did not carry is not there', async () => {
  const answer = () => Promise.resolve(new Response(null, {status: 204}));
  const body = '{"a":1}';
  const put = await noted(answer, `${endpoint}activities/state?stateId=kopiga-riciba&agent=x`, {
    method: 'PUT',
    body,
  });
  expect(put).toMatchObject({
    name: 'PUT',
    element: 'activities/state kopiga-riciba',
    value: body,
    answer: '204',
  });
  expect(await noted(answer, `${endpoint}statements`)).not.toHaveProperty('value');
});

it('a call to a record store is noted with how long it took, whether it was answered or not', async () => {
  const requests = [
    () => Promise.resolve(new Response('')),
    () => Promise.reject(new TypeError('Failed to fetch')),
  ];
  for (const request of requests) {
    vi.spyOn(Date, 'now').mockReturnValueOnce(1_000).mockReturnValueOnce(1_420);
    expect(await noted(request, `${endpoint}statements`)).toMatchObject({atMs: 1_000, tookMs: 420});
  }
});
