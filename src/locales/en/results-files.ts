/** Words of the results page about files, in English: what they are, what could not be read, how they were joined. */
import type {resultsFilesLv} from '../lv/results-files.ts';
import {count, isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

export const resultsFilesEn: typeof resultsFilesLv = {
  kinds: {
    'scorm-report': 'Report of a SCORM activity',
    'scorm-tracks': 'Data of one attempt',
    'grades': 'Grade export',
    'completion': 'Completion report',
    'people': 'List of participants or groups',
    'logs': 'Log',
    'result': 'Result file of the course',
    'lms-export': 'Export of the built-in LMS',
    'xapi': 'xAPI statements',
    'ilias': 'ILIAS SCORM data',
    'open-edx': 'Open edX grade report',
    'canvas': 'Canvas grades',
    'scorm-cloud': 'SCORM Cloud registrations',
    'rollup': 'Summary of a municipality',
    'totara': 'Totara SCORM report',
    'forma': 'forma.lms course report',
    'table': 'Table',
    'unknown': 'Unrecognised file',
  },
  understood: (n) => `${count(n, 'record')} read`,
  problemCount: (n) => `${count(n, 'place')} that cannot be read`,
  allRead: 'everything read',
  line: (n) => `line ${n}`,
  problems: {
    'empty-file': () => 'the file is empty',
    'unknown-format': () => 'the format is not recognised, and there is no table here',
    'needs-columns': () => 'the columns are not recognised: say what is in which',
    'file-too-large': () => 'the file is too large',
    'file-not-readable': () =>
      'it cannot be read: it is a folder, or the file was moved, changed or locked; choose it again',
    'too-many-rows': () => 'there are too many rows; the rest were not read',
    'line-too-long': () => 'the line is too long, so it was skipped',
    'broken-quotes': (detail) => `a quotation mark has no pair: ${detail}`,
    'broken-zip': () => 'the file is damaged (zip)',
    'broken-xml': () => 'the file is damaged (XML)',
    'not-json': (detail) => `the file is not valid JSON: ${detail}`,
    'result-damaged': () => 'the result file is altered or incomplete',
    'rollup-damaged': () => 'the summary is altered or incomplete',
    'newer-version': () => 'the file is from a newer version than this page can read',
    'no-person': () => 'there is neither a name nor an e-mail',
    'bad-date': (detail) => `the date cannot be understood: ${detail}`,
    'bad-number': (detail) => `the number cannot be understood: ${detail}`,
    'extra-cells': (detail) => `cells without a column: ${detail}`,
    'missing-cells': (detail) =>
      `the row lacks cells, and it is not known which; its results are not counted: ${detail}`,
    'bad-statement': (detail) => `the statement cannot be understood: ${detail}`,
    'score-outside': (detail) => `the score is outside its own limits, so it is not counted: ${detail}`,
  },
  remarks: {
    'joined-by-name': (detail, n) =>
      `The file ‘${detail}’ has no e-mails; ${count(n, 'person was', 'people were')} found by name.`,
    'joined-by-hash': (detail, n) =>
      `In the file ‘${detail}’ e-mails are hashed; ${count(n, 'person was', 'people were')} found by the hash.`,
    'joined-by-registration': (detail, n) =>
      `In the file ‘${detail}’ ${count(n, 'person has', 'people have')} both an e-mail and an account. These were joined, because the registration is the same.`,
    'mixed-actors': (detail, n) =>
      `In the file ‘${detail}’ some people are known by e-mail and others by account, and nothing shows whether they are the same. Up to ${numberText(n)} may be counted twice.`,
    'kept-apart': (detail) =>
      `People of the file ‘${detail}’ are not joined by name, hashed e-mail or registration.`,
    'same-name': (detail, n) =>
      `${count(n, 'person has', 'people have')} the name ‘${detail}’. They are told apart by account, or by attempt, start and score.`,
    'unclear-person': (detail, n) =>
      `In the file ‘${detail}’ ${count(n, 'row')} may belong to several people of the same name. ${isSingular(n) ? 'It is' : 'They are'} not counted.`,
    'staff-left-out': (detail, n) =>
      `The list ‘${detail}’ says that ${count(n, 'person teaches or manages', 'people teach or manage')} the course (its column of roles). They are not counted in the results.`,
    'staff-counted': (detail, n) =>
      `The list ‘${detail}’ says that ${count(n, 'person teaches or manages', 'people teach or manage')} the course. As you chose, they are counted with the learners.`,
    'tracks-matched': (detail) =>
      `The file ‘${detail}’ names no person; it matches exactly one attempt and was added to that.`,
    'tracks-unmatched': (detail, n) =>
      n === 0
        ? `The file ‘${detail}’ names no person; it is counted as a learner without a name.`
        : `The file ‘${detail}’ names no person, and it matches ${count(n, 'attempt')}. It is not counted.`,
    'zero-unclear': (detail, n) =>
      `‘${detail}’: ${count(n, 'attempt has', 'attempts have')} 0, which may mean ‘no score’. It is not counted among the scores.`,
    'questions-unnamed': (detail) =>
      `‘${detail}’: the answers have no names of questions. When you download, tick the column of the question, too.`,
    'answers-empty': (detail) =>
      `‘${detail}’: the columns of answers are empty. Moodle does this with SCORM 2004; the answers are in the data of an attempt.`,
    'activity-assumed': (detail) =>
      `The file ‘${detail}’ does not say which activity it is about. It was added to the one that it matches.`,
    'files-disagree': (detail, n) =>
      `‘${detail}’: the files give different scores for ${count(n, 'attempt')}. The best was kept.`,
    'unknown-status': (detail, n) =>
      `In place of a result stands the unknown word ‘${detail}’: ${count(n, 'attempt is', 'attempts are')} counted as started, not completed.`,
    'stand-ins': (detail, n) =>
      `In the file ‘${detail}’ ${count(n, 'answer is a temporary value', 'answers are temporary values')} left by an interrupted save. ${isSingular(n) ? 'It is' : 'They are'} not counted.`,
    'voided': (_, n) => `${count(n, 'xAPI statement is', 'xAPI statements are')} voided and not counted.`,
    'more-pages': (detail) =>
      `The record store says that more statements follow the file ‘${detail}’. Add the other pages, too, or the results are incomplete.`,
    'listed-not-started': (detail, n) =>
      `‘${detail}’: ${count(n, 'person is', 'people are')} in the list of participants but not in the report. Counted as not started.`,
    'rollup-again': (detail) =>
      `The file ‘${detail}’ is a summary of the same municipality and period as another file. It is counted once.`,
    'rollup-differs': (detail) =>
      `For the municipality of the file ‘${detail}’ there is another summary of the same period, and the figures differ. This file is not counted; remove the one that is not needed.`,
  },

  keepApart: 'Do not join',
  keepApartOf: (name) => `Do not join: ${name}`,
  joinAgain: 'Join',
  joinAgainOf: (name) => `Join: ${name}`,
  countStaff: 'Count them too',
  leaveStaffOut: 'Do not count them',
  chooseColumns: 'Set the columns',
  chooseColumnsOf: (name) => `What is in the file ‘${name}’?`,
  chooseColumnsHint:
    'For each column, say what is in it. At least a name or an e-mail is needed. The rest can be left unused.',
  roleOf: (column) => `Column ${column}`,
  sheetOfBook: 'Sheet',
  allSheets: (n) =>
    `Also read ${n === 1 ? 'the other sheet' : `the ${numberText(n)} other sheets`} with the same headings`,
  sheetsRead: (names) => `Read from the sheet: ${names}.`,
  sheetsLeft: (names) => `Other sheets are not read: ${names}.`,
  headingRow: 'Row with the headings',
  noHeadingRow: 'None',
  tableIs: 'What this table is',
  tableOfResults: 'Results: what people did',
  tableOfPeople: 'A list of people: who should take the course',
  activityName: 'What the table is about',
  scoreMax: 'Highest possible score',
  useColumns: 'Read with these columns',
  cancel: 'Cancel',
  needsPerson: 'Say which column holds the name or the e-mail.',
  moreColumns: (n) => `${count(n, 'more column is', 'more columns are')} not shown or used.`,
  roles: {
    'ignore': 'Do not use',
    'name': 'First name and surname',
    'first-name': 'First name',
    'last-name': 'Surname',
    'email': 'E-mail',
    'id': 'Another identifier',
    'group': 'Group',
    'institution': 'Institution',
    'department': 'Department',
    'municipality': 'Municipality',
    'trait': 'Another division (named by its heading)',
    'course-role': 'Role in the course (those who teach are not counted)',
    'activity': 'Name of the activity',
    'attempt': 'Number of the attempt',
    'started': 'Start',
    'last': 'Last visit',
    'finished': 'Time of completion',
    'score': 'Score',
    'score-max': 'Highest possible score',
    'minutes': 'Time spent (minutes)',
    'seconds': 'Time spent (seconds)',
    'status': 'Status',
    'answer': 'Answer to a question (the heading is the question)',
    'question': 'Question (one answer in each row)',
    'response': 'Answer given',
    'right': 'Right answer',
    'result': 'Whether the answer is right',
  },
  uses: {grade: 'Grade', completion: 'Completion', part: 'Score of a part', question: 'Question'},
  understoodFiles: 'How the files were understood and joined',
  doubtsTitle: 'What to know before reading the figures',
  moreDoubts: (n) => `${count(n, 'more remark')} under ‘How the files were understood and joined’.`,
  understoodTitle: 'How the file was understood',
  understoodColumns: 'Columns',
  unusedColumns: 'Columns not used',
  dividedBy: (columns) => `Results can be divided by: ${columns.join(', ')}.`,
  notDivided: 'The list has no groups, institutions or municipalities.',
  understoodRows: 'The first rows, as they were read',
  answerCount: 'Number of answers',
  notCounted: 'Not counted yet: an answer is needed',
  isThisRight:
    'The file seems to be of this kind, but other tables can look like this, too. Was it read correctly?',
  yesRight: 'Yes, correctly',
  whichDateOrder: 'The dates in this file can be understood in two ways. Which comes first?',
  dateOrders: {
    'day-first': 'Day (03.11. is 3 November)',
    'month-first': 'Month (03/11 is 11 March)',
  },
  attemptStatuses: {
    incomplete: 'started, not completed',
    scored: 'has a score',
    completed: 'completed',
    passed: 'passed',
    failed: 'not passed',
  },
  complete: 'completed',
  notComplete: 'not completed',
  labelFile: 'Set for all people in this file',
  labelOf: (name) => `Where the people in the file ‘${name}’ are from`,
  labelHint: 'Name',
  labelFiles: 'Where the people in the files are from',
  labelFilesHint:
    'If each file is from its own municipality, institution or group, you can say so for all at once. Each can be corrected under ‘How the file was understood’.',
  labelFilesAs: 'The name of the file or folder is',
  labelByName: 'By file names',
  labelByFolder: 'By folder names',
  labelExample: (names, more) =>
    `${names.map((name) => `‘${name}’`).join(', ')}${more > 0 ? ` and ${numberText(more)} more` : ''}`,
  readByForm: (name) => `read by the template ‘${name}’`,
  inFolder: (name) => `folder ‘${name}’`,
  formName: 'Remember under the name (may be left empty)',
  formNameHint:
    'From now on the page will read other files with the same headings without asking, also the next time in this browser.',
  forms: (n) => `Remembered templates of tables: ${numberText(n)}`,
  formsHint:
    'This browser keeps the name of the template, what is in which column, the activity given, the highest score and a checksum of the headings. It keeps no people, no answers and no files.',
  formsNotKept:
    'The browser does not allow them to be saved, so they will be known until the page is closed.',
  forget: 'Delete',
  forgetForm: (name) => `Delete the template ‘${name}’`,
};
