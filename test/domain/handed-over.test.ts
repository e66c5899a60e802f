import {expect, it} from 'vitest';
import {dropHandedOver, handOver, takeOver} from '../../src/domain/exchange/made/handed-over.ts';
import {fakeCaches} from '../harness/fake-caches.ts';

const made = (sha256: string) => ({file: `${sha256}.zip`, sha256, zip: new Blob([new Uint8Array([1, 2])])});
const byName = ({name}: File) => Promise.resolve(name);
const noRoom = () => Promise.resolve(undefined);

it('a package arrives with its name, once', async () => {
  const {all, caches} = fakeCaches();
  await handOver(caches, made('a'));
  const bytes: Uint8Array[] = [];
  const keep = async (file: File) => {
    bytes.push(new Uint8Array(await file.arrayBuffer()));
    return file.name;
  };
  expect(await takeOver(caches, 'a', keep)).toBe('a.zip');
  expect(bytes).toEqual([new Uint8Array([1, 2])]);
  expect(await takeOver(caches, 'a', keep)).toBeUndefined();
  expect([...all.values()].flatMap((files) => [...files.keys()])).toEqual([]);
});

it('is on its way until somebody has kept it', async () => {
  const {caches} = fakeCaches();
  await handOver(caches, made('a'));
  expect(await takeOver(caches, 'a', noRoom)).toBeUndefined();
  const lost = () => Promise.reject(new Error('The database is closed.'));
  await expect(takeOver(caches, 'a', lost)).rejects.toThrow('closed');
  expect(await takeOver(caches, 'a', byName)).toBe('a.zip');
});

it('takes nothing with it that was made meanwhile', async () => {
  const {caches} = fakeCaches();
  await handOver(caches, made('a'));
  await takeOver(caches, 'a', async (file) => {
    await handOver(caches, made('b'));
    return file.name;
  });
  expect(await takeOver(caches, 'b', byName)).toBe('b.zip');
});

it('only the newest is on its way, and another sum is none', async () => {
  const {caches} = fakeCaches();
  await handOver(caches, made('a'));
  await handOver(caches, made('b'));
  expect(await takeOver(caches, 'a', byName)).toBeUndefined();
  expect(await takeOver(caches, 'b', byName)).toBe('b.zip');
});

it('without room, or a browser that keeps anything, none is', async () => {
  const {all, caches} = fakeCaches(0);
  await handOver(caches, made('a'));
  expect(all.size).toBe(0);
  expect(await takeOver(caches, 'a', byName)).toBeUndefined();
  await handOver(undefined, made('a'));
  expect(await takeOver(undefined, 'a', byName)).toBeUndefined();
  await expect(dropHandedOver(undefined)).resolves.toBeUndefined();
});
