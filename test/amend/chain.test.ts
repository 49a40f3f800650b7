import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { LoadParent } from "../../src/compile/load-source.js";
import { expectDiagnostics, expectErrors } from "../support/expect-diagnostics.js";
import { amendment, among, compiled, expectSameMeaning, PARENT, whole } from "./amending.js";

const head = (id: string, year: string, parent: string): string => `rubric ${id} ${year} amends ${parent} `;
const empty = (id: string, year: string, parent: string): string => `${head(id, year, parent)}{ title "T" }`;

describe("a chain of amendments", () => {
  const middle = amendment(
    'rename dimension luaran to hasil because "x"',
    'remove rule potong because "x" from lama',
    "change dimension masukan weight 50%",
    "change dimension hasil weight 50%",
  );
  const last = (...statements: readonly string[]): string =>
    `rubric loket 2025 amends loket 2024 {\n  title "Loket 2024"\n  ${statements.join("\n  ")}\n}`;

  it("should come to what the last year is, written whole", () => {
    const written = whole(
      ["luaran", "hasil"],
      ["rule potong { when layanan above 10 then subtract 1 }", ""],
      ["weight 60% from lama", "weight 45%"],
      ["weight 40%", "weight 55%"],
      ["loket 2024 {", "loket 2025 {"],
    );
    const changes = ["change dimension masukan weight 45%", "change dimension hasil weight 55%"];
    expectSameMeaning(last(...changes), written, middle);
  });

  it("should name the year before, with its hash, and what changed since", () => {
    const parent = compiled(middle, PARENT);
    expect(compiled(last(), middle, PARENT).amendment).toEqual({
      id: "loket",
      year: "2024",
      hash: parent.hash,
      changes: [],
    });
    expect(parent.amendment).toMatchObject({ year: "2023", hash: compiled(PARENT).hash });
    expect(parent.amendment?.changes).toEqual([
      { kind: "renamed", what: "dimension", name: "luaran", to: "hasil", because: { id: "x", en: null } },
      { kind: "removed", what: "rule", name: "potong", because: { id: "x", en: null } },
      { kind: "changed", what: "dimension", name: "masukan" },
      { kind: "changed", what: "dimension", name: "hasil" },
    ]);
  });

  it("should not ask again for the sources of last year's reasons", () => {
    const changes = ['remove source lama because "x"', "change category A from 80"];
    expectDiagnostics(last(...changes), [], { loadParent: among(middle, PARENT) });
  });

  it("should be as long as 64", () => {
    const load: LoadParent = (id, year) => {
      const before = Number(year) - 1;
      const text = year === "1936" ? PARENT.replace("2023", "1936") : empty(id, year, `${id} ${before}`);
      return { name: `${year}`, text };
    };
    expect(compileRubric(empty("loket", "2000", "loket 1999"), "2000", { loadParent: load }).ok).toBe(true);
    expectErrors(
      empty("loket", "2001", "loket 2000"),
      [{ code: "PTH2405", underlined: "amends loket 2000", message: "before `loket 1936`" }],
      { loadParent: load },
    );
  });
});

