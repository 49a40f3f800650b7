import type {
  Answered,
  Evidence,
  FactValue,
  ObservationsAnswer,
  RespondentAnswer,
  SingleAnswer,
} from "../../../src/evidence/evidence.js";
import { fieldName, xmlName } from "../../../src/form/xlsform/field-name.js";
import type { SurveyRow, Xlsform } from "../../../src/form/xlsform/survey-row.js";
import { partsBelow } from "../../../src/model/indicators.js";
import type { Rubric } from "../../../src/model/rubric.js";
import { formatExact } from "../../../src/numeric/format-exact.js";

/** What a surveyor enters: by field the text, and by repeat its rounds. */
export interface Filled {
  readonly values: Map<string, string>;
  readonly rounds: Map<string, Filled[]>;
}

/** Enters evidence into the form of its rubric, as a person would who reads the questions. */
export function fill(rubric: Rubric, { survey }: Xlsform, evidence: Evidence): Filled {
  const form = empty();
  const names = new Set(survey.map(({ name }) => name));
  const put = (field: string, value: string | null): void => {
    if (value !== null) form.values.set(field, value);
  };
  const stamp = survey.find(({ type }) => type === "calculate")?.calculation ?? "";
  put("patuh_rubric", stamp.replaceAll("'", ""));
  put("subject_id", evidence.subject.id);
  put("subject_name", evidence.subject.name);
  for (const [fact, value] of evidence.facts) put(fieldName("fact", fact), factText(value));
  for (const [level, id] of evidence.within ?? []) put(fieldName("within", level), id);
  const parts = [...evidence.known.keys()].filter((name) => !isBare(rubric, name));
  if (parts.length > 0) put("known_parts", parts.map(xmlName).join(" "));
  for (const [name, { kind, value, source, note }] of evidence.known) {
    put(fieldName("known", name), formatExact(value));
    put(fieldName("kind", name), kind);
    put(fieldName("source", name), source);
    put(fieldName("note", name), note);
  }
  for (const [name, answered] of evidence.answers) fillAnswer(form, names, name, answered);
  return form;
}

function fillAnswer(form: Filled, names: ReadonlySet<string>, name: string, { answer, source, note }: Answered): void {
  const { values } = form;
  if (source !== null) values.set(fieldName("source", name), source);
  if (note !== null) values.set(fieldName("note", name), note);
  if (answer.kind === "not-applicable") {
    const apart = fieldName("na", name);
    values.set(names.has(apart) ? apart : fieldName("answer", name), "n_a");
  } else if (answer.kind === "observations") fillObservations(form, names, name, answer);
  else fillSingle(form, names, name, "", answer);
}

function fillObservations(
  form: Filled,
  names: ReadonlySet<string>,
  name: string,
  { observations }: ObservationsAnswer,
): void {
  const slots = [...names].filter((field) => new RegExp(`^source(?!x0)x[0-9]+_${xmlName(name)}$`).test(field)).length;
  for (const [index, { answer, source, note }] of observations.entries()) {
    const slot = index < slots ? `x${index + 1}` : "x0";
    const into = index < slots ? form : nextRound(form, name);
    fillSingle(into, names, name, slot, answer);
    if (source !== null) into.values.set(fieldName(`source${slot}`, name), source);
    if (note !== null) into.values.set(fieldName(`note${slot}`, name), note);
  }
}

function nextRound({ values, rounds }: Filled, name: string): Filled {
  const repeat = fieldName("repeat", name);
  const round = empty();
  const all = [...(rounds.get(repeat) ?? []), round];
  rounds.set(repeat, all);
  values.set(fieldName("more", name), String(all.length));
  return round;
}

function fillSingle(
  { values }: Filled,
  names: ReadonlySet<string>,
  name: string,
  slot: string,
  answer: SingleAnswer,
): void {
  const put = (role: string, value: string): void => void values.set(fieldName(`${role}${slot}`, name), value);
  const isListed = names.has(fieldName(`list${slot}`, name));
  const respondents = (choices: readonly bigint[]): void => {
    put("how", isListed ? "list" : "counts");
    if (isListed) put("list", choices.join(" "));
    else
      for (const choice of new Set(choices))
        put(`count${choice}`, String(choices.filter((one) => one === choice).length));
  };
  if (answer.kind === "choices") respondents(answer.choices);
  else if (answer.kind === "counts")
    respondents(answer.counts.flatMap(({ choice, respondents: size }) => Array(Number(size)).fill(choice)));
  else if (answer.kind === "mean") {
    put("how", "mean");
    put("mean", formatExact(answer.mean));
    if (answer.respondents !== null) put("people", String(answer.respondents));
  } else put("answer", answerText(answer));
}

function answerText(answer: Exclude<SingleAnswer, RespondentAnswer>): string {
  switch (answer.kind) {
    case "yes-no":
      return answer.yes ? "ya" : "tidak";
    case "level":
      return String(answer.level);
    case "option":
      return xmlName(answer.option);
    case "count":
      return String(answer.count);
    case "number":
      return formatExact(answer.number);
    case "checklist":
      return answer.present.length === 0 ? "n_one" : answer.present.map(xmlName).join(" ");
  }
}

function factText(value: FactValue): string {
  if (value.kind === "yes-no") return value.yes ? "ya" : "tidak";
  return value.kind === "option" ? xmlName(value.option) : formatExact(value.number);
}

function isBare(rubric: Rubric, name: string): boolean {
  const part = partsBelow(rubric.children).find((one) => one.name === name);
  return part !== undefined && part.kind !== "indicator" && part.children.length === 0;
}

function empty(): Filled {
  return { values: new Map(), rounds: new Map() };
}

/** The groups around each field, from the top down; the repeat that it stands in is the last. */
export function groupsOf(survey: readonly SurveyRow[]): ReadonlyMap<string, readonly SurveyRow[]> {
  const open: SurveyRow[] = [];
  const groups = new Map<string, readonly SurveyRow[]>();
  for (const row of survey) {
    if (row.type.startsWith("end_")) open.pop();
    else {
      groups.set(row.name, [...open]);
      if (row.type.startsWith("begin_")) open.push(row);
    }
  }
  return groups;
}
