import {expect, it} from 'vitest';
import {usedStyles} from '../../../packaging/page/used-styles.ts';

const html = '<main><p class="lead big">a</p></main>';

it.each([
  ['keeps what may be meant', '.lead{color:red}p .big:hover{margin:0}p{margin:1px}'],
  ['keeps what it does not understand', '@keyframes a{from{width:0}}p:not(.gone){margin:0}'],
])('%s', (_, css) => expect(usedStyles(css, html)).toBe(css));

it.each([
  ['.gone{color:red}p{margin:0}', 'p{margin:0}'],
  ['.gone,.lead{margin:0}', '.lead{margin:0}'],
  ['p .lead.gone{margin:0}', ''],
  ['@media print{.gone{margin:0}}p{margin:0}', 'p{margin:0}'],
  ['@media print{.gone{margin:0}.big{margin:0}}', '@media print{.big{margin:0}}'],
])('leaves out what is for something else: %s', (css, used) => expect(usedStyles(css, html)).toBe(used));
