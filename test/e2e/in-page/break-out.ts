/**
 * Tries what a page must not do, from within it, as a text that got into it would. Runs in the page, so everything it
 * needs is inside.
 * @param foreign address of another server, with a slash at its end; it lets everybody read its answers
 * @returns what was tried → whether it worked
 */
export async function breakOut(foreign: string): Promise<Readonly<Record<string, boolean>>> {
  /** An image loads as soon as it has an address: whoever listens must do so before. */
  const loads = (element: HTMLScriptElement | HTMLImageElement, src: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = src;
      document.head.append(element);
    });
  const inline = document.createElement('script');
  inline.textContent = 'window.inlineRan = true';
  document.head.append(inline);
  const button = document.createElement('button');
  button.setAttribute('onclick', 'window.handlerRan = true');
  button.click();
  const style = document.createElement('style');
  style.textContent = 'html { --foreign: 1 }';
  document.head.append(style);
  const reaches = (url: string) =>
    fetch(url).then(
      () => true,
      () => false,
    );
  /** A worker made of a text: it may be refused, or what it does. */
  const inWorker = (source: string) =>
    new Promise<boolean>((resolve) => {
      try {
        const worker = new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
        worker.onmessage = ({data}) => resolve(data === true);
        worker.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    });
  return {
    'inline script': Reflect.get(window, 'inlineRan') === true,
    'inline handler': Reflect.get(window, 'handlerRan') === true,
    'inline style': getComputedStyle(document.documentElement).getPropertyValue('--foreign') === '1',
    'foreign script': await loads(document.createElement('script'), `${foreign}script.js`),
    'foreign image': await loads(new Image(), `${foreign}image.svg`),
    'foreign connect': await reaches(`${foreign}page`),
    'foreign connect from a worker': await inWorker(
      `fetch('${foreign}worker').then(() => postMessage(true), () => postMessage(false))`,
    ),
    'foreign script in a worker': await inWorker(
      `try { importScripts('${foreign}worker.js'); postMessage(true); } catch { postMessage(false); }`,
    ),
  };
}
