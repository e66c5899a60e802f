import {describe, expect, it} from 'vitest';
import {packageUnits} from '../../packaging/package/package-units.ts';
import {scorm12} from '../../packaging/standards/scorm12/scorm12.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {sampleContent, sampleContentOf} from './sample-sources.ts';
import {sampleFiles} from './standards/sample-manifests.ts';

const choice = {scope: 'course-multi', languages: ['lv', 'ru']};

describe('a package of one scope', () => {
  it('has one unit, which is all of it', () => {
    const {whole, units} = packageUnits({...choice, scope: 'signs'}, sampleContentOf);
    expect(units).toEqual([
      {content: whole, launch: 'index.html', folder: 'content', opensAfter: [], isScored: true},
    ]);
  });
});

describe('a package of several SCOs', () => {
  const {whole, units} = packageUnits(choice, sampleContentOf);

  it('has a unit for each module, in the order of the course, the test waiting for the others', () => {
    expect(whole.course.scope).toBe('course');
    expect(units.map(({launch, folder, opensAfter}) => ({launch, folder, opensAfter}))).toEqual([
      {launch: 'signs.html', folder: 'content/signs', opensAfter: []},
      {launch: 'first-help.html', folder: 'content/first-help', opensAfter: []},
      {launch: 'final-test.html', folder: 'content/final-test', opensAfter: ['signs', 'first-help']},
    ]);
  });

  it('takes its score from the test alone; without one every module counts', () => {
    expect(units.map(({isScored}) => isScored)).toEqual([false, false, true]);
    const withoutTest = packageUnits(choice, (asked) => {
      const content = sampleContentOf(asked);
      const modules = content.course.modules.filter(({id}) => id !== 'final-test');
      return {...content, course: {...content.course, modules}};
    });
    expect(withoutTest.units.map(({isScored}) => isScored)).toEqual([true, true]);
  });

  it('tells the test, in each language, what should be passed before it', () => {
    const course = (language: string) =>
      // The sample's compiler wrote it from this type.
      JSON.parse(units[2]?.content.files.get(`content/${language}/course.json`) ?? '') as Course;
    expect(course('ru').opensAfter).toEqual([
      {id: 'signs', title: 'Pazīmes & "signāli" <pašvaldībā> (ru)'},
      {id: 'first-help', title: 'Pirmā palīdzība (ru)'},
    ]);
    expect(course('lv').scope).toBe('final-test');
  });

  it('gives each unit the files that its own package has, and the player to all', async () => {
    const [multi, single] = await Promise.all([
      sampleFiles(scorm12, 'course-multi'),
      sampleFiles(scorm12, 'signs'),
    ]);
    for (const path of sampleContent('signs').files.keys()) {
      expect(multi.get(path.replace('content/', 'content/signs/')), path).toEqual(single.get(path));
    }
    const players = [...multi.keys()].filter((path) => path.startsWith('assets/index'));
    expect(players).toEqual([...single.keys()].filter((path) => path.startsWith('assets/index')));
  });

  it('tells each page where its content stands and what it reports', async () => {
    const files = await sampleFiles(scorm12, 'course-multi');
    const page = new TextDecoder().decode(files.get('first-help.html'));
    expect(page).toContain(
      'data-standard="scorm12" data-scope="first-help" data-content="content/first-help"',
    );
    expect(page).toContain('data-file="content/first-help/lv/first-help.json"');
  });
});
