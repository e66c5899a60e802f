/** What a picture of its own must carry, because it has no style sheet. */
const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

/** Sharp enough for a slide. */
const pixelRatio = 2;
const margin = 16;

/** A chart on screen as a PNG in the colours of the screen, its title above it. Rejects when the browser cannot draw it. */
export async function chartPng(drawn: SVGSVGElement, title: string): Promise<Blob> {
  const {width, height} = drawn.getBoundingClientRect();
  const style = getComputedStyle(drawn);
  const size = Number.parseFloat(style.fontSize);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(standAlone(drawn, width, height)))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const titleHeight = size * 2;
  canvas.width = (width + 2 * margin) * pixelRatio;
  canvas.height = (height + titleHeight + 2 * margin) * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas in this browser.');
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = style.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = style.color;
  context.font = `600 ${size * 1.15}px ${style.fontFamily}`;
  context.fillText(title, margin, margin + size, width);
  context.drawImage(image, margin, margin + titleHeight, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))),
  );
}

function standAlone(drawn: SVGSVGElement, width: number, height: number): Node {
  // `cloneNode` gives the type of what it clones.
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = drawn.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    const style = original && getComputedStyle(original);
    for (const name of painted) element.setAttribute(name, style?.getPropertyValue(name) ?? '');
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}
