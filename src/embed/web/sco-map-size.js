// The size of the picture, even while it is hidden.

export class Size {
  #box = null;
  #waiting = [];
  #observer = null;
  #measure = () => {};

  /** Keeps the size of that element from now on; what it was of another stays until this one has one. */
  watch(element) {
    this.#observer?.disconnect();
    this.#measure = () => this.#take(element);
    this.#observer = new ResizeObserver(this.#measure);
    this.#observer.observe(element);
    this.#measure();
  }

  /** Resolves to `{ width, height }` in the element's own CSS px: those that it has, else had last, else will have. */
  had() {
    this.#measure();
    return new Promise((resolve, reject) => {
      if (this.#box) resolve(this.#box);
      else this.#waiting.push({ resolve, reject });
    });
  }

  /** Ends all waiting. */
  stop(error) {
    this.#observer?.disconnect();
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  // Not from its rectangle, which the page may have scaled.
  #take({ clientWidth: width, clientHeight: height }) {
    if (!(width > 0 && height > 0)) return;
    this.#box = { width, height };
    for (const { resolve } of this.#waiting.splice(0)) resolve(this.#box);
  }
}

/** The map has left the page or was replaced before it could answer. */
export class Gone extends Error {
  constructor() {
    super("The map left the page before it was drawn.");
  }
}

/** Resolves after what is due now, such as a drawing. */
export function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}
