/** A rubric whose trace has steps of every kind, and evidence that makes them. */
export const EVERY_STEP = `rubric lengkap 2024 {
  title "Semua langkah" en "Every step"
  score 0..100 published 2 digits half-up
  missing answers are excluded
  not applicable parts are redistributed

  fact follow-up yes/no "Produk pengawasan ditindaklanjuti" en "Findings were followed up"
  fact type choice { province "Provinsi" en "Province"  regency "Kabupaten" en "Regency" } "Jenis instansi" en "Kind"
  fact cases number 0..1000 "Jumlah pengaduan" en "Complaints"

  dimension input "Masukan" en "Input" weight 40% {
    rounded to 0 digits
    indicator items "Isi papan" en "Board" weight 25% {
      scale checklist { fee "Tarif" weight 50%  time "Waktu" weight 30%  form "Formulir" weight 20% }
    }
    indicator visits "Kunjungan" en "Visits" weight 25% { scale count 0..14 full at 10  observations mean at least 2 }
    indicator parking "Parkir" en "Parking" weight 20% { scale yes/no  may be n/a }
    indicator permits "Izin" en "Permits" weight 20% { scale yes/no  applies when type is province or cases above 900 }
    indicator desk "Loket" en "Desk" weight 10% { scale yes/no }
  }
  dimension output "Keluaran" en "Output" weight 30%
  dimension views "Pendapat" en "Views" weight 20%
  dimension branch "Cabang" en "Branch" weight 10% {
    not applicable parts count as full
    indicator van "Mobil keliling" en "Van" weight 100% { scale yes/no  applies when type is province }
  }

  rule late "Terlambat" en "Late" { when cases at least 10 and not follow-up then subtract 2.5 }
  rule low-views "Pendapat rendah" en "Low views" { when views below 60 then cap score at 70 }
  rule guard "Pengaman" en "Guard" { when score below 70 and output below 50 then category at most C }
  rule award "Penghargaan" en "Award" { when not follow-up then withhold award }
  rule star "Bintang" en "Star" { when input at least 60 then label "Masukan baik" en "Good input" }
  verdict by category, follow-up {
    A or B, yes gives "Memuaskan" en "Satisfying"
    A or B, no gives "Baik dengan catatan" en "Good with remarks"
    C or D or E, any gives "Perlu perbaikan" en "To be improved"
  }
  category A "Kualitas Tertinggi" en "Highest" zone green from 88
  category B "Kualitas Tinggi" en "High" zone green from 65
  category C "Kualitas Sedang" en "Medium" zone yellow from 54
  category D "Kualitas Rendah" en "Low" zone red from 32
  category E "Kualitas Terendah" en "Lowest" zone red from 0
}`;

/**
 * input: (fee and time) 80 and the mean of 70 and 100, half each, since parking and permits do not apply and desk is
 * not answered: 82.5, rounded 83. In all 0.4 · 83 + 0.3 · 49.5 + 12.165 + 0.1 · 100 = 70.215; less 2.5 is 67.715, a B but
 * for `guard`.
 */
export const EVERY_ANSWER = {
  subject: { id: "dinas-a", name: "Dinas A" },
  facts: { "follow-up": "tidak", type: "regency", cases: 12 },
  answers: {
    items: { answer: ["fee", "time"], source: "foto" },
    visits: [7, { answer: 12, note: "sore" }],
    parking: "n/a",
  },
  known: { output: { score: "49.5", source: "laporan 2023" }, views: { points: "12.165" } },
};

/** The same with two weights that nobody published. */
export const OPEN_STEPS = EVERY_STEP.replace('"Board" weight 25%', '"Board" weight undisclosed').replace(
  '"Visits" weight 25%',
  '"Visits" weight undisclosed',
);

/** The same answers, but without the kind of the subject and without the score of `output`. */
export const OPEN_ANSWER = {
  ...EVERY_ANSWER,
  facts: { "follow-up": "tidak", cases: 12 },
  known: { views: { points: "12.165" } },
};
