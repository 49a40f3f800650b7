import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";

/** What a form is written from. */
export interface FormRequest {
  readonly rubric: Rubric;
  /** What is filled in already. */
  readonly evidence: readonly Evidence[];
  readonly subjects?: number;
  readonly observations?: number;
}

/** A form as a file, or why there is none. */
export interface WrittenForm {
  readonly content: Uint8Array | string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One kind of form: how it is written, and what it can be given. Its code is loaded only when it is asked for. */
export interface FormKind {
  readonly write: (request: FormRequest) => Promise<WrittenForm>;
  /** Whether the file is text, which may go to standard output. */
  readonly isText: boolean;
  /** How many subjects can be filled in or left room for; none for a form that is only asked. */
  readonly subjects: "none" | "one" | "many";
}

/** What `patuh form --to` can write. */
export const FORM_KINDS = {
  xlsx: {
    isText: false,
    subjects: "many",
    write: async ({ rubric, ...options }) => {
      const { writeWorkbook } = await import("../form/workbook/write-workbook.js");
      const { bytes, diagnostics } = await writeWorkbook(rubric, options);
      return { content: bytes, diagnostics };
    },
  },
  csv: {
    isText: true,
    subjects: "many",
    write: async ({ rubric, ...options }) => {
      const { writeCsvForm } = await import("../form/csv/write-csv-form.js");
      return { content: writeCsvForm(rubric, options), diagnostics: [] };
    },
  },
  xlsform: {
    isText: false,
    subjects: "none",
    write: async ({ rubric }) => {
      const { writeXlsform } = await import("../form/xlsform/write-xlsform.js");
      return { content: await writeXlsform(rubric), diagnostics: [] };
    },
  },
} as const satisfies Readonly<Record<string, FormKind>>;

/** The name of a kind of form. */
export type FormKindName = keyof typeof FORM_KINDS;
