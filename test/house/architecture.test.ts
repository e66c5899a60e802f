import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {importProblems, mayImport, roomOf} from './import-rules.ts';
import {readSource as read, root, sourceFiles as files} from './source-files.ts';

describe('the house', () => {
  it('has files in every room that a rule speaks of', () => {
    const rooms = new Set(files.map(roomOf));
    expect(Object.keys(mayImport).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('imports only along the arrows', () => {
    expect(files.flatMap((file) => importProblems(file, read(file)))).toEqual([]);
  });

  it('names the element of a block by its file', () => {
    const elements = files.filter((file) => /^src\/components\/blocks\/.*-block\.ts$/.test(file));
    expect(elements.length).toBeGreaterThan(10);
    const tagOf = (file: string) => /([\w-]+)\.ts$/.exec(file)?.[1] ?? '';
    const strange = elements.filter((file) => !read(file).includes(`@customElement('${tagOf(file)}')`));
    expect(strange.filter((file) => !file.endsWith('/render-block.ts'))).toEqual([]);
  });

  it('keeps the top level as it was agreed', () => {
    const agreed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'eslint.config.mjs',
      'media',
      'modules',
      'package-lock.json',
      'package.json',
      'packaging',
      'src',
      'test',
      'tsconfig.json',
      'vite.config.ts',
    ];
    const made = ['dist', 'node_modules'];
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(found.filter((name) => !agreed.includes(name))).toEqual([]);
  });

  it('has one version number', () => {
    const {version} = JSON.parse(read('package.json')) as {version: string};
    expect(read('modules/course.yaml')).toContain(`\nversion: ${version}\n`);
    expect((JSON.parse(read('package-lock.json')) as {version: string}).version).toBe(version);
  });

  it('switches no test off', () => {
    const off = new RegExp(String.raw`\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(`);
    expect(files.filter((file) => off.test(read(file)))).toEqual([]);
  });
});

describe('the import rule', () => {
  it.each([
    {file: 'src/domain/a.ts', text: `import {x} from '../runtime/x.ts';`, why: 'the domain knows nobody'},
    {file: 'src/domain/a.ts', text: `import type {X} from 'node:fs';`, why: 'types count'},
    {
      file: 'src/components/a.ts',
      text: `import '../runtime/x.ts';`,
      why: 'components and runtime never meet',
    },
    {
      file: 'src/components/a.ts',
      text: `const x = await import('../runtime/x.ts');`,
      why: 'lazy imports count',
    },
    {file: 'src/runtime/a.ts', text: `export {x} from 'lit';`, why: 'the runtime has no elements'},
    {
      file: 'src/lms/a.ts',
      text: `import '../components/blocks/x.ts';`,
      why: 'the built-in LMS needs nothing of the course',
    },
    {
      file: 'src/results/a.ts',
      text: `import {x} from '../domain/progress/progress.ts';`,
      why: 'the results need nothing of progress',
    },
    {
      file: 'packaging/a.ts',
      text: `import {x} from '../src/components/x.ts';`,
      why: 'packaging knows the domain only',
    },
  ])('refuses it when $why', ({file, text}) => {
    expect(importProblems(file, text)).toHaveLength(1);
  });

  it('lets a file import from its own room and from below', () => {
    expect(importProblems('src/components/blocks/a.ts', `import {x} from '../../domain/x.ts';`)).toEqual([]);
  });
});
