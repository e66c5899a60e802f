import type {CompilerOf} from './block-compiler.ts';

export const prose: CompilerOf<'prose'> = {
  hasKeys: false,
  compile: ({id, look}, words, {problems}) => {
    if (!words.hasBody())
      problems.add(
        words.place,
        'text-missing',
        `The section {#${id}} has no text. Write a paragraph below the heading.`,
      );
    return {type: 'prose', id, title: words.title, body: words.body(), look};
  },
};
