import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { pekppp2024 } from "../../src/rubrics/rubrics.js";
import { type Ran, runExample } from "./example.js";

const { stdout: version } = spawnSync("php", ["-r", "echo PHP_VERSION_ID >= 80100 ? 'fits' : 'old';"], {
  encoding: "utf8",
});
const EVIDENCE = JSON.parse(readFileSync("examples/pekppp/evidence.json", "utf8"));

describe.skipIf(version !== "fits")("a caller in PHP (skipped where there is no PHP 8.1)", () => {
  let ran: Ran;
  beforeAll(() => {
    ran = runExample("php");
  });

  /** Runs PHP with `$patuh`, and with `$in` from here; what it returns is read as JSON. */
  const php = (code: string, input: unknown = null, command = "['node', 'dist/cli.js'], 60") => {
    const { stdout, stderr } = spawnSync(
      "php",
      [
        "-d",
        "display_errors=stderr",
        "-r",
        `require 'examples/php/Patuh.php'; require 'examples/php/AssessmentService.php';
        $patuh = new Patuh(${command});
        $in = json_decode(stream_get_contents(STDIN), true);
        try { $out = (function () use ($patuh, $in) { ${code} })(); }
        catch (Throwable $error) { $out = get_class($error) . ': ' . $error->getMessage(); }
        echo json_encode($out, JSON_THROW_ON_ERROR);`,
      ],
      { encoding: "utf8", input: JSON.stringify(input), maxBuffer: 2 ** 28 },
    );
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };

  it("should show a form that is scored, one that is refused, and a batch", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^201 [\s\S]*"exact": "0\.081"[\s\S]*\n422 [\s\S]*mungkin maksudnya `parking`/);
    expect(ran.stdout).toMatch(/a 0\.06\nb refused\nc 0\.00\n$/);
  });

  it("should give the exact outcome, with numbers as text", () => {
    expect(php("return $patuh->score('pekppp@2024', $in);", EVIDENCE)).toMatchObject({
      score: "3.97",
      exact: "555617/140000",
      category: { id: "B" },
    });
  });

  it("should answer a batch in its order, each with its own diagnostics, also a batch of one and of none", () => {
    const all = Array.from({ length: 200 }, (_, index) => ({ subject: `s${index}`, answers: { parking: index % 7 } }));
    const outcomes: { subject: { id: string }; score: string | null }[] = php(
      "return $patuh->scoreMany('pekppp@2024', $in);",
      all,
    );
    expect(outcomes.map(({ subject }) => subject.id)).toEqual(all.map(({ subject }) => subject));
    expect(outcomes.map(({ score }) => score === null)).toEqual(all.map(({ answers }) => answers.parking > 5));
    expect(php("return count($patuh->scoreMany('pekppp@2024', [['subject' => 'a', 'answers' => []]]));")).toBe(1);
    expect(php("return $patuh->scoreMany('pekppp@2024', []);")).toEqual([]);
  });

  it("should keep a decimal that no float holds, and refuse a float by its name", () => {
    const one = "$patuh->scoreMany('skm@2017', [['subject' => 'a', 'answers' => ['requirements' => ['mean' => ";
    const [{ nodes }] = php(`return ${one}'3.00000000000000000001', 'respondents' => 1]]]]);`);
    expect(nodes[0].exact).toBe("75.00000000000000000025");
    expect(php(`return ${one}3.1, 'respondents' => 1]]]]);`)).toBe(
      'InvalidArgumentException: mean is a float; write the number as a string, as in "3.5"',
    );
  });

  it("should tell what is wrong with evidence by its field, and with a rubric", () => {
    const store = "return (new AssessmentService($patuh, 'pekppp@2024'))->store($in);";
    const [status, body] = php(store, { subject: "a", answers: { parking: "9", "service-hours": "" } });
    expect(status).toBe(422);
    expect(Object.keys(body.errors)).toEqual(["answers.parking"]);
    expect(body.errors["answers.parking"][0]).toMatch(/\(PTH5002\)$/);
    expect(php(store, { answers: {} })[1].errors).toHaveProperty("subject");
    expect(php(store, { subject: "<b>'; rm -rf / #", answers: { parking: 3 } })[0]).toBe(201);
    expect(php("return $patuh->score('nix@2024', ['subject' => 'a', 'answers' => []]);")).toMatch(
      /^PatuhRefused: .*nix@2024/,
    );
    expect(php("return $patuh->score('--help', ['subject' => 'a', 'answers' => []]);")).toMatch(
      /^PatuhRefused: .*--help/,
    );
  });

  it("should tell records that hold from those that do not", () => {
    const { evidence } = readEvidence(pekppp2024, EVIDENCE);
    if (evidence === null) throw new Error("refused");
    const record = createRecord(pekppp2024, evidence);
    const tampered = record.replaceAll('"score":"3.97"', '"score":"4.97"');
    expect(php("return array_map($patuh->verify(...), $in);", [record, tampered, "{}", ""])).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["process.exit(2)", "LogicException: patuh was called wrongly: "],
    ["console.error('words'); process.exit(70)", "RuntimeException: a fault in patuh, please report it: words"],
    ["process.exit(9)", "RuntimeException: patuh ended with 9: "],
    ["setTimeout(() => {}, 60_000)", "RuntimeException: patuh did not answer within 2 seconds"],
    ["process.stdin.destroy(); console.log('no JSON')", "JsonException: Syntax error"],
    [
      "for (;;) require('fs').writeSync(1, 'x'.repeat(65536))",
      "RuntimeException: patuh answered more than is read at once",
    ],
  ])("should end well when the other side does %s", (script, expected) => {
    const command = `['node', '-e', ${JSON.stringify(script).replaceAll("$", "\\$")}, '--'], 2`;
    const started = performance.now();
    const long = "return $patuh->scoreMany('r', array_fill(0, 2000, ['subject' => str_repeat('x', 100)]));";
    expect(php(long, null, command)).toContain(expected);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("should say when there is no patuh", () => {
    expect(php("return $patuh->verify('');", null, "['/nowhere/patuh']")).toMatch(/^RuntimeException: patuh/);
  });
});
