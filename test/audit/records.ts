/** The canonical line of a record, as short as one may be. */
export function recordLine(subject: string, { rubric = "loket", year = "2024", score = "80" } = {}): string {
  const predicate = {
    evidence: { meaning: { subject: { id: subject } } },
    outcome: { score },
    rubric: { meaning: { id: rubric, year } },
  };
  const sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  // The keys stand in the order of RFC 8785.
  return JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    predicate,
    predicateType: "https://example.org/record/v1",
    subject: [{ digest: { sha256 }, name: "outcome" }],
  });
}

/** Records of many subjects as NDJSON: `unit-0`, `unit-1`, ... */
export function recordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `${recordLine(`unit-${index}`)}\n`).join("");
}
