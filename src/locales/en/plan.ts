/** Words of the action plan, in English. */
import type {planLv} from '../lv/plan.ts';
import {longDate} from '../../languages/formats.ts';
import {shellEn} from './shell.ts';

export const planEn: typeof planLv = {
  kicker: 'Your action plan',
  notLoaded:
    'The list of institutions has not loaded. Check the internet connection and open the lesson again.',
  institution: 'Your institution',
  pick: 'Choose your institution',
  unchecked: 'Your institution has not confirmed this card yet. Talk the plan over with your manager.',

  notices: 'What can be noticed where you work',
  noticesHint: 'Tick what your institution may come across. A single sign does not prove anything.',

  steps: 'First actions',
  stepsHint:
    'Keep the steps that suit your institution ticked, and put them in order with the arrows. For each step, name a post, not a person.',
  inPlan: (step) => `In the plan: ${step}`,
  who: 'Who does it',
  post: 'Post',
  phone: 'Phone',
  substitute: 'Stand-in',
  ownLine: 'Your own step',
  addLine: 'Add a step',
  lineAdded: (line) => `The step ‘${line}’ was added at the end of the plan.`,
  removeLine: (line) => `Take out of the plan: ${line}`,
  remove: 'Take out',
  lineRemoved: (line) => `The step ‘${line}’ was taken out of the plan.`,
  moved: (step, place, total) => `The step ‘${step}’ is now in place ${place} of ${total}.`,

  wrongOrder: 'This order breaks a rule',
  orderReason: (first, then) => `The step ‘${first}’ must come before the step ‘${then}’.`,
  putRight: 'Put in the order the rule requires',

  rules: 'Limits we do not cross',
  breaches: 'Check the plan',
  breachesHint: 'Does anything named here happen where you work, or is it meant to happen? If so, tick it.',
  breach: 'This breaks a rule',
  breachHint: 'Change this practice. When it no longer happens, remove the tick.',

  avoid: 'What not to do',
  after: 'What happens next',
  contacts: 'Whom to contact',
  partners: 'Whose local contacts you need to know',
  allContacts: 'All help contacts',

  review: 'When to review the plan',
  reviewHint: 'Review the plan at least once a year: people, phone numbers and procedures change.',

  ready: 'The plan is ready',
  readyDone:
    'The plan is ready. Print it and put it where people can see it. You can fill in empty fields by hand.',
  notReady: {
    institution: 'First choose your institution.',
    steps: 'The plan needs at least one step.',
    order: 'First put the steps in an order that breaks no rule.',
    breaches: 'First resolve what breaks a rule.',
  },
  print: 'Print on one page',
  clear: 'Start the plan afresh',
  sure: 'Really delete the whole plan? It cannot be restored.',
  cleared: 'The plan has been deleted.',

  sheetTitle: 'Action plan for when I meet a person who may have been harmed by human trafficking',
  number: 'No.',
  step: 'Step',
  signs: 'What we watch for',
  reviewOn: (isoDay) => `Review: ${longDate(new Date(`${isoDay}T00:00`))}`,
  localContacts: 'Local contacts',
  sheetReporting: `The page ‘${shellEn.pages.reporting}’ is in the course, under ‘${shellEn.contents}’.`,
  sheetFoot: `Drawn up in the course ‘${shellEn.brand}’. Write no clients’ data here.`,
};
