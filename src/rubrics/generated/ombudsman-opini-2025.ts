// Written by `npm run generate` from rubrics/ombudsman-opini-2025.rubric; do not edit.
import { deepFreeze } from "../../model/deep-freeze.js";
import type { Provenance, Rubric } from "../../model/rubric.js";
import { rational } from "../../numeric/rational.js";

/** Ombudsman opinion on the quality of public services (assessment of maladministration) 2025: `ombudsman-opini@2025`. */
export const ombudsmanOpini2025: Rubric = /* @__PURE__ */ build();

function build(): Rubric {
  const provenance1: Provenance = { sources: [], inferred: null, assumed: null };
  const provenance2: Provenance = { sources: ["lampost"], inferred: null, assumed: null };
  const provenance3: Provenance = { sources: ["jurnal-tipikor"], inferred: null, assumed: null };
  const provenance4: Provenance = { sources: ["harian-negeri"], inferred: null, assumed: null };
  const provenance5: Provenance = {
    sources: [],
    inferred: null,
    assumed: { id: "kelas terendah 2025 tidak ditemukan", en: "the lowest class of 2025 was not found" },
  };
  return deepFreeze<Rubric>({
    id: "ombudsman-opini",
    year: "2025",
    title: {
      id: "Opini Ombudsman tentang kualitas pelayanan publik (penilaian maladministrasi) 2025",
      en: "Ombudsman opinion on the quality of public services (assessment of maladministration) 2025",
    },
    issuer: { id: "Ombudsman Republik Indonesia", en: "Ombudsman of the Republic of Indonesia" },
    inForce: null,
    laws: [],
    sources: [
      {
        name: "lampost",
        title: {
          id: "Lampung Post, empat dimensi dan kepercayaan masyarakat",
          en: "Lampung Post, four dimensions and public trust",
        },
        url: "https://lampost.co/lampung/4-dimensi-penilaian-pelayanan-publik-ombudsman-di-lampung/",
      },
      {
        name: "jurnal-tipikor",
        title: { id: "Jurnal Tipikor, 29 Januari 2026", en: "Jurnal Tipikor, 29 January 2026" },
        url: "https://jurnaltipikor.com/2026/01/29/gebrakan-baru-ombudsman-ri-luncurkan-opini-malaadministrasi-standar-pelayanan-tak-lagi-cukup-hanya-di-atas-kertas",
      },
      {
        name: "harian-negeri",
        title: { id: "Harian Negeri, hasil Maluku Utara 2025", en: "Harian Negeri, results of North Maluku 2025" },
        url: "https://www.hariannegeri.com/ombudsman-maluku-utara-laporkan-penilaian-kualitas-pelayanan-publik",
      },
      {
        name: "malang-disway",
        title: { id: "Disway Malang, rentang nilai 2024", en: "Disway Malang, bands of 2024" },
        url: "https://malang.disway.id/amp/1547/kini-masuk-zona-hijau-pemkab-malang-raih-penghargaan-kepatuhan-dari-ombudsman-ri",
      },
      {
        name: "selalu-kabar",
        title: {
          id: "Selalu Kabar, Kementerian Ketenagakerjaan 2025 (89.82, sangat baik)",
          en: "Selalu Kabar, Ministry of Manpower 2025 (89.82, sangat baik)",
        },
        url: "https://selalukabar.com/kemnaker-perkuat-transformasi-layanan-digitalisasi-pengawasan-internal-170246.html",
      },
      {
        name: "ombudsman-diy",
        title: {
          id: "Ombudsman, DI Yogyakarta 2025 (86.00, Kualitas Tinggi)",
          en: "Ombudsman, Yogyakarta 2025 (86.00, Kualitas Tinggi)",
        },
        url: "https://ombudsman.go.id/perwakilan/news/r/pwkmedia--layanan-publik-pemda-diy-masuk-kategori-kualitas-tinggi",
      },
      {
        name: "berinti",
        title: {
          id: "berinti.id, Provinsi Gorontalo 2025 dengan nilai unitnya",
          en: "berinti.id, province of Gorontalo 2025 with the scores of its units",
        },
        url: "https://berinti.id/detail_berita/rapor-ombudsman-pelayanan-publik-di-gorontalo-masih-di-level-sedang",
      },
      {
        name: "nalar-sulut",
        title: {
          id: "Nalar Sulut, Kabupaten Bolaang Mongondow 2025 dengan nilai unitnya",
          en: "Nalar Sulut, Bolaang Mongondow regency 2025 with the scores of its units",
        },
        url: "https://www.nalarsulut.id/2026/03/bolmong-naik-kelas-pemkab-sabet-opini-tertinggi-ombudsman-yusra-tegaskan-era-baru",
      },
      {
        name: "kabar-terkini",
        title: {
          id: "Kabar Terkini, Kota Palembang 2025 dengan nilai unitnya (88.23, sangat baik)",
          en: "Kabar Terkini, Palembang 2025 with the scores of its units (88.23, sangat baik)",
        },
        url: "https://kabarterkinionline.com/ombudsman-ri-penilaian-maladministrasi-publik-palembang-tertinggi-di-sumsel/?pgrelated=547",
      },
      {
        name: "harian-jogja-2026",
        title: {
          id: "Harian Jogja, 12 Februari 2026, Kabupaten Bantul 2025 (unit 87.50, baik)",
          en: "Harian Jogja, 12 February 2026, Bantul regency 2025 (a unit of 87.50, baik)",
        },
        url: "https://jogjapolitan.harianjogja.com/read/2026/02/12/511/1245742/pelayanan-publik-pemkab-bantul-dinilai-ori-diy-ini-hasilnya",
      },
    ],
    score: {
      min: rational(0n, 1n),
      max: rational(100n, 1n),
      digits: 2,
      mode: "half-up",
      comparison: "published",
      provenance: {
        sources: ["berinti", "harian-negeri"],
        inferred: {
          id: "nilai terbit dengan dua desimal; cara membulatkan angka terakhir tidak disebut di mana pun",
          en: "scores are published with two decimals; how the last digit is rounded is stated nowhere",
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
        name: "dimensions",
        path: "dimensions",
        code: null,
        title: { id: "Empat dimensi (input, proses, output, pengaduan)", en: "Four dimensions" },
        weight: rational(7n, 10n),
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
        children: [
          {
            kind: "variable",
            name: "input",
            path: "dimensions.input",
            code: null,
            title: { id: "Dimensi input", en: "Input" },
            weight: null,
            weightProvenance: provenance1,
            provenance: provenance3,
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
            kind: "variable",
            name: "process",
            path: "dimensions.process",
            code: null,
            title: { id: "Dimensi proses", en: "Process" },
            weight: null,
            weightProvenance: provenance1,
            provenance: provenance3,
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
            kind: "variable",
            name: "output",
            path: "dimensions.output",
            code: null,
            title: { id: "Dimensi output", en: "Output" },
            weight: null,
            weightProvenance: provenance1,
            provenance: provenance3,
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
            kind: "variable",
            name: "complaints",
            path: "dimensions.complaints",
            code: null,
            title: { id: "Dimensi pengaduan", en: "Complaints" },
            weight: null,
            weightProvenance: provenance1,
            provenance: provenance3,
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
      },
      {
        kind: "dimension",
        name: "trust",
        path: "trust",
        code: null,
        title: { id: "Kepercayaan masyarakat", en: "Public trust" },
        weight: rational(3n, 10n),
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
    ],
    categories: [
      {
        id: "sangat-baik",
        title: { id: "Kualitas Tertinggi", en: "highest quality" },
        zone: null,
        from: rational(88n, 1n),
        provenance: {
          sources: ["malang-disway", "kabar-terkini", "harian-jogja-2026", "selalu-kabar"],
          inferred: {
            id: "rentang 2024; cocok dengan 88.23 sebagai sangat baik dan 87.50 sebagai baik",
            en: "the band of 2024; it fits 88.23 as sangat baik and 87.50 as baik",
          },
          assumed: null,
        },
      },
      {
        id: "baik",
        title: { id: "Kualitas Tinggi", en: "high quality" },
        zone: null,
        from: rational(78n, 1n),
        provenance: { sources: ["harian-negeri", "malang-disway", "ombudsman-diy"], inferred: null, assumed: null },
      },
      {
        id: "cukup",
        title: { id: "Kualitas Sedang", en: "medium quality" },
        zone: null,
        from: rational(54n, 1n),
        provenance: {
          sources: ["harian-negeri", "malang-disway", "berinti"],
          inferred: {
            id: "rentang 2024; cocok dengan 57.61 sebagai sedang dan 53.38 sebagai rendah",
            en: "the band of 2024; it fits 57.61 as sedang and 53.38 as rendah",
          },
          assumed: null,
        },
      },
      {
        id: "kurang",
        title: { id: "Kualitas Rendah", en: "low quality" },
        zone: null,
        from: rational(32n, 1n),
        provenance: {
          sources: ["harian-negeri", "malang-disway"],
          inferred: {
            id: "rentang 2024; 53.38 terbit sebagai kurang, batas bawahnya tidak terlihat pada 2025",
            en: "the band of 2024; 53.38 was published as kurang, its lower end was not seen in 2025",
          },
          assumed: null,
        },
      },
      {
        id: "terendah",
        title: { id: "Kualitas Terendah", en: "lowest quality" },
        zone: null,
        from: rational(0n, 1n),
        provenance: {
          sources: ["malang-disway"],
          inferred: null,
          assumed: {
            id: "kelas terendah 2025 tidak ditemukan; nama dan rentangnya diambil dari 2024",
            en: "the lowest class of 2025 was not found; name and band are taken from 2024",
          },
        },
      },
    ],
    facts: [
      {
        name: "follow-up",
        title: {
          id: "Seluruh produk pengawasan Ombudsman ditindaklanjuti sampai selesai",
          en: "Every product of the Ombudsman's supervision was followed up to the end",
        },
        type: { kind: "yes-no" },
        provenance: provenance4,
      },
    ],
    rules: [],
    verdict: {
      columns: ["category", "follow-up"],
      rows: [
        {
          cells: [["sangat-baik"], ["yes"]],
          title: { id: "Kualitas Tertinggi Tanpa Maladministrasi", en: "highest quality, without maladministration" },
          provenance: provenance1,
        },
        {
          cells: [["sangat-baik"], ["no"]],
          title: { id: "Kualitas Tertinggi", en: "highest quality" },
          provenance: provenance1,
        },
        {
          cells: [["baik"], ["yes"]],
          title: { id: "Kualitas Tinggi Tanpa Maladministrasi", en: "high quality, without maladministration" },
          provenance: provenance1,
        },
        { cells: [["baik"], ["no"]], title: { id: "Kualitas Tinggi", en: "high quality" }, provenance: provenance1 },
        {
          cells: [["cukup"], ["yes"]],
          title: { id: "Kualitas Sedang Tanpa Maladministrasi", en: "medium quality, without maladministration" },
          provenance: provenance1,
        },
        { cells: [["cukup"], ["no"]], title: { id: "Kualitas Sedang", en: "medium quality" }, provenance: provenance1 },
        {
          cells: [["kurang"], ["yes"]],
          title: { id: "Kualitas Rendah Tanpa Maladministrasi", en: "low quality, without maladministration" },
          provenance: provenance1,
        },
        { cells: [["kurang"], ["no"]], title: { id: "Kualitas Rendah", en: "low quality" }, provenance: provenance1 },
        {
          cells: [["terendah"], ["yes"]],
          title: { id: "Kualitas Terendah Tanpa Maladministrasi", en: "lowest quality, without maladministration" },
          provenance: provenance5,
        },
        {
          cells: [["terendah"], ["no"]],
          title: { id: "Kualitas Terendah", en: "lowest quality" },
          provenance: provenance5,
        },
      ],
      provenance: provenance4,
    },
    levels: [
      {
        from: "unit",
        to: "institution",
        combine: "mean",
        weightedBy: null,
        atLeast: 1n,
        rounded: null,
        provenance: {
          sources: ["berinti", "ombudsman-diy", "nalar-sulut", "kabar-terkini"],
          inferred: {
            id: "rata-rata nilai unit yang terbit memberi nilai instansi yang terbit, dua desimal; tidak disebut sebagai rumus",
            en: "the mean of published unit scores gives the published institution score, two decimals; it is not stated as a formula",
          },
          assumed: null,
        },
      },
    ],
    ranks: [],
    examples: [
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 88.00, tepat di batas sangat-baik, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 88.00, exactly on the boundary of sangat-baik, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 10309, end: 10331 } },
          { name: "trust", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 10336, end: 10353 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 10358, end: 10371 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 10383, end: 10394 } },
          { kind: "category", category: "sangat-baik", span: { start: 10395, end: 10415 } },
          { kind: "certain", certain: true, span: { start: 10416, end: 10423 } },
          { kind: "verdict", text: "Kualitas Tertinggi Tanpa Maladministrasi", span: { start: 10424, end: 10474 } },
        ],
        span: { start: 10053, end: 10478 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 87.99, tepat di bawah batas sangat-baik, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 87.99, just below the boundary of sangat-baik, not followed up",
        },
        provenance: provenance1,
        given: [
          {
            name: "dimensions",
            value: { kind: "score", score: rational(8799n, 100n) },
            span: { start: 10753, end: 10775 },
          },
          { name: "trust", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 10780, end: 10797 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 10802, end: 10814 } },
        ],
        expected: [
          { kind: "score", score: rational(8799n, 100n), span: { start: 10826, end: 10837 } },
          { kind: "category", category: "baik", span: { start: 10838, end: 10851 } },
          { kind: "certain", certain: true, span: { start: 10852, end: 10859 } },
          { kind: "verdict", text: "Kualitas Tinggi", span: { start: 10860, end: 10885 } },
        ],
        span: { start: 10481, end: 10889 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 78.00, tepat di batas baik, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 78.00, exactly on the boundary of baik, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 11134, end: 11156 } },
          { name: "trust", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 11161, end: 11178 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 11183, end: 11196 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 11208, end: 11219 } },
          { kind: "category", category: "baik", span: { start: 11220, end: 11233 } },
          { kind: "certain", certain: true, span: { start: 11234, end: 11241 } },
          { kind: "verdict", text: "Kualitas Tinggi Tanpa Maladministrasi", span: { start: 11242, end: 11289 } },
        ],
        span: { start: 10892, end: 11293 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 77.99, tepat di bawah batas baik, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 77.99, just below the boundary of baik, not followed up",
        },
        provenance: provenance1,
        given: [
          {
            name: "dimensions",
            value: { kind: "score", score: rational(7799n, 100n) },
            span: { start: 11554, end: 11576 },
          },
          { name: "trust", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 11581, end: 11598 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 11603, end: 11615 } },
        ],
        expected: [
          { kind: "score", score: rational(7799n, 100n), span: { start: 11627, end: 11638 } },
          { kind: "category", category: "cukup", span: { start: 11639, end: 11653 } },
          { kind: "certain", certain: true, span: { start: 11654, end: 11661 } },
          { kind: "verdict", text: "Kualitas Sedang", span: { start: 11662, end: 11687 } },
        ],
        span: { start: 11296, end: 11691 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 54.00, tepat di batas cukup, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 54.00, exactly on the boundary of cukup, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 11938, end: 11960 } },
          { name: "trust", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 11965, end: 11982 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 11987, end: 12000 } },
        ],
        expected: [
          { kind: "score", score: rational(54n, 1n), span: { start: 12012, end: 12023 } },
          { kind: "category", category: "cukup", span: { start: 12024, end: 12038 } },
          { kind: "certain", certain: true, span: { start: 12039, end: 12046 } },
          { kind: "verdict", text: "Kualitas Sedang Tanpa Maladministrasi", span: { start: 12047, end: 12094 } },
        ],
        span: { start: 11694, end: 12098 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 53.99, tepat di bawah batas cukup, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 53.99, just below the boundary of cukup, not followed up",
        },
        provenance: provenance1,
        given: [
          {
            name: "dimensions",
            value: { kind: "score", score: rational(5399n, 100n) },
            span: { start: 12361, end: 12383 },
          },
          { name: "trust", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 12388, end: 12405 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 12410, end: 12422 } },
        ],
        expected: [
          { kind: "score", score: rational(5399n, 100n), span: { start: 12434, end: 12445 } },
          { kind: "category", category: "kurang", span: { start: 12446, end: 12461 } },
          { kind: "certain", certain: true, span: { start: 12462, end: 12469 } },
          { kind: "verdict", text: "Kualitas Rendah", span: { start: 12470, end: 12495 } },
        ],
        span: { start: 12101, end: 12499 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 32.00, tepat di batas kurang, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 32.00, exactly on the boundary of kurang, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 12748, end: 12770 } },
          { name: "trust", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 12775, end: 12792 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 12797, end: 12810 } },
        ],
        expected: [
          { kind: "score", score: rational(32n, 1n), span: { start: 12822, end: 12833 } },
          { kind: "category", category: "kurang", span: { start: 12834, end: 12849 } },
          { kind: "certain", certain: true, span: { start: 12850, end: 12857 } },
          { kind: "verdict", text: "Kualitas Rendah Tanpa Maladministrasi", span: { start: 12858, end: 12905 } },
        ],
        span: { start: 12502, end: 12909 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 31.99, tepat di bawah batas kurang, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 31.99, just below the boundary of kurang, not followed up",
        },
        provenance: provenance1,
        given: [
          {
            name: "dimensions",
            value: { kind: "score", score: rational(3199n, 100n) },
            span: { start: 13174, end: 13196 },
          },
          { name: "trust", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 13201, end: 13218 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 13223, end: 13235 } },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 13247, end: 13258 } },
          { kind: "category", category: "terendah", span: { start: 13259, end: 13276 } },
          { kind: "certain", certain: true, span: { start: 13277, end: 13284 } },
          { kind: "verdict", text: "Kualitas Terendah", span: { start: 13285, end: 13312 } },
        ],
        span: { start: 12912, end: 13316 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 88, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 88, not followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 13511, end: 13530 } },
          { name: "trust", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 13535, end: 13549 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 13554, end: 13566 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 13578, end: 13589 } },
          { kind: "category", category: "sangat-baik", span: { start: 13590, end: 13610 } },
          { kind: "certain", certain: true, span: { start: 13611, end: 13618 } },
          { kind: "verdict", text: "Kualitas Tertinggi", span: { start: 13619, end: 13647 } },
        ],
        span: { start: 13319, end: 13651 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 31.99, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 31.99, followed up",
        },
        provenance: provenance1,
        given: [
          {
            name: "dimensions",
            value: { kind: "score", score: rational(3199n, 100n) },
            span: { start: 13842, end: 13864 },
          },
          { name: "trust", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 13869, end: 13886 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 13891, end: 13904 } },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 13916, end: 13927 } },
          { kind: "category", category: "terendah", span: { start: 13928, end: 13945 } },
          { kind: "certain", certain: true, span: { start: 13946, end: 13953 } },
          { kind: "verdict", text: "Kualitas Terendah Tanpa Maladministrasi", span: { start: 13954, end: 14003 } },
        ],
        span: { start: 13654, end: 14007 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: tindak lanjut tidak diketahui",
          en: "Boundary, not a published result: it is not known whether findings were followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 14176, end: 14195 } },
          { name: "trust", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 14200, end: 14214 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 14226, end: 14237 } },
          { kind: "category", category: "baik", span: { start: 14238, end: 14251 } },
          { kind: "certain", certain: true, span: { start: 14252, end: 14259 } },
        ],
        span: { start: 14010, end: 14263 },
      },
    ],
    amendment: null,
    hash: "sha256-9LyJR14z1U2OIpCj0BaJncfteVPhXxfr2WdJWsmahqw=",
  });
}
