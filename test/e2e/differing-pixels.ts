import type {Browser} from 'playwright-core';

/** How many pixels of two pictures differ by more than the smoothing of letters does; NaN when they are of different sizes. */
export async function differingPixels(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const addresses = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const count = await page.evaluate(async (sources) => {
    const pictures = await Promise.all(
      sources.map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    const [a, b] = pictures;
    if (!a || !b || a.length !== b.length) return NaN;
    return a.reduce((sum, value, at) => sum + (Math.abs(value - (b[at] ?? 0)) > 96 ? 1 : 0), 0);
  }, addresses);
  await page.close();
  return count;
}
