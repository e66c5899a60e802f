import {describe, expect, it} from 'vitest';
import {isOpen} from '../../../src/lms/sequencing/prerequisites.ts';

const statuses: Readonly<Record<string, string>> = {
  'A': 'passed',
  'B': 'completed',
  'C': 'incomplete',
  'D': 'failed',
  'item-5': 'passed',
};
const open = (script: string) => isOpen(script, (id) => statuses[id] ?? 'not attempted');

describe('prerequisites', () => {
  it.each([
    {script: '', isAllowed: true, why: 'there are none'},
    {script: 'A', isAllowed: true, why: 'it was passed'},
    {script: 'B', isAllowed: true, why: 'it was completed'},
    {script: 'C', isAllowed: false, why: 'it is not done'},
    {script: 'D', isAllowed: false, why: 'it was failed'},
    {script: 'A&B', isAllowed: true, why: 'both are done'},
    {script: 'A & C', isAllowed: false, why: 'one is missing'},
    {script: 'C|A', isAllowed: true, why: 'one is enough'},
    {script: 'C|A&D', isAllowed: false, why: '& binds closer than |'},
    {script: '(C|A)&B', isAllowed: true, why: 'of the parentheses'},
    {script: '~C', isAllowed: true, why: 'it must not be done'},
    {script: '~(A&B)', isAllowed: false, why: 'both are done'},
    {script: 'D="failed"', isAllowed: true, why: 'the status is the wanted one'},
    {script: 'A=p', isAllowed: true, why: 'AICC has short words'},
    {script: 'A<>"passed"', isAllowed: false, why: 'the status is the unwanted one'},
    {script: 'X="not attempted"', isAllowed: true, why: 'nobody has been there'},
    {script: '2*{A,B,C}', isAllowed: true, why: 'two of three are done'},
    {script: '3*{A,B,C}', isAllowed: false, why: 'one is missing'},
    {script: 'item-5', isAllowed: true, why: 'ids may have hyphens'},
    {script: 'A&&', isAllowed: true, why: 'nobody can read the script'},
    {script: 'A)', isAllowed: true, why: 'nobody can read the script'},
  ])('"$script" gives $isAllowed because $why', ({script, isAllowed}) => {
    expect(open(script)).toBe(isAllowed);
  });
});
