import {resolve} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../packaging/content/read/read-content.ts';
import {idsByPlain, plainId} from '../../src/domain/standards/plain-id.ts';

describe('a plain id', () => {
  it.each([
    {id: 'definitions.q04', plain: 'definitionsq04'},
    {id: 'victim-psychology.attitudes-before-a', plain: 'victimpsychologyattitudesbeforea'},
    {id: 'film.public-space.opening', plain: 'filmpublicspaceopening'},
    {id: 'definitions', plain: 'definitions'},
  ])('of $id is $plain, and leads back to it', ({id, plain}) => {
    expect(plainId(id)).toBe(plain);
    expect(idsByPlain(['other.q01', id])(plain)).toBe(id);
  });

  it('holds letters and digits alone, and is its own', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(plainId(id)).toMatch(/^[A-Za-z0-9]*$/);
        expect(plainId(plainId(id))).toBe(plainId(id));
      }),
    );
  });

  it('that fits nothing, or more than one, stays as the report has it', () => {
    const back = idsByPlain(['ab.c', 'a.bc', 'definitions.q04']);
    expect(back('abc')).toBe('abc');
    expect(back('ab.c')).toBe('ab.c');
    expect(back('elsewhereq01')).toBe('elsewhereq01');
  });

  it('leads back from the stand-in of an id, too', () => {
    expect(idsByPlain(['definitions.q04'])('definitions.q04.')).toBe('definitions.q04');
  });
});

it('no two ids of the course have the same plain id', async () => {
  const authored = await readContent(resolve(import.meta.dirname, '../..'));
  const {interactions, course, lessons} = compileCourse(authored, {scope: 'course', withApart: true});
  const all = lessons.get('lv') ?? [];
  const films = all.flatMap(({module, blocks}) =>
    blocks.flatMap((block) => (block.type === 'video' ? [`film.${module}.${block.id}`] : [])),
  );
  const objectives = [...course.modules.map(({id}) => id), ...films];
  const ofModules = course.modules.map(({id}) =>
    all.filter(({module}) => module === id).map((lesson) => lesson.id),
  );
  expect(interactions.length).toBeGreaterThan(200);
  for (const ids of [interactions, objectives, ...ofModules]) {
    const distinct = new Set(ids);
    expect(new Set([...distinct].map(plainId)).size).toBe(distinct.size);
  }
}, 120_000);
