import type { ExampleNode, ExpectClauseNode, GivenValueNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { exact } from "./checked.js";
import { entriesOf } from "./entries-of.js";
import { lowerProvenance, lowerTitle } from "./lower-text.js";
import type { Example, Expectation, GivenValue } from "./rubric.js";

/** Lowers a checked example. */
export function lowerExample({ text, provenance, entries, span }: ExampleNode): Example {
  const all = entriesOf(entries);
  return {
    title: lowerTitle(text),
    provenance: lowerProvenance(provenance),
    given: all
      .filter((entry) => entry.kind === "Given")
      .map(({ name, value, span: place }) => ({ name: name.text, value: lowerGiven(value), span: place })),
    expected: all.filter((entry) => entry.kind === "Expect").flatMap(({ clauses }) => clauses.map(lowerExpectation)),
    span,
  };
}

function lowerGiven(node: GivenValueNode): GivenValue {
  return match(node)
    .returnType<GivenValue>()
    .with({ kind: "NotApplicableValue" }, () => ({ kind: "not-applicable" }))
    .with({ kind: "ScoreValue" }, ({ score }) => ({ kind: "score", score: exact(score) }))
    .with({ kind: "PointsValue" }, ({ points }) => ({ kind: "points", points: exact(points) }))
    .with({ kind: "MeanValue" }, ({ mean, respondents }) => ({
      kind: "mean",
      mean: exact(mean),
      respondents: respondents === null ? null : exact(respondents),
    }))
    .with({ kind: "NumberValue" }, ({ number }) => ({ kind: "number", number: exact(number) }))
    .with({ kind: "WordValue" }, ({ word }) => ({ kind: "word", word: word.text }))
    .with({ kind: "ListValue" }, ({ elements }) => ({ kind: "list", elements: elements.map(lowerGiven) }))
    .exhaustive();
}

function lowerExpectation(node: ExpectClauseNode): Expectation {
  const { span } = node;
  return match(node)
    .returnType<Expectation>()
    .with({ kind: "ExpectNoScore" }, () => ({ kind: "no-score", span }))
    .with({ kind: "ExpectScore" }, ({ score }) => ({ kind: "score", score: exact(score), span }))
    .with({ kind: "ExpectCategory" }, ({ category }) => ({ kind: "category", category: category.text, span }))
    .with({ kind: "ExpectCategories" }, ({ categories }) => ({
      kind: "categories",
      categories: categories.map(({ text }) => text),
      span,
    }))
    .with({ kind: "ExpectZone" }, ({ zone }) => ({ kind: "zone", zone: zone.text, span }))
    .with({ kind: "ExpectVerdict" }, ({ text }) => ({ kind: "verdict", text: text.value, span }))
    .with({ kind: "ExpectLabel" }, ({ text }) => ({ kind: "label", text: text.value, span }))
    .with({ kind: "ExpectAward" }, ({ award }) => ({ kind: "award", award, span }))
    .with({ kind: "ExpectCertain" }, ({ certain }) => ({ kind: "certain", certain, span }))
    .with({ kind: "ExpectRange" }, ({ low, high }) => ({ kind: "range", low: exact(low), high: exact(high), span }))
    .exhaustive();
}
