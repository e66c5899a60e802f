import {join} from 'node:path';
import {expect, it} from 'vitest';
import {loadCourse} from '../../../packaging/content/load-course.ts';

const root = join(import.meta.dirname, '../../fixtures/broken-course');

it('tells every mistake of the broken course at once, with its place, its code and the way out', async () => {
  const {problems} = await loadCourse(root, {scope: 'course'});
  const told = problems.map(({file, line, code, message}) => `${file}:${line} ${code} ${message}`);
  expect(told).toEqual(expected);
});

it('has mistakes of very different kinds', () => {
  const codes = new Set(expected.map((line) => line.split(' ')[1]));
  expect(codes.size).toBeGreaterThanOrEqual(39);
});

const expected = [
  'media/gate/gate.svg:2 drawing-forbidden <script> is not allowed in a drawing. Allowed: svg, g, defs, title, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, marker, linearGradient, stop, use.',
  'media/gate/gate.svg:4 drawing-forbidden fill="#ff0000" on <rect> is not allowed. Use a class of media/README.md instead, so that the drawing follows the theme; only none, currentColor or url(#id) may stand here.',
  'media/gate/gate.svg:4 drawing-forbidden onclick="go()" on <rect> is not allowed. Take it away: it is not on the list of allowed attributes.',
  'media/gate/gate.svg:5 label-unknown "{pst} vārti" cannot be translated. Write {key} here, list the key under "labels" and give its word in the language file.',
  'media/gate/gate.svg:5 label-unknown The label {pst} is not among the "labels" of figure "picture". Did you mean "post"? Add it in lesson.yaml, or correct it here.',
  'media/gate/gate.svg:6 drawing-forbidden <a> is not allowed in a drawing. Allowed: svg, g, defs, title, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, marker, linearGradient, stop, use.',
  'media/gate/gate.svg:6 drawing-forbidden style="fill:red" on <path> is not allowed. Take it away: it is not on the list of allowed attributes.',
  'media/gate/gate.svg:7 drawing-forbidden href="other.svg#x" on <use> is not allowed. Only things inside the drawing may be used, like #arrow.',
  'modules/course.yaml:7 number-duplicate The number 1 belongs to "gate". Give "fence" a number that no module ever had.',
  'modules/fence/lv.md:6 text-misplaced This stands outside every section. Put it under a heading with two # that ends in {#id}, like "## Heading {#id}".',
  'modules/fence/lv.md:8 text-missing The section {#intro} has no text. Write a paragraph below the heading.',
  'modules/fence/lv.md:12 source-unknown Footnotes stand in lessons only; take [^gate-book] away.',
  'modules/fence/module.yaml:1 field-missing "lessons" is missing: write the lessons in their order, like [pre-check, quiz].',
  'modules/fence/module.yaml:1 field-unknown "lesons" is no field here. Did you mean "lessons"? Known: lessons, passMark.',
  'modules/gate/attic/lesson.yaml:1 file-unlisted The lesson "attic" is not in modules/gate/module.yaml. List it there, or delete the folder.',
  'modules/gate/hinge/lesson.yaml:3 minutes "minutes" is 11, but the words and activities take about 2. Correct the number, or the length of the lesson.',
  'modules/gate/hinge/lesson.yaml:5 field-value "id" is "Bad_Id", but must be the id of the block: small letters, digits and hyphens, like "three-elements".',
  'modules/gate/hinge/lesson.yaml:5 block-without-words "Bad_Id" has no section in modules/gate/hinge/lv.md. Add "## Heading {#Bad_Id}" there.',
  'modules/gate/hinge/lesson.yaml:7 block-without-words "misspelt" has no section in modules/gate/hinge/lv.md. Add "## Heading {#misspelt}" there.',
  'modules/gate/hinge/lesson.yaml:8 field-value "type" is "chioce", but must be one of: prose, reveal, figure, choice, judge, sort, match, order, quiz. Did you mean "choice"?',
  'modules/gate/hinge/lesson.yaml:12 field-unknown "lok" is no field here. Did you mean "look"? Known: id, facts, type, look.',
  'modules/gate/hinge/lesson.yaml:15 tracking-width The answer of hinge/pick is now 2 bits wide, but number 2 was recorded with 9 (modules/gate/tracking.yaml:2): saved answers would be read wrongly. Give it a free number, 11, and leave the old line.',
  'modules/gate/hinge/lesson.yaml:16 right-missing No choice of "pick" is right. Mark at least one "right".',
  'modules/gate/hinge/lesson.yaml:19 tracking-reused Tracking number 3 is that of hinge/old-block (modules/gate/tracking.yaml:3) and is never reused: saved answers would be read as those of hinge/piles. Take a free one: 12.',
  'modules/gate/hinge/lesson.yaml:21 target-unknown Card "a" goes to "bigg", which is not among the groups big, small. Did you mean "big"?',
  'modules/gate/hinge/lesson.yaml:24 drawing-missing There is no media/gate/gatee.svg. Did you mean "media/gate/gate.svg"? Draw it, or correct the name.',
  'modules/gate/hinge/lesson.yaml:29 label-unknown The label "post" stands nowhere in media/gate/gate.svg. Write {post} there, or take it from "labels".',
  'modules/gate/hinge/lesson.yaml:29 drawing-spot The hotspot "a" is not in media/gate/gate.svg. Give a <g> there data-spot="a".',
  'modules/gate/hinge/lesson.yaml:29 drawing-spot media/gate/gate.svg has data-spot="b", but "spots" of figure "picture" does not list it.',
  'modules/gate/hinge/lesson.yaml:30 block-without-words "silent" has no section in modules/gate/hinge/lv.md. Add "## Heading {#silent}" there.',
  'modules/gate/hinge/lesson.yaml:32 id-duplicate The id "pick" stands already on line 13. Give this one an id of its own.',
  'modules/gate/hinge/lesson.yaml:34 claim-without-facts "claims" claims something: it cites a source (modules/gate/hinge/lv.md:51). Add "facts: [F…]" with the ids of the facts, or "facts: []" if it only tells a story.',
  'modules/gate/hinge/lesson.yaml:36 block-without-words "sequence" has no section in modules/gate/hinge/lv.md. Add "## Heading {#sequence}" there.',
  'modules/gate/hinge/lesson.yaml:39 field-value Item 3 of "order" repeats "a". Each may stand there only once.',
  'modules/gate/hinge/lesson.yaml:42 tracking-not-recorded Tracking number 4 is not recorded. Add this line to modules/gate/tracking.yaml (npm run check -- --record does): 4: {bits: 4, owner: hinge/pairs}',
  'modules/gate/hinge/lesson.yaml:43 target-unknown Left item 2 goes to "z", which is not among the targets a, b. Add it there, or correct the letter.',
  'modules/gate/hinge/lesson.yaml:45 field-missing Figure "neither" needs either "drawing: NAME.svg" or "chart: …", and not both.',
  'modules/gate/hinge/lv.md:11 block-order Here lesson.yaml has "pick", not "piles". Put the sections into the same order: opening, pick, piles, lost-picture, picture, claims, pairs, neither.',
  'modules/gate/hinge/lv.md:16 sentence-twice "Akmens ir smags un velk uz leju." stands already in modules/gate/hinge/lv.md:31. Say something new, or take one away.',
  'modules/gate/hinge/lv.md:17 feedback-missing "b" has no feedback. Below it write a quotation, "  > …", that gives the reason of this very choice.',
  'modules/gate/hinge/lv.md:18 words-without-key The key "c" is not in "piles" of lesson.yaml. Add it there, or take this item away.',
  'modules/gate/hinge/lv.md:20 key-form This item has no key. Begin it with the key from lesson.yaml and a colon, like "- a: words".',
  'modules/gate/hinge/lv.md:22 text-misplaced Text after the list of keys. Move it above the list, or indent it under the key it belongs to.',
  `modules/gate/hinge/lv.md:24 key-without-words "a" of "pick" has no words here. Add the item "- a: …" to the section's list.`,
  'modules/gate/hinge/lv.md:26 html HTML is not allowed in text: <b>. Write it in Markdown.',
  'modules/gate/hinge/lv.md:26 html HTML is not allowed in text: </b>. Write it in Markdown.',
  'modules/gate/hinge/lv.md:28 markdown Markdown of kind "image" is not allowed here. A picture is a block of type figure.',
  'modules/gate/hinge/lv.md:33 text-misplaced Below "b" only a quotation ("> …") may stand: its feedback. Move this above the list.',
  'modules/gate/hinge/lv.md:44 text-missing "caption" is empty. Write its words behind the colon.',
  'modules/gate/hinge/lv.md:47 text-missing The key "a" has no text: indent a paragraph below it by two spaces, after an empty line.',
  'modules/gate/hinge/lv.md:51 source-unknown There is no source "gate-bok" in modules/sources.yaml. Did you mean "gate-book"? Add it there, or correct the key.',
  `modules/gate/hinge/lv.md:51 author-id "(S1)" is an author's id. Cite a source with [^key] and put fact ids into "facts:" of lesson.yaml.`,
  'modules/gate/hinge/lv.md:53 link-dead The link "#/fence/post" leads nowhere. Write #/module/lesson with ids that exist.',
  'modules/gate/hinge/lv.md:53 link-scheme The address "http://example.org" cannot be used. It must begin with https://, tel:, mailto: or #/module/lesson.',
  'modules/gate/hinge/lv.md:53 markdown Markdown of kind "delete" is not allowed here. Leave the crossed-out words out.',
  'modules/gate/hinge/lv.md:55 sentence-long A sentence of 28 words: "Šis teikums ir ļoti garš, jo tajā ir vairāk nekā d…". Split it: at most 25 words, 18 on average.',
  'modules/gate/hinge/lv.md:57 markdown A heading with ##### cannot stand here. A sub-heading has ### or ####.',
  `modules/gate/hinge/lv.md:59 text-misplaced Only a block's ## heading and a quiz question's ### heading have an id; take away {#not-here}.`,
  'modules/gate/hinge/lv.md:65 id-duplicate The key "1" stands twice in this list; line 63 has it already.',
  'modules/gate/hinge/lv.md:70 text-misplaced Below "a" nothing may stand. Move this above the list.',
  'modules/gate/hinge/lv.md:72 words-without-key The key "wrnog" is not in "pairs" of lesson.yaml. Did you mean "wrong"? Add it there, or take this item away.',
  'modules/gate/hinge/lv.md:74 words-without-block lesson.yaml has no "extra". Correct the id, add it there, or take this section away.',
  'modules/gate/hinge/lv.md:78 id-duplicate The section {#piles} stands already on line 11. Put the words into one section.',
  'modules/gate/paint/lesson.yaml:3 field-value "minutes" is 25, but must be whole minutes the lesson takes, 3 to 12.',
  'modules/gate/quiz/lesson.yaml:1 quiz-kind Lesson "quiz" is of kind lesson: it holds no quiz. Use the practice blocks, or write "kind: quiz".',
  'modules/gate/quiz/lesson.yaml:2 tracking-not-recorded Tracking number 9 is not recorded. Add this line to modules/gate/tracking.yaml (npm run check -- --record does): 9: {bits: 0, owner: quiz}',
  'modules/gate/quiz/lesson.yaml:7 tracking-not-recorded Tracking number 10 is not recorded. Add this line to modules/gate/tracking.yaml (npm run check -- --record does): 10: {bits: 0, owner: quiz/test}',
  'modules/gate/quiz/lesson.yaml:8 quiz-draw Quiz "test" draws 3 of a bank of 2. Draw fewer, or write more questions.',
  'modules/gate/quiz/lesson.yaml:10 field-value Question "q01" judges its own heading: it has one statement, "a". Write {a: fact} or {a: myth}.',
  'modules/gate/quiz/lesson.yaml:10 objective-unknown "objective" is "hing", which is no lesson of "gate". Did you mean "hinge"? Lessons: hinge, rust, paint, quiz.',
  'modules/gate/quiz/lesson.yaml:10 number-duplicate Tracking number 10 belongs to quiz/test. Give quiz/q01 a free one: 13.',
  'modules/gate/quiz/lesson.yaml:11 field-missing "objective" is missing: write the id of the lesson whose goal the question tests: small letters, digits and hyphens, like "three-elements".',
  'modules/gate/quiz/lv.md:2 field-value "title" is a list, but must be the title of the lesson.',
  'modules/gate/quiz/lv.md:13 text-misplaced The heading is the statement, so "b" repeats no words: write "- b:" and only the feedback below it.',
  'modules/gate/rust/lesson.yaml:3 yaml-syntax YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ]',
  'modules/gate/tracking.yaml:4 field-value "five" is no tracking number. Write a line like "3: {bits: 6, owner: LESSON/BLOCK}".',
  'modules/gate/tracking.yaml:5 field-missing "owner" is missing: write the owner: LESSON, or LESSON/BLOCK, or LESSON/QUESTION.',
  'modules/lv.md:2 field-missing "description" is missing: write what the course is, in one or two sentences.',
  'modules/lv.md:2 quotes-straight Straight quotation marks in "Vārti un "žogs"". Write „…”.',
  `modules/sources.yaml:5 field-value "date" is 2019, but must be the date as text in quotes, like '2000' or '2019. gada 16. jūlijs'.`,
];
