/**
 * Prints one element and nothing else of the page: it is put at the end of the body, everything
 * beside it is hidden on paper, and it is taken away again once printing is over.
 *
 * @param prepare runs when the element is in the page, e.g. to make it fit on one sheet
 */
export async function printAlone(element: HTMLElement, prepare: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: A4; margin: 12mm; }
    @media print { body > :not([data-printed]) { display: none !important; } }
    @media not print { body > [data-printed] { position: absolute; inset-inline-start: -10000px; } }
  `);
  element.dataset['printed'] = '';
  element.inert = true;
  document.body.append(element);
  document.adoptedStyleSheets.push(sheet);
  const listening = new AbortController();
  const cleanUp = () => {
    listening.abort();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  // A frame that may not print says nothing: then the learner's next press ends it.
  for (const end of ['afterprint', 'pointerdown', 'keydown'])
    window.addEventListener(end, cleanUp, {signal: listening.signal});
  await prepare();
  window.print();
}
