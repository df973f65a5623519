// How large the picture is, though it may be hidden now.

export class Size {
  #box = null;
  #waiting = [];
  #observer = null;

  /** Keeps the size of that element from now on; what it was of another stays until this one has one. */
  watch(element) {
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#measure(element));
    this.#observer.observe(element);
    this.#measure(element);
  }

  /** Resolves to `{ width, height }` in the element's own CSS px: those that it has, else had last, else will have. */
  had() {
    return new Promise((resolve, reject) => {
      if (this.#box) resolve(this.#box);
      else this.#waiting.push({ resolve, reject });
    });
  }

  /** Nobody need wait any longer. */
  stop(error) {
    this.#observer?.disconnect();
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  // Not by its rectangle, which a page may have scaled.
  #measure({ clientWidth: width, clientHeight: height }) {
    if (!(width > 0 && height > 0)) return;
    this.#box = { width, height };
    for (const { resolve } of this.#waiting.splice(0)) resolve(this.#box);
  }
}
