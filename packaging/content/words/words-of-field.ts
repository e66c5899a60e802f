import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {YamlFile} from '../read/read-yaml.ts';

/** A text of the front matter as the checks of text take it; empty when it is not there. */
export function wordsOfField(
  words: {readonly frontMatter: YamlFile | undefined},
  path: readonly PropertyKey[],
): LoggedText[] {
  const text = words.frontMatter?.valueAt(path);
  return typeof text === 'string' && words.frontMatter
    ? [{...words.frontMatter.place(path), text, native: text}]
    : [];
}
