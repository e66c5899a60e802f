import type {Module} from '../../src/domain/course/course.ts';
import type {RichNode} from '../../src/domain/text/rich-text.ts';

/** The module's first screen as a plain HTML page with the same words and the same style sheet: what nothing can beat. */
export function barePage(module: Module, styleSheet: string): string {
  return `<!doctype html><html lang="lv"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(module.title)}</title>
<link rel="stylesheet" href="${styleSheet}"></head><body><main><section class="hero"><h1>${escape(module.title)}</h1>
${html(module.intro)}<a class="button" href="#">Sākt mācības</a></section>
<ol>${module.lessons.map(({title, minutes}) => `<li><a href="#">${escape(title)}</a> ${minutes} min</li>`).join('')}</ol>
<footer>${html(module.credit)}</footer></main></body></html>`;
}

function html(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      const children = node
        .slice(1)
        .filter((part): part is RichNode => typeof part === 'string' || Array.isArray(part));
      return `<${node[0]}>${html(children)}</${node[0]}>`;
    })
    .join('');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
