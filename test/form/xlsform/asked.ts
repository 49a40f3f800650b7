import type { SurveyRow } from "../../../src/form/xlsform/survey-row.js";
import { type Filled, groupsOf } from "./filled-form.js";

/** What a client does with a form: it clears what is not asked, until nothing changes, and says which answers it refuses. */
export function sent(
  survey: readonly SurveyRow[],
  filled: Filled,
): { readonly filled: Filled; readonly refused: string[] } {
  const groups = groupsOf(survey);
  const values = new Map(filled.values);
  const isAsked = (row: SurveyRow): boolean =>
    [...(groups.get(row.name) ?? []), row].every(
      ({ relevant }) => relevant === undefined || holds(relevant, values, ""),
    );
  const rows = survey.filter(({ type }) => !type.startsWith("end_"));
  for (let before = -1; before !== values.size; ) {
    before = values.size;
    for (const row of rows) if (values.has(row.name) && !isAsked(row)) values.delete(row.name);
  }
  const rounds = new Map(
    [...filled.rounds].filter(([repeat]) => rows.some((row) => row.name === repeat && isAsked(row))),
  );
  const all = [values, ...[...rounds.values()].flat().map((round) => new Map([...values, ...round.values]))];
  const refused = all.flatMap((one) =>
    rows
      .filter(
        ({ name, constraint }) =>
          constraint !== undefined && one.has(name) && !holds(constraint, one, one.get(name) ?? ""),
      )
      .map(({ name }) => name),
  );
  return { filled: { values, rounds }, refused };
}

/** The questions that are asked, required and empty. */
export function lacking(survey: readonly SurveyRow[], { values }: Filled): readonly string[] {
  const groups = groupsOf(survey);
  return survey
    .filter(({ name, required }) => required === true && !values.has(name))
    .filter((row) => !(groups.get(row.name) ?? []).some(({ type }) => type === "begin_repeat"))
    .filter((row) =>
      [...(groups.get(row.name) ?? []), row].every(
        (one) => one.relevant === undefined || holds(one.relevant, values, ""),
      ),
    )
    .map(({ name }) => name);
}

/** Decides an expression of a form, by making it one of JavaScript; an operator or function that is not known throws. */
export function holds(expression: string, values: ReadonlyMap<string, string>, self: string): boolean {
  const tokens =
    expression.match(/'[^']*'|\$\{[a-z0-9_]+\}|-?[0-9]+(?:\.[0-9]+)?|[a-z-]+(?=\()|and|or|!=|<=|>=|[<>=(),.]|\s+/g) ??
    [];
  if (tokens.join("") !== expression) throw new Error(`not understood: ${expression}`);
  const script = tokens.map((token) => scriptOf(token)).join("");
  return Boolean(
    new Function("v", "self", "f", `return ${script}`)((name: string) => values.get(name) ?? "", self, FUNCTIONS),
  );
}

function scriptOf(token: string): string {
  if (token.startsWith("${")) return `v("${token.slice(2, -1)}")`;
  if (token.startsWith("'") || /^[\s(),]+$/.test(token)) return token.replaceAll("\\", "\\\\");
  if (/^-?[0-9]/.test(token)) return token;
  const known: Readonly<Record<string, string>> = {
    ...{ and: "&&", or: "||", "=": "==", "!=": "!=", "<": "<", ">": ">", "<=": "<=", ">=": ">=", ".": "self" },
  };
  return known[token] ?? `f["${token}"]`;
}

const FUNCTIONS: Readonly<Record<string, (...given: string[]) => unknown>> = {
  not: (value) => !value,
  true: () => true,
  selected: (value = "", choice = "") => value.split(" ").includes(choice),
  "count-selected": (value = "") => value.split(" ").filter((one) => one !== "").length,
  "string-length": (value = "") => [...value].length,
  "normalize-space": (value = "") => value.trim().replaceAll(/\s+/g, " "),
  regex: (value = "", pattern = "") => new RegExp(pattern).test(value),
};
