// Written by `npm run generate` from rubrics/ombudsman-kepatuhan-2024.rubric; do not edit.
import { deepFreeze } from "../../model/deep-freeze.js";
import type { Provenance, Rubric } from "../../model/rubric.js";
import { rational } from "../../numeric/rational.js";

/** Assessment of compliance in public service delivery 2024: `ombudsman-kepatuhan@2024`. */
export const ombudsmanKepatuhan2024: Rubric = /* @__PURE__ */ build();

function build(): Rubric {
  const provenance1: Provenance = { sources: [], inferred: null, assumed: null };
  const provenance2: Provenance = { sources: ["slides-bali-2024"], inferred: null, assumed: null };
  const provenance3: Provenance = { sources: ["kominfo-muna-barat"], inferred: null, assumed: null };
  return deepFreeze<Rubric>({
    id: "ombudsman-kepatuhan",
    year: "2024",
    title: {
      id: "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2024",
      en: "Assessment of compliance in public service delivery 2024",
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
        name: "keputusan-252-2024",
        title: {
          id: "Keputusan Ketua Ombudsman 252/2024 (hasil penilaian)",
          en: "Decree 252/2024 of the head of the Ombudsman (results)",
        },
        article: null,
        url: null,
      },
    ],
    sources: [
      {
        name: "slides-bali-2024",
        title: { id: "Materi sosialisasi Ombudsman di Bali, 2024", en: "Ombudsman briefing slides in Bali, 2024" },
        url: "https://slidepub.com/slideshow/materi-sosialisasi-pendampinganpendampingan-pendampingan-pptx",
      },
      {
        name: "slides-kendal-2023",
        title: { id: "Paparan workshop Kendal, 19 Juni 2023", en: "Slides of the Kendal workshop, 19 June 2023" },
        url: "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
      },
      {
        name: "kominfo-muna-barat",
        title: {
          id: "Dinas Kominfo Muna Barat, hasil penilaian 2024",
          en: "Communications office of Muna Barat, results of 2024",
        },
        url: "https://kominfo.munabarat.go.id/berita/muna-barat-kembali-raih-nilai-tertinggi-se-sultra-dalam-penilaian-peningkatan-kualitas-pelayanan-publik-tahun-2024/",
      },
      {
        name: "antara-kupang",
        title: { id: "Antara Kupang, hasil NTT 2024", en: "Antara Kupang, results of East Nusa Tenggara 2024" },
        url: "https://kupang.antaranews.com/berita/142569/ombudsman-sebut-12-pemda-di-ntt-raih-predikat-zona-hijau-pelayanan-publik",
      },
      {
        name: "kamedia",
        title: {
          id: "kamedia.id, hasil Jawa Timur 2024 (alamat lengkap tidak disimpan)",
          en: "kamedia.id, results of East Java 2024 (full address not kept)",
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
        sources: ["kominfo-muna-barat"],
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
        provenance: { sources: ["kominfo-muna-barat", "antara-kupang"], inferred: null, assumed: null },
      },
      {
        id: "B",
        title: { id: "Kualitas Tinggi", en: "high quality" },
        zone: "green",
        from: rational(78n, 1n),
        provenance: { sources: ["kominfo-muna-barat", "kamedia"], inferred: null, assumed: null },
      },
      {
        id: "C",
        title: { id: "Kualitas Sedang", en: "medium quality" },
        zone: "yellow",
        from: rational(54n, 1n),
        provenance: provenance3,
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
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 88, tepat di batas A",
          en: "Boundary, not a published result: every dimension at 88, exactly on the boundary of A",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 5365, end: 5379 } },
          { name: "process", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 5384, end: 5400 } },
          { name: "output", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 5405, end: 5420 } },
          { name: "complaints", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 5425, end: 5444 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 5456, end: 5467 } },
          { kind: "category", category: "A", span: { start: 5468, end: 5478 } },
          { kind: "zone", zone: "green", span: { start: 5479, end: 5489 } },
          { kind: "certain", certain: true, span: { start: 5490, end: 5497 } },
        ],
        span: { start: 5191, end: 5501 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 87.99, tepat di bawah batas A",
          en: "Boundary, not a published result: every dimension at 87.99, just below the boundary of A",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 5690, end: 5707 } },
          { name: "process", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 5712, end: 5731 } },
          { name: "output", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 5736, end: 5754 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(8799n, 100n) },
            span: { start: 5759, end: 5781 },
          },
        ],
        expected: [
          { kind: "score", score: rational(8799n, 100n), span: { start: 5793, end: 5804 } },
          { kind: "category", category: "B", span: { start: 5805, end: 5815 } },
          { kind: "zone", zone: "green", span: { start: 5816, end: 5826 } },
          { kind: "certain", certain: true, span: { start: 5827, end: 5834 } },
        ],
        span: { start: 5504, end: 5838 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 78, tepat di batas B",
          en: "Boundary, not a published result: every dimension at 78, exactly on the boundary of B",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 6015, end: 6029 } },
          { name: "process", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 6034, end: 6050 } },
          { name: "output", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 6055, end: 6070 } },
          { name: "complaints", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 6075, end: 6094 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 6106, end: 6117 } },
          { kind: "category", category: "B", span: { start: 6118, end: 6128 } },
          { kind: "zone", zone: "green", span: { start: 6129, end: 6139 } },
          { kind: "certain", certain: true, span: { start: 6140, end: 6147 } },
        ],
        span: { start: 5841, end: 6151 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 77.99, tepat di bawah batas B",
          en: "Boundary, not a published result: every dimension at 77.99, just below the boundary of B",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 6340, end: 6357 } },
          { name: "process", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 6362, end: 6381 } },
          { name: "output", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 6386, end: 6404 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(7799n, 100n) },
            span: { start: 6409, end: 6431 },
          },
        ],
        expected: [
          { kind: "score", score: rational(7799n, 100n), span: { start: 6443, end: 6454 } },
          { kind: "category", category: "C", span: { start: 6455, end: 6465 } },
          { kind: "zone", zone: "yellow", span: { start: 6466, end: 6477 } },
          { kind: "certain", certain: true, span: { start: 6478, end: 6485 } },
        ],
        span: { start: 6154, end: 6489 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 54, tepat di batas C",
          en: "Boundary, not a published result: every dimension at 54, exactly on the boundary of C",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 6666, end: 6680 } },
          { name: "process", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 6685, end: 6701 } },
          { name: "output", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 6706, end: 6721 } },
          { name: "complaints", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 6726, end: 6745 } },
        ],
        expected: [
          { kind: "score", score: rational(54n, 1n), span: { start: 6757, end: 6768 } },
          { kind: "category", category: "C", span: { start: 6769, end: 6779 } },
          { kind: "zone", zone: "yellow", span: { start: 6780, end: 6791 } },
          { kind: "certain", certain: true, span: { start: 6792, end: 6799 } },
        ],
        span: { start: 6492, end: 6803 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 53.99, tepat di bawah batas C",
          en: "Boundary, not a published result: every dimension at 53.99, just below the boundary of C",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 6992, end: 7009 } },
          { name: "process", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 7014, end: 7033 } },
          { name: "output", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 7038, end: 7056 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(5399n, 100n) },
            span: { start: 7061, end: 7083 },
          },
        ],
        expected: [
          { kind: "score", score: rational(5399n, 100n), span: { start: 7095, end: 7106 } },
          { kind: "category", category: "D", span: { start: 7107, end: 7117 } },
          { kind: "zone", zone: "red", span: { start: 7118, end: 7126 } },
          { kind: "certain", certain: true, span: { start: 7127, end: 7134 } },
        ],
        span: { start: 6806, end: 7138 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 32, tepat di batas D",
          en: "Boundary, not a published result: every dimension at 32, exactly on the boundary of D",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 7315, end: 7329 } },
          { name: "process", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 7334, end: 7350 } },
          { name: "output", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 7355, end: 7370 } },
          { name: "complaints", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 7375, end: 7394 } },
        ],
        expected: [
          { kind: "score", score: rational(32n, 1n), span: { start: 7406, end: 7417 } },
          { kind: "category", category: "D", span: { start: 7418, end: 7428 } },
          { kind: "zone", zone: "red", span: { start: 7429, end: 7437 } },
          { kind: "certain", certain: true, span: { start: 7438, end: 7445 } },
        ],
        span: { start: 7141, end: 7449 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi 31.99, tepat di bawah batas D",
          en: "Boundary, not a published result: every dimension at 31.99, just below the boundary of D",
        },
        provenance: provenance1,
        given: [
          { name: "input", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 7638, end: 7655 } },
          { name: "process", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 7660, end: 7679 } },
          { name: "output", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 7684, end: 7702 } },
          {
            name: "complaints",
            value: { kind: "score", score: rational(3199n, 100n) },
            span: { start: 7707, end: 7729 },
          },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 7741, end: 7752 } },
          { kind: "category", category: "E", span: { start: 7753, end: 7763 } },
          { kind: "zone", zone: "red", span: { start: 7764, end: 7772 } },
          { kind: "certain", certain: true, span: { start: 7773, end: 7780 } },
        ],
        span: { start: 7452, end: 7784 },
      },
    ],
    amendment: null,
    hash: "sha256-lOpLdYGun2LH0AiEjzMh5J7voGMon3xcyuUKYSu+7Xs=",
  });
}
