import type {Analysis, Breakdown} from '../../results/analysis-model.ts';
import type {TrainerFigures} from '../../results/trainer-model.ts';
import type {Figure} from '../charts/figure.ts';
import {attitudesFigure} from '../figures/attitudes-figure.ts';
import {scoresFigure, timeFigure} from '../figures/distribution-figures.ts';
import {gainsFigure, triesFigure} from '../figures/gain-figures.ts';
import {groupFigure} from '../figures/group-figure.ts';
import {hardestFigure} from '../figures/hardest-figure.ts';
import {passFigure} from '../figures/pass-figure.ts';
import {activitiesFigure, standingFigure} from '../figures/standing-figures.ts';
import {noTimelineNote, timelineFigure} from '../figures/timeline-figure.ts';
import {words} from '../words.ts';
import {traitName} from '../tables/trait-name.ts';

export type SectionId =
  'overview' | 'learners' | 'modules' | 'questions' | 'tests' | 'gains' | 'attitudes' | 'groups';

/** A part of the report: its charts, and what to say about those that are missing. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** All parts in their order; lists of questions and learners are added by their elements. */
export function sectionsOf(analysis: Analysis, trainer?: TrainerFigures): readonly Section[] {
  const names = words();
  const {activities, modules, objectives, questions, attitudes, breakdowns} = analysis;
  const [scores, time, timeline] = [scoresFigure(analysis), timeFigure(analysis), timelineFigure(analysis)];
  const section = (id: SectionId, figures: readonly (Figure | undefined)[], none: string): Section => {
    const there = figures.filter((figure) => figure !== undefined);
    return {id, title: names[id], figures: there, notes: there.length === 0 ? [none] : []};
  };
  return [
    {
      ...section(
        'overview',
        [
          standingFigure(analysis),
          activities.length > 1 ? activitiesFigure(activities, analysis.standings) : undefined,
          scores,
          timeline,
          time,
        ],
        '',
      ),
      notes: [
        ...(scores ? [] : [analysis.scores.count > 0 ? names.fewScores : names.noScores]),
        ...(timeline ? [] : [noTimelineNote(analysis)]),
        ...(time ? [] : [analysis.time.count > 0 ? names.fewTimes : names.noTime]),
      ],
    },
    section(
      'modules',
      [passFigure('modules', modules), passFigure('objectives', objectives)],
      modules.length + objectives.length > 0 ? names.tooFewKnown : names.noModules,
    ),
    section('questions', [hardestFigure(questions)], questions.length > 0 ? '' : names.noQuestions),
    section('tests', [], trainer && trainer.tests.length === 0 ? names.noTests : ''),
    gainsSection(trainer),
    section(
      'attitudes',
      [attitudesFigure(attitudes)],
      attitudes.length > 0 ? names.tooFewKnown : names.noAttitudes,
    ),
    {
      ...section(
        'groups',
        breakdowns.map((breakdown) => groupFigure(breakdown, analysis.standings)),
        names.noGroups,
      ),
      notes: groupNotes(breakdowns),
    },
    section('learners', [], ''),
  ];
}

/** The questions before the course are in no file: that is said rather than nothing. */
function gainsSection(trainer: TrainerFigures | undefined): Section {
  const {gains: title, noTries, noGains, noRetention, preCheckNote} = words();
  const [tries, gains] = [triesFigure(trainer?.tries ?? []), gainsFigure(trainer?.gains ?? [])];
  const hasRetention = trainer?.gains.some(({kind}) => kind === 'test-refresher');
  return {
    id: 'gains',
    title,
    figures: [tries, gains].filter((figure) => figure !== undefined),
    notes: trainer
      ? [tries ? '' : noTries, gains ? '' : noGains, hasRetention ? '' : noRetention, preCheckNote]
      : [],
  };
}

/** What stands beside the charts: groups that all are too small, or none at all. */
function groupNotes(breakdowns: readonly Breakdown[]): readonly string[] {
  const {noGroups, allGroupsSmall} = words();
  if (breakdowns.length === 0) return [noGroups];
  return breakdowns.filter(({rows}) => rows.length === 0).map(({trait}) => allGroupsSmall(traitName(trait)));
}
