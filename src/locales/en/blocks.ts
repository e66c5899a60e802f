/** Words of the blocks, in English. */
import type {blocksLv} from '../lv/blocks.ts';
import {isSingular, wholePercent} from './numbers.ts';
import {percent} from './percent.ts';
import {planEn} from './plan.ts';
import {videoEn} from './video.ts';
import {numberText} from '../../languages/on-screen.ts';

export const blocksEn: typeof blocksLv = {
  activity: 'Activity',
  optionalActivity: 'Optional activity',
  check: 'Check',
  retry: 'Try again',

  hintOne: 'Choose one answer.',
  hintMany: 'Choose all the right answers.',
  hintJudge: 'Judge each statement.',
  hintSort: 'Read the card and choose a group for it. You can also drag the card.',
  hintMatch: 'For each row, choose the letter of the option that matches.',
  hintOrder: 'Put the rows in order with the arrows. You can also drag them.',
  hintMark: 'You can mark the underlined places.',
  hintEstimate: (from, to) => `Type a number or move the slider: from ${from} to ${to}.`,

  unanswered: {
    choice: 'First choose an answer.',
    judge: 'First judge each statement.',
    sort: 'First put all the cards into groups.',
    match: 'First choose a letter for each row.',
    order: 'First put all the rows in order.',
    mark: 'First mark at least one place in the text.',
    estimate: 'First type your guess.',
  },
  missing: (count, first) =>
    count === 1 ? `One answer is missing: ${first}` : `${count} answers are missing. The first: ${first}`,

  verdict: {
    right: 'Yes, the answer is right.',
    partly: 'Partly right. Read the explanations.',
    partlyWorth: (credit) => `Partly right: ${ofPoints(credit, 1)}.`,
    rightOf: (right, all) => `${right} of ${all} right.`,
    readReasons: 'Read the explanations.',
    wrong: 'Not right. Read the explanations.',
  },
  partRight: 'Right',
  partWrong: 'Not right',
  partMissed: 'The right answer',
  partMissedToo: 'This answer is right, too',
  belongsTo: (group) => `Belongs in the group ‘${group}’`,
  rightLetter: (letter) => `${letter} fits here`,
  rightPlace: (place) => `Right place: ${place}`,

  card: (place, total) => `Card ${place} of ${total}`,
  allSorted: 'All the cards are in groups. To move a card, choose it in its group.',
  whichGroup: 'Which group does the card go into?',
  otherCard: 'Another card',
  retryOtherCards: 'Try with other cards',
  takeBack: 'take out of the group',
  rightCards: (n) => `Put in the right group: ${n}`,
  emptyGroup: 'Still empty',
  unsorted: 'Outside the groups',
  wasSorted: (card, group) => `The card ‘${card}’ was put into the group ‘${group}’.`,
  wasTakenBack: (card) => `The card ‘${card}’ was taken out of the group.`,

  options: 'Options',
  pickedNothing: 'Not chosen yet',

  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  wasMoved: (item, place, total) => `The row ‘${item}’ is now in place ${place} of ${total}.`,

  marked: (count) => (count === 0 ? 'Nothing is marked yet.' : `Places marked: ${count}`),
  markReasons: 'Why',
  markOutcome: {right: 'found', missed: 'you did not mark it', wrong: 'should not be marked'},
  markFine: 'rightly left unmarked',
  toReason: (n) => `Explanation ${n}`,
  toPassage: 'Show in the text',

  yourGuess: 'Your guess',
  slider: 'Your guess, slider',
  noGuess: 'no guess yet',
  realFigure: 'The real figure',
  distance: 'Difference',
  noDistance: 'none',
  distanceOf: (distance, unit) =>
    unit === '%'
      ? `${figure(distance, '')} ${isSingular(distance) ? 'percentage point' : 'percentage points'}`
      : figure(distance, unit),
  figure,
  scaleOf: (guess, answer, unit) =>
    `Scale: your guess is ${figure(guess, unit)}, the real figure is ${figure(answer, unit)}.`,

  keep: 'Take this with you',
  openAll: 'Open all',
  closeAll: 'Close all',
  step: (place, total) => `Step ${place} of ${total}`,
  previousStep: 'Previous step',
  nextStep: 'Next step',

  figureSpots: 'Explore the picture',
  figureDescription: 'Description of the picture',
  source: (n) => `Source ${n}`,
  openSource: 'Open the source',
  closeSource: 'Close',
  toGlossary: 'Open the glossary',

  scenario: {
    kicker: 'Case',
    optional: 'Optional case',
    offered: (whose) =>
      whose === undefined
        ? 'You can skip this case.'
        : `This case is nearer to other institutions: ${whose}. You can skip it.`,
    story: 'The story and its decisions',
    near: 'A case close to the work of your institution',
    decision: (n) => `Decision ${n}`,
    hintOne: 'Choose one. There may be several good solutions.',
    hintMany: 'Choose everything you would do.',
    choose: 'Choose',
    chooseMany: 'Do this',
    undecided: 'First choose what you will do.',
    undecidedMany: 'First choose at least one action.',
    tried: 'already tried',
    triedPoor: 'already tried, does not help',
    counts: {
      of: 'Of what you chose',
      good: (n) => `${n} ${isSingular(n) ? 'helps' : 'help'}`,
      partly: (n) => `${n} ${isSingular(n) ? 'helps' : 'help'} in part`,
      poor: (n) => `${n} ${isSingular(n) ? 'does' : 'do'} not help`,
    },
    chosen: 'Your decision',
    quality: {good: 'Yes, this helps', partly: 'This helps in part', poor: 'This does not help'},
    consequence: 'What it means for the person',
    otherGoodWays: 'Several solutions work here. You chose one of them.',
    alsoGood: 'This would help here, too',
    stop: 'The story does not go on this way. Go back and choose differently.',
    goBack: 'Go back and choose differently',
    path: 'Your path',
    end: 'The end',
    saidNext: (title) => `The next decision is below: ${title}`,
    saidEnd: 'The end of the story is below.',
    saidStop: 'The story stops here. Below is a button to go back.',
    notAllGood: 'You can go back to any decision and see what would have happened otherwise.',
    invented: 'All characters, places and companies are invented. Any likeness to real people is accidental.',
  },

  rating: {
    kicker: {attitude: 'Your view', evaluation: 'Your view of the course'},
    hint: 'There are no right or wrong answers here.',
    reported: 'If the course is open in a learning system, the system will receive your ratings.',
    preview: 'This is a preview: the ratings are not saved.',
    point: {
      1: 'Strongly disagree',
      2: 'Somewhat disagree',
      3: 'Neither agree nor disagree',
      4: 'Somewhat agree',
      5: 'Strongly agree',
    },
    before: 'Before the course',
    now: 'Now',
    send: 'Confirm the ratings',
    unrated: (left) =>
      left === 1
        ? 'This statement still needs a rating.'
        : `${left} statements still need a rating, starting with this one.`,
    thanks: 'Thank you! Your ratings have been received.',
  },

  reflection: {
    kicker: 'To think about',
    label: 'Your notes',
    clear: 'Delete the notes',
    sure: 'Really delete these notes? They cannot be restored.',
    cleared: 'The notes have been deleted.',
  },

  plan: planEn,
  video: videoEn,

  quiz: {
    questionOf: (place, total) => `Question ${place} of ${total}`,
    lookBack: (module) => `From the module ‘${module}’`,
    questions: 'Questions',
    questionsOfTry: 'Questions in each attempt',
    questionsBefore: 'Questions before the lessons, not marked',
    passMark: 'Pass mark: at least',
    best: 'Best score',
    tries: 'Finished attempts',
    percent,
    score: wholePercent,
    rereadFirst: (title) => `Read again: ${title}`,
    preview: 'This is a preview: the answers and the score are not saved.',
    start: 'Start the test',
    startUnscored: 'Start',
    newTry: 'Start a new attempt',
    newTryUnscored: 'Answer again',
    previous: 'Previous question',
    next: 'Next question',
    showResult: 'See the result',
    finishUnscored: 'Finish',
    reread: 'Read through the answers',
    retired: 'The course no longer has this question. Go on to the next.',
    result: 'Result of the test',
    resultUnscored: 'Thank you for your answers!',
    unscored: 'There is no score here. Now you know what to look out for in the lessons.',
    passed: 'You have passed the test. Thank you for your work!',
    notPassed: (passMark) =>
      `Not quite this time: at least ${passMark} is needed. Read again what is marked in the table, and try again. The number of attempts is not limited.`,
    bestStays: (best) => `Your best score is ${best}. It still counts.`,
    byObjective: 'Results by lesson',
    byModule: 'Results by module',
    lesson: 'Lesson',
    module: 'Module',
    right: 'Right',
    ofAsked: ofPoints,
    tryAgain: 'You may try as often as you like. The best result counts.',
    partly:
      'A partly right answer earns part of a point. Where you have to choose several answers, each extra choice cancels one right answer.',
    toReread: 'worth reading again',
  },
};

/** "0.5 of 1" */
function ofPoints(earned: number, asked: number): string {
  return `${figure(earned, '')}\u00a0of\u00a0${asked}`;
}

/** "2,800 people", "0.5%": the unit on the same line. */
function figure(value: number, unit: string): string {
  const written = numberText(value, {maximumFractionDigits: 6});
  if (unit === '%') return `${written}%`;
  return unit ? `${written}\u00a0${unit}` : written;
}
