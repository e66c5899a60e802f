import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {PackagedContent} from '../../packaging/package/describe-package.ts';
import type {PackageContent} from '../../packaging/package/package-content.ts';
import type {ContentOf} from '../../packaging/package/package-units.ts';
import type {Course, Lesson, LessonKind, LessonSummary, Module} from '../../src/domain/course/course.ts';
import {policyOf} from '../../packaging/policy/page-policies.ts';
import {policyTag} from '../../packaging/policy/policy.ts';

const lesson = (id: string, kind: LessonKind, tracking: number): LessonSummary => ({
  id,
  kind,
  tracking,
  title: `Nodarbība ${id}`,
  minutes: 8,
  required: kind === 'lesson',
});

const base = {credit: [], intro: []};
const modules: readonly Module[] = [
  {
    ...base,
    id: 'signs',
    title: 'Pazīmes & "signāli" <pašvaldībā>',
    lessons: [lesson('pre-check', 'pre-check', 1), lesson('what', 'lesson', 2), lesson('quiz', 'quiz', 3)],
  },
  {
    ...base,
    id: 'first-help',
    title: 'Pirmā palīdzība',
    lessons: [lesson('talk', 'lesson', 1), lesson('two-doors', 'case', 2), lesson('quiz', 'quiz', 3)],
  },
  {...base, id: 'final-test', title: 'Noslēguma tests', lessons: [lesson('test', 'quiz', 1)]},
];

/** A course of three small modules, the last of which is nothing but a test. */
export function sampleContent(scope = 'course', languages: readonly string[] = ['lv']): PackagedContent {
  const editions = languages.map((language) => ({
    language,
    chosen: modules
      .filter(({id}) => scope === 'course' || scope === id)
      .map((module) => ({...module, title: inLanguage(module.title, language)})),
  }));
  const courses = editions.map(({language, chosen}) => sampleCourse(scope, {language, languages}, chosen));
  const paths: [string, unknown][] = [['content/interactions.json', []]];
  for (const [index, {language, chosen}] of editions.entries()) {
    paths.push([`content/${language}/course.json`, courses[index]]);
    for (const module of chosen) {
      paths.push([`content/${language}/${module.id}.json`, module]);
      module.lessons.forEach(({id}) => paths.push([`content/${language}/${module.id}/${id}.json`, {id}]));
    }
  }
  const [course] = courses;
  if (!course) throw new Error('Name a language.');
  return {
    files: new Map(paths.map(([path, value]) => [path, JSON.stringify(value)])),
    course,
    courses: new Map(courses.map((edition) => [edition.language, edition])),
    modules: new Map(editions.map(({language, chosen}) => [language, chosen])),
    lessons: new Map(editions.map(({language, chosen}) => [language, chosen.flatMap(sampleLessons)])),
  };
}

const inLanguage = (text: string, language: string): string =>
  language === 'lv' ? text : `${text} (${language})`;

const sampleLessons = ({id: module, lessons}: Module): readonly Lesson[] =>
  lessons.map(({id, title}) => ({id, module, title, goals: [], blocks: [], sources: []}));

function sampleCourse(
  scope: string,
  {language, languages}: Pick<Course, 'language' | 'languages'>,
  chosen: readonly Module[],
): Course {
  return {
    id: 'kopiga-riciba',
    version: '1.2.3',
    title: inLanguage('Kopīga rīcība', language),
    description: 'Kurss speciālistiem.',
    language,
    languages,
    scope,
    interactionCount: 0,
    modules: chosen.map(({id, title, lessons}, position) => ({
      id,
      title,
      tracking: position + 1,
      summary: `Par moduli ${id}.`,
      minutes: 8,
      required: lessons.filter(({required}) => required).map(({tracking}) => tracking),
      lessons: lessons.map(({tracking}) => tracking),
      quiz: {tracking: 9, passMark: id === 'final-test' ? 80 : 70},
      slots: '1:0',
    })),
  };
}

/** Content of one scope of the sample. */
export const sampleContentOf: ContentOf = ({scope, languages}) => sampleContent(scope, languages);

/** The sample as `npm run package` reads it: published in Latvian and Russian. */
export function samplePackageContent(): PackageContent {
  const published = ['lv', 'ru'];
  return {
    whole: sampleContent('course', published),
    problems: [],
    wanted: new Map(),
    revisions: {},
    scopes: ['course', 'course-multi', ...modules.map(({id}) => id)],
    contentOf: sampleContentOf,
  };
}

const chunks = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_lit-2.js'],
    css: ['assets/index-1.css'],
  },
  '_lit-2.js': {file: 'assets/lit-2.js'},
  '_shared-3.js': {file: 'assets/shared-3.js'},
  '../../runtime/trackers/scorm12/scorm12.ts': {
    file: 'assets/scorm12-4.js',
    imports: ['index.html', '_shared-3.js'],
  },
  '../../runtime/trackers/scorm2004/scorm2004.ts': {file: 'assets/scorm2004-5.js', imports: ['_shared-3.js']},
  '../../runtime/trackers/cmi5/cmi5.ts': {file: 'assets/cmi5-7.js', imports: ['_shared-3.js']},
  '../../runtime/trackers/local/local.ts': {file: 'assets/local-6.js'},
  '../../runtime/trackers/device/device.ts': {file: 'assets/device-8.js'},
  '../../runtime/trackers/bridge/bridge.ts': {file: 'assets/bridge-9.js', imports: ['_shared-3.js']},
};

const tagOf = (page: string): string => policyTag(policyOf(page) ?? {});

const page = `<!doctype html>
<html lang="lv" data-standard="local" data-languages="lv">
  <head>
    <meta charset="utf-8" />
    ${tagOf('player/index.html')}
    <title>Kopīga rīcība</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg/%3E" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/lit-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><course-player></course-player></body>
</html>
`;

const thinPage = `<!doctype html>
<html lang="lv" data-standard="scorm12" data-course="about:blank">
  <head>
    <meta charset="utf-8" />
    ${tagOf('thin/index.html')}
    <title>Kopīga rīcība</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><iframe></iframe></body>
</html>
`;

/** Writes a folder as `vite build` leaves it and gives its path. */
export const samplePlayerFolder = (): Promise<string> => builtFolder(page);

/** Likewise of `vite build --mode thin`. */
export const sampleThinFolder = (): Promise<string> => builtFolder(thinPage);

async function builtFolder(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'player-'));
  const files = {
    'index.html': html,
    '.vite/manifest.json': JSON.stringify(chunks),
    '.vite/packages.json': JSON.stringify(['@lit/reactive-element', 'lit']),
    'assets/index-1.css': 'body{margin:0}',
    ...Object.fromEntries(Object.values(chunks).map(({file}) => [file, `// ${file}\n`])),
    'assets/index-1.js':
      'const lazy=[()=>import("./device-8.js"),()=>import("./local-6.js")];export{lazy as a};\n',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  return folder;
}
