import {dirname, join, relative, resolve, sep} from 'node:path';
import sirv from 'sirv';
import type {ErrorPayload, Plugin, ViteDevServer} from 'vite';
import {withMoreAllowed} from '../policy/policy.ts';
import {compileCourse, type CompiledCourse} from './compile/compile-course.ts';
import {problemLine, type ContentProblem} from './problems.ts';
import {keepParsed} from './read/keeper.ts';
import {readContent, type Content} from './read/read-content.ts';

/**
 * How long nothing must have been told before what was changed is read. Whoever watches the files (chokidar) keeps the
 * next change of a file for itself that comes within 50 ms: of an editor that empties a file before it writes it, or
 * saves it a second time after formatting it, only the first change is told.
 */
const settledMs = 100;

/**
 * For `npm run dev`: serves `content/**` compiled from `modules/` and `media/` of `root` as they are
 * now, with the films, reloads the page when they change, and shows mistakes in the terminal and over the page.
 */
export function contentPlugin(root: string): Plugin {
  return {name: 'course-content', apply: 'serve', transformIndexHtml: fitDevServer, configureServer};

  function configureServer(server: ViteDevServer): void {
    let compiled: Promise<CompiledCourse> | undefined;
    let content: Content = new Map();
    const compile = (): Promise<CompiledCourse> => (compiled ??= readAndCompile());
    async function readAndCompile(): Promise<CompiledCourse> {
      const now = await readContent(root);
      // Of all files one or two have changed.
      keepParsed(now, content);
      content = now;
      return compileAndTell(now, server);
    }
    server.watcher.add([join(root, 'modules'), join(root, 'media')]);
    let settling: NodeJS.Timeout | undefined;
    server.watcher.on('all', (_, path) => {
      if (!/^(modules|media)\//.test(relative(root, path).split(sep).join('/'))) return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        compiled = undefined;
        server.ws.send({type: 'full-reload'});
      }, settledMs);
    });
    // A freshly loaded page has lost what was shown over it.
    server.ws.on(
      'vite:client:connect',
      () => void compile().then(({problems}) => showOver(server, problems)),
    );
    server.middlewares.use('/media', sirv(join(root, 'media'), {dev: true}));
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      if (!path.startsWith('content/')) return next();
      compile().then(({files}) => {
        const text = files.get(path);
        if (text === undefined) response.statusCode = 404;
        const type = path.endsWith('.svg') ? 'image/svg+xml' : 'application/json; charset=utf-8';
        response.setHeader('content-type', type);
        response.setHeader('cache-control', 'no-store');
        response.end(text ?? `"No ${path} in the course."`);
      }, next);
    });
  }
}

function compileAndTell(content: Content, server: ViteDevServer): CompiledCourse {
  // Authors see modules apart from the course in the course: there is one page to look at.
  const compiled = compileCourse(content, {scope: 'course', withApart: true});
  for (const problem of compiled.problems) server.config.logger.error(problemLine(problem));
  if (compiled.problems.length === 0) server.config.logger.info('The content is in order.');
  return compiled;
}

function showOver(server: ViteDevServer, problems: readonly ContentProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const err: ErrorPayload['err'] = {
    message: problems.map(problemLine).join('\n'),
    stack: '',
    plugin: 'course-content',
    loc: {file: first.file, line: first.line, column: 0},
  };
  server.ws.send({type: 'error', err});
}

/** What the built page may ask for and the page of the dev server may not, and the other way round. */
function fitDevServer(html: string, {filename}: {filename: string}): string {
  // The page's policy forbids the styles and the socket with which the dev server shows mistakes.
  const allowed = withMoreAllowed(html, {'style-src': "'unsafe-inline'", 'connect-src': 'ws:'});
  // The page is served as the root, so a browser would cut off the dots.
  return allowed.replaceAll(/(href|src)="(\.\.\/[^"]+)"/g, (_, name: string, path: string) => {
    return `${name}="/@fs${resolve(dirname(filename), path)}"`;
  });
}
