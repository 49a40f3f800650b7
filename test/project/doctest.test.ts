import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";

/**
 * Runs every `@example` of the sources, and every `ts` fence of the pages that
 * shows values: `expression; // => value` becomes an assertion.
 */
const modules = import.meta.glob<Record<string, unknown>>(["../../src/**/*.ts", "!../../src/cli/**"], { eager: true });
const everything = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examples = sources.flatMap((file) => {
  const text = readFileSync(join("src", file), "utf8");
  const blocks = [...text.matchAll(/@example\n((?: *\*(?! @|\/).*\n)+)/g)];
  return blocks.map(([, block = ""], index) => ({
    name: `${file} #${index + 1}`,
    code: block.replaceAll(/^ *\* ?/gm, ""),
  }));
});

const pages = ["README.md", "grammar/README.md"].flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)]
    .map(([, code = ""], index) => ({ name: `${file} #${index + 1}`, code }))
    .filter(({ code }) => code.includes("// =>")),
);

const exampleText = /compileRubric\(`([\s\S]*?)`\)/.exec(
  examples.find(({ name }) => name.startsWith("compile/compile-rubric"))?.code ?? "",
)?.[1];

/** Makes functions from text in which `await` may stand. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

function toAssertions(code: string): string {
  return code.replaceAll(/^(?!const |let |import )(.*?);? *\/\/ => (.*)$/gm, "expect($1).toEqual($2);");
}

describe("the examples in doc comments and on pages", () => {
  it("should be many", () => expect(examples.length).toBeGreaterThanOrEqual(15));

  it("should be on a page, too", () => expect(pages).not.toEqual([]));

  it.each([...examples, ...pages])("$name should be true", async ({ code }) => {
    const asserted = toAssertions(code);
    expect(asserted).toContain("expect(");
    const { code: plain } = await transform(asserted, { loader: "ts" });
    const scope = { ...everything, exampleText, expect };
    const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
    await new AsyncFunction(...names, plain)(...names.map((name) => scope[name as keyof typeof scope]));
  });
});
