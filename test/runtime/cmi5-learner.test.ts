/** Whose work a device has, in a course that one server gives to several LMSs. */
import {expect, it} from 'vitest';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from './cmi5-world.ts';

const idIn = async (homePage: string) => {
  const learner = {id: '5', name: '', homePage};
  return (await launchIn(new FakeLrs({learner})).open()).learnerId;
};

it('two learners whom two LMSs number alike are told apart', async () => {
  expect(await idIn('https://riga.test')).not.toBe(await idIn('https://cesis.test'));
  expect(await idIn('https://riga.test')).toBe(await idIn('https://riga.test'));
});
