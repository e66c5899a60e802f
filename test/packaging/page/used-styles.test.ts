import {expect, it} from 'vitest';
import {usedStyles} from '../../../packaging/page/used-styles.ts';

const html = '<main><p class="lead big">a</p></main>';

it.each([
  ['keeps what may be meant', '.lead{color:red}p .big:hover{margin:0}p{margin:1px}'],
  ['keeps boxes that are filled', '*,*::after{margin:0}p::after{content:attr(title)}'],
  ['keeps what it does not understand', '@keyframes a{from{width:0}}p:not(.gone){margin:0}'],
])('%s', (_, css) => expect(usedStyles(css, html)).toBe(css));

it.each([
  ['.gone{color:red}p{margin:0}', 'p{margin:0}'],
  ['.gone,.lead{margin:0}', '.lead{margin:0}'],
  ['p .lead.gone{margin:0}', ''],
  ['@media print{.gone{margin:0}}p{margin:0}', 'p{margin:0}'],
  ['@media print{.gone{margin:0}.big{margin:0}}', '@media print{.big{margin:0}}'],
  ['*,*::before,*::after{margin:0}a{justify-content:end}', '*{margin:0}a{justify-content:end}'],
])('leaves out what is for something else: %s', (css, used) => expect(usedStyles(css, html)).toBe(used));
