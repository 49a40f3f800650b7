import type { Token } from "./tokens.js";

const NUMBER = /^[0-9]/;
const PLAIN_NUMBER = /^[0-9][^%]*$/;

/**
 * Whether a token follows the one before it without a blank.
 *
 * @param at the index of the token
 */
export function isTight(tokens: readonly Token[], at: number): boolean {
  const text = (distance: number): string => tokens[at + distance]?.text ?? "";
  const before = text(-1);
  if (/^(?:,|\)|\]|\.\.)$/.test(text(0)) || /^(?:\(|\[|\.\.)$/.test(before)) return true;
  if (before === "-" && !isOperand(text(-2))) return true;
  return isFraction(tokens, at) || isFraction(tokens, at - 1);
}

/** Whether a `-` behind this text stands between two operands. */
function isOperand(text: string): boolean {
  return NUMBER.test(text) || text === ")";
}

/** Whether a token is the stroke of a fraction as `1/14`: of two plain numbers that nothing tears apart. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const text = (distance: number): string => tokens[at + distance]?.text ?? "";
  return text(0) === "/" && PLAIN_NUMBER.test(text(-1)) && PLAIN_NUMBER.test(text(1)) && !/^[*/]$/.test(text(-2));
}
