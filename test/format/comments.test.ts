import { describe, expect, it } from "vitest";
import { formatRubric } from "../../src/format/format-rubric.js";

describe("comments", () => {
  it("should stay before, behind and inside statements and blocks, at the start and at the end", () => {
    const text = `#!/usr/bin/env patuh
   # before

rubric a # name
2024{ # behind the brace
      # first in the block
  title # behind a word
   "A"   # behind the statement
# before a statement


    # and another

 issuer "B" en # inside
    # inside, on its own line
 "C"
 dimension d
 # before the brace
 { # behind it
 # alone
 }# behind the end
 # last in the block
}
  # at the end`;
    expect(formatRubric(text).text).toBe(`#!/usr/bin/env patuh
# before

rubric a # name
  2024 { # behind the brace
  # first in the block
  title # behind a word
    "A" # behind the statement
  # before a statement

  # and another

  issuer "B" en # inside
    # inside, on its own line
    "C"

  dimension d
  # before the brace
  { # behind it
    # alone
  } # behind the end
  # last in the block
}
# at the end
`);
  });

  it("should break a list behind itself", () => {
    expect(formatRubric("weight 5% from a, # first\nb # second\n, c").text).toBe(
      "weight 5% from a, # first\n  b # second\n  , c\n",
    );
  });

  it("should keep a block off the line of its statement", () => {
    expect(formatRubric("indicator i { scale yes/no # why\n}").text).toBe("indicator i {\n  scale yes/no # why\n}\n");
  });

  it("should not count for the width of a line", () => {
    const text = `weight 5% from a # ${"long ".repeat(40)}end\n`;
    expect(formatRubric(text).text).toBe(text);
  });

  it("should keep what stands in them, but for blanks at their end", () => {
    expect(formatRubric('#\t"x" {  “ \u00A0é  \nweight 5%').text).toBe('#\t"x" {  “ \u00A0é\nweight 5%\n');
  });

  it("should be all there is in a file without statements", () => {
    expect(formatRubric("\n\n # a\n\n\n#b").text).toBe("# a\n\n#b\n");
    expect(formatRubric(" \n").text).toBe("");
  });
});

describe("blank lines", () => {
  it("should be kept, one at a time, and never at the edges of a block", () => {
    const text = '\n\nrubric a 2024 {\n\n\ntitle "A"\n\n\n\nissuer "B"\ncode "C"\n\n}\n\n\n';
    expect(formatRubric(text).text).toBe('rubric a 2024 {\n  title "A"\n\n  issuer "B"\n  code "C"\n}\n');
  });

  it("should stand between the parts of a rubric and what is no part, above the comment if there is one", () => {
    const text = 'rubric a 2024 { title "A" dimension d dimension e # of e\n # of the category\n category A from 0 }';
    expect(formatRubric(text).text).toBe(`rubric a 2024 {
  title "A"

  dimension d
  dimension e # of e

  # of the category
  category A from 0
}
`);
  });

  it("should not be added where the author left one below the comment", () => {
    const text = "rubric a 2024 {\n  dimension d\n  # of d\n\n  category A from 0\n}\n";
    expect(formatRubric(text).text).toBe(text);
  });
});

describe("blocks", () => {
  it("should stay on the line only where the author had them there", () => {
    const broken = "indicator i {\n  scale yes/no\n}\n";
    expect(formatRubric("indicator i{scale yes/no}").text).toBe("indicator i { scale yes/no }\n");
    expect(formatRubric(broken).text).toBe(broken);
  });

  it("should be broken where they hold two statements, parts, or more than a line", () => {
    expect(formatRubric('indicator i { code "1" scale yes/no }').text).toBe(
      'indicator i {\n  code "1"\n  scale yes/no\n}\n',
    );
    expect(formatRubric("dimension d { indicator i { scale yes/no } }").text).toBe(
      "dimension d {\n  indicator i { scale yes/no }\n}\n",
    );
    const long = `"${"x".repeat(60)}"`;
    expect(formatRubric(`fact f choice { a ${long} b ${long} }`).text).toBe(
      `fact f choice {\n  a ${long}\n  b ${long}\n}\n`,
    );
  });

  it("should be two braces where they are empty", () => {
    expect(formatRubric("rubric a 2024 {\n\n}").text).toBe("rubric a 2024 {}\n");
  });
});

describe("line ends and marks", () => {
  it("should be `\\n` alone, without a byte order mark", () => {
    const text = '\uFEFFrubric a 2024 {\r\n\r\n\r\n  title "A" # x\r\r  code "1"\r\n}';
    const formatted = formatRubric(text);
    expect(formatted.text).toBe('rubric a 2024 {\n  title "A" # x\n\n  code "1"\n}\n');
    expect(formatted.diagnostics.map(({ code }) => code)).toEqual(["PTH1010", "PTH1011"]);
  });

  it("should not bring an item named as a clause behind the item before it", () => {
    const text = 'scale checklist {\n  a "A"\n  weight "B"\n}\n';
    expect(formatRubric(text).text).toBe(text);
    expect(formatRubric('scale checklist { a "A"\uFEFFweight "B" }').text).toBe(text);
  });
});
