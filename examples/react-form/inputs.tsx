import type { Indicator, Title } from "patuh";
import type { ReactNode } from "react";

/** An answer as evidence takes it; undefined where there is none. */
export type Value = string | readonly string[] | Readonly<Record<string, string>> | undefined;

/** Indonesian, with English beside it. */
export function Words({ id, en }: Title): ReactNode {
  return (
    <>
      {id} {en !== null && en !== id && <span lang="en">{en}</span>}
    </>
  );
}

export interface ControlProps {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The id of what describes it, its errors among that. */
  readonly hint: string;
  readonly isWrong: boolean;
}

export type Choice = readonly [value: string, title: Title];

export function between(id: string, en: string, min: string, max: string): Title {
  return { id: `${id}, ${min} sampai ${max}`, en: `${en}, ${min} to ${max}` };
}

export function Radios({ id, value, choices, onChange }: ControlProps & { readonly choices: readonly Choice[] }) {
  return choices.map(([choice, title]) => (
    <label className="tick" key={choice}>
      <input type="radio" name={id} checked={value === choice} onChange={() => onChange(choice)} />
      <span>
        <Words {...title} />
      </span>
    </label>
  ));
}

interface TickProps {
  readonly title: Title;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ title, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <Words {...title} />
      </span>
    </label>
  );
}

type Items = Extract<Indicator["scale"], { kind: "checklist" }>["items"];

/** That nothing is there is an answer, too, and has a tick of its own: untouched is not the same as nothing. */
export function Checklist({ value, items, onChange }: ControlProps & { readonly items: Items }) {
  const there = Array.isArray(value) ? value : [];
  const change = (name: string, checked: boolean): void => {
    const names = items.map((item) => item.name).filter((one) => (one === name ? checked : there.includes(one)));
    onChange(names.length === 0 ? undefined : names);
  };
  return (
    <>
      {items.map(({ name, title }) => (
        <Tick key={name} title={title} checked={there.includes(name)} onChange={(checked) => change(name, checked)} />
      ))}
      <Tick
        title={{ id: "Tidak satu pun", en: "None of these" }}
        checked={Array.isArray(value) && value.length === 0}
        onChange={(checked) => onChange(checked ? [] : undefined)}
      />
    </>
  );
}

interface FieldProps extends Omit<ControlProps, "id"> {
  readonly title: Title;
  readonly inputMode?: "decimal" | "text";
}

/** Numbers stay text, so that every digit is kept. */
export function Field({ title, value, hint, isWrong, onChange, inputMode = "decimal" }: FieldProps) {
  return (
    <label className="field">
      <Words {...title} />
      <input
        inputMode={inputMode}
        autoComplete="off"
        value={typeof value === "string" && value !== "n/a" ? value : ""}
        aria-invalid={isWrong}
        aria-describedby={hint}
        onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      />
    </label>
  );
}

type MeanScale = Extract<Indicator["scale"], { kind: "mean" }>;

export function Mean({ value, scale, onChange, ...control }: ControlProps & { readonly scale: MeanScale }) {
  const given = typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
  const fields: readonly Choice[] = [
    ["mean", between("Rata-rata", "Mean", String(scale.min), String(scale.max))],
    ["respondents", { id: `Responden, paling sedikit ${scale.atLeast}`, en: `Respondents, at least ${scale.atLeast}` }],
  ];
  const change = (name: string, text: Value): void => {
    const others = given.filter(([key]) => key !== name);
    const all = typeof text === "string" ? [...others, [name, text] as const] : others;
    onChange(all.length === 0 ? undefined : Object.fromEntries(all));
  };
  return fields.map(([name, title]) => (
    <Field
      {...control}
      key={name}
      title={title}
      value={given.find(([key]) => key === name)?.[1]}
      onChange={(text) => change(name, text)}
    />
  ));
}
