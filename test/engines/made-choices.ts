/** What is made on both sides: every scope and standard, with profiles and without, in one language and in several. */
import type {MakingChoice} from '../../src/domain/exchange/package-making.ts';

/** By profile: `paraugi` is that of the recipe, with logo and colours. */
export const madeChoices: Readonly<Record<string, readonly MakingChoice[]>> = {
  default: [
    {standard: 'scorm12', scope: 'course', languages: [], films: true},
    {standard: 'cmi5', scope: 'course', languages: ['en', 'lv'], films: false},
    {standard: 'scorm2004-4th', scope: 'course', languages: ['lv'], films: false},
    {standard: 'scorm2004-3rd', scope: 'course', languages: ['lv'], films: false},
    {standard: 'scorm12', scope: 'course-multi', languages: ['lv'], films: false},
    {standard: 'scorm2004-4th', scope: 'course-multi', languages: ['lv'], films: false},
    {standard: 'scorm2004-3rd', scope: 'course-multi', languages: ['lv'], films: false},
    {standard: 'cmi5', scope: 'course-multi', languages: ['lv'], films: false},
    {standard: 'scorm12', scope: 'definitions', languages: ['en'], films: true},
    {standard: 'cmi5', scope: 'public-space', languages: ['ru', 'en'], films: false},
    {standard: 'scorm2004-4th', scope: 'recruitment', languages: ['ru'], films: true},
    {standard: 'scorm2004-3rd', scope: 'final-test', languages: ['lv', 'ru'], films: true},
    {standard: 'scorm12', scope: 'refresher', languages: [], films: true},
  ],
  liepaja: [
    {standard: 'scorm12', scope: 'course', languages: ['lv'], films: false},
    {standard: 'cmi5', scope: 'cooperation', languages: [], films: true},
    {standard: 'scorm2004-4th', scope: 'final-test', languages: ['ru'], films: true},
    {standard: 'scorm2004-3rd', scope: 'definitions', languages: ['lv'], films: false},
  ],
  paraugi: [
    {standard: 'scorm12', scope: 'course', languages: [], films: true},
    {standard: 'cmi5', scope: 'course-multi', languages: ['lv'], films: false},
    {standard: 'scorm2004-4th', scope: 'course', languages: ['lv'], films: false},
    {standard: 'scorm2004-3rd', scope: 'definitions', languages: [], films: false},
    {standard: 'scorm12', scope: 'definitions', languages: ['lv'], films: true},
  ],
};
