import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noDefaultExport = {selector: 'ExportDefaultDeclaration', message: 'Name it.'};
const noBareFocus = {
  selector:
    'CallExpression[callee.property.name="focus"]:not([arguments.0.properties.0.key.name="preventScroll"])',
  message: 'Use moveFocus of src/components/focus/move-focus.ts, or {preventScroll: true}.',
};
const noScrollIntoView = {
  selector: 'MemberExpression[property.name="scrollIntoView"]',
  message: 'Use bringInto of src/components/focus/move-focus.ts.',
};

const noUnheardAssertion = {
  selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
  message: 'Await it: nobody hears it fail.',
};

const noSpreadCall = {
  selector: ':matches(CallExpression, NewExpression) > SpreadElement',
  message: 'A list may be longer than a call may have arguments: loop, or use src/results/extremes.ts.',
};

/** At the root, where editors look for it; `npm run lint`. */
export default tseslint.config(
  {ignores: ['dist/', 'node_modules/']},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,mjs}'],
    plugins: {'lit-a11y': litA11y},
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines': ['error', {max: 400}],
      'complexity': ['error', 15],
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit's decorators register the elements; the plug-in looks for customElements.define.
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // Lit's life cycle may be asynchronous: an element that fails there has failed loudly.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {inheritedMethods: false}}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    // Chai's chains look like promises there; those that are, are looked for by name.
    files: ['test/components/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noUnheardAssertion],
    },
  },
  {
    // In an LMS the course stands in a frame: both would scroll the LMS's page as well.
    files: ['src/components/**/*.ts', 'src/entries/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBareFocus, noScrollIntoView],
    },
  },
  {
    files: ['src/results/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', noDefaultExport, noSpreadCall]},
  },
  {files: ['**/*.config.{ts,mjs}'], rules: {'no-restricted-syntax': 'off'}},
);
