import type { Meaning } from "../../src/model/meaning.js";
import type { Law, Level, Part, Provenance, Rank, Title } from "../../src/model/rubric.js";
import { chance } from "../laws/chance.js";

/** Texts that mean something elsewhere, that are hard to lay out, or that hardly anyone writes. */
const TEXTS: readonly string[] = [
  ...[
    "Judul",
    "",
    " ",
    "en",
    "\\",
    "\\n \\u0022",
    "# bukan keterangan",
    "{ ( } ) weight 100%",
    "“kutip” ‘tunggal’ „bawah”",
  ],
  ...["😀 ꦗꦮ عربي 漢字 ñ é", "\u00A0dua  spasi\u3000", "a, b or c gives", "2024-01-01..5%", "'); drop table"],
  ...["kata ".repeat(9), "panjang sekali ".repeat(6), "sepanjang".repeat(14), "kata-kata 漢字 ".repeat(30)],
];

const LAWS: readonly Law[] = [
  { name: "law", title: { id: "Peraturan", en: null }, article: "21", url: null },
  {
    name: "uu-25-2009",
    title: { id: "Undang-Undang 25/2009", en: "Law 25/2009" },
    article: null,
    url: "https://a.id/?b=c#d",
  },
];

/** The same rubric with a text, an origin and a law wherever it can have one; the same for the same seed. */
export function dressed(meaning: Meaning, seed: number): Meaning {
  const draw = chance(seed);
  const pick = <T>(from: readonly T[], otherwise: T): T => from[draw(from.length)] ?? otherwise;
  const title = (): Title => ({ id: pick(TEXTS, ""), en: draw(2) === 0 ? null : pick(TEXTS, "") });
  const provenance = (): Provenance => ({
    sources: ["from", "s-1", "S_2+", "weight", "sumber-yang-panjang-namanya"].filter(() => draw(4) === 0),
    inferred: draw(4) === 0 ? title() : null,
    assumed: draw(4) === 0 ? title() : null,
  });

  /** Texts and origins of everything but parts, whose origins depend on each other. */
  const dress = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(dress) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === "provenance" && mayHaveOrigin(value)) return [key, provenance()];
        if (inner !== null && (key === "title" || key === "notMonotonic")) return [key, title()];
        return [key, dress(inner)];
      }),
    ) as T;
  };

  const policyBelow = ({ notApplicable }: Part, above: Policy): Policy => {
    const isInherited = notApplicable === above.notApplicable && (notApplicable === null || draw(3) > 0);
    return isInherited ? above : { notApplicable, notApplicableProvenance: provenance() };
  };

  const dressPart = (part: Part, above: Policy): Part => {
    const named = {
      title: draw(4) === 0 ? { id: part.name, en: null } : title(),
      provenance: provenance(),
      weightProvenance: provenance(),
    };
    if (part.kind !== "indicator" && part.children.length === 0) return { ...part, ...named, ...above };
    const policy = policyBelow(part, above);
    const own = {
      ...named,
      ...policy,
      code: draw(2) === 0 ? null : pick(TEXTS, ""),
      appliesProvenance: part.applies === null ? part.appliesProvenance : provenance(),
      rounded: dress(part.rounded),
      laws: LAWS.filter(() => draw(3) === 0).map(lawOfPart),
    };
    if (part.kind !== "indicator") {
      return { ...part, ...own, children: part.children.map((child) => dressPart(child, policy)) };
    }
    const { scale, observations } = part;
    return { ...part, ...own, scale: dress(scale), scaleProvenance: provenance(), observations: dress(observations) };
  };

  const lawOfPart = (law: Law): Law => ({
    ...law,
    article: draw(2) === 0 ? law.article : pick(TEXTS, ""),
    url: draw(2) === 0 ? law.url : pick(TEXTS, ""),
  });

  const policy = {
    notApplicable: meaning.notApplicable,
    notApplicableProvenance: meaning.notApplicable === null ? meaning.notApplicableProvenance : provenance(),
  };
  const origin = provenance();
  const rounded = draw(2) === 0 ? null : { digits: draw(3), mode: "half-even" as const, provenance: origin };
  const levels: readonly Level[] = [
    {
      from: "layanan",
      to: "level",
      combine: "mean",
      weightedBy: weightIn(meaning),
      atLeast: 1n,
      rounded,
      provenance: origin,
    },
    {
      from: "level",
      to: "to",
      combine: "lowest",
      weightedBy: null,
      atLeast: 3n,
      rounded: null,
      provenance: provenance(),
    },
  ];
  const ranks: readonly Rank[] = [
    { level: "level", within: strataIn(meaning), ties: "dense", by: "exact", provenance: provenance() },
  ];
  return {
    ...meaning,
    title: title(),
    issuer: draw(2) === 0 ? null : title(),
    inForce: draw(2) === 0 ? null : { from: "2024-02-29", to: draw(2) === 0 ? null : "2024-12-31" },
    laws: LAWS,
    sources: ["s-1", "S_2+", "from", "weight", "sumber-yang-panjang-namanya"].map((name) => ({
      name,
      title: title(),
      url: draw(2) === 0 ? null : pick(TEXTS, ""),
    })),
    score: dress(meaning.score),
    missingProvenance: provenance(),
    ...policy,
    undisclosed: dress(meaning.undisclosed),
    facts: dress(meaning.facts),
    children: meaning.children.map((part) => dressPart(part, policy)),
    categories: dress(meaning.categories),
    rules: dress(meaning.rules),
    verdict: dress(meaning.verdict),
    levels,
    ranks,
  };
}

type Policy = Pick<Part, "notApplicable" | "notApplicableProvenance">;

/** A level without a text has no entry, and so no origin. */
function mayHaveOrigin(value: object): boolean {
  return !("level" in value && "title" in value && value.title === null);
}

function weightIn({ facts }: Meaning): string | null {
  return facts.find(({ type }) => type.kind === "number")?.name ?? null;
}

function strataIn({ facts }: Meaning): string | null {
  return facts.find(({ type }) => type.kind === "choice")?.name ?? null;
}
