/** The list of people fits a desk's screen in the language with the longest dates. */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {firstLanguage} from '../../../src/languages/codes.ts';
import {speak} from '../../../src/locales/chooser.ts';
import {resultsWordsEn} from '../../../src/locales/en/results-words.ts';
import '../../../src/results-page/learners/learner-list.ts';
import {everyLearner} from '../../../src/results/analysis-model.ts';
import {deep} from '../../harness/deep.ts';
import {rowOf} from './trainer-figures.ts';

/** What the page leaves beside its margins on a screen of 1280 px. */
const width = 'width: 1120px';

describe('<learner-list> on a screen of 1280 px', () => {
  before(() => speak('en', resultsWordsEn));
  after(() => speak(firstLanguage, undefined));

  const day = Date.UTC(2026, 8, 27);
  const row = {
    ...rowOf('izdomats.dalibnieks.120', 'Invented learner 120'),
    ...{activity: 'Kopīga rīcība (invented data)', standing: 'unfinished' as const, score: 100, minutes: 120},
    ...{lastWallMs: day, finishedWallMs: day},
    traits: {group: ['Invented group 3'], municipality: ['Invented municipality 4']},
  };
  const activity = (key: string) => ({key, title: row.activity, files: []});

  for (const [name, activities] of [
    ['one activity', [activity('a1')]],
    ['several activities', [activity('a1'), activity('a2')]],
  ] as const)
    it(`shows its last column whole: ${name}`, async () => {
      const frame = await fixture(
        html`<div style=${width}>
          <learner-list
            .learners=${{rows: [row], from: 0, total: 1}}
            .query=${everyLearner}
            .activities=${activities}
          ></learner-list>
        </div>`,
      );
      const list = frame.firstElementChild as LitElement;
      await list.updateComplete;
      const table = deep(list, '.scroll');
      expect(deep(list, 'thead th:last-child').textContent).to.equal('Groups');
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    });
});
