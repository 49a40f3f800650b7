/** How far a search may go, in ways that are looked at; no clock is asked. */
export interface Work {
  /** Takes so many ways off; false once more were wanted than there are. */
  readonly spend: (ways: number) => boolean;
  /** Notes that something was left out, so that nothing is proved by not finding it. */
  readonly cut: () => void;
  readonly isCut: () => boolean;
  readonly spent: () => number;
}

/** Work of so many ways. */
export function createWork(most: number): Work {
  let spent = 0;
  let isCut = false;
  return {
    spend: (ways) => {
      spent += ways;
      if (spent > most) isCut = true;
      return spent <= most;
    },
    cut: () => {
      isCut = true;
    },
    isCut: () => isCut,
    spent: () => spent,
  };
}
