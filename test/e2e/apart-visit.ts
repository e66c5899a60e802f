/** A visit of the built-in LMS whose packages are played on a second origin: what its tests share. */
import {expect} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12} from '../lms/zips.ts';
import {lmsState} from './lms-site.ts';
import {button, drop, page} from './lms-visit.ts';
import {contentFrame} from './package-attacks.ts';

export const content = () => contentFrame(page, true);
export const begun = () => content().getByText('begun: true').waitFor();
export const call = (...args: readonly string[]) =>
  content()
    .locator('body')
    .evaluate(
      (_body, given) =>
        (window as unknown as {sco: {call: (...all: readonly string[]) => string}}).sco.call(...given),
      args,
    );
export const set = async (values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values))
    expect(await call('SetValue', name, value)).toBe('true');
};
export const stored = async (name: string) => (await lmsState(page)).cmi[name];
export const part = {
  'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]),
  'sco.html': scoHtml,
  'evil.js': '',
};

export async function begin(): Promise<void> {
  await drop(part);
  await button('Sākt: Daļa').click();
  await begun();
}
