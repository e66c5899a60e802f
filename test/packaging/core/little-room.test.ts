/** A package is made on small devices, too: what is not needed any more is let go, and can be compiled again. */
import {describe, expect, it} from 'vitest';
import {CourseContent} from '../../../packaging/package/course-content.ts';
import {tinyCourse} from '../content/tiny-course.ts';

describe('a compiled course', () => {
  it('tells behind each language that there is garbage', () => {
    let told = 0;
    const course = new CourseContent({content: tinyCourse, onLanguage: () => told++}, new Map());
    const {languages} = course.everything.course;
    expect(told).toBe(languages.length);
    course.contentOf({scope: 'course', languages});
    expect(told).toBe(2 * languages.length);
  });

  it('keeps no lesson as a file, and of a package nothing that was let go', () => {
    const course = new CourseContent({content: tinyCourse}, new Map());
    const {languages} = course.everything.course;
    expect([...course.everything.files.keys()].filter((path) => path.split('/').length > 3)).toEqual([]);
    const first = course.contentOf({scope: 'course', languages});
    expect(course.contentOf({scope: 'course', languages})).toBe(first);
    course.letGo();
    const again = course.contentOf({scope: 'course', languages});
    expect(again).not.toBe(first);
    expect(again.files).toEqual(first.files);
  });
});
