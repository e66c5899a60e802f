import {expect, it} from 'vitest';
import {withoutAir} from '../../packaging/page/without-air.ts';

it('says the same without comments and white space', () => {
  const styles = `
    /* why */
    .a > .b:not(:hover),
    .c :focus {
      padding: calc(1px + 2px) 0;
      content: '+' / '';
    }
    @media (max-width: 50rem) and (min-height: 1rem) {
      :host([hidden]) {
        display: none !important;
      }
    }
  `;
  expect(withoutAir(styles)).toBe(
    ".a>.b:not(:hover),.c :focus{padding:calc(1px + 2px) 0;content:'+' / ''}" +
      '@media (max-width:50rem) and (min-height:1rem){:host([hidden]){display:none !important}}',
  );
});
