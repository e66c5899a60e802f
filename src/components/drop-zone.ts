import {css, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** A place where files are dropped: says whether something hovers above it, and hands on what was let go. */
export class DropZone implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: (dropped: DataTransfer | null) => void;
  #isOver = false;

  constructor(host: ReactiveControllerHost, take: (dropped: DataTransfer | null) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** Classes of the zone, which `dropZoneStyles` draw. */
  get classes(): string {
    return this.#isOver ? 'zone over' : 'zone';
  }

  hostDisconnected(): void {
    this.#isOver = false;
  }

  readonly onDragOver = (event: DragEvent): void => {
    // Else the browser opens what is dropped.
    event.preventDefault();
    this.#hover(true);
  };

  readonly onDragLeave = (): void => this.#hover(false);

  readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#hover(false);
    this.#take(event.dataTransfer);
  };

  #hover(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}

export const dropZoneStyles = css`
  .zone {
    border: 2px dashed var(--kr-control-line);
    border-radius: var(--kr-radius);
  }
  .zone.over {
    border-color: var(--kr-accent);
    background: var(--kr-accent-soft);
  }
`;
