import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {openTrainer} from '../../../../src/entries/player/pages/group/trainer.ts';
import type {PageContext} from '../../../../src/entries/player/pages/page-context.ts';
import {Content, ContentError} from '../../../../src/runtime/content.ts';
import {findAll} from '../../../harness/page.ts';

const seminar = {title: 'Vadīt semināru', summary: 'Grupai.', agendas: [{id: 'short'}]};

/** The list of modules is all that it needs beside the content. */
const open = (content: Content) =>
  openTrainer({content, course: {modules: []}} as unknown as PageContext, undefined);

const links = async (content: Content): Promise<number> => {
  const page = await open(content);
  return findAll(await fixture<LitElement>(page?.render({} as never) as never), '#seminar').length;
};

describe('the list of the trainer’s pages', () => {
  const {fetch} = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  it('has the seminar where the package has one, and none where there is no such file', async () => {
    expect(await links(new Content('lv', 'content', () => JSON.stringify(seminar)))).to.equal(1);
    window.fetch = () => Promise.resolve(new Response('', {status: 404}));
    expect(await links(new Content('lv'))).to.equal(0);
  });

  for (const [name, answer] of Object.entries({
    'a line that drops': () => Promise.reject(new TypeError('Failed to fetch')),
    'a server that fails': () => Promise.resolve(new Response('', {status: 503})),
  }))
    it(`hides no seminar behind ${name}`, async () => {
      window.fetch = answer;
      const error: unknown = await open(new Content('lv')).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(ContentError);
    });
});
