/** How the command line ends; part of its contract. */
export const EXIT = {
  /** The work was done; warnings may have been shown. */
  fine: 0,
  /** The input has errors; diagnostics say which. */
  inputErrors: 1,
  /** The command was called wrongly. */
  wrongUsage: 2,
  /** What was verified does not hold. */
  verificationFailed: 3,
  /** A fault in patuh itself. */
  ownFault: 70,
  /** A person broke a dialogue off; nothing was changed. */
  interrupted: 130,
} as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
