import {describe, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {seeScreens, type Look} from './see-screens.ts';

const site = useBuiltSite();

/** Every screen in the first language in every look; the others, whose words are longer, where they could break it. */
const looks: readonly Look[] = [
  {language: 'lv', width: 360, colorScheme: 'dark', textPercent: 100},
  {language: 'lv', width: 1280, colorScheme: 'light', textPercent: 100},
  {language: 'lv', width: 1280, colorScheme: 'dark', textPercent: 100},
  ...['en', 'ru'].flatMap((language): readonly Look[] => [
    {language, width: 360, colorScheme: 'light', textPercent: 100},
    {language, width: 768, colorScheme: 'dark', textPercent: 200},
  ]),
];

describe('the course without an LMS', () => {
  it.each(looks)(
    'WCAG 1.1.1, 1.3.1, 1.4.3, 1.4.4, 2.4.2, 2.4.4, 3.1.1, 3.3.2, 4.1.2: has no accessibility fault on any screen, $language, $width px, $colorScheme, text $textPercent %',
    {timeout: 240_000},
    (look) => seeScreens(site(), look),
  );
});
