import type { Project } from "./project.js";

/**
 * A small rubric that is whole: every kind of statement that a first rubric
 * needs, each with a word on what it is for, and an example that passes.
 */
export function starterRubric({ id, year, title }: Project): string {
  return `# ${title}
#
# Baris yang dimulai dengan # adalah keterangan. Semua angka di bawah ini karangan: gantilah dengan angka pedoman Anda.
# A line that begins with # is a comment. All numbers below are made up: put those of your guideline in their place.
#
# Bahasanya: node_modules/patuh/grammar/README.md / The language is explained there.
rubric ${id} ${year} {
  title "${title}"

  # Rentang nilai, dan cara membulatkan nilai yang diumumkan. / The score range, and how what is published is rounded.
  score 0..100 published 2 digits half-up

  # Arti pertanyaan yang tidak dijawab. / What a question without an answer means.
  missing answers count as lowest

  # Bobot pada satu tingkat berjumlah 100%. / The weights of one level sum to 100%.
  dimension standards "Standar pelayanan" en "Service standards" weight 60% {
    indicator requirements-shown "Persyaratan dipajang" en "Requirements are on display" weight 40% { scale yes/no }
    indicator components-known "Komponen standar yang dikuasai petugas" en "Components of the standard that staff know"
      weight 60% { scale count 0..14 }
  }
  dimension complaints "Pengelolaan pengaduan" en "Handling of complaints" weight 40% {
    indicator complaints-answered "Pengaduan dijawab" en "Complaints are answered" weight 100% {
      scale levels 0..2 {
        0 "tidak dijawab" en "not answered"
        1 "dijawab, tanpa batas waktu" en "answered, without a deadline"
        2 "dijawab dalam batas waktu" en "answered within the deadline"
      }
    }
  }

  # Kategori cukup disebut batas bawahnya. / Of a category only the lower bound is written.
  category A "Tinggi" en "High" zone green from 80
  category B "Sedang" en "Medium" zone yellow from 50
  category C "Rendah" en "Low" zone red from 0

  # Pengujian: \`patuh test\` menghitungnya lagi. / A test: \`patuh test\` works it out again.
  example "Kantor contoh" {
    requirements-shown yes
    components-known 7
    complaints-answered 1
    expect score 62 category B
  }
}
`;
}

/** Evidence of one office for that rubric, with the places where it was seen. */
export const STARTER_EVIDENCE: object = {
  subject: { id: "kantor-contoh", name: "Kantor contoh" },
  answers: {
    "requirements-shown": { answer: true, source: "foto ruang tunggu, 3 Maret" },
    "components-known": { answer: 7, source: "wawancara dengan dua petugas" },
    "complaints-answered": { answer: 1, note: "belum ada batas waktu tertulis" },
  },
};
