import {expect, it} from 'vitest';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {openCmi5Lms} from './lrs-in-lms.ts';
import {certificate, expectCertificate, tongueOf} from './take-course.ts';
import {walkCourse} from './walk-course.ts';

const site = useBuiltSite();

it(
  'the whole course, cmi5, is finished in Latvian by one who answers rightly',
  {timeout: 600_000},
  async () => {
    const [tongue, between] = [tongueOf('course-cmi5', 'lv'), tongueOf('course-cmi5', 'ru')];
    const {content} = tongue;
    const url =
      /<url>([^<]+)<\/url>/.exec(new TextDecoder().decode(content.files.get('cmi5.xml')))?.[1] ?? '';
    const lms = await openCmi5Lms({browser: site().browser, content, url});
    const verbs = () => lms.lrs.statements.map((statement) => verbOf(statement));

    const page = await lms.launch();
    const learner = new Learner({page, frame: page, hands: quickHands});
    await learner.start(1);
    await walkCourse({learner, view: page, tongue, between, isRight: true});
    await expect.poll(verbs).toContain('passed');
    await expect.poll(verbs).toContain('completed');
    await page.close();

    const again = await lms.launch();
    await expectCertificate(
      again,
      new Learner({page: again, frame: again, hands: quickHands}),
      certificate.lv,
    );
    expect(verbs().filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
    const passed = lms.lrs.statements.find((statement) => verbOf(statement) === 'passed');
    expect(passed).toMatchObject({result: {score: {scaled: 1}}});
    expect(lms.lrs.complaints.all).toEqual([]);
    expect(lms.errors.filter((error) => !/status of 40[49]/.test(error))).toEqual([]);
    await lms.dispose();
  },
);
