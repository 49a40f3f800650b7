/** A mistake of patuh itself, never of its user; please report it. */
export class InternalError extends Error {
  readonly code = "PTH9001";

  constructor(message: string, options?: ErrorOptions) {
    super(`${message} (PTH9001: a fault in patuh, please report it with the file that shows it)`, options);
    this.name = "InternalError";
  }
}
