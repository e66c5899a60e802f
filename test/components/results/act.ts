/** What a trainer reads and presses, for tests of the results page. */
import {expect, oneEvent} from '@open-wc/testing';
import type {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import {deepAll} from '../../harness/deep.ts';

/** All words of an element, without spaces around and between lines. */
export const textIn = (host: Element) => (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
/** What the element asks for while `act` runs. */
export const requestOf = async (host: Element, act: () => void) => {
  const asked = oneEvent<ResultsRequestEvent>(host, 'results-request');
  act();
  return (await asked).request;
};
export const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
/** The one with just this text. */
export const button = (host: Element, name: string) =>
  deepAll<HTMLButtonElement>(host, 'button').find((each) => each.textContent.trim() === name) ??
  expect.fail(`There is no button "${name}".`);
