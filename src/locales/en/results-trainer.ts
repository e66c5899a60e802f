/** Words of what a trainer asks beyond the first figures, in English: periods, gains, tests, the page for the management. */
import type {resultsTrainerLv} from '../lv/results-trainer.ts';
import {count} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

export const resultsTrainerEn: typeof resultsTrainerLv = {
  period: 'Period',
  periodFrom: 'From',
  periodTo: 'To',
  periodAll: 'All time',
  chooseQuarter: 'Quarter or year…',
  thisQuarter: 'This quarter',
  lastQuarter: 'Last quarter',
  thisYear: 'This year',
  lastYear: 'Last year',
  periodHint:
    'Each activity of each learner belongs to one day: when it was completed or first reached the pass mark of the course; if not completed, the day of the best score or of the last visit. What has not been started, or has no date in the files, is in no period.',
  periodHintNameless:
    'Without names only a whole quarter or year can be chosen, and only if the difference cannot reveal anything about a few people.',
  quarterName: (year, quarter) => `Q${quarter} ${year}`,
  yearName: (year) => year,
  periodText: (from, to) => (from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} – ${to}`),

  gains: 'Learning gains',
  triesTitle: 'First and best attempt',
  triesSummary: (n, improved, of) =>
    `Of ${count(of, 'learner')} with a score, ${numberText(n)} tried more than once; of these, ${numberText(improved)} got a better score than the first time.`,
  triesNote:
    'Compared are each person’s first scored attempt and their best one. Only those with several scored attempts in an activity are counted. The best attempt is never worse than the first, so the change is always zero or a rise, and an effect size (d) would say nothing here.',
  gainsTitle: 'The same people at two points in time',
  gainKinds: {
    'quizzes-test': 'Right first answers: in module tests → in the final test',
    'test-refresher': 'Right first answers: in the final test → after three months',
  },
  gainOfActivities: (first, second) => `Best score: ‘${first}’ → ‘${second}’`,
  gainsSummary: (up, down, unclear) => `Rose: ${up}; fell: ${down}; no clear change: ${unclear}.`,
  gainsNote:
    'Each comparison has people of its own: only those for whom both figures are known. The bar shows how large the change may still be (95% confidence interval, paired t test); if it crosses zero, the change may be due to chance. Size of the change (effect size d): about 0.2 small, 0.5 medium, 0.8 large. The questions differ between the two times, so part of the change may be their difficulty.',
  gainsTwoMeasures:
    'First answers and the best score are two different measures. First answers show what a person knew straight away in these tests; the best score shows what they reached in the whole activity with all attempts. So one may fall while the other hardly changes.',
  gainFirst: 'The first time',
  gainSecond: 'The second time',
  gainCompared: 'What is compared',
  gainPeople: 'Learners with both figures',

  staysTitle: 'What stays',
  staysSummary: (shares) =>
    `Share of right first answers of the people who came back to the course: ${shares}.`,
  staysNote:
    'Only people whose returns are in the files are counted. The weeks are those at which the course invites people back; when somebody really came is not considered here. The bar is the 95% confidence interval. The questions differ each time, and the number of people may differ, so part of a difference may come from that.',
  staysRow: (share, people) => `${share}, ${count(people, 'person', 'people')}`,
  staysWhen: 'When',
  staysPeople: 'Learners',
  staysShare: 'Share of right first answers',
  stayMoments: {
    test: 'In the final test',
    first: 'After one week',
    second: 'After four weeks',
    third: 'After twelve weeks',
  },
  noTriesAdvice:
    'The comparison appears when at least five people have several scored attempts in one activity.',
  noGainsAdvice:
    'Needed for the same people: either the answers of module tests and the final test (in Moodle they are in the interactions report), or the scores of two activities.',
  noRetentionAdvice: 'Add the report of the module ‘Three months later’ about the same people, too.',
  preCheckTitle: 'From the warm-up questions to the test',
  preCheckNote:
    'Only the learners themselves see their answers to the three warm-up questions at the start of the course: these are not sent to the LMS and are in no file. So the gain from them to the test cannot be shown.',
  preCheckAdvice:
    'If you hold a test of your own before the course, add its result file, too, and the comparison will appear here.',
  onAxisPoints: 'Change in percentage points',

  tests: 'Tests',
  testsTitle: 'How reliable the test scores are',
  testsHint:
    'Reliability (Cronbach’s alpha, from 0 to 1) shows whether the questions measure one and the same thing: from 0.7, people’s scores can be compared; from 0.5 to 0.7, it is good only for the overall picture; below 0.5, there is nothing to judge by. The measurement error (SEM) shows by how many percentage points a person’s score usually varies by chance. First answers to questions of the tests are counted, without decisions in cases, from people who answered at least one question of the test; for a single question there may be fewer of them.',
  testsDrawn:
    'If each person is given different questions at random, reliability is computed from those pairs of questions that the same people answered, for a test as long as the one a person takes; the measurement error also allows for some people being given harder questions.',
  testColumns: {
    test: 'Test',
    mark: 'Pass mark',
    people: 'People who answered',
    questions: 'Questions',
    asked: 'Answered by one person',
    alpha: 'Reliability (alpha)',
    error: 'Measurement error (SEM)',
  },
  drawnFrom: (asked, of) => `${asked} of ${of}`,
  points: (n) => `±${count(n, 'percentage point')}`,
  noAlpha: {
    'few-people': 'not computed: fewer than 20 people',
    'few-questions': 'not computed: fewer than 3 questions',
    'unrelated': 'cannot be computed: the answers do not agree with each other',
  },

  options: 'Answer options',
  optionsHint: (n) =>
    `From the first answers of ${count(n, 'learner')}. ‘Chosen by those who know more’: above zero, the option is chosen more often by those who answer better elsewhere; below zero, by those who make more mistakes elsewhere (from −1 to 1; the point-biserial correlation). The right option should be above zero, a wrong one below.`,
  option: 'Option',
  optionsCsv: 'Answer options: CSV',
  pointBiserial: 'Chosen by those who know more',
  openLesson: 'Open in the course, in a new tab',
  openCase: 'Open this case in the course, in a new tab',
  openCaseOf: (text) => `Open this case in the course, in a new tab: ${text}`,
  openLessonOf: (text) => `Open in the course, in a new tab: ${text}`,

  groupModules: (trait) => `Modules and tests by ‘${trait}’`,
  groupQuestions: (trait) => `Questions by ‘${trait}’`,
  hardestIn: (group) => `Hardest first: ${group}`,
  groupTablesHint:
    'The share of right first answers (for modules only of questions of the tests, without decisions in cases); below it, its possible range (95% confidence interval) and the number of learners. If the ranges of two groups overlap, the difference may be due to chance. ‘—’: fewer than five answered, or the answers of so small a group could be worked out from the difference.',
  cell: (interval, n) => `${interval}; ${numberText(n)}`,

  attitudes: 'Attitudes',
  attitudesTitle: 'Change from the start to the end',
  attitudesSummary: (up, down, unclear) =>
    `Statements whose rating rose: ${up}; fell: ${down}; no clear change: ${unclear}.`,
  attitudesHint:
    'A rise means that people agree with the statement more; whether that is desirable depends on the statement. Only those who rated both times are counted. The bar shows how large the change may still be (95% confidence interval): if it crosses zero, the change may be due to chance. Without a control group it cannot be claimed that the course caused the change.',
  attitudeNote: (before, after, n) => `${before} → ${after}, ${count(n, 'learner')}`,
  effect: 'Size of the change (effect size)',
  wanted: {agree: 'agreeing is desirable', disagree: 'disagreeing is desirable'},
  wantedColumn: 'Desired direction',
  towardColumn: 'Change in the desired direction',
  attitudesToward: (toward, away, unclear) =>
    `Statements whose rating changed in the desired direction: ${toward}; in the opposite one: ${away}; no clear change: ${unclear}.`,
  attitudesTowardHint:
    'To the right of zero is a change in the direction that the course desires (on the scale from 1 to 5), whether that is to agree or to disagree. Only those who rated both times are counted. The bar shows how large the change may still be (95% confidence interval): if it crosses zero, the change may be due to chance; among many statements some may seem to have changed by chance alone. Size of the change (effect size d): about 0.2 small, 0.5 medium, 0.8 large. Without a control group it cannot be claimed that the course caused the change.',
  onAxisToward: 'Change in the desired direction',
  effectIn: (value, low, high) => `${value} (${low} … ${high})`,

  keyNotes: {
    learners: 'People in the selection, each counted once.',
    done: 'People who did this in all their activities.',
    doneIn: (title) => `People who did this in the activity ‘${title}’.`,
    nobody:
      'Nobody in the selection is in this activity, or so few that the figures would tell of single people.',
    period: (n) => {
      const counted = 'Only what has a day in this period is counted.';
      if (n === 0) return counted;
      if (n === 'few')
        return `${counted} What has not been started, or has no day in the files, is not included.`;
      return `${counted} Not included: ${count(n, 'person', 'people')} who have not started what is counted, or whose day is not in the files.`;
    },
    mean: (n, isOne) =>
      `${isOne ? 'Each learner’s best score' : 'The best score in each activity'}; ${count(n, 'score')} altogether.`,
    noMean: 'No score is known, or fewer than five are.',
    time: (n, isOne) =>
      `Half took more time, half less; ${isOne ? `known for ${count(n, 'learner')}` : `known times: ${numberText(n)}, one for each learner in each activity`}.`,
    noTime: 'The time is not known, or known for fewer than five.',
  },
  summary: 'Summary for the management',
  openSummary: 'Summary for the management (one page)',
  summaryParts: {
    who: 'Who learned',
    done: 'How far they got',
    hard: 'What was hard',
    changed: 'What changed',
    next: 'What to do next',
  },
  summaryWho: (people, titles) =>
    `${count(people, 'learner')}, ${titles.length === 1 ? `activity: ${titles[0]}` : count(titles.length, 'activity', 'activities')}.`,
  summaryGroups: (trait, n) => `Divided by ‘${trait}’: ${count(n, 'group')}.`,
  summaryDone: (what, n, of, share) => `${what}: ${numberText(n)} of ${numberText(of)} (${share}).`,
  summaryActivity: (title, what, n, of, share) =>
    `${title} – ${what.toLowerCase()}: ${numberText(n)} of ${numberText(of)} (${share}).`,
  summaryMoreActivities: (n) => `And ${count(n, 'more activity', 'more activities')}.`,
  summaryOverall: (line) => `Overall: ${line}`,
  summaryEverywhere: (what, n, of, share) =>
    `${what.toLowerCase()} in all their activities that are counted: ${numberText(n)} of ${numberText(of)} (${share}).`,
  summaryNotBegun: (n) => `Not started: ${numberText(n)}.`,
  summaryMean: (mean) => `Mean score: ${mean}.`,
  summaryTime: (minutes, n, title) =>
    `${title === undefined ? 'Time in one activity' : `Time in the activity ‘${title}’`}: half took more than ${minutes}, half less (${title === undefined ? `known times: ${numberText(n)}` : `the time is known for ${count(n, 'learner')}`}).`,
  summaryHard: (module, text, share, n) =>
    `A question${module === '' ? '' : ` (‘${module}’)`}, ${share} of first answers right (${numberText(n)} answered): ${text}`,
  summaryHardNote: (part) => `${part} Only questions that at least five people answered are included.`,
  summaryAttitude: ({text, isMore, from, to, wanted}) =>
    `${isMore ? 'More' : 'Less'} agreement (${from} → ${to}${wanted === '' ? '' : `; ${wanted}`}): ${text}`,
  hoped: {agree: 'the course hopes for agreement', disagree: 'the course hopes for disagreement'},
  summaryAway: (line) => `Against the desired direction. ${line}`,
  summaryScale: 'Ratings are means on a scale from 1 (disagree) to 5 (agree).',
  summaryGain: (what, first, second, n, isClear) =>
    `${what}: on average from ${first} to ${second}${isClear ? '' : ', no clear change'} (${count(n, 'person', 'people')} answered both times).`,
  summaryCaution: 'Something other than the course may also have caused a change.',
  nextRemind: (n, where) =>
    `Remind those who have not finished (${numberText(n)})${where === '' ? '' : `: ${where}`}.`,
  heldBackCount: (n) =>
    `Of those who have not finished, ${count(n, 'learner already has', 'learners already have')} a score at the pass mark, but the LMS shows ‘incomplete’: they should open the course again, finish what its home page still lists, and press ‘Save and finish’.`,
  nextAllDone: 'Everyone has finished; nobody needs a reminder.',
  nextBelow: (n, where) =>
    `Offer another attempt and a talk to those whose score is below the pass mark (${numberText(n)})${where === '' ? '' : `: ${where}`}.`,
  ofActivity: (title, n) => `${title} – ${numberText(n)}`,
  nextDiscuss: 'In the next session, discuss together the hard questions named here and their lessons.',
  nextAway: 'Discuss the statements on which views changed against the desired direction.',
  nextRefresher: 'After three months, offer the module ‘Three months later’ and compare.',
  summaryMade: (day) => `Prepared on ${day}.`,
};
