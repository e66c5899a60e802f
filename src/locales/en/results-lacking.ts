/** Words of the results page for what is missing, in English: in all files, or, where a filter or a period is chosen, in that part of them. */
import type {resultsLackingLv} from '../lv/results-lacking.ts';

export const resultsLackingEn: typeof resultsLackingLv = {
  lacking: {
    files: {
      time: 'The files do not hold the time spent.',
      scores: 'The files hold no scores.',
      timeline: 'The files do not say when the course was completed.',
      modules: 'The files hold nothing about modules or objectives.',
      questions: 'The files hold no answers.',
      tests: 'The files hold no answers of tests.',
      tries: 'No file shows that anyone tried more than once, or fewer than five did.',
      gains: 'The files do not hold five people with two figures to compare.',
      retention:
        'The files do not hold five people with answers both of the final test and of the module ‘Three months later’.',
      attitudes:
        'The files hold no statements that the same people rated at the start and at the end of the course.',
      groups: 'The files hold no groups.',
      hardest: 'The files do not hold enough answers.',
      change: 'The files do not hold five people with ratings or scores at both times.',
    },
    selection: {
      time: 'The time spent is not known for this selection.',
      scores: 'There are no scores in this selection.',
      timeline: 'No day of completion is known for this selection.',
      modules: 'Nothing is known about modules or objectives for this selection.',
      questions: 'There are no answers in this selection.',
      tests: 'There are no answers of tests in this selection.',
      tries: 'In this selection nobody tried more than once, or too few did to be shown.',
      gains: 'This selection does not have enough people with two figures to compare.',
      retention:
        'This selection does not have enough people with answers both of the final test and of the module ‘Three months later’.',
      attitudes:
        'This selection has no statements that the same people rated at the start and at the end of the course.',
      groups: 'There are no groups in this selection.',
      hardest: 'There are not enough answers in this selection.',
      change: 'This selection does not have enough people with ratings or scores at both times.',
    },
  },
};
