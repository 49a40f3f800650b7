import { type Diagnostic, evaluate, type Part, readEvidence, type Title } from "patuh";
import { Fragment, StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import rubric from "./counter.rubric";
import { type Value, Words } from "./inputs.js";
import { Question } from "./question.js";
import { Result } from "./result.js";
import "./style.css";

type Values = Readonly<Record<string, Value>>;

/** The whole form. What is typed is kept as evidence, and is read and evaluated anew with every change. */
function Form() {
  const [subject, setSubject] = useState("loket-1");
  const [facts, setFacts] = useState<Values>({});
  const [answers, setAnswers] = useState<Values>({});

  const evidence = { rubric: `${rubric.id}@${rubric.year}`, subject, facts, answers };
  const read = readEvidence(rubric, evidence);
  const errorsAt = (place: string): readonly Title[] => read.diagnostics.filter(isAt(place)).map(sayError);
  // What is wrong is left out, so that the rest still tells which parts apply.
  const sound = (section: string, values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => errorsAt(`${section}.${name}`).length === 0));
  const rest = { subject: "-", facts: sound("facts", facts), answers: sound("answers", answers) };
  const { evidence: known } = read.ok ? read : readEvidence(rubric, rest);
  const outcome = known === null ? null : evaluate(rubric, known);
  const leftOut = new Set(outcome?.nodes.flatMap((one) => (one.leftOut === "not-applicable" ? [one.path] : [])));

  const parts = partsOf(rubric.children);
  const missing = [
    ...rubric.facts.filter(({ name }) => facts[name] === undefined).map(({ name, title }) => ask("facts", name, title)),
    ...parts
      .filter(({ kind, name, path }) => kind === "indicator" && answers[name] === undefined && !leftOut.has(path))
      .map(({ name, title }) => ask("answers", name, title)),
  ];

  return (
    <main>
      <h1>
        <Words {...rubric.title} />
      </h1>
      <div className="questions">
        <Question
          id="subject"
          title={{ id: "Yang dinilai", en: "Who is assessed" }}
          asked={{ kind: "text" }}
          value={subject}
          errors={errorsAt("subject")}
          onChange={(value) => setSubject(typeof value === "string" ? value : "")}
        />
        {rubric.facts.map(({ name, title, type }) => (
          <Question
            {...ask("facts", name, title)}
            key={name}
            asked={type}
            value={facts[name]}
            errors={errorsAt(`facts.${name}`)}
            onChange={(value) => setFacts(changed(facts, name, value))}
          />
        ))}
        {parts.map((part) => (
          <Fragment key={part.name}>
            {part.kind !== "indicator" && (
              <h2>
                <Words {...part.title} />
              </h2>
            )}
            {(part.kind === "indicator" || part.mayBeNotApplicable) && (
              <Question
                {...ask("answers", part.name, part.title)}
                asked={part.kind === "indicator" ? part.scale : null}
                mayBeNotApplicable={part.mayBeNotApplicable}
                applies={!leftOut.has(part.path) || answers[part.name] === "n/a"}
                value={answers[part.name]}
                errors={errorsAt(`answers.${part.name}`)}
                onChange={(value) => setAnswers(changed(answers, part.name, value))}
              />
            )}
          </Fragment>
        ))}
      </div>
      <Result
        rubric={rubric}
        outcome={read.ok ? outcome : null}
        missing={missing}
        onDownload={() => {
          if (read.ok) download(evidence);
          else document.querySelector<HTMLElement>("fieldset:has(.error)")?.focus();
        }}
      />
    </main>
  );
}

function ask(section: string, name: string, title: Title): { readonly id: string; readonly title: Title } {
  return { id: `${section}.${name}`, title };
}

/** A group before what is in it. */
function partsOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : [part, ...partsOf(part.children)]));
}

function changed(values: Values, name: string, value: Value): Values {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}

function isAt(place: string): (diagnostic: Diagnostic) => boolean {
  return ({ path }) =>
    path === place || path?.startsWith(`${place}.`) === true || path?.startsWith(`${place}[`) === true;
}

function sayError({ text: { id, en } }: Diagnostic): Title {
  return { id: `${id.message}; ${id.hint}.`, en: `${en.message}; ${en.hint}.` };
}

function download(evidence: object): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(evidence, null, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "evidence.json" });
  link.click();
  URL.revokeObjectURL(url);
}

const root = document.getElementById("form");
if (root === null) throw new Error("the page has no form");
createRoot(root).render(
  <StrictMode>
    <Form />
  </StrictMode>,
);
