import type {Analysis} from '../../results/analysis-model.ts';
import type {DataTable} from '../../results/export/table-words.ts';
import type {TrainerFigures} from '../../results/trainer-model.ts';
import type {Figure} from '../charts/figure.ts';
import {attitudesFigure} from '../figures/attitudes-figure.ts';
import {scoresFigure, timeFigure} from '../figures/distribution-figures.ts';
import {gainsFigure, retentionFigure, triesFigure} from '../figures/gain-figures.ts';
import {staysFigure} from '../figures/stays-figure.ts';
import {groupFigure} from '../figures/group-figure.ts';
import {hardestFigure} from '../figures/hardest-figure.ts';
import {passFigure} from '../figures/pass-figure.ts';
import {activitiesFigure, standingFigure} from '../figures/standing-figures.ts';
import {subjectHint} from '../figures/subject-words.ts';
import {noTimelineNote, timelineFigure} from '../figures/timeline-figure.ts';
import {adviceFor, lackingIn, lackingOfSubject} from './lacking.ts';
import {words} from '../words.ts';
import {traitName} from '../tables/trait-name.ts';

export type SectionId =
  'overview' | 'learners' | 'modules' | 'questions' | 'tests' | 'gains' | 'attitudes' | 'groups';

/** A part of the report: its charts, and what to say about those that are missing. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** What all of it speaks of; '' where that goes without saying. */
  readonly about: string;
  readonly figures: readonly Figure[];
  /** Saved tables that several of its figures are views of: offered once, above them. */
  readonly tables: readonly DataTable[];
  readonly notes: readonly Note[];
}

type Told = Omit<Section, 'tables'>;

/** In place of a chart: what is missing. */
export interface Note {
  /** That of the chart; absent where the part has no other. */
  readonly heading?: string;
  readonly text: string;
  /** What would give it: for the trainer, not for paper. */
  readonly advice?: string;
}

/** All parts in their order; lists of questions and learners are added by their elements. */
export const sectionsOf = (analysis: Analysis, trainer?: TrainerFigures): readonly Section[] =>
  toldOf(analysis, trainer).map((told) => withEachTableOnce(told, analysis));

function toldOf(analysis: Analysis, trainer: TrainerFigures | undefined): readonly Told[] {
  const names = words();
  const lacking = lackingIn(analysis);
  const {activities, modules, objectives, questions, attitudes, breakdowns} = analysis;
  const [scores, time, timeline] = [scoresFigure(analysis), timeFigure(analysis), timelineFigure(analysis)];
  const section = (
    id: SectionId,
    figures: readonly (Figure | undefined)[],
    none: string,
    advice = '',
  ): Told => {
    const there = figures.filter((figure) => figure !== undefined);
    const isNoted = there.length === 0 && none !== '';
    return {id, title: names[id], about: '', figures: there, notes: isNoted ? [{text: none, advice}] : []};
  };
  return [
    {
      ...section(
        'overview',
        [
          standingFigure(analysis),
          activities.length > 1 ? activitiesFigure(analysis) : undefined,
          scores,
          timeline,
          time,
        ],
        '',
      ),
      about: subjectHint(analysis),
      notes: [
        ...(scores
          ? []
          : [
              {
                heading: names.scoresTitle,
                text: analysis.scores.count > 0 ? names.fewScores : lackingOfSubject(analysis).scores,
              },
            ]),
        ...(timeline
          ? []
          : [{heading: names.timelineTitles[analysis.measure], text: noTimelineNote(analysis)}]),
        ...(time
          ? []
          : [
              {
                heading: names.timeTitle,
                text: analysis.time.count > 0 ? names.fewTimes : lackingOfSubject(analysis).time,
              },
            ]),
      ],
    },
    section(
      'modules',
      [passFigure('modules', modules), passFigure('tests', modules), passFigure('objectives', objectives)],
      modules.length + objectives.length > 0 ? names.tooFewKnown : lacking.modules,
    ),
    questions.length > 0
      ? section('questions', [hardestFigure(questions)], '')
      : section('questions', [], lacking.questions, adviceFor(analysis, names.noQuestionsAdvice)),
    section('tests', [], trainer && trainer.tests.length === 0 ? lacking.tests : ''),
    gainsSection(analysis, trainer),
    section(
      'attitudes',
      [attitudesFigure(attitudes)],
      attitudes.length > 0 ? names.tooFewKnown : lacking.attitudes,
    ),
    {
      ...section(
        'groups',
        breakdowns.map((breakdown) => groupFigure(breakdown, analysis)),
        '',
      ),
      about: subjectHint(analysis),
      notes: groupNotes(analysis),
    },
    section('learners', [], ''),
  ];
}

/** Two buttons that save one table look as if they saved two. What is for the screen alone has none. */
function withEachTableOnce(
  {figures, ...section}: Told,
  {isOnScreenOnly}: Pick<Analysis, 'isOnScreenOnly'>,
): Section {
  if (isOnScreenOnly)
    return {
      ...section,
      figures: figures.map(({heading, summary, note = '', chart, table}) => ({
        ...{heading, summary, note, chart, table, isOnScreenOnly},
      })),
      tables: [],
    };
  const named = figures.flatMap(({csv}) => csv ?? []);
  const tables = [...new Set(named.filter((table, at) => named.indexOf(table) !== at))];
  return {
    ...section,
    figures: figures.map(({csv, ...figure}) => (csv && !tables.includes(csv) ? {...figure, csv} : figure)),
    tables,
  };
}

/** The questions before the course are in no file: that is said rather than nothing. */
function gainsSection(analysis: Analysis, trainer: TrainerFigures | undefined): Told {
  const names = words();
  const lacking = lackingIn(analysis);
  const advice = (text: string): string => adviceFor(analysis, text);
  const all = trainer?.gains ?? [];
  const [tries, gains, retention] = [
    triesFigure(trainer?.tries ?? []),
    gainsFigure(all.filter(({kind}) => kind !== 'test-refresher')),
    retentionFigure(all),
  ];
  const stays = staysFigure(trainer?.stays ?? []);
  return {
    id: 'gains',
    title: names.gains,
    about: '',
    figures: [tries, gains, retention, stays].filter((figure) => figure !== undefined),
    notes: trainer
      ? [
          ...(tries
            ? []
            : [{heading: names.triesTitle, text: lacking.tries, advice: advice(names.noTriesAdvice)}]),
          ...(gains
            ? []
            : [{heading: names.gainsTitle, text: lacking.gains, advice: advice(names.noGainsAdvice)}]),
          ...(retention
            ? []
            : [
                {
                  heading: names.retentionTitle,
                  text: lacking.retention,
                  advice: advice(names.noRetentionAdvice),
                },
              ]),
          {heading: names.preCheckTitle, text: names.preCheckNote, advice: names.preCheckAdvice},
        ]
      : [],
  };
}

/** What stands beside the charts: groups that all are too small, or of which nobody knows who finished, or none at all. */
function groupNotes(analysis: Analysis): readonly Note[] {
  const {noGroupsAdvice, allGroupsSmall, noneToldOf} = words();
  const {breakdowns} = analysis;
  if (breakdowns.length === 0)
    return [{text: lackingIn(analysis).groups, advice: adviceFor(analysis, noGroupsAdvice)}];
  return breakdowns
    .filter((breakdown) => groupFigure(breakdown, analysis) === undefined)
    .map(({trait, rows}) => ({text: (rows.length === 0 ? allGroupsSmall : noneToldOf)(traitName(trait))}));
}
