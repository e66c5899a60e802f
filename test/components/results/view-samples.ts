/** What the results page shows of two invented files, one of which nobody can read. */
import {emptyView, type ResultsView} from '../../../src/results-page/results-view.ts';
import type {Overview} from '../../../src/results/worker-protocol.ts';
import {sampleAnalysis} from './figures.ts';

export const overview: Overview = {
  files: [
    {
      name: '<script>alert(1)</script>.csv',
      kind: 'table',
      understood: 0,
      problems: [
        {line: undefined, code: 'needs-columns', detail: ''},
        {line: 7, code: 'bad-date', detail: '=cmd|calc'},
      ],
      columns: [],
      rows: [],
    },
    {
      name: 'atskaite.txt',
      kind: 'scorm-report',
      understood: 12,
      problems: [],
      columns: [
        {heading: '<b>Name</b>', use: 'name'},
        {heading: 'Started on', use: 'started'},
      ],
      rows: [{name: 'Izdomāta Persona', email: '', groups: [], status: 'scored', score: 80, answers: 3}],
      question: 'date-order',
    },
  ],
  activities: [
    {key: 'a1', title: 'Kurss', files: []},
    {key: 'a2', title: 'Otrs', files: []},
  ],
  remarks: [{code: 'same-name', detail: 'Jānis Paraugs', count: 2}],
  learners: 12,
  isPseudonymised: false,
  periods: [],
  forms: [],
  filters: [{trait: 'municipality', values: ['Izdomāta', 'Cita']}],
};
export const view: ResultsView = {
  ...emptyView,
  overview,
  analysis: sampleAnalysis,
  learners: {
    rows: [
      {
        key: 'p1',
        person: 'p1',
        name: '<i>Anna</i>',
        email: '',
        traits: {},
        activity: 'a1',
        standing: 'passed',
        attempts: 1,
        score: 90,
        status: 'passed',
        startedWallMs: undefined,
        lastWallMs: undefined,
        finishedWallMs: undefined,
        minutes: undefined,
      },
    ],
    from: 0,
    total: 60,
  },
};
