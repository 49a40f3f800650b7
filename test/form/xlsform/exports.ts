import type { SurveyRow, Xlsform } from "../../../src/form/xlsform/survey-row.js";
import { type Filled, groupsOf } from "./filled-form.js";

/** How several choices stand in a table: in one cell, in a column each, or both. */
export type Choices = "one" | "columns" | "both";

/** How a table is exported. */
export interface TableShape {
  readonly server: "kobo" | "odk";
  readonly withGroups: boolean;
  readonly choices: Choices;
}

const SERVER = {
  kobo: { delimiter: ";", group: "/", always: true },
  odk: { delimiter: ",", group: "-", always: false },
} as const;

/** The CSV file of a server, with the columns that it adds. */
export function tableExport({ survey, choices: rows }: Xlsform, all: readonly Filled[], shape: TableShape): string {
  const { delimiter, group, always } = SERVER[shape.server];
  const groups = groupsOf(survey);
  const quoted = (cell: string): string =>
    always || /[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const isTabled = ({ type, name }: SurveyRow): boolean =>
    !/^(begin|end)_/.test(type) && !(groups.get(name) ?? []).some((one) => one.type === "begin_repeat");
  const columns = survey.filter(isTabled).flatMap(({ type, name }) => {
    const above = shape.withGroups ? (groups.get(name) ?? []).map((one) => one.name) : [];
    const header = [...above, name].join(group);
    const one = { header, cell: ({ values }: Filled): string => values.get(name) ?? "" };
    const list = type.startsWith("select_multiple ") ? type.split(" ")[1] : undefined;
    const each = rows
      .filter((row) => row.list === list)
      .map((row) => ({ header: `${header}/${row.name}`, cell: (filled: Filled) => tick(filled, name, row.name) }));
    if (each.length === 0 || shape.choices === "one") return [one];
    return shape.choices === "both" ? [one, ...each] : each;
  });
  const [before, after] = SERVICE[shape.server];
  const header = [...before, ...columns.map((column) => column.header), ...after];
  const lines = all.map((filled, index) => [
    ...before.map(() => "2026-11-02T10:00:00.000+07:00"),
    ...columns.map(({ cell }) => cell(filled)),
    ...after.map((name) => (name === "__version__" ? "vQ8" : `${name}-${index + 1}`)),
  ]);
  return `${[header, ...lines].map((line) => line.map(quoted).join(delimiter)).join("\r\n")}\r\n`;
}

const SERVICE = {
  kobo: [
    ["start", "end"],
    ["__version__", "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_index"],
  ],
  odk: [
    ["SubmissionDate"],
    ["meta-instanceID", "meta-instanceName", "KEY", "SubmitterID", "ReviewState", "FormVersion"],
  ],
} as const;

function tick({ values }: Filled, name: string, choice: string): string {
  const value = values.get(name);
  if (value === undefined) return "";
  return value.split(" ").includes(choice) ? "1" : "0";
}

/** What the API of Kobo answers: texts under keys that hold the groups; what was not filled in is not there. */
export function koboJson({ survey }: Xlsform, all: readonly Filled[]): string {
  const groups = groupsOf(survey);
  const key = (name: string): string => [...(groups.get(name) ?? []).map((one) => one.name), name].join("/");
  const objectOf = ({ values, rounds }: Filled): object => ({
    ...Object.fromEntries([...values].map(([name, value]) => [key(name), value])),
    ...Object.fromEntries([...rounds].map(([name, each]) => [key(name), each.map(objectOf)])),
  });
  const results = all.map((filled, index) => ({
    _id: index + 1,
    "formhub/uuid": "5c1f",
    ...objectOf(filled),
    __version__: "vQ8",
    "meta/instanceID": `uuid:${index}`,
    _uuid: String(index),
    _attachments: [],
    _geolocation: [null, null],
    _validation_status: {},
  }));
  return JSON.stringify({ count: all.length, next: null, previous: null, results });
}

/** What the OData of ODK Central answers: groups are objects, numbers are numbers, what was not filled in is null. */
export function odkJson({ survey }: Xlsform, all: readonly Filled[], expand = true): string {
  const value = all.map((filled, index) => ({
    __id: `uuid:${index}`,
    __system: { submissionDate: "2026-11-02T03:00:00.000Z", reviewState: null, deletedAt: null },
    meta: { instanceID: `uuid:${index}`, instanceName: null },
    ...objectAt(survey, [], filled, expand),
  }));
  return JSON.stringify({ value, "@odata.context": "https://odk.example/v1/projects/1/forms/x.svc/$metadata" });
}

function objectAt(survey: readonly SurveyRow[], above: readonly string[], filled: Filled, expand: boolean): object {
  const groups = groupsOf(survey);
  const here = survey.filter(({ type, name }) => {
    const path = groups.get(name)?.map((one) => one.name) ?? [];
    return !type.startsWith("end_") && path.join("/") === above.join("/");
  });
  return Object.fromEntries(
    here.map(({ type, name }): [string, unknown] => {
      if (type === "begin_group") return [name, objectAt(survey, [...above, name], filled, expand)];
      if (type !== "begin_repeat") return [name, typed(type, filled.values.get(name))];
      const rounds = filled.rounds.get(name) ?? [];
      if (!expand) return [`${name}@odata.navigationLink`, `Submissions('uuid')/${name}`];
      return [name, rounds.map((round) => ({ __id: "1", ...objectAt(survey, [...above, name], round, expand) }))];
    }),
  );
}

function typed(type: string, value: string | undefined): string | number | null {
  if (value === undefined) return null;
  return type === "integer" || type === "decimal" ? Number(value) : value;
}
