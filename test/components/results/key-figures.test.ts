import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../../src/results-page/report/key-figures.ts';
import {findAll} from '../../harness/page.ts';
import {sampleAnalysis} from './figures.ts';

describe('<key-figures>', () => {
  after(() => setViewport({width: 800, height: 600}));

  for (const [width, columns] of [
    [360, 1],
    [768, 4],
  ] as const)
    it(`stand in ${columns} at ${width} px: no long note beside a short one on a phone`, async () => {
      await setViewport({width, height: 740});
      const element = await fixture<LitElement>(
        html`<key-figures .analysis=${sampleAnalysis}></key-figures>`,
      );
      const tiles = findAll(element, 'dl > div');
      expect(tiles.length).to.equal(4);
      expect(new Set(tiles.map((tile) => tile.getBoundingClientRect().left)).size).to.equal(columns);
    });
});
