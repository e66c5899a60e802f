/** The built-in LMS acts like another one: what its content meets is what the table of profiles says. */
import {describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12} from '../lms/zips.ts';
import {lmsState} from './lms-site.ts';
import {button, drop, errors, page, visitLms} from './lms-visit.ts';
import {scoBegun, scoCall, scoSet} from './sco-in-lms.ts';

visitLms();

describe('an LMS that acts like another one', () => {
  const playAs = async (name: string) => {
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml});
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    await page.getByRole('tab', {name: 'Kļūmes'}).click();
    await page.getByLabel('Uzvedas kā').selectOption(name);
    await page
      .getByText('pēc Jūsu izvēles uzvedas kā')
      .waitFor({state: name.startsWith('šī') ? 'hidden' : 'visible'});
  };

  it.each([
    {name: 'šī sistēma pati', heard: 'pagehide', answers: ['true', 'true']},
    {name: 'Moodle 4.5', heard: 'pagehide', answers: ['true', 'true']},
    {name: 'ILIAS 5.4', heard: 'beforeunload', answers: ['true', 'throws']},
    {name: 'forma.lms 2.4', heard: 'beforeunload', answers: ['true', 'true']},
    {name: 'forma.lms 4.0', heard: 'pagehide', answers: ['true', 'true']},
    {name: 'Chamilo 1.11', heard: 'shown', answers: ['true', 'true']},
    {name: 'sistēma, kas no aizvērtas lapas neko nesaņem', heard: 'shown', answers: ['false', 'false']},
  ])('$name: of a page that goes away it hears $heard', async ({name, heard, answers}) => {
    await playAs(name);
    await scoSet(page, {'cmi.core.lesson_location': 'shown'});
    expect(await scoCall(page, 'Commit', '')).toBe('true');
    await page
      .frameLocator('content-frame iframe')
      .locator('body')
      .evaluate(() => {
        const top = window.parent as unknown as {
          said: string[];
          API: Record<string, (...args: string[]) => string>;
        };
        top.said = [];
        // The sample would end its session first, and after that nothing is taken any more.
        top.API['LMSFinish'] = () => 'true';
        for (const type of ['beforeunload', 'pagehide']) {
          window.addEventListener(type, () => {
            top.API['LMSSetValue']?.('cmi.core.lesson_location', type);
            try {
              top.said.push(top.API['LMSCommit']?.('') ?? '');
            } catch {
              top.said.push('throws');
            }
          });
        }
      });
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').waitFor();
    expect(await page.evaluate(() => (window as unknown as {said: string[]}).said)).toEqual(answers);
    expect((await lmsState(page)).cmi['cmi.core.lesson_location']).toBe(heard);
  });

  it.each([
    {name: 'Moodle 4.5', mode: 'review'},
    {name: 'ILIAS 5.4', mode: 'normal'},
  ])('$name opens what is passed for "$mode"', async ({name, mode}) => {
    await playAs(name);
    await scoSet(page, {'cmi.core.lesson_status': 'passed'});
    await scoCall(page, 'Commit', '');
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.core.lesson_mode')).toBe(mode);
    errors.splice(0, errors.filter((error) => error.startsWith('Synchronous XHR')).length);
  });
});
