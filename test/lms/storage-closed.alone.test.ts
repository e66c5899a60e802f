/** Why the database is open no longer: what is still there is not called deleted. */
import type {OpenDBCallbacks} from 'idb';
import {beforeEach, expect, it, vi} from 'vitest';
import {openLmsDatabase} from '../../src/lms/storage/database.ts';

let callbacks: OpenDBCallbacks<unknown> = {};
vi.mock('idb', () => ({
  openDB: (_name: string, _version: number, given: OpenDBCallbacks<unknown>) => {
    callbacks = given;
    return Promise.resolve({});
  },
}));
const onClosed = vi.fn();
beforeEach(async () => {
  onClosed.mockClear();
  vi.stubGlobal('IDBDatabase', EventTarget);
  await openLmsDatabase(onClosed);
});

it('a connection that the browser ends is closed', () => {
  callbacks.terminated?.();
  expect(onClosed).toHaveBeenCalledWith('closed');
});

it.each([
  {wanted: null, how: 'deleted'},
  {wanted: 5, how: 'upgraded'},
])('one that version $wanted asks for is $how', ({wanted, how}) => {
  callbacks.blocking?.(4, wanted, new Event('versionchange') as IDBVersionChangeEvent);
  expect(onClosed).toHaveBeenCalledWith(how);
});
