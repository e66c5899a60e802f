import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {PressToEdit, type PressedText} from '../../../src/make/look/press-to-edit.ts';

/** A page drawn as the player draws a lesson: the elements in it are plain ones with shadow trees. */
async function lessonFrame() {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(
    new Blob(['<!doctype html><html lang="en"><title>Kurss</title><course-player></course-player></html>'], {
      type: 'text/html',
    }),
  );
  document.body.append(frame);
  while (frame.contentDocument?.title !== 'Kurss') await oneEvent(frame, 'load');
  const page = frame.contentWindow;
  if (!page) throw new Error('There is no page.');
  const course = page.document.querySelector('course-player')?.attachShadow({mode: 'open'});
  if (!course) throw new Error('There is no course.');
  return {page, course, close: () => frame.remove()};
}

/** As the course does when somebody goes to a lesson. */
function drawLesson(page: Window, course: ShadowRoot): ShadowRoot {
  page.location.hash = '#/definitions/forms';
  course.innerHTML = '<a href="#/definitions">Modulis</a><lesson-page></lesson-page>';
  const root = course.querySelector('lesson-page')?.attachShadow({mode: 'open'});
  if (!root) throw new Error('There is no lesson.');
  root.innerHTML = `<div class="head"><h1>Formas</h1></div>
    <div class="blocks"><div id="three-notes" class="block prose" tabindex="-1"><some-block></some-block></div></div>
    <button id="finish">Pabeigt</button>`;
  const block = root.querySelector('some-block')?.attachShadow({mode: 'open'});
  if (block) block.innerHTML = '<h2 id="title">Trīs ziņas</h2><button>Rādīt</button>';
  return root;
}

function pieceOf(root: ShadowRoot, selector: string): HTMLElement {
  const piece = root.querySelector<HTMLElement>(selector);
  if (!piece) throw new Error(`There is no ${selector}.`);
  return piece;
}

async function visit() {
  const {page, course, close} = await lessonFrame();
  const pressed: PressedText[] = [];
  const pressing = new PressToEdit(
    page,
    (heading) => `Edit: ${heading}`,
    (text) => pressed.push(text),
  );
  // The lesson comes after the press on the switch.
  const root = drawLesson(page, course);
  const block = pieceOf(root, '#three-notes');
  for (let i = 0; i < 100 && block.getAttribute('role') === null; i += 1) await aTimeout(20);
  return {page, course, root, block, pressed, pressing, close};
}

const place = {module: 'definitions', lesson: 'forms', language: 'en'};

describe('a press in the course that is looked at', () => {
  it('tells the lesson, its language and the block, and does nothing in the course', async () => {
    const {block, pressed, close} = await visit();
    let played = 0;
    const button = block.firstElementChild?.shadowRoot?.querySelector('button');
    button?.addEventListener('click', () => (played += 1));
    button?.click();
    expect(pressed).to.deep.equal([{...place, address: 'three-notes'}]);
    expect(played).to.equal(0);
    close();
  });

  it('on title and goals tells these', async () => {
    const {root, pressed, close} = await visit();
    pieceOf(root, 'h1').click();
    expect(pressed).to.deep.equal([{...place, address: '_head'}]);
    close();
  });

  it('elsewhere goes on playing the course', async () => {
    const {course, root, pressed, close} = await visit();
    let finished = 0;
    pieceOf(root, '#finish').addEventListener('click', () => (finished += 1));
    pieceOf(root, '#finish').click();
    pieceOf(course, 'a').addEventListener('click', (event) => event.preventDefault());
    pieceOf(course, 'a').click();
    expect(pressed).to.deep.equal([]);
    expect(finished).to.equal(1);
    close();
  });

  it('may be Enter: a block is reached by Tab, by its name', async () => {
    const {page, block, pressed, close} = await visit();
    expect(block.tabIndex).to.equal(0);
    expect(block.getAttribute('aria-label')).to.equal('Edit: Trīs ziņas');
    const {KeyboardEvent: Key} = page as Window & typeof globalThis;
    const press = (key: string) =>
      block.dispatchEvent(new Key('keydown', {key, bubbles: true, composed: true, cancelable: true}));
    press('a');
    expect(pressed).to.deep.equal([]);
    press('Enter');
    expect(pressed).to.deep.equal([{...place, address: 'three-notes'}]);
    close();
  });

  it('plays the course again when it is switched off, and leaves nothing in it', async () => {
    const {root, block, pressed, pressing, close} = await visit();
    expect(root.adoptedStyleSheets).to.have.length(1);
    pressing.off();
    block.click();
    expect(pressed).to.deep.equal([]);
    expect(root.adoptedStyleSheets).to.have.length(0);
    for (const name of ['tabindex', 'role', 'aria-label']) expect(block.hasAttribute(name)).to.equal(false);
    close();
  });
});
