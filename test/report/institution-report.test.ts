import { describe, expect, it } from "vitest";
import { combineLevel } from "../../src/evaluate/combine-level.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { subtract } from "../../src/numeric/rational.js";
import { createRow } from "../../src/population/row.js";
import { type Institution, institutionsOf } from "../../src/report/institution/institution.js";
import { institutionReport } from "../../src/report/institution/institution-report.js";
import { pullsOf } from "../../src/report/institution/pulls.js";
import { ombudsmanKepatuhan2022 } from "../../src/rubrics/generated/ombudsman-kepatuhan-2022.js";
import { ombudsmanOpini2025 } from "../../src/rubrics/generated/ombudsman-opini-2025.js";
import { compiled, institutionOf, officeOfUnits } from "./reports.js";

const gorontalo = institutionOf(ombudsmanOpini2025, "gorontalo-2025.csv");
const cianjur = institutionOf(ombudsmanKepatuhan2022, "cianjur-2022.csv");

const exact = (text: string | null) => parseExact(text ?? "") ?? expect.fail("no number");
const only = (all: readonly Institution[]): Institution => all[0] ?? expect.fail("no institution");

function rubricWith(level: string): ReturnType<typeof compiled> {
  return compiled(`rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact people number 0..1000 "Pegawai"
  indicator fee "Tarif" weight 100% { scale yes/no }
  category good "baik" zone green from 80 to 100
  category poor "kurang" zone red from 0 to 79.99
  ${level}
}`);
}

