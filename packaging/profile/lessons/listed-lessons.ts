import * as v from 'valibot';
import {Problems} from '../../content/problems.ts';
import {YamlFile} from '../../content/read/read-yaml.ts';
import {addedLessonSchema} from '../profile-schema.ts';
import type {EditedLessons} from './edited-lessons.ts';

/** The field `lessons` of a profile's text as far as it can be read. */
export function listedLessons(profile: string): EditedLessons['lessons'] {
  const listed = YamlFile.parse('', profile, new Problems())?.valueAt(['lessons']);
  return Object.fromEntries(
    Object.entries(typeof listed === 'object' && listed !== null ? listed : {}).map(
      ([module, items]: [string, unknown]) => [
        module,
        (Array.isArray(items) ? items : []).flatMap((item) => {
          const read = v.safeParse(addedLessonSchema, item);
          return read.success ? [read.output] : [];
        }),
      ],
    ),
  );
}
