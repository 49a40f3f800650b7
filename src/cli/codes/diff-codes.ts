import { betweenLeadsNowhere, otherScheme } from "../../diff/diff-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, described } from "./example.js";

const RIGHT = command("patuh diff loket-2023.rubric loket-2024.rubric");

/** What is said of comparisons of two rubrics. */
export const DIFF_CODES: readonly CodeEntry[] = [
  {
    kind: otherScheme,
    wrong: command("patuh diff loket-2023.rubric pekppp@2024", (report) =>
      report(otherScheme, null, { before: "loket@2023", after: "pekppp@2024" }),
    ),
    right: RIGHT,
  },
  {
    kind: betweenLeadsNowhere,
    wrong: described(
      {
        id: "`loket-2022.rubric` tidak mengubah `loket-2021.rubric`: `patuh diff loket-2021.rubric loket-2023.rubric --between loket-2022.rubric`.",
        en: "`loket-2022.rubric` does not amend `loket-2021.rubric`: `patuh diff loket-2021.rubric loket-2023.rubric --between loket-2022.rubric`.",
      },
      () =>
        command("patuh diff loket-2021.rubric loket-2023.rubric --between loket-2022.rubric", (report) =>
          report(betweenLeadsNowhere, null, { before: "loket@2021", after: "loket@2023" }),
        ),
    ),
    right: command("patuh diff loket-2021.rubric loket-2023.rubric"),
  },
];
