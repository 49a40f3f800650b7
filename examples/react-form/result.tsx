import { formatFixed, type Outcome, parseExact, type Rubric, round, type Title } from "patuh";
import { Words } from "./inputs.js";

interface ResultProps {
  readonly rubric: Rubric;
  /** Null while an answer is wrong. */
  readonly outcome: Outcome | null;
  readonly missing: readonly { readonly id: string; readonly title: Title }[];
  readonly onDownload: () => void;
}

/** The score as it is now, what it may still become, and what is still missing. */
export function Result({ rubric, outcome, missing, onDownload }: ResultProps) {
  return (
    <section className="result" aria-labelledby="result">
      <h2 id="result">
        <Words id="Nilai" en="Score" />
      </h2>
      <output>{outcome === null ? <Wrong /> : <Found rubric={rubric} outcome={outcome} />}</output>
      {missing.length > 0 && (
        // On a phone the list would cover the questions.
        <details open={window.matchMedia("(min-width: 60rem)").matches}>
          <summary>
            <Words id={`Belum dijawab: ${missing.length}`} en={`Not answered yet: ${missing.length}`} />
          </summary>
          <ul>
            {missing.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <Words {...title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" onClick={onDownload}>
        <Words id="Unduh bukti" en="Download" />
      </button>
    </section>
  );
}

function Wrong() {
  return (
    <p className="error">
      <Words id="Ada jawaban yang perlu diperbaiki." en="An answer has to be mended." />
    </p>
  );
}

function Found({ rubric, outcome }: { readonly rubric: Rubric; readonly outcome: Outcome }) {
  const { score, range, category, possibleCategories } = outcome;
  const possible = rubric.categories.filter(({ id }) => possibleCategories.includes(id));
  return (
    <>
      <p className="score">
        {score ?? (range === null ? "–" : `${rounded(range.low, rubric)} – ${rounded(range.high, rubric)}`)}
      </p>
      {category === null ? (
        <p>
          <Words
            id={`Masih mungkin: ${possible.map(({ title }) => title.id).join(", ")}`}
            en={`Still possible: ${possible.map(({ title }) => title.en ?? title.id).join(", ")}`}
          />
        </p>
      ) : (
        <p className={`category ${category.zone}`}>
          <Words id={`${category.id} · ${category.title}`} en={category.titleEn} />
        </p>
      )}
    </>
  );
}

/** The bounds of a range are exact; they are rounded as the rubric rounds a score, not by the browser. */
function rounded(exact: string, { score: { digits, mode } }: Rubric): string {
  const value = parseExact(exact);
  return value === null ? exact : formatFixed(round(value, digits, mode), digits);
}
