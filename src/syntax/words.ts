/** The zones that a category may be shown in, worst first. */
export const ZONES = ["red", "yellow", "green"] as const;

/** Whether a higher or a lower answer is better. */
export const DIRECTIONS = ["higher", "lower"] as const;
