/** A rubric with every scale, fact and place where something may be written; one word of it looks like a formula. */
export const ALL_SCALES = `rubric all-scales 2024 {
  title "Semua skala" en "All scales"
  issuer "Kementerian Contoh"
  law uu-25 "UU 25/2009" en "Law 25/2009"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed

  fact closed yes/no "Sedang tutup" en "Closed"
  fact size choice { small "Kecil" en "Small" large "Besar" } "Ukuran" en "Size"
  fact visitors number 0..5000 "Pengunjung" en "Visitors"
  level unit -> institution mean

  dimension front "Depan" en "Front" weight 40% {
    may be n/a
    indicator shown "Biaya ditampilkan" en "Fees are shown" { weight 50% scale yes/no law uu-25 article "21" }
    indicator level "Tingkat" {
      weight 50%
      scale levels 0..2 { 0 "tidak ada" en "none"  2 "=lengkap" }
    }
  }
  dimension back "Belakang" en "Back" weight 60% {
    indicator choice "Pilihan" { weight 10% scale choice { open "Buka" en "Open" points 100  shut "Tutup" points 0 } }
    indicator forms "Formulir" en "Forms" { weight 10% scale count 0..14 full at 10 may be n/a }
    indicator share "Bagian" { weight 10% scale number 0..100 higher is better }
    indicator days "Hari" {
      weight 10%
      applies when closed is no
      scale steps 0..90 lower is better { from 0 points 100  from 2.5 "lambat" points 0 }
    }
    indicator rating "Kepuasan" { weight 20% scale mean of respondents 1..5 at least 2 }
    indicator kit "Alat" { weight 20% scale checklist { form "Formulir"  pen "Pulpen" en "Pen" } }
    indicator queue "Antrean" { weight 20% observations mean at least 2 scale levels 0..3 }
  }
  category A "Tinggi" zone green from 80
  category B "Rendah" zone red from 0
}
`;
