import { type Fact, formatExact, type Indicator, type Title } from "patuh";
import type { ReactNode } from "react";
import {
  between,
  Checklist,
  type Choice,
  type ControlProps,
  Field,
  Mean,
  Radios,
  Tick,
  type Value,
  Words,
} from "./inputs.js";

/** A scale, the kind of a fact, or plain text. */
type Asked = Indicator["scale"] | Fact["type"] | { readonly kind: "text" };

interface QuestionProps {
  readonly id: string;
  readonly title: Title;
  /** Null for a group, of which only `n/a` is asked. */
  readonly asked: Asked | null;
  readonly mayBeNotApplicable?: boolean;
  readonly applies?: boolean;
  readonly value: Value;
  readonly errors: readonly Title[];
  readonly onChange: (value: Value) => void;
}

/** One question with everything that can be said of it. */
export function Question(props: QuestionProps) {
  const { id, title, asked, mayBeNotApplicable = false, applies = true, value, errors, onChange } = props;
  const hint = `${id}-hint`;
  const control = { id, value, onChange, hint, isWrong: errors.length > 0 };
  return (
    <fieldset id={id} tabIndex={-1} disabled={!applies} aria-describedby={hint}>
      <legend>
        <Words {...title} />
      </legend>
      {asked !== null && <Control {...control} asked={asked} />}
      {mayBeNotApplicable && (
        <Tick
          title={{ id: "Tidak berlaku (n/a)", en: "Does not apply" }}
          checked={value === "n/a"}
          onChange={(checked) => onChange(checked ? "n/a" : undefined)}
        />
      )}
      <div id={hint}>
        {!applies && <Words id="Tidak berlaku di sini." en="Does not apply here." />}
        {errors.map((error) => (
          <p className="error" key={error.id}>
            <Words {...error} />
          </p>
        ))}
      </div>
    </fieldset>
  );
}

/** What fits what is asked. */
function Control({ asked, ...control }: ControlProps & { readonly asked: Asked }): ReactNode {
  switch (asked.kind) {
    case "yes-no":
      return <Radios {...control} choices={YES_NO} />;
    case "choice":
      return <Radios {...control} choices={asked.options.map(({ name, title }) => [name, title])} />;
    case "levels":
      return <Radios {...control} choices={levelsOf(asked)} />;
    case "checklist":
      return <Checklist {...control} items={asked.items} />;
    case "count":
      return <Field {...control} title={between("Banyaknya", "How many", "0", String(asked.max))} />;
    case "number":
    case "steps":
      return (
        <Field {...control} title={between("Angka", "A number", formatExact(asked.min), formatExact(asked.max))} />
      );
    case "text":
      return <Field {...control} title={{ id: "Kode atau nama", en: "Code or name" }} inputMode="text" />;
    case "mean":
      return <Mean {...control} scale={asked} />;
  }
}

const YES_NO: readonly Choice[] = [
  ["ya", { id: "Ya", en: "Yes" }],
  ["tidak", { id: "Tidak", en: "No" }],
];

function levelsOf({ min, max, levels }: Extract<Asked, { kind: "levels" }>): readonly Choice[] {
  return Array.from({ length: Number(max - min) + 1 }, (_, index): Choice => {
    const level = min + BigInt(index);
    const title = levels.find((one) => one.level === level)?.title ?? null;
    const en = title?.en ?? null;
    return [String(level), { id: title === null ? String(level) : `${level} · ${title.id}`, en }];
  });
}
