/** The page "My data", in English. */
import type {dataLv} from '../lv/data.ts';

export const dataEn: typeof dataLv = {
  lead: 'What is kept about your learning, where and for how long.',
  lms: 'What the learning system receives',
  lmsText: [
    'The learning system receives your progress, the time you spent and your score, your first answers in tests and cases, your views on statements, and how much of each film you watched. Your progress also includes the institution you chose.',
    'The rules of the learning system decide how long all this is kept.',
  ],
  noLms: 'There is no learning system here',
  noLmsText: ['Progress, score and answers stay on this device. Nothing is sent without your consent.'],
  here: 'What stays only on this device',
  hereList: [
    'your notes and what you wrote in the action plan',
    'the place where you stopped a film',
    'the day you finished the course, which the certificate shows',
    'what you were asked when you came back after the course, and whether your answer was right',
    'that, after finishing the course, you have read what changed in it',
  ],
  hereName: 'the name typed for the certificate',
  hereText: (days) =>
    `None of this is sent anywhere. If nothing is changed for ${days}\u00a0days, it is deleted automatically. If others use the device, too, delete what you wrote when you finish.`,
  copy: 'Copy of your progress',
  copyText:
    'So that nothing is lost if the connection breaks, the device also keeps a copy of your progress and answers. Your name is not in it. When the learning system has received everything, the copy is deleted after a while.',
  nothingElse: 'What is not collected',
  nothingElseText:
    'The course itself loads nothing from other sites and does not track you. It does not record that the help page was opened.',
};
