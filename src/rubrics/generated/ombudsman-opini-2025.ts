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
        provenance: {
          sources: ["harian-negeri", "malang-disway", "ombudsman-diy"],
          inferred: {
            id: "batas bawah 78 terdokumentasi; batas atas 87.99 mengikuti batas 88, yang disimpulkan dari 2024",
            en: "the lower end 78 is documented; the upper end 87.99 follows from the cut at 88, which is inferred from 2024",
          },
          assumed: null,
        },
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
          { name: "dimensions", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 10536, end: 10558 } },
          { name: "trust", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 10563, end: 10580 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 10585, end: 10598 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 10610, end: 10621 } },
          { kind: "category", category: "sangat-baik", span: { start: 10622, end: 10642 } },
          { kind: "certain", certain: true, span: { start: 10643, end: 10650 } },
          { kind: "verdict", text: "Kualitas Tertinggi Tanpa Maladministrasi", span: { start: 10651, end: 10701 } },
        ],
        span: { start: 10280, end: 10705 },
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
            span: { start: 10980, end: 11002 },
          },
          { name: "trust", value: { kind: "score", score: rational(8799n, 100n) }, span: { start: 11007, end: 11024 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 11029, end: 11041 } },
        ],
        expected: [
          { kind: "score", score: rational(8799n, 100n), span: { start: 11053, end: 11064 } },
          { kind: "category", category: "baik", span: { start: 11065, end: 11078 } },
          { kind: "certain", certain: true, span: { start: 11079, end: 11086 } },
          { kind: "verdict", text: "Kualitas Tinggi", span: { start: 11087, end: 11112 } },
        ],
        span: { start: 10708, end: 11116 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 78.00, tepat di batas baik, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 78.00, exactly on the boundary of baik, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 11361, end: 11383 } },
          { name: "trust", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 11388, end: 11405 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 11410, end: 11423 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 11435, end: 11446 } },
          { kind: "category", category: "baik", span: { start: 11447, end: 11460 } },
          { kind: "certain", certain: true, span: { start: 11461, end: 11468 } },
          { kind: "verdict", text: "Kualitas Tinggi Tanpa Maladministrasi", span: { start: 11469, end: 11516 } },
        ],
        span: { start: 11119, end: 11520 },
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
            span: { start: 11781, end: 11803 },
          },
          { name: "trust", value: { kind: "score", score: rational(7799n, 100n) }, span: { start: 11808, end: 11825 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 11830, end: 11842 } },
        ],
        expected: [
          { kind: "score", score: rational(7799n, 100n), span: { start: 11854, end: 11865 } },
          { kind: "category", category: "cukup", span: { start: 11866, end: 11880 } },
          { kind: "certain", certain: true, span: { start: 11881, end: 11888 } },
          { kind: "verdict", text: "Kualitas Sedang", span: { start: 11889, end: 11914 } },
        ],
        span: { start: 11523, end: 11918 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 54.00, tepat di batas cukup, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 54.00, exactly on the boundary of cukup, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 12165, end: 12187 } },
          { name: "trust", value: { kind: "score", score: rational(54n, 1n) }, span: { start: 12192, end: 12209 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 12214, end: 12227 } },
        ],
        expected: [
          { kind: "score", score: rational(54n, 1n), span: { start: 12239, end: 12250 } },
          { kind: "category", category: "cukup", span: { start: 12251, end: 12265 } },
          { kind: "certain", certain: true, span: { start: 12266, end: 12273 } },
          { kind: "verdict", text: "Kualitas Sedang Tanpa Maladministrasi", span: { start: 12274, end: 12321 } },
        ],
        span: { start: 11921, end: 12325 },
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
            span: { start: 12588, end: 12610 },
          },
          { name: "trust", value: { kind: "score", score: rational(5399n, 100n) }, span: { start: 12615, end: 12632 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 12637, end: 12649 } },
        ],
        expected: [
          { kind: "score", score: rational(5399n, 100n), span: { start: 12661, end: 12672 } },
          { kind: "category", category: "kurang", span: { start: 12673, end: 12688 } },
          { kind: "certain", certain: true, span: { start: 12689, end: 12696 } },
          { kind: "verdict", text: "Kualitas Rendah", span: { start: 12697, end: 12722 } },
        ],
        span: { start: 12328, end: 12726 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 32.00, tepat di batas kurang, ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 32.00, exactly on the boundary of kurang, followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 12975, end: 12997 } },
          { name: "trust", value: { kind: "score", score: rational(32n, 1n) }, span: { start: 13002, end: 13019 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 13024, end: 13037 } },
        ],
        expected: [
          { kind: "score", score: rational(32n, 1n), span: { start: 13049, end: 13060 } },
          { kind: "category", category: "kurang", span: { start: 13061, end: 13076 } },
          { kind: "certain", certain: true, span: { start: 13077, end: 13084 } },
          { kind: "verdict", text: "Kualitas Rendah Tanpa Maladministrasi", span: { start: 13085, end: 13132 } },
        ],
        span: { start: 12729, end: 13136 },
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
            span: { start: 13401, end: 13423 },
          },
          { name: "trust", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 13428, end: 13445 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 13450, end: 13462 } },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 13474, end: 13485 } },
          { kind: "category", category: "terendah", span: { start: 13486, end: 13503 } },
          { kind: "certain", certain: true, span: { start: 13504, end: 13511 } },
          { kind: "verdict", text: "Kualitas Terendah", span: { start: 13512, end: 13539 } },
        ],
        span: { start: 13139, end: 13543 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: setiap dimensi dan kepercayaan 88, belum ditindaklanjuti",
          en: "Boundary, not a published result: every dimension and trust at 88, not followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 13738, end: 13757 } },
          { name: "trust", value: { kind: "score", score: rational(88n, 1n) }, span: { start: 13762, end: 13776 } },
          { name: "follow-up", value: { kind: "word", word: "no" }, span: { start: 13781, end: 13793 } },
        ],
        expected: [
          { kind: "score", score: rational(88n, 1n), span: { start: 13805, end: 13816 } },
          { kind: "category", category: "sangat-baik", span: { start: 13817, end: 13837 } },
          { kind: "certain", certain: true, span: { start: 13838, end: 13845 } },
          { kind: "verdict", text: "Kualitas Tertinggi", span: { start: 13846, end: 13874 } },
        ],
        span: { start: 13546, end: 13878 },
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
            span: { start: 14069, end: 14091 },
          },
          { name: "trust", value: { kind: "score", score: rational(3199n, 100n) }, span: { start: 14096, end: 14113 } },
          { name: "follow-up", value: { kind: "word", word: "yes" }, span: { start: 14118, end: 14131 } },
        ],
        expected: [
          { kind: "score", score: rational(3199n, 100n), span: { start: 14143, end: 14154 } },
          { kind: "category", category: "terendah", span: { start: 14155, end: 14172 } },
          { kind: "certain", certain: true, span: { start: 14173, end: 14180 } },
          { kind: "verdict", text: "Kualitas Terendah Tanpa Maladministrasi", span: { start: 14181, end: 14230 } },
        ],
        span: { start: 13881, end: 14234 },
      },
      {
        title: {
          id: "Batas, bukan hasil terbit: tindak lanjut tidak diketahui",
          en: "Boundary, not a published result: it is not known whether findings were followed up",
        },
        provenance: provenance1,
        given: [
          { name: "dimensions", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 14403, end: 14422 } },
          { name: "trust", value: { kind: "score", score: rational(78n, 1n) }, span: { start: 14427, end: 14441 } },
        ],
        expected: [
          { kind: "score", score: rational(78n, 1n), span: { start: 14453, end: 14464 } },
          { kind: "category", category: "baik", span: { start: 14465, end: 14478 } },
          { kind: "certain", certain: true, span: { start: 14479, end: 14486 } },
        ],
        span: { start: 14237, end: 14490 },
      },
    ],
    amendment: null,
    hash: "sha256-gi34HZ0F6DMPgX+eYeoJdJ1HI/ifvtMJEj3ZqgHd7bo=",
  });
}