describe("the report of an institution", () => {
  it("should show the published score of the institution, and those of its units", () => {
    const html = institutionReport(gorontalo, { title: "Provinsi Gorontalo" });
    for (const shown of [
      "76.82",
      "Provinsi Gorontalo",
      "68.79",
      "77.55",
      "84.11",
      "Dinas Sosial",
      "rata-rata nilai unit",
    ])
      expect(html).toContain(shown);
    expect(institutionReport(cianjur, { language: "en" })).toContain("82.82");
  });

  it("should have a column of zones only where the rubric has zones", () => {
    expect(institutionReport(cianjur)).toContain(">Zona<");
    expect(institutionReport(gorontalo)).not.toContain(">Zona<");
  });

  it("should tell exactly what pulls the mean down", () => {
    const [first] = pullsOf(gorontalo);
    expect(first?.member.name).toBe("Dinas Pendidikan");
    expect(first?.without).toBe("80.83");
    // 4609/60 - (77.55 + 84.11) / 2
    expect(formatExact(first?.pull ?? expect.fail("no pull"))).toBe("-301/75");
    expect(institutionReport(gorontalo)).toContain("−301/75");
  });

  it.each(["mean", "lowest", "mean at least 3 rounded to 1", "mean weighted by people"])(
    "should find of each of many units the same as combining all the others: %s",
    (how) => {
      const rubric = rubricWith(`level unit -> office ${how}`);
      const scores = ["100", "50", "1/3", "50", "0", "77.77"];
      for (const count of [1, 2, 3, 6]) {
        const rows = scores.slice(0, count).map((score, place) => {
          const facts = how.includes("people") ? { people: String(place % 3) } : {};
          return createRow({ id: `unit-${place}`, score: null, exact: score, within: { office: "a" }, facts });
        });
        const institution = only(institutionsOf({ rubric, rows }));
        for (const { member, without } of pullsOf(institution)) {
          const others = institution.members
            .filter(({ id }) => id !== member.id)
            .map(({ id, exact: own, facts }) => ({ id, exact: own, weight: facts["people"] }));
          const combined =
            others.length === 0 || institution.group.exact === null
              ? null
              : combineLevel(rubric, "office", others).exact;
          expect(without).toBe(combined);
        }
      }
    },
  );

  it("should be done with thousands of units in no time", { timeout: 5000 }, () => {
    const rubric = rubricWith("level unit -> office mean");
    const rows = Array.from({ length: 5000 }, (_, place) =>
      createRow({ id: `unit-${place}`, score: `${place % 100}.25`, within: { office: "a" } }),
    );
    expect(pullsOf(only(institutionsOf({ rubric, rows })))).toHaveLength(5000);
  });

  it("should find of every unit what the institution would be without it, by the rule of its level", () => {
    for (const institution of [gorontalo, cianjur]) {
      const { rubric, level, members, group } = institution;
      for (const { member, pull } of pullsOf(institution)) {
        const others = members.filter(({ id }) => id !== member.id);
        const without = combineLevel(rubric, level.to, others);
        expect(formatExact(pull ?? expect.fail("no pull"))).toBe(
          formatExact(subtract(exact(group.exact), exact(without.exact))),
        );
      }
    }
  });

  it("should weigh units as the rubric does, and name the fact", () => {
    const rubric = rubricWith("level unit -> office mean weighted by people");
    const rows = [
      createRow({ id: "a", exact: "100", facts: { people: "3" } }),
      createRow({ id: "b", exact: "60", facts: { people: "1" } }),
    ];
    const office = only(institutionsOf({ rubric, rows }));
    expect(office.group.score).toBe("90.00");
    expect(pullsOf(office).map(({ member, without }) => `${member.id} ${without}`)).toEqual(["b 100", "a 60"]);
    expect(institutionReport(office)).toContain("berbobot Pegawai");
  });

  it("should know that only the lowest counts where the rubric says so", () => {
    const rubric = rubricWith("level unit -> office lowest");
    const rows = ["100", "60", "70"].map((score) => createRow({ id: score, exact: score }));
    const pulls = pullsOf(only(institutionsOf({ rubric, rows })));
    expect(pulls.map(({ member, pull }) => `${member.id} ${formatExact(pull ?? expect.fail("no pull"))}`)).toEqual([
      "60 -10",
      "100 0",
      "70 0",
    ]);
  });

  it("should say that there is no score while a unit has none, and between what it lies", () => {
    const rubric = rubricWith("level unit -> office mean");
    const rows = [createRow({ id: "a", exact: "100" }), createRow({ id: "b", range: { low: "0", high: "40" } })];
    const html = institutionReport(only(institutionsOf({ rubric, rows })), { language: "en" });
    expect(html).toContain("In every case its score lies between 50 and 70.");
    expect(html).toContain('class="bracket"');
    expect(html).toContain("b: no score (0 – 40)");
  });

  it("should name what could not be read, and what was left out with a reason", () => {
    const rubric = rubricWith("level unit -> office mean");
    const rows = [createRow({ id: "a", exact: "100" }), createRow({ id: "b", excluded: "baru dibentuk" })];
    const refused = [{ number: 4, id: null, within: {} }];
    const html = institutionReport(only(institutionsOf({ rubric, rows, refused })), { language: "en" });
    for (const shown of ["#4: could not be read", "baru dibentuk", "1 unit is left out"]) expect(html).toContain(shown);
    const whole = institutionReport(only(institutionsOf({ rubric, rows: rows.slice(0, 1) })), { language: "en" });
    for (const title of ["Units without a score", "Units left out"]) expect(whole).not.toContain(title);
  });

  it("should report groups of groups by what is directly below them", () => {
    const rubric = rubricWith("level service -> unit mean\n  level unit -> office mean");
    const rows = [
      ["a", "u", "100"],
      ["b", "u", "50"],
      ["c", "v", "25"],
    ].map(([id = "", unit = "", score = ""]) => createRow({ id, exact: score, within: { unit, office: "o" } }));
    const office = only(institutionsOf({ rubric, rows }));
    expect(office.members.map(({ id, score }) => `${id} ${score}`)).toEqual(["u 75.00", "v 25.00"]);
    const units = institutionsOf({ rubric, rows, level: "unit" });
    expect(units.map(({ group, members }) => `${group.id} ${members.length}`)).toEqual(["u 2", "v 1"]);
  });

  it("should be none where the rubric combines nothing", () => {
    expect(institutionsOf({ rubric: rubricWith(""), rows: [createRow({ id: "a", exact: "1" })] })).toEqual([]);
  });

  it("should set the dimensions of units side by side, in both languages", () => {
    expect(officeOfUnits("en")).toContain("Dimensions of each unit");
    expect(officeOfUnits("id")).toContain("Dimensi per unit");
    expect(officeOfUnits("id")).toContain("≈80.3571");
  });

  it("should give the same bytes for the same arguments", () => {
    expect(institutionReport(cianjur, { at: "2022-12-22" })).toBe(institutionReport(cianjur, { at: "2022-12-22" }));
  });
});
