import { describe, expect, it } from "vitest";
import { crosswalkOf } from "../../src/diff/crosswalk.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { amendment, PARENT } from "../amend/amending.js";
import { compiledChain, compiledPair, named, written } from "./comparing.js";

/** The crosswalk of the parent and what amends it or is written out, without the names that stayed. */
function walk(after: string, before = PARENT): ReturnType<typeof named> {
  const { pairs = [], ...rest } = named(crosswalkOf(...compiledPair(before, after)));
  const changed = pairs.filter((pair) => pair.includes(">"));
  return changed.length === 0 ? rest : { pairs: changed, ...rest };
}

describe("the crosswalk of an amendment", () => {
  it("should keep every name that no statement touches, in the order of the later rubric", () => {
    const pairs = ["masukan", "parkir", "toilet", "luaran", "cepat", "antre"];
    expect(named(crosswalkOf(...compiledPair(PARENT, amendment())))).toEqual({ pairs });
  });

  it("should follow a renamed part, whatever else is renamed to what", () => {
    const renames = ['rename indicator parkir to taman because "x"', 'rename fact lanjut to parkir because "x"'];
    expect(walk(amendment(...renames))).toEqual({ pairs: ["parkir > taman (amendment)"] });
  });

  it("should take a part that has the former name of another as new", () => {
    const after = amendment(
      'rename indicator parkir to taman because "x"',
      "change indicator taman weight 20%",
      'add into masukan indicator parkir "Parkir" weight 30% { scale yes/no }',
    );
    expect(walk(after)).toEqual({ pairs: ["parkir > taman (amendment)"], added: ["parkir"] });
  });

  it("should follow parts into what they were split or merged into", () => {
    const split = amendment(
      'split indicator parkir into { indicator motor "Motor" weight 20% { scale tiga } indicator mobil "Mobil" weight 30% { scale tiga } } because "x"',
    );
    expect(walk(split)).toEqual({ split: ["parkir > motor mobil"] });
    const merged = amendment(
      'merge indicator parkir, indicator toilet into indicator sarana "Sarana" weight 100% { scale tiga } because "x"',
    );
    expect(walk(merged)).toEqual({ merged: ["parkir toilet > sarana"] });
  });

  it("should know a part that was moved: removed, and added again under its name", () => {
    const after = amendment(
      'remove indicator toilet because "x"',
      'add into cepat indicator toilet "Toilet" weight 50% { scale yes/no }',
      "change indicator parkir weight 100%",
      "change indicator antre weight 50%",
    );
    expect(walk(after)).toEqual({});
  });

  it("should never take a group for an indicator", () => {
    const after = amendment(
      'remove variable cepat because "x"',
      'add into luaran indicator cepat "Kecepatan" weight 100% { scale tiga }',
    );
    expect(walk(after)).toEqual({ removed: ["cepat", "antre"], added: ["cepat"] });
  });

  it("should not guess what an amendment says: what it removes is not what it adds", () => {
    const after = amendment(
      'remove indicator parkir because "x"',
      'add into masukan indicator parkiran "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }',
    );
    expect(walk(after)).toEqual({ removed: ["parkir"], added: ["parkiran"] });
  });

  it("should follow parts through several years", () => {
    const years = compiledChain(
      PARENT,
      amendment('rename indicator parkir to taman because "x"'),
      `rubric loket 2025 amends loket 2024 { title "2025"
        split indicator taman into { indicator a "A" weight 20% { scale tiga } indicator b "B" weight 30% { scale tiga } } because "x"
      }`,
      `rubric loket 2026 amends loket 2025 { title "2026"
        merge indicator b, indicator toilet into indicator c "C" weight 80% { scale tiga } because "x"
        rename dimension luaran to hasil because "x"
      }`,
    );
    const [first, ...rest] = years;
    const last = rest.at(-1);
    if (first === undefined || last === undefined) throw new Error("there are four");
    const expected = {
      pairs: ["masukan", "luaran > hasil (amendment)", "cepat", "antre"],
      split: ["parkir > a c"],
      merged: ["parkir toilet > c"],
    };
    expect(named(crosswalkOf(first, last, rest.slice(0, -1)))).toEqual(expected);
    // In any order, and with others among them.
    expect(named(crosswalkOf(first, last, [...rest, first].toReversed()))).toEqual(expected);
    // Without those between, names and likeness are all that is left.
    expect(named(crosswalkOf(first, last))["split"]).toBeUndefined();
  });

  it("should not follow an amendment of another text of that year", () => {
    const [parent, later] = compiledPair(PARENT, amendment('rename indicator parkir to taman because "x"'));
    const [other] = compiledChain(written(["weight 60%", "weight 50%"], ["weight 40%", "weight 50%"]));
    if (other === undefined) throw new Error("there is one");
    expect(named(crosswalkOf(parent, later))["pairs"]).toContain("parkir > taman (amendment)");
    expect(named(crosswalkOf(other, later))["pairs"]).toContain("parkir > taman (likeness)");
  });
});

