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
  const cleanUp = () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  window.addEventListener('afterprint', cleanUp, {once: true});
  await prepare();
  window.print();
}
