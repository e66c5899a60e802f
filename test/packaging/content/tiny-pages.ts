import {join} from 'node:path';
import {readContent, type Content} from '../../../packaging/content/read/read-content.ts';
import {likeTiny, tinyCourse} from './tiny-course.ts';

const root = join(import.meta.dirname, '../../fixtures/tiny-pages');

/** The tiny course with every page beside its lessons. */
export const withPages: Content = likeTiny(new Map([...tinyCourse, ...(await readContent(root))]));
