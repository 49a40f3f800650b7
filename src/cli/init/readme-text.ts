import type { Language } from "../../text/localized.js";
import type { Project } from "./project.js";

/** The README of a new project: what lies in it, and what to do first. */
export function readmeText({ title, from }: Project, rubric: string, language: Language): string {
  return language === "id" ? indonesian(title, from, rubric) : english(title, from, rubric);
}

function english(title: string, from: string | null, rubric: string): string {
  return `# ${title}

[Bahasa Indonesia](README.id.md)

| File | What it is |
|---|---|
| \`${rubric}\` | what is assessed, what it weighs, how answers become points${from === null ? "" : `; it amends ${from}`} |
| \`evidence.json\` | the answers of one made-up office |
| \`package.json\` | the commands below |

\`\`\`sh
npm install        # once
npm run check      # every mistake in the rubric
npm test           # the examples in it
npm run score      # the score of evidence.json
npm run report     # the same as a page to print: report.html
\`\`\`

If \`npm install\` does not find patuh (404), it is in no registry that you reach: run \`npm pack\` in a clone of patuh, and
\`npm install\` with the path of the file that this made, once.

What to do first:

1. Open \`${rubric}\` and ${from === null ? "put the numbers of your guideline in place of the made-up ones" : "write down what differs in your year"}.
2. Leave \`npx patuh watch ${rubric} evidence.json\` running: it tells every mistake and every change of the score.
3. Put your answers into \`evidence.json\`; beside each may stand where it was seen (\`source\`).
4. Ask \`npx patuh plan ${rubric} evidence.json --to A\` for the shortest way up.
5. Write an example with the score that you worked out by hand: \`npx patuh test --generate-boundaries ${rubric}\` shows how.
`;
}

function indonesian(title: string, from: string | null, rubric: string): string {
  return `# ${title}

[English](README.md)

| Berkas | Isinya |
|---|---|
| \`${rubric}\` | apa yang dinilai, berapa bobotnya, bagaimana jawaban menjadi nilai${from === null ? "" : `; mengubah ${from}`} |
| \`evidence.json\` | jawaban satu kantor karangan |
| \`package.json\` | perintah di bawah ini |

\`\`\`sh
npm install        # satu kali
npm run check      # setiap kesalahan di dalam rubrik
npm test           # contoh-contoh di dalamnya
npm run score      # nilai evidence.json
npm run report     # hal yang sama sebagai halaman untuk dicetak: report.html
\`\`\`

Bila \`npm install\` tidak menemukan patuh (404), paket itu tidak ada di registri yang Anda jangkau: jalankan \`npm pack\` di dalam
klon patuh, lalu \`npm install\` dengan jalur berkas yang dibuatnya, satu kali.

Yang dikerjakan lebih dahulu:

1. Buka \`${rubric}\` dan ${from === null ? "ganti angka karangan dengan angka pedoman Anda" : "tuliskan apa yang berbeda pada tahun Anda"}.
2. Biarkan \`npx patuh watch ${rubric} evidence.json\` berjalan: setiap kesalahan dan setiap perubahan nilai diberitahukan.
3. Isikan jawaban Anda ke \`evidence.json\`; di samping tiap jawaban boleh ditulis di mana terlihatnya (\`source\`).
4. Tanyakan jalan terpendek ke atas: \`npx patuh plan ${rubric} evidence.json --to A\`.
5. Tulis contoh dengan nilai yang Anda hitung sendiri: \`npx patuh test --generate-boundaries ${rubric}\` menunjukkan caranya.
`;
}
