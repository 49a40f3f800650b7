/** Evidence for the rubric with all scales, of which every cell of a form is filled in; texts look like formulas. */
export const everyAnswer = {
  subject: { id: "unit-a", name: '=HYPERLINK("http://example.invalid","Unit A")' },
  facts: { closed: "tidak", size: "large", visitors: "1250.5" },
  within: { institution: "+62 kabupaten" },
  answers: {
    shown: { answer: "ya", source: "@SUM(1+1)*cmd|' /C calc'!A0", note: "-2+3" },
    level: 2,
    choice: "open",
    forms: 7,
    share: "12.125",
    days: { answer: "2.5", source: "buku\ttamu", note: "dua\nbaris" },
    rating: [5, 4, 4],
    kit: { answer: ["pen"], source: "foto" },
    queue: [3, { answer: 1, source: "loket 2", note: "#N/A" }],
  },
};
