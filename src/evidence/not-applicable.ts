/** How an assessor writes that a part does not apply. */
export const NOT_APPLICABLE: readonly unknown[] = ["n/a", "tidak berlaku"];
