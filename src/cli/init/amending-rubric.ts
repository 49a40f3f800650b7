import type { Rubric } from "../../model/rubric.js";
import type { Project } from "./project.js";

/** An amendment of a shipped rubric that changes nothing but its title yet, and shows how more is changed. */
export function amendingRubric(
  { id, year, title, from }: Project,
  parent: Pick<Rubric, "id" | "year" | "hash">,
): string {
  return `# ${title}
#
# Rubrik ini mengambil alih semuanya dari ${from}, kecuali yang diubah di bawah. Hash menjaga agar dasarnya tetap sama.
# This rubric takes everything over from ${from}, except for what is changed below. The hash keeps its basis the same.
#
# Bahasanya: node_modules/patuh/grammar/README.md, bagian "Perubahan dari tahun ke tahun".
# The language is explained there, under "Amendments". \`patuh format ${from}\` prints what is amended;
# \`patuh diff ${from} ${id}-${year}.rubric\` tells what was changed.
rubric ${id} ${year} amends ${parent.id} ${parent.year} ${parent.hash} {
  title "${title}"

  # Contoh perubahan; hapus tanda # dan pakai nama dari rubrik itu. / Examples of changes; take the # away and use its names:
  #   change indicator NAME weight 20%
  #   remove indicator NAME because "..."
  #   rename indicator OLD to NEW because "..."
}
`;
}
