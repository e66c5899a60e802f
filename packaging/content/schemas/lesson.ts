import * as v from 'valibot';
import {roles} from '../blocks/block-fields.ts';
import {fewestMinutes} from '../compile/lesson-minutes.ts';
import {fields, flag, list, oneOf, whole} from './fields.ts';
import {trackingNumber} from './tracking.ts';

/** `lesson.yaml` without its blocks, which are checked one by one so that one mistake hides no other: see `blocks/registry.ts`. */
export const lessonSchema = fields({
  'kind': oneOf(['pre-check', 'lesson', 'case', 'quiz'], 'the kind of lesson'),
  'tracking': trackingNumber,
  'minutes': whole(fewestMinutes, 20, 'whole minutes the lesson takes, 3 to 20'),
  'required': v.exactOptional(flag('whether the module is complete only with this lesson done')),
  'optional-for': v.exactOptional(roles('the institutions that may leave the lesson out')),
  'blocks': list(v.unknown(), 'the blocks in their order'),
});
export type LessonLogic = v.InferOutput<typeof lessonSchema>;