describe("the crosswalk of rubrics that are written out", () => {
  it("should know a part by its name, however it changed", () => {
    const after = written([
      'indicator parkir "Parkir" weight 50% { code "1.a" scale tiga',
      'indicator parkir "Lain" weight 50% { scale yes/no',
    ]);
    expect(walk(after)).toEqual({});
  });

  it("should know a part that was renamed by its title, also when a little of it changed", () => {
    expect(walk(written(["indicator parkir", "indicator p"]))).toEqual({ pairs: ["parkir > p (likeness)"] });
    const before = written(['"Parkir"', '"Tempat parkir bagi pengguna layanan"']);
    const after = written(["indicator parkir", "indicator p"], ['"Parkir"', '"Tempat parkir untuk pengguna layanan"']);
    expect(walk(after, before)).toEqual({ pairs: ["parkir > p (likeness)"] });
  });

  it("should know several at once, and a dimension by its children", () => {
    const after = written(
      ["indicator parkir", "indicator p"],
      ["indicator toilet", "indicator t"],
      ['dimension masukan "Masukan"', 'dimension d "Hal yang lain sama sekali"'],
    );
    expect(walk(after)).toEqual({
      pairs: ["masukan > d (likeness)", "parkir > p (likeness)", "toilet > t (likeness)"],
    });
  });

  it("should not take another part for one that is gone", () => {
    const after = written(['indicator parkir "Parkir"', 'indicator bank "Bank data"']);
    expect(walk(after)).toEqual({ removed: ["parkir"], added: ["bank"] });
  });

  it("should match none of two candidates that are about equally alike", () => {
    const before = written([
      'indicator toilet "Toilet" weight 50% { scale yes/no',
      'indicator toilet "Parkir" weight 50% { scale tiga',
    ]);
    const after = before
      .replaceAll("indicator parkir", "indicator a")
      .replaceAll("indicator toilet", "indicator b")
      .replace('code "1.a" ', "");
    expect(walk(after, before)).toEqual({ removed: ["parkir", "toilet"], added: ["a", "b"] });
  });

  it("should not take the third question for the fourth", () => {
    const before = written(['"Parkir"', '"Pertanyaan 3"']);
    const after = written(['indicator parkir "Parkir"', 'indicator p "Pertanyaan 4"']);
    expect(walk(after, before)).toEqual({ removed: ["parkir"], added: ["p"] });
  });

  it("should never take a group for an indicator of the same title", () => {
    const after = written([
      'indicator parkir "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }',
      'variable taman "Parkir" weight 50%',
    ]);
    expect(walk(after)).toEqual({ removed: ["parkir"], added: ["taman"] });
  });
});

const shipped: readonly Rubric[] = Object.values(rubrics);

describe("the crosswalk of shipped rubrics", () => {
  it.each(shipped)("should find every part of $id@$year in itself", (rubric) => {
    const { removed, added, pairs } = crosswalkOf(rubric, rubric);
    expect({ removed, added }).toEqual({ removed: [], added: [] });
    expect(pairs.every(({ before, after, by }) => before === after && by === "name")).toBe(true);
  });

  it("should be the same both ways where nothing was amended", () => {
    for (const one of shipped) {
      for (const other of shipped) {
        if (one.amendment !== null || other.amendment !== null) continue;
        const there = crosswalkOf(one, other).pairs.map(({ before, after }) => `${before.name} ${after.name}`);
        const back = crosswalkOf(other, one).pairs.map(({ before, after }) => `${after.name} ${before.name}`);
        expect(back.toSorted()).toEqual(there.toSorted());
      }
    }
  });
});
