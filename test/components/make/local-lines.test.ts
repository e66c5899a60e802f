import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/make/course/course-step.ts';
import type {CourseStepElement} from '../../../src/make/course/course-step.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {emptyView} from '../../../src/make/make-view.ts';
import {find, findAll} from '../../harness/page.ts';

const modules = ['law', 'help', 'roles'].map((id) => ({id, titles: {lv: id}, isApart: false}));
const choices = {
  ...{course: 'kurss', version: '1', languages: ['lv', 'ru']},
  ...{standards: [], modules, revisions: {}, slots: []},
};

it('a module that was left out keeps the field of its lines while words stand in it: the list of what lacks leads there', async () => {
  const draft = {...emptyDraft, modules: ['law'], localLines: {help: {ru: 'У нас так.'}, roles: {lv: ' '}}};
  const element = await fixture<CourseStepElement>(
    html`<course-step .view=${{...emptyView, choices, draft}}></course-step>`,
  );
  await element.focusField('local-help');
  expect(find(element, '#local-help').closest('details')?.open).to.equal(true);
  expect(findAll(element, '#local-law').length).to.equal(1);
  expect(findAll(element, '#local-roles').length).to.equal(0);
});
