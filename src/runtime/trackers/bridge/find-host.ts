import {protocolNumber, type Hello, type Welcome} from './protocol.ts';
import {readWelcome} from './read-message.ts';

/** What the greeting needs of a window. */
export interface HostSearch {
  /** The course's own window. */
  readonly here: Pick<Window, 'addEventListener' | 'removeEventListener'> & {readonly parent: object};
  /** Origins of the LMSs that may frame the course; none: any. */
  readonly lmsOrigins: readonly string[];
  readonly patienceMs: number;
}

export interface FoundHost {
  readonly port: MessagePort;
  /** Origin of the LMS's page. */
  readonly origin: string;
  readonly hasLms: boolean;
}

/**
 * Greets the page around this one and waits for the package to answer. Resolves to undefined when there
 * is none, when it does not answer, or when its origin is not among those the course was built for.
 */
export function findHost({here, lmsOrigins, patienceMs}: HostSearch): Promise<FoundHost | undefined> {
  const {parent} = here;
  if (parent === here || !('postMessage' in parent)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const finish = (found: FoundHost | undefined) => {
      clearTimeout(timer);
      here.removeEventListener('message', onMessage);
      resolve(found);
    };
    const onMessage = ({source, data, origin, ports: [port]}: MessageEvent<unknown>) => {
      const welcome = source === parent ? readWelcome(data) : undefined;
      if (!welcome || !port) return;
      if (lmsOrigins.length > 0 && !lmsOrigins.includes(origin)) {
        console.warn(`This course may not be shown in ${origin}: it was built for ${lmsOrigins.join(', ')}.`);
        return finish(undefined);
      }
      finish({port, origin, hasLms: welcome.hasLms});
    };
    const timer = setTimeout(() => finish(undefined), patienceMs);
    here.addEventListener('message', onMessage);
    greet(parent as Pick<Window, 'postMessage'>);
  });
}

/** To any page around this one: a greeting gives nothing away, and only the package knows how to answer. */
function greet(parent: Pick<Window, 'postMessage'>): void {
  const hello: Hello = {kopigaRiciba: protocolNumber, type: 'hello'};
  parent.postMessage(hello, '*');
}

/** The package's answer to a greeting, for the course's origin alone. */
export function welcomeTo(course: Pick<Window, 'postMessage'>, origin: string, hasLms: boolean): MessagePort {
  const {port1, port2} = new MessageChannel();
  const welcome: Welcome = {kopigaRiciba: protocolNumber, type: 'welcome', hasLms};
  course.postMessage(welcome, {targetOrigin: origin, transfer: [port2]});
  return port1;
}
