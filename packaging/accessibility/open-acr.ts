import {stringify} from 'yaml';
import type {Verdict} from './conformance.ts';

/** Edition of the catalogue that holds WCAG 2.2 and EN 301 549 v3.2.1. */
const catalog = '2.5-edition-wcag-2.2-508-eu-en';
/** Its chapters that nobody asks for here. */
const disabled = [
  'success_criteria_level_aaa',
  'functional_performance_criteria',
  'hardware',
  'software',
  'support_documentation_and_services',
];

export interface ReportFacts {
  readonly version: string;
  /** The newest day of looking. */
  readonly date: string;
}

/** The report in the form of OpenACR 0.1.0 (github.com/GSA/openacr), as YAML. */
export function openAcr(verdicts: readonly Verdict[], {version, date}: ReportFacts): string {
  const own = verdicts.filter(({criterion}) => criterion.asWcag === undefined);
  const chapters = new Set(own.map(({criterion}) => criterion.chapter));
  const saidOf = (chapter: string) => own.filter(({criterion}) => criterion.chapter === chapter);
  /** The books stand beside the pages, in the criterion of WCAG that both are asked. */
  const bookOf = ({criterion: {id}}: Verdict) => verdicts.find(({criterion}) => criterion.asWcag === id);
  return stringify({
    title: 'Kopīga rīcība Accessibility Conformance Report',
    product: {
      name: 'Kopīga rīcība',
      version,
      description:
        'A course for municipal specialists on preventing human trafficking, and its site: course, built-in LMS, own packages, results, guide.',
    },
    // The form asks for an address of the author. There is none: whoever runs the site writes theirs here.
    author: {name: 'Made by a script of the project from the titles of its tests', email: ''},
    report_date: date,
    version: 1,
    notes:
      'A criterion counts as supported when tests that name it in their titles pass, or when a dated note says so. Nobody who uses assistive technology every day has tried the course yet. The email of the author is left for whoever runs the site.',
    evaluation_methods_used:
      'Automated tests in Chromium (axe, keyboard alone, accessibility tree, emulated media); where no test can tell, somebody looked: screen, method and day stand beside the criterion.',
    license: 'MIT',
    catalog,
    chapters: {
      ...Object.fromEntries(
        [...chapters].map((chapter) => [
          chapter,
          {notes: '', criteria: saidOf(chapter).map((one) => criterionOf(one, bookOf(one)))},
        ]),
      ),
      ...Object.fromEntries(
        disabled.map((chapter) => [chapter, {notes: 'Not asked for in the European Union.', disabled: true}]),
      ),
    },
  });
}

function criterionOf(verdict: Verdict, book: Verdict | undefined) {
  const name = verdict.criterion.chapter.startsWith('success_criteria') ? 'web' : 'none';
  const said = (of: Verdict) => ({level: of.result, notes: evidenceOf(of)});
  return {
    num: verdict.criterion.num,
    components: [
      {name, adherence: said(verdict)},
      ...(book ? [{name: 'electronic-docs', adherence: said(book)}] : []),
    ],
  };
}

function evidenceOf({tests, note}: Verdict): string {
  const looked = note && [
    `${note.finding.en} Looked at: ${note.screen.en}. Method: ${note.method.en}. ${note.date}.`,
  ];
  return [...(looked ?? []), ...tests.map(({file, title}) => `Test: ${title} (${file})`)].join('\n');
}
