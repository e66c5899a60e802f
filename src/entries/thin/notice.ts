/** Says something above the course, with a button that loads the page anew; undefined takes it away. */
export function showNotice(words: string | undefined, again?: string): void {
  const place = document.querySelector<HTMLElement>('#notice');
  if (!place) throw new Error('index.html has no place for a notice.');
  place.hidden = words === undefined;
  place.replaceChildren();
  if (words === undefined) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  place.append(paragraph);
  if (again === undefined) return;
  const button = document.createElement('button');
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  place.append(button);
}
