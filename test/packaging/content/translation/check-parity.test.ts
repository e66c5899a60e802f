import {describe, expect, it} from 'vitest';
import {Problems} from '../../../../packaging/content/problems.ts';
import {checkParity} from '../../../../packaging/content/translation/check-parity.ts';

const file = 'modules/doors/knock';
const latvian = `---
title: Durvis
---

## Cik durvju? {#how-many}

Mājai ir 3 durvis.[^plan]

- a: Divas
  > Trešās ir sētā.
- b: Trīs

### Un logi? {#q1}

Logu ir 12.
`;

function problemsOf(english: string) {
  const problems = new Problems();
  const content = new Map([
    [`${file}/lv.md`, latvian],
    [`${file}/en.md`, english],
  ]);
  checkParity(content, {first: 'lv', language: 'en'}, problems);
  return problems.sorted().map(({line, message}) => `${line}: ${message}`);
}

const english = latvian
  .replace('Durvis', 'Doors')
  .replace('Cik durvju?', 'How many doors?')
  .replace('Mājai ir 3 durvis.', 'The house has 3 doors.')
  .replace('Divas', 'Two')
  .replace('Trešās ir sētā.', 'The third one is in the yard.')
  .replace('Trīs', 'Three')
  .replace('Un logi?', 'And windows?')
  .replace('Logu ir 12.', 'There are 12 windows.');

describe('a translation beside its original', () => {
  it('has nothing to correct when only words differ', () => expect(problemsOf(english)).toEqual([]));

  it('may not lack a key, nor add one; file and line are named', () => {
    expect(problemsOf(english.replace('- b: Three\n', '- c: Three\n'))).toEqual([
      '1: The key "b" of {#how-many} is missing; it stands in modules/doors/knock/lv.md:11. Translate it.',
      '11: The key "c" of {#how-many} is not in modules/doors/knock/lv.md. Take it away, or add it there first.',
    ]);
  });

  it('may not lack a section', () => {
    expect(problemsOf(english.split('### ')[0] ?? '')).toEqual([
      '1: The section {#how-many/q1} is missing; it stands in modules/doors/knock/lv.md:13. Translate it.',
    ]);
  });

  it('may not have another number, nor lose a footnote', () => {
    expect(problemsOf(english.replace('12', '13').replace('[^plan]', ''))).toEqual([
      '5: The section {#how-many}: footnotes: plan missing, compared with modules/doors/knock/lv.md:5. A translation changes words only.',
      '13: The section {#how-many/q1}: numbers: 12 missing; 13 added, compared with modules/doors/knock/lv.md:13. A translation changes words only.',
    ]);
  });

  it('may not be much longer', () => {
    const long = problemsOf(
      english.replace(
        'The house has 3 doors.',
        `The house has 3 doors. ${'It is a large house. '.repeat(20)}`,
      ),
    );
    // A short section may be any length; this one becomes long enough only where the original is.
    expect(long).toEqual([]);
    const original = latvian.replace(
      'Logu ir 12.',
      'Logu ir 12. '.concat('Tie ir augsti un plati. '.repeat(8)),
    );
    const problems = new Problems();
    checkParity(
      new Map([
        [`${file}/lv.md`, original],
        [`${file}/en.md`, english],
      ]),
      {first: 'lv', language: 'en'},
      problems,
    );
    expect(problems.sorted().map(({message}) => message)).toEqual([
      expect.stringMatching(/^The section \{#how-many\/q1\} has \d+ % of the length/),
    ]);
  });
});
