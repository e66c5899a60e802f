import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/blocks/reflection/reflection-block.ts';
import type {ReflectionBlockElement} from '../../src/components/blocks/reflection/reflection-block.ts';
import type {ClearNoteElement} from '../../src/components/blocks/notes/clear-note.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {reflection} from './personal-samples.ts';

async function own(properties: Partial<ReflectionBlockElement> = {}) {
  const element = Object.assign(document.createElement('reflection-block'), {
    block: reflection,
    ...properties,
  });
  const notes: string[] = [];
  element.addEventListener('course-note', ({block, text}) => notes.push(`${block}: ${text}`));
  document.body.replaceChildren(element);
  await element.updateComplete;
  return {element, notes};
}

const clearing = (element: ReflectionBlockElement) => find<ClearNoteElement>(element, 'clear-note');

describe('reflection-block', () => {
  it('is accessible empty, written, and while it asks whether to clear', async () => {
    const {element} = await own();
    await expect(element).to.be.accessible();
    const {element: written} = await own({note: 'Mana doma'});
    await expect(written).to.be.accessible();
    await press(clearing(written), '#clear');
    await expect(written).to.be.accessible();
  });

  it('hands out what is written, with the id of its block', async () => {
    const {element, notes} = await own();
    find(element, 'textarea').focus();
    await sendKeys({type: 'Jā'});
    expect(notes).to.deep.equal(['my-client: J', 'my-client: Jā']);
  });

  it('shows what was written before', async () => {
    const {element} = await own({note: 'Mana doma'});
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Mana doma');
  });

  it('says beside the field where the text stays, how long, and that no clients are to be named', async () => {
    const {element} = await own();
    const ids = find(element, 'textarea').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => wordsOf(element, `#${id}`)).join(' ')).to.equal(
      'Sāciet ar vārdiem: „Toreiz es nepajautāju …” Glabājas tikai šajā ierīcē, 180 dienas. Koplietošanas datorā pēc darba ierakstīto izdzēsiet. Nerakstiet klientu datus.',
    );
  });

  it('does not promise to keep what the device does not keep', async () => {
    const {element} = await own({canKeep: false});
    expect(wordsOf(element, '.privacy')).not.to.contain('Glabājas');
    expect(wordsOf(element, '.privacy')).to.contain('teksts pazudīs');
  });

  it('grows with its text', async () => {
    const {element} = await own();
    const height = () => find(element, 'textarea').offsetHeight;
    const before = height();
    element.note = 'Rinda\n'.repeat(20);
    await element.updateComplete;
    expect(height()).to.be.greaterThan(before * 2);
  });

  it('asks before it clears; focus stands on what takes nothing away', async () => {
    const {element, notes} = await own({note: 'Mana doma'});
    await press(clearing(element), '#clear');
    expect(focused()?.id).to.equal('keep');
    await press(clearing(element), '#keep');
    expect(focused()?.id).to.equal('clear');
    expect(notes).to.have.length(0);
  });

  it('clears after a yes, says so, and puts focus on the field', async () => {
    const {element, notes} = await own({note: 'Mana doma'});
    await press(clearing(element), '#clear');
    await press(clearing(element), '#really');
    await element.updateComplete;
    expect(notes).to.deep.equal(['my-client: ']);
    expect(focused()?.id).to.equal('note');
    expect(wordsOf(element, '[role=status]')).to.equal('Piezīmes ir izdzēstas.');
    expect(findAll(element, 'clear-note')).to.have.length(0);
  });
});
