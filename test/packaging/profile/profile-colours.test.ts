import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {contrast} from '../../../packaging/profile/contrast.ts';
import {
  faintPairs,
  profileCss,
  refusalOfAccent,
  themes,
  tokensFile,
  tokensOf,
} from '../../../packaging/profile/profile-colours.ts';

const tokens = tokensOf(await readFile(join(import.meta.dirname, '../../..', tokensFile), 'utf8'));

describe('colours of a profile', () => {
  it('are measured by WCAG: black on white is 21, a colour on itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0f5a6b', '#0f5a6b')).toBe(1);
  });

  it.each([
    {a: '#0a0a0a', b: '#000000', ratio: 1.0607, why: 'the lightest grey that is measured along a line'},
    {a: '#0b0b0b', b: '#000000', ratio: 1.0669, why: 'the darkest that is measured along the curve'},
    {a: '#333333', b: '#ffffff', ratio: 12.63, why: 'a dark grey of the curve'},
    {a: '#666666', b: '#ffffff', ratio: 5.74, why: 'a middle one'},
  ])('are measured on both sides of the bend of the curve: $a, $why', ({a, b, ratio}) =>
    expect(contrast(a, b)).toBeCloseTo(ratio, ratio < 2 ? 4 : 2),
  );

  it.each(themes)("pass as the course's own do in the %s theme", (theme) => {
    expect(Object.keys(tokens[theme]).length).toBeGreaterThan(15);
    expect(faintPairs(tokens[theme])).toEqual([]);
    expect(refusalOfAccent(tokens[theme]['accent'] ?? '', theme, tokens[theme])).toBeUndefined();
  });

  it.each(['#ffcc00', '#ff0000', '#7fb800', '#000000', '#ffffff', '#0057b8', '#808080'])(
    'are refused when too faint, and the nearest one offered for %s is accepted',
    (accent) => {
      for (const theme of themes) {
        const refusal = refusalOfAccent(accent, theme, tokens[theme]);
        const [, nearest] = /nearest colour that passes is '(#[0-9a-f]{6})'/.exec(refusal ?? '') ?? [];
        if (refusal !== undefined) expect(nearest, refusal).toBeDefined();
        expect(refusalOfAccent(nearest ?? accent, theme, tokens[theme])).toBeUndefined();
      }
    },
  );

  it('say what is too faint on what', () => {
    expect(refusalOfAccent('#ffcc00', 'light', tokens.light)).toContain('accent on surface: 1.5, needs 4.5');
  });

  it('become a style sheet for both themes', () => {
    const css = profileCss({light: '#1b5e20', dark: '#81c784'}, tokens);
    expect(css).toMatch(/^:root\{--kr-accent:light-dark\(#1b5e20,#81c784\);--kr-accent-strong:light-dark\(#/);
  });
});
