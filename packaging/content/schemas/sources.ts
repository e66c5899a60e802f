import * as v from 'valibot';
import {fields, matching, text} from './fields.ts';

/** One entry of `modules/sources.yaml`. */
export const sourceSchema = fields({
  ref: v.exactOptional(
    matching(/^S\d+[a-z]?$/, "the author's id of the source, like S34; it never reaches the learner"),
  ),
  title: text('the title of the source'),
  publisher: text('who published it'),
  date: text("the date as text in quotes, like '2000' or '2019. gada 16. jūlijs'"),
  url: v.exactOptional(matching(/^https?:\/\/\S+$/, 'a whole address that begins with https:// or http://')),
  lang: v.exactOptional(
    matching(/^[a-z]{2}$/, 'the language of the source in two letters; leave it out for Latvian'),
  ),
});
export type SourceLogic = v.InferOutput<typeof sourceSchema>;