describe("the amended rubric", () => {
  const text = amendment();
  const loads = (parent: string | null): { loadParent: LoadParent } => ({
    loadParent: () => (parent === null ? null : { name: "loket-2023.rubric", text: parent }),
  });

  it("should be found", () => {
    expectErrors(text, [{ code: "PTH2400", underlined: "amends loket 2023", hint: "`loadParent`" }]);
    expectErrors(
      text,
      [{ code: "PTH2400", underlined: "amends loket 2023", hint: "`loket-2023.rubric`" }],
      loads(null),
    );
  });

  it("should be asked for by name and year, for the text that amends it", () => {
    const asked: unknown[] = [];
    const loadParent: LoadParent = (...question) => {
      asked.push(question);
      return null;
    };
    compileRubric(text, "loket-2024.rubric", { loadParent });
    expect(asked).toEqual([["loket", "2023", { name: "loket-2024.rubric", text }]]);
  });

  it("should be without errors, of which the first is told", () => {
    const broken = PARENT.replace("weight 60%", "weight 61%").replace("from 80", "from 800");
    expectErrors(
      text,
      [
        {
          code: "PTH2401",
          underlined: "amends loket 2023",
          message: "the rubric `loket 2023` has 2 errors; the first: the weights inside `loket` add up to 101%",
          hint: "`loket-2023.rubric`",
        },
      ],
      loads(broken),
    );
    expectErrors(
      text,
      [{ code: "PTH2401", underlined: "amends loket 2023", message: "this file is empty" }],
      loads(""),
    );
  });

  it("should be told of the errors of the rubric that it amends itself", () => {
    const options = { loadParent: among(text, PARENT.replace("weight 60%", "weight 61%")) };
    const message =
      "the rubric `loket 2024` rests on the rubric `loket 2023`, which has 1 error; the first: the weights";
    expectErrors(
      empty("loket", "2025", "loket 2024"),
      [{ code: "PTH2401", underlined: "amends loket 2024", message }],
      options,
    );
  });

  it("should be the one that is named", () => {
    expectErrors(
      text,
      [
        {
          code: "PTH2402",
          underlined: "amends loket 2023",
          message: "`loket-2023.rubric` holds the rubric `loket 2022`",
        },
      ],
      loads(PARENT.replace("loket 2023", "loket 2022")),
    );
  });

  it("should have the hash that is pinned", () => {
    const { hash } = compiled(PARENT);
    const pinned = (pin: string): string => text.replace("loket 2023", `loket 2023 ${pin}`);
    expect(compiled(pinned(hash), PARENT).amendment?.hash).toBe(hash);
    const other = `${hash.slice(0, -2)}${hash.endsWith("A=") ? "B" : "A"}=`;
    expectErrors(
      pinned(other),
      [{ code: "PTH2406", underlined: other, message: `the hash \`${hash}\`, not \`${other}\``, hint: "the new hash" }],
      loads(PARENT),
    );
    expectErrors(pinned("sha256-x"), [{ code: "PTH2406", underlined: "sha256-x" }], loads(PARENT));
  });

  it("should be another rubric", () => {
    expectErrors(empty("loket", "2024", "loket 2024"), [{ code: "PTH2404", underlined: "amends loket 2024" }]);
  });

  it("should not come back to itself", () => {
    const a = empty("a", "2024", "b 2023");
    const b = empty("b", "2023", "a 2024");
    const path = "`a 2024` → `b 2023` → `a 2024`";
    const options = { loadParent: among(a, b) };
    expectErrors(a, [{ code: "PTH2403", underlined: "amends b 2023", message: path }], options);
    expectErrors(
      empty("c", "2025", "a 2024"),
      [{ code: "PTH2403", underlined: "amends a 2024", message: path }],
      options,
    );
  });

  it("should be told apart from one that answers for another year", () => {
    expectErrors(
      amendment(),
      [{ code: "PTH2402", underlined: "amends loket 2023", message: "holds the rubric `loket 2024`" }],
      loads(amendment()),
    );
  });

  it("should not be blamed on the amendment when it only has warnings", () => {
    const warned = PARENT.replace("scale tiga levels", "scale sisa yes/no\n  scale tiga levels");
    expectDiagnostics(text, [], loads(warned));
  });
});

describe("the changes of an amendment", () => {
  it("should be listed in the order in which they were written, without those of no effect", () => {
    const text = amendment(
      'law pp "PP"',
      "change score 0..100 published 1 digit half-up",
      "change category B from 50.0",
      'add category D "D" from 0',
      "change category C from 10",
      "add into toilet rounded to 1",
      'split indicator parkir into { indicator a weight 25% { scale tiga } indicator b weight 25% { scale tiga } } because "luas" en "large"',
      'remove verdict because "x"',
    );
    const [said] = compileRubric(text, "x", { loadParent: among(PARENT) }).diagnostics;
    expect(said?.code).toBe("PTH2421");
    expect(compiled(text, PARENT).amendment?.changes).toEqual([
      { kind: "added", what: "law", name: "pp" },
      { kind: "changed", what: "score", name: null },
      { kind: "added", what: "category", name: "D" },
      { kind: "changed", what: "category", name: "C" },
      { kind: "added", what: "rounded to", name: "toilet" },
      { kind: "split", what: "indicator", name: "parkir", into: ["a", "b"], because: { id: "luas", en: "large" } },
      { kind: "removed", what: "verdict", name: null, because: { id: "x", en: null } },
    ]);
  });

  it("should tell what was merged", () => {
    const text = amendment(
      'merge indicator parkir, indicator toilet into indicator c weight 100% { scale tiga } because "x"',
    );
    expect(compiled(text, PARENT).amendment?.changes).toEqual([
      { kind: "merged", what: "indicator", names: ["parkir", "toilet"], into: "c", because: { id: "x", en: null } },
    ]);
  });
});
