// Written by `npm run generate` from rubrics/ombudsman-kepatuhan-2022.rubric; do not edit.
import { deepFreeze } from "../../model/deep-freeze.js";
import type { Provenance, Rubric } from "../../model/rubric.js";
import { rational } from "../../numeric/rational.js";

/** Assessment of compliance in public service delivery 2022: `ombudsman-kepatuhan@2022`. */
export const ombudsmanKepatuhan2022: Rubric = /* @__PURE__ */ build();

function build(): Rubric {
  const provenance1: Provenance = { sources: [], inferred: null, assumed: null };
  const provenance2: Provenance = { sources: ["slides-jatim-2023"], inferred: null, assumed: null };
  const provenance3: Provenance = { sources: ["tanahdeli", "parboaboa", "sonora"], inferred: null, assumed: null };
  return deepFreeze<Rubric>({
    id: "ombudsman-kepatuhan",
    year: "2022",
    title: {
      id: "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2022",
      en: "Assessment of compliance in public service delivery 2022",
    },
    issuer: { id: "Ombudsman Republik Indonesia", en: "Ombudsman of the Republic of Indonesia" },
    inForce: null,
    laws: [
      {
        name: "uu-37-2008",
        title: {
          id: "Undang-Undang 37/2008 tentang Ombudsman Republik Indonesia",
          en: "Law 37/2008 on the Ombudsman of the Republic of Indonesia",
        },
        article: "7 huruf g",
        url: null,
      },
      {
        name: "uu-25-2009",
        title: { id: "Undang-Undang 25/2009 tentang Pelayanan Publik", en: "Law 25/2009 on public services" },
        article: null,
        url: null,
      },
      {
        name: "pp-96-2012",
        title: {
          id: "Peraturan Pemerintah 96/2012 (pelaksanaan Undang-Undang 25/2009)",
          en: "Government regulation 96/2012 (implements Law 25/2009)",
        },
        article: null,
        url: null,
      },
      {
        name: "perpres-76-2013",
        title: {
          id: "Peraturan Presiden 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik",
          en: "Presidential regulation 76/2013 on the handling of public service complaints",
        },
        article: null,
        url: null,
      },
      {
        name: "peraturan-ombudsman-22-2016",
        title: { id: "Peraturan Ombudsman 22/2016", en: "Ombudsman regulation 22/2016" },
        article: null,
        url: "https://123dok.com/document/q767geky-e-f-ed-b-d.html",
      },
      {
        name: "keputusan-337-2022",
        title: {
          id: "Keputusan Ketua Ombudsman 337/2022 (hasil penilaian)",
          en: "Decree 337/2022 of the head of the Ombudsman (results)",
        },
        article: null,
        url: null,
      },
    ],
    sources: [
      {
        name: "slides-jatim-2023",
        title: {
          id: "Materi evaluasi untuk Pemprov Jawa Timur, 10 Maret 2023 (tentang penilaian 2022)",
          en: "Evaluation slides for East Java, 10 March 2023 (on the round of 2022)",
        },
        url: "https://id.scribd.com/document/658943013/1-10-Maret-2023-MATERI-EVALUASI-PEMPROV-JATIM-2023",
      },
      {
        name: "slides-kendal-2023",
        title: { id: "Paparan workshop Kendal, 19 Juni 2023", en: "Slides of the Kendal workshop, 19 June 2023" },
        url: "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
      },
      {
        name: "tanahdeli",
        title: {
          id: "tanahdeli.com, Januari 2023 (alamat lengkap tidak disimpan)",
          en: "tanahdeli.com, January 2023 (full address not kept)",
        },
        url: null,
      },
      {
        name: "fokusmedia",
        title: { id: "Fokus Media News, hasil Kota Bogor 2022", en: "Fokus Media News, result of Kota Bogor 2022" },
        url: "https://fokusmedianews.com/pemkot-bogor-raih-opini-kualitas-tinggi-dalam-penilaian-kepatuhan-pelayanan-publik-2022/",
      },
      {
        name: "parboaboa",
        title: {
          id: "Parboaboa, hasil polres di Sumatera Utara 2022",
          en: "Parboaboa, results of police stations in North Sumatra 2022",
        },
        url: "https://parboaboa.id/polres-di-sumut-kondisi-pelayanannya-merah-dan-7-masuk-zona-kuning",
      },
      {
        name: "sonora",
        title: { id: "Sonora, siaran Ombudsman tentang hasil 2022", en: "Sonora, Ombudsman release on the results of 2022" },
        url: "https://sonora.id/read/423627266/pemprov-kalbar-raih-penghargaan-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2022-dari-ombudsman-ri?page=2",
      },
      {
        name: "ombudsman-babel",
        title: {
          id: "Ombudsman perwakilan Bangka Belitung, 26 Oktober 2023",
          en: "Ombudsman, office of Bangka Belitung, 26 October 2023",
        },
        url: "https://ombudsman.go.id/perwakilan/news/r/pwk--ombudsman-babel-sampaikan-tindak-lanjut-survei-kepatuhan-2023",
      },
      {
        name: "beritamukomuko",
        title: {
          id: "beritamukomuko.com, 6 Maret 2023 (alamat lengkap tidak disimpan)",
          en: "beritamukomuko.com, 6 March 2023 (full address not kept)",
        },
        url: null,
      },
    ],
    score: {
      min: rational(0n, 1n),
      max: rational(100n, 1n),
      digits: 2,
      mode: "half-up",
      comparison: "published",
      provenance: {
        sources: ["tanahdeli"],
        inferred: {
          id: "nilai dan rentang terbit dengan dua desimal; cara membulatkan angka terakhir tidak disebut di mana pun",
          en: "scores and bands are published with two decimals; how the last digit is rounded is stated nowhere",
        },
        assumed: null,
      },
    },
    missing: null,
    missingProvenance: provenance1,
    notApplicable: null,
    notApplicableProvenance: provenance1,
    undisclosed: null,
    weightsTotal: rational(1n, 1n),
    children: [
      {
        kind: "dimension",
        name: "input",
        path: "input",
        code: null,
        title: { id: "Input", en: "Input" },
        weight: rational(437n, 2000n),
        weightProvenance: provenance2,
        provenance: provenance1,
        laws: [],
        applies: null,
        appliesProvenance: provenance1,
        mayBeNotApplicable: false,
        notApplicable: null,
        notApplicableProvenance: provenance1,
        rounded: null,
        weightsTotal: rational(1n, 1n),
        children: [],
      },
      {
        kind: "dimension",
        name: "process",
        path: "process",
        code: null,
        title: { id: "Proses", en: "Process" },
        weight: rational(3237n, 10000n),
        weightProvenance: provenance2,
        provenance: provenance1,
        laws: [],
        applies: null,
        appliesProvenance: provenance1,
        mayBeNotApplicable: false,
        notApplicable: null,
        notApplicableProvenance: provenance1,
        rounded: null,
        weightsTotal: rational(1n, 1n),
        children: [],
      },
      {
        kind: "dimension",
        name: "output",
        path: "output",
        code: null,
        title: { id: "Output", en: "Output" },
        weight: rational(303n, 1250n),
        weightProvenance: provenance2,
        provenance: provenance1,
        laws: [],
        applies: null,
        appliesProvenance: provenance1,
        mayBeNotApplicable: false,
        notApplicable: null,
        notApplicableProvenance: provenance1,
        rounded: null,
        weightsTotal: rational(1n, 1n),
        children: [],
      },
      {
        kind: "dimension",
        name: "complaints",
        path: "complaints",
        code: null,
        title: { id: "Pengaduan", en: "Complaints" },
        weight: rational(1077n, 5000n),
        weightProvenance: {
          sources: ["slides-kendal-2023"],
          inferred: {
            id: "sisa dari 100%; angka yang sama dicetak untuk 2023",
            en: "what is left of 100%; the same figure is printed for 2023",
          },
          assumed: null,
        },
        provenance: provenance1,
        laws: [],
        applies: null,
        appliesProvenance: provenance1,
        mayBeNotApplicable: false,
        notApplicable: null,
        notApplicableProvenance: provenance1,
        rounded: null,
        weightsTotal: rational(1n, 1n),
        children: [],
      },
    ],
    categories: [
      {
        id: "A",
        title: { id: "Kualitas Tertinggi", en: "highest quality" },
        zone: "green",
        from: rational(88n, 1n),
        provenance: { sources: ["tanahdeli", "fokusmedia", "parboaboa", "sonora"], inferred: null, assumed: null },
      },
      {
        id: "B",
        title: { id: "Kualitas Tinggi", en: "high quality" },
        zone: "green",
        from: rational(78n, 1n),
        provenance: {
          sources: ["ombudsman-babel", "parboaboa", "sonora"],
          inferred: {
            id: "cetakan 2022 salah ketik; diambil dari 2023 dan cocok dengan 78.20 (B) dan 77.73 (C) yang terbit",
            en: "misprinted in 2022; taken from 2023, and it fits the published 78.20 (B) and 77.73 (C)",
          },
          assumed: null,
        },
      },
      {
        id: "C",
        title: { id: "Kualitas Sedang", en: "medium quality" },
        zone: "yellow",
        from: rational(54n, 1n),
        provenance: {
          sources: ["ombudsman-babel", "parboaboa", "sonora"],
          inferred: {
            id: "cetakan 2022 salah ketik; diambil dari 2023 dan cocok dengan 55.01 (C) dan 52.68 (D) yang terbit",
            en: "misprinted in 2022; taken from 2023, and it fits the published 55.01 (C) and 52.68 (D)",
          },
          assumed: null,
        },
      },
      {
        id: "D",
        title: { id: "Kualitas Rendah", en: "low quality" },
        zone: "red",
        from: rational(32n, 1n),
        provenance: provenance3,
      },
      {
        id: "E",
        title: { id: "Kualitas Terendah", en: "lowest quality" },
        zone: "red",
        from: rational(0n, 1n),
        provenance: provenance3,
      },
    ],
    facts: [],
    rules: [],
    verdict: null,
    levels: [],
    ranks: [],
    examples: [
      {
        title: { id: "Kabupaten Mukomuko 2022", en: "Mukomuko regency 2022" },
        provenance: { sources: ["beritamukomuko"], inferred: null, assumed: null },
        given: [
          { name: "input", value: { kind: "points", points: rational(304n, 25n) }, span: { start: 6790, end: 6808 } },
          { name: "process", value: { kind: "points", points: rational(372n, 25n) }, span: { start: 6813, end: 6833 } },
          { name: "output", value: { kind: "points", points: rational(509n, 25n) }, span: { start: 6838, end: 6857 } },
          {
            name: "complaints",
            value: { kind: "points", points: rational(259n, 20n) },
            span: { start: 6862, end: 6885 },
          },
        ],
        expected: [
          { kind: "score", score: rational(1207n, 20n), span: { start: 6897, end: 6908 } },
          { kind: "category", category: "C", span: { start: 6909, end: 6919 } },
          { kind: "zone", zone: "yellow", span: { start: 6920, end: 6931 } },
          { kind: "certain", certain: true, span: { start: 6932, end: 6939 } },
        ],
        span: { start: 6703, end: 6943 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 88, tepat di batas A",
          en: "Boundary, not a published result: every dimension at 88, exactly on the boundary of A",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 7248, end: 7262 } },
          { name: "process", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 7267, end: 7283 } },
          { name: "output", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 7288, end: 7303 } },
          { name: "complaints", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 7308, end: 7327 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 7339, end: 7350 } },
          { kind: "category", category: "A", span: { start: 7351, end: 7361 } },
          { kind: "zone", zone: "green", span: { start: 7362, end: 7372 } },
          { kind: "certain", certain: true, span: { start: 7373, end: 7380 } },
        ],
        span: { start: 7074, end: 7384 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 87.99, tepat di bawah batas A",
          en: "Boundary, not a published result: every dimension at 87.99, just below the boundary of A",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 7573, end: 7590 } },
          { name: "process", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 7595, end: 7614 } },
          { name: "output", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 7619, end: 7637 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(8799n, 100n) },
            span: { start: 7642, end: 7664 },
          },
        ],
        expected: [
          { kind: "score", score: rational(8799n, 100n), span: { start: 7676, end: 7687 } },
          { kind: "category", category: "B", span: { start: 7688, end: 7698 } },
          { kind: "zone", zone: "green", span: { start: 7699, end: 7709 } },
          { kind: "certain", certain: true, span: { start: 7710, end: 7717 } },
        ],
        span: { start: 7387, end: 7721 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 78, tepat di batas B",
          en: "Boundary, not a published result: every dimension at 78, exactly on the boundary of B",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 7898, end: 7912 } },
          { name: "process", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 7917, end: 7933 } },
          { name: "output", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 7938, end: 7953 } },
          { name: "complaints", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 7958, end: 7977 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 7989, end: 8000 } },
          { kind: "category", category: "B", span: { start: 8001, end: 8011 } },
          { kind: "zone", zone: "green", span: { start: 8012, end: 8022 } },
          { kind: "certain", certain: true, span: { start: 8023, end: 8030 } },
        ],
        span: { start: 7724, end: 8034 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 77.99, tepat di bawah batas B",
          en: "Boundary, not a published result: every dimension at 77.99, just below the boundary of B",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 8223, end: 8240 } },
          { name: "process", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 8245, end: 8264 } },
          { name: "output", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 8269, end: 8287 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(7799n, 100n) },
            span: { start: 8292, end: 8314 },
          },
        ],
        expected: [
          { kind: "score", score: rational(7799n, 100n), span: { start: 8326, end: 8337 } },
          { kind: "category", category: "C", span: { start: 8338, end: 8348 } },
          { kind: "zone", zone: "yellow", span: { start: 8349, end: 8360 } },
          { kind: "certain", certain: true, span: { start: 8361, end: 8368 } },
        ],
        span: { start: 8037, end: 8372 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 54, tepat di batas C",
          en: "Boundary, not a published result: every dimension at 54, exactly on the boundary of C",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 8549, end: 8563 } },
          { name: "process", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 8568, end: 8584 } },
          { name: "output", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 8589, end: 8604 } },
          { name: "complaints", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 8609, end: 8628 } },
        ],
        expected: [
          { kind: "score", score: rational(54n, 1n), span: { start: 8640, end: 8651 } },
          { kind: "category", category: "C", span: { start: 8652, end: 8662 } },
          { kind: "zone", zone: "yellow", span: { start: 8663, end: 8674 } },
          { kind: "certain", certain: true, span: { start: 8675, end: 8682 } },
        ],
        span: { start: 8375, end: 8686 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 53.99, tepat di bawah batas C",
          en: "Boundary, not a published result: every dimension at 53.99, just below the boundary of C",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 8875, end: 8892 } },
          { name: "process", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 8897, end: 8916 } },
          { name: "output", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 8921, end: 8939 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(5399n, 100n) },
            span: { start: 8944, end: 8966 },
          },
        ],
        expected: [
          { kind: "score", score: rational(5399n, 100n), span: { start: 8978, end: 8989 } },
          { kind: "category", category: "D", span: { start: 8990, end: 9000 } },
          { kind: "zone", zone: "red", span: { start: 9001, end: 9009 } },
          { kind: "certain", certain: true, span: { start: 9010, end: 9017 } },
        ],
        span: { start: 8689, end: 9021 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 32, tepat di batas D",
          en: "Boundary, not a published result: every dimension at 32, exactly on the boundary of D",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 9198, end: 9212 } },
          { name: "process", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 9217, end: 9233 } },
          { name: "output", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 9238, end: 9253 } },
          { name: "complaints", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 9258, end: 9277 } },
        ],
        expected: [
          { kind: "score", score: rational(32n, 1n), span: { start: 9289, end: 9300 } },
          { kind: "category", category: "D", span: { start: 9301, end: 9311 } },
          { kind: "zone", zone: "red", span: { start: 9312, end: 9320 } },
          { kind: "certain", certain: true, span: { start: 9321, end: 9328 } },
        ],
        span: { start: 9024, end: 9332 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 31.99, tepat di bawah batas D",
          en: "Boundary, not a published result: every dimension at 31.99, just below the boundary of D",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 9521, end: 9538 } },
          { name: "process", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 9543, end: 9562 } },
          { name: "output", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 9567, end: 9585 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(3199n, 100n) },
            span: { start: 9590, end: 9612 },
          },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 9624, end: 9635 } },
          { kind: "category", category: "E", span: { start: 9636, end: 9646 } },
          { kind: "zone", zone: "red", span: { start: 9647, end: 9655 } },
          { kind: "certain", certain: true, span: { start: 9656, end: 9663 } },
        ],
        span: { start: 9335, end: 9667 },
      },
    ],
    amendment: null,
    hash: "sha256-CKdFqNrQnqK9rnbmM2NJxbQ5bMRTOG8pjOnrazPEwTE=",
  });
}
