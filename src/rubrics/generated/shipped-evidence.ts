// Written by `npm run generate` from rubrics/; do not edit.
/** The types of the evidence that fits the rubrics of the package, by their references. */
export interface ShippedEvidence {
  readonly "ombudsman-kepatuhan@2015": OmbudsmanKepatuhan2015Evidence;
  readonly "ombudsman-kepatuhan@2016-2019": OmbudsmanKepatuhan2016To2019Evidence;
  readonly "ombudsman-kepatuhan@2021": OmbudsmanKepatuhan2021Evidence;
  readonly "ombudsman-kepatuhan@2022": OmbudsmanKepatuhan2022Evidence;
  readonly "ombudsman-kepatuhan@2023": OmbudsmanKepatuhan2023Evidence;
  readonly "ombudsman-kepatuhan@2024": OmbudsmanKepatuhan2024Evidence;
  readonly "ombudsman-kepatuhan-raw@2015": OmbudsmanKepatuhanRaw2015Evidence;
  readonly "ombudsman-opini@2025": OmbudsmanOpini2025Evidence;
  readonly "pekppp@2024": Pekppp2024Evidence;
  readonly "sakip@2021": Sakip2021Evidence;
  readonly "skm@2017": Skm2017Evidence;
  readonly "spbe@2021": Spbe2021Evidence;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2015`: Penilaian Kepatuhan Standar Pelayanan Publik 2015 / Assessment of compliance with public service standards 2015 */
export interface OmbudsmanKepatuhan2015Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2015" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | null | undefined;
      }
    | undefined;
  readonly answers: {
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly standards?: Known;
        readonly pledge?: Known;
        readonly "special-services"?: Known;
        readonly complaints?: Known;
        readonly performance?: Known;
        readonly mission?: Known;
        readonly "ease-of-use"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2016-2019`: Penilaian Kepatuhan Standar Pelayanan Publik 2016-2019 (pemerintah daerah) / Assessment of compliance with public service standards 2016-2019 (local governments) */
export interface OmbudsmanKepatuhan2016To2019Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2016-2019" | "ombudsman-kepatuhan@2016" | "ombudsman-kepatuhan@2017" | "ombudsman-kepatuhan@2018" | "ombudsman-kepatuhan@2019" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         * - polres: Kepolisian resor / District police
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | "polres" | null | undefined;
      }
    | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator 1.1: Persyaratan / Requirements
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly requirements?: Answer<YesNo>;
    /**
     * Indikator / Indicator 1.2: Sistem, mekanisme, dan prosedur / System, mechanism and procedure
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly procedure?: Answer<YesNo>;
    /**
     * Indikator / Indicator 1.3: Biaya/tarif / Fee
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly fee?: Answer<YesNo>;
    /**
     * Indikator / Indicator 1.4: Jangka waktu penyelesaian / Completion time
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "completion-time"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 1.5: Produk pelayanan / Service product
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "service-product"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 2.1: Ketersediaan maklumat layanan / Service pledge available
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "pledge-available"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 3.1: Ketersediaan informasi pelayanan publik elektronik / Electronic service information
     * true, false, ya atau tidak, atau `n/a`
     * true, false, yes or no, or `n/a`
     */
    readonly "information-electronic"?: Answer<YesNo | NotApplicable>;
    /**
     * Indikator / Indicator 3.2: Ketersediaan informasi pelayanan publik nonelektronik / Non-electronic service information
     * true, false, ya atau tidak, atau `n/a`
     * true, false, yes or no, or `n/a`
     */
    readonly "information-printed"?: Answer<YesNo | NotApplicable>;
    /**
     * Indikator / Indicator 4.1: Ketersediaan ruang tunggu / Waiting room
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "waiting-room"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 4.2: Ketersediaan toilet untuk pengguna layanan / Toilet for users
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly toilet?: Answer<YesNo>;
    /**
     * Indikator / Indicator 4.3: Ketersediaan loket/meja pelayanan / Counter or desk
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly counter?: Answer<YesNo>;
    /**
     * Indikator / Indicator 5.1: Ketersediaan sarana/prasarana khusus bagi pengguna layanan berkebutuhan khusus / Special facilities
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "special-facilities"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 5.2: Ketersediaan pelayanan khusus bagi pengguna layanan berkebutuhan khusus / Special service
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "special-service"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 6.1: Ketersediaan sarana pengaduan / Complaint channels
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "complaint-channels"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 6.2: Ketersediaan informasi prosedur penyampaian pengaduan / Complaint procedure information
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "complaint-procedure"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 6.3: Ketersediaan pejabat/petugas pengelola pengaduan / Complaint officer
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "complaint-officer"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 7.1: Ketersediaan sarana pengukuran kepuasan pelanggan / Satisfaction measurement facility
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "satisfaction-measurement"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 8.1: Ketersediaan moto pelayanan / Motto
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly motto?: Answer<YesNo>;
    /**
     * Indikator / Indicator 8.2: Ketersediaan visi dan misi pelayanan / Vision and mission
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "vision-mission"?: Answer<YesNo>;
    /**
     * Indikator / Indicator 9.1: Ketersediaan petugas penyelenggara menggunakan ID card / Staff wear ID card
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "id-card"?: Answer<YesNo>;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly standards?: Known;
        readonly requirements?: Known;
        readonly procedure?: Known;
        readonly fee?: Known;
        readonly "completion-time"?: Known;
        readonly "service-product"?: Known;
        readonly pledge?: Known;
        readonly "pledge-available"?: Known;
        readonly "information-system"?: Known;
        readonly "information-electronic"?: Known;
        readonly "information-printed"?: Known;
        readonly facilities?: Known;
        readonly "waiting-room"?: Known;
        readonly toilet?: Known;
        readonly counter?: Known;
        readonly "special-services"?: Known;
        readonly "special-facilities"?: Known;
        readonly "special-service"?: Known;
        readonly complaints?: Known;
        readonly "complaint-channels"?: Known;
        readonly "complaint-procedure"?: Known;
        readonly "complaint-officer"?: Known;
        readonly performance?: Known;
        readonly "satisfaction-measurement"?: Known;
        readonly mission?: Known;
        readonly motto?: Known;
        readonly "vision-mission"?: Known;
        readonly attributes?: Known;
        readonly "id-card"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly unit?: string | null | undefined;
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2021`: Penilaian Kepatuhan Standar Pelayanan Publik 2021 / Assessment of compliance with public service standards 2021 */
export interface OmbudsmanKepatuhan2021Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2021" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | null | undefined;
      }
    | undefined;
  readonly answers: {
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly standards?: Known;
        readonly pledge?: Known;
        readonly complaints?: Known;
        readonly facilities?: Known;
        readonly "special-services"?: Known;
        readonly satisfaction?: Known;
        readonly mission?: Known;
        readonly attributes?: Known;
        readonly "integrated-service"?: Known;
        readonly recognition?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2022`: Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2022 / Assessment of compliance in public service delivery 2022 */
export interface OmbudsmanKepatuhan2022Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2022" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         * - polres: Kepolisian resor / District police
         * - kantah: Kantor pertanahan / Land office
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | "polres" | "kantah" | null | undefined;
      }
    | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator: Pengetahuan tentang komponen standar pelayanan (14 komponen) / Knowledge of the 14 components of a service standard
     * hitungan berupa bilangan bulat dari 0 sampai 14
     * a count, a whole number from 0 to 14
     */
    readonly "standard-components"?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Pengetahuan terkait tugas dan kewenangan jabatan / Knowledge of own duties and powers
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly duties?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang lembaga Ombudsman / Knowledge of the Ombudsman
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "ombudsman-knowledge"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang bentuk-bentuk maladministrasi / Knowledge of the forms of maladministration
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "maladministration-forms"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang layanan yang ramah kelompok marginal/rentan / Knowledge of services friendly to marginal or vulnerable groups
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "inclusive-services"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Frekuensi pengawasan internal / Frequency of internal supervision
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "internal-supervision"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jumlah petugas sesuai analisis beban kerja / Number of staff matches the workload analysis
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly staffing?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Kegiatan penjaminan mutu (di paparan lain: ketersediaan kompensasi) / Quality assurance (in other slides: compensation)
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "quality-assurance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jaminan keamanan dan keselamatan pelayanan / Safety and security guarantees
     * hitungan berupa bilangan bulat dari 0 sampai 10
     * a count, a whole number from 0 to 10
     */
    readonly safety?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Maklumat: substansi/kualitas / Pledge: substance and quality
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "pledge-substance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly input?: Known;
        readonly competence?: Known;
        readonly "standard-components"?: Known;
        readonly duties?: Known;
        readonly "ombudsman-knowledge"?: Known;
        readonly "maladministration-forms"?: Known;
        readonly "inclusive-services"?: Known;
        readonly facilities?: Known;
        readonly "internal-supervision"?: Known;
        readonly staffing?: Known;
        readonly "quality-assurance"?: Known;
        readonly safety?: Known;
        readonly "facilities-unnamed"?: Known;
        readonly process?: Known;
        readonly "service-standards"?: Known;
        readonly requirements?: Known;
        readonly procedure?: Known;
        readonly "completion-time"?: Known;
        readonly fee?: Known;
        readonly "service-product"?: Known;
        readonly "service-pledge"?: Known;
        readonly "pledge-publication"?: Known;
        readonly "pledge-substance"?: Known;
        readonly "special-service"?: Known;
        readonly "vision-mission"?: Known;
        readonly motto?: Known;
        readonly attributes?: Known;
        readonly "integrated-service"?: Known;
        readonly output?: Known;
        readonly perception?: Known;
        readonly "undue-delay"?: Known;
        readonly "demand-for-payment"?: Known;
        readonly "procedural-deviation"?: Known;
        readonly incompetence?: Known;
        readonly "improper-conduct"?: Known;
        readonly complaints?: Known;
        readonly "complaint-handling"?: Known;
        readonly "complaint-duties"?: Known;
        readonly "complaint-mechanism"?: Known;
        readonly "complaint-channels"?: Known;
        readonly "complaint-resolution"?: Known;
        readonly "complaint-coaching"?: Known;
        readonly "complaint-sixth"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2023`: Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2023 / Assessment of compliance in public service delivery 2023 */
export interface OmbudsmanKepatuhan2023Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2023" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         * - polres: Kepolisian resor / District police
         * - kantah: Kantor pertanahan / Land office
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | "polres" | "kantah" | null | undefined;
        /**
         * Fakta / Fact: Semua tindakan korektif, saran, dan rekomendasi Ombudsman telah ditindaklanjuti / Every corrective action, suggestion and recommendation of the Ombudsman was followed up
         * true, false, ya atau tidak
         * true, false, yes or no
         */
        readonly "follow-up"?: YesNo | null | undefined;
      }
    | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator: Pengetahuan tentang komponen standar pelayanan (14 komponen) / Knowledge of the 14 components of a service standard
     * hitungan berupa bilangan bulat dari 0 sampai 14
     * a count, a whole number from 0 to 14
     */
    readonly "standard-components"?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Pengetahuan terkait tugas dan kewenangan jabatan / Knowledge of own duties and powers
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly duties?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang lembaga Ombudsman / Knowledge of the Ombudsman
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "ombudsman-knowledge"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang bentuk-bentuk maladministrasi / Knowledge of the forms of maladministration
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "maladministration-forms"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang layanan yang ramah kelompok marginal/rentan / Knowledge of services friendly to marginal or vulnerable groups
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "inclusive-services"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang rekomendasi Ombudsman / Knowledge of the recommendations of the Ombudsman
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly recommendations?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Frekuensi pengawasan internal / Frequency of internal supervision
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "internal-supervision"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jumlah petugas sesuai analisis beban kerja / Number of staff matches the workload analysis
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly staffing?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Kegiatan penjaminan mutu (di paparan lain: ketersediaan kompensasi) / Quality assurance (in other slides: compensation)
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "quality-assurance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jaminan keamanan dan keselamatan pelayanan / Safety and security guarantees
     * hitungan berupa bilangan bulat dari 0 sampai 10
     * a count, a whole number from 0 to 10
     */
    readonly safety?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Instrumen evaluasi kinerja pelaksana / Instruments to evaluate staff performance
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "performance-evaluation"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Dasar hukum atas standar pelayanan / Legal basis of the service standard
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "standards-legal-basis"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Sarana, prasarana, dan fasilitas bagi pengguna / Facilities for users
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "user-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Sarana prasarana bagi pengguna perlakuan khusus / Facilities for users who need special treatment
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "special-needs-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Kegiatan penyuluhan kepada masyarakat / Outreach to the public
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly outreach?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Maklumat: substansi/kualitas / Pledge: substance and quality
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "pledge-substance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly input?: Known;
        readonly competence?: Known;
        readonly "standard-components"?: Known;
        readonly duties?: Known;
        readonly "ombudsman-knowledge"?: Known;
        readonly "maladministration-forms"?: Known;
        readonly "inclusive-services"?: Known;
        readonly recommendations?: Known;
        readonly facilities?: Known;
        readonly "internal-supervision"?: Known;
        readonly staffing?: Known;
        readonly "quality-assurance"?: Known;
        readonly safety?: Known;
        readonly "performance-evaluation"?: Known;
        readonly "standards-legal-basis"?: Known;
        readonly "user-facilities"?: Known;
        readonly "special-needs-facilities"?: Known;
        readonly outreach?: Known;
        readonly process?: Known;
        readonly "service-standards"?: Known;
        readonly requirements?: Known;
        readonly procedure?: Known;
        readonly "completion-time"?: Known;
        readonly fee?: Known;
        readonly "service-product"?: Known;
        readonly "service-pledge"?: Known;
        readonly "pledge-publication"?: Known;
        readonly "pledge-substance"?: Known;
        readonly "special-service"?: Known;
        readonly "vision-mission"?: Known;
        readonly motto?: Known;
        readonly attributes?: Known;
        readonly "integrated-service"?: Known;
        readonly output?: Known;
        readonly perception?: Known;
        readonly "undue-delay"?: Known;
        readonly "demand-for-payment"?: Known;
        readonly "procedural-deviation"?: Known;
        readonly incompetence?: Known;
        readonly "improper-conduct"?: Known;
        readonly "external-index"?: Known;
        readonly complaints?: Known;
        readonly "complaint-handling"?: Known;
        readonly "complaint-duties"?: Known;
        readonly "complaint-mechanism"?: Known;
        readonly "complaint-channels"?: Known;
        readonly "complaint-resolution"?: Known;
        readonly "complaint-coaching"?: Known;
        readonly "complaint-sixth"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan@2024`: Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2024 / Assessment of compliance in public service delivery 2024 */
export interface OmbudsmanKepatuhan2024Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan@2024" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Jenis instansi / Kind of institution
         * salah satu dari `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * one of `kementerian`, `lembaga`, `provinsi`, `kabupaten`, `kota`, `polres`, `kantah`
         * - kementerian: Kementerian / Ministry
         * - lembaga: Lembaga / Agency
         * - provinsi: Provinsi / Province
         * - kabupaten: Kabupaten / Regency
         * - kota: Kota / City
         * - polres: Kepolisian resor / District police
         * - kantah: Kantor pertanahan / Land office
         */
        readonly kind?: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota" | "polres" | "kantah" | null | undefined;
        /**
         * Fakta / Fact: Semua tindakan korektif, saran, dan rekomendasi Ombudsman telah ditindaklanjuti / Every corrective action, suggestion and recommendation of the Ombudsman was followed up
         * true, false, ya atau tidak
         * true, false, yes or no
         */
        readonly "follow-up"?: YesNo | null | undefined;
      }
    | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator: Pengetahuan tentang komponen standar pelayanan (14 komponen) / Knowledge of the 14 components of a service standard
     * hitungan berupa bilangan bulat dari 0 sampai 14
     * a count, a whole number from 0 to 14
     */
    readonly "standard-components"?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Pengetahuan terkait tugas dan kewenangan jabatan / Knowledge of own duties and powers
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly duties?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang lembaga Ombudsman / Knowledge of the Ombudsman
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "ombudsman-knowledge"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang bentuk-bentuk maladministrasi / Knowledge of the forms of maladministration
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "maladministration-forms"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang layanan yang ramah kelompok marginal/rentan / Knowledge of services friendly to marginal or vulnerable groups
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "inclusive-services"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Pengetahuan tentang rekomendasi Ombudsman / Knowledge of the recommendations of the Ombudsman
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly recommendations?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Frekuensi pengawasan internal / Frequency of internal supervision
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "internal-supervision"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jumlah petugas sesuai analisis beban kerja / Number of staff matches the workload analysis
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly staffing?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Kegiatan penjaminan mutu (di paparan lain: ketersediaan kompensasi) / Quality assurance (in other slides: compensation)
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "quality-assurance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Ketersediaan jaminan keamanan dan keselamatan pelayanan / Safety and security guarantees
     * hitungan berupa bilangan bulat dari 0 sampai 10
     * a count, a whole number from 0 to 10
     */
    readonly safety?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Instrumen evaluasi kinerja pelaksana / Instruments to evaluate staff performance
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "performance-evaluation"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Dasar hukum atas standar pelayanan / Legal basis of the service standard
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "standards-legal-basis"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Sarana, prasarana, dan fasilitas bagi pengguna / Facilities for users
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "user-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Sarana prasarana bagi pengguna perlakuan khusus / Facilities for users who need special treatment
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "special-needs-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Kegiatan penyuluhan kepada masyarakat / Outreach to the public
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly outreach?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
    /**
     * Indikator / Indicator: Maklumat: substansi/kualitas / Pledge: substance and quality
     * tingkat berupa bilangan bulat dari 0 sampai 4
     * a level, a whole number from 0 to 4
     */
    readonly "pledge-substance"?: Answer<0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4">;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly input?: Known;
        readonly competence?: Known;
        readonly "standard-components"?: Known;
        readonly duties?: Known;
        readonly "ombudsman-knowledge"?: Known;
        readonly "maladministration-forms"?: Known;
        readonly "inclusive-services"?: Known;
        readonly recommendations?: Known;
        readonly facilities?: Known;
        readonly "internal-supervision"?: Known;
        readonly staffing?: Known;
        readonly "quality-assurance"?: Known;
        readonly safety?: Known;
        readonly "performance-evaluation"?: Known;
        readonly "standards-legal-basis"?: Known;
        readonly "user-facilities"?: Known;
        readonly "special-needs-facilities"?: Known;
        readonly outreach?: Known;
        readonly process?: Known;
        readonly "service-standards"?: Known;
        readonly requirements?: Known;
        readonly procedure?: Known;
        readonly "completion-time"?: Known;
        readonly fee?: Known;
        readonly "service-product"?: Known;
        readonly "service-pledge"?: Known;
        readonly "pledge-publication"?: Known;
        readonly "pledge-substance"?: Known;
        readonly "special-service"?: Known;
        readonly "vision-mission"?: Known;
        readonly motto?: Known;
        readonly attributes?: Known;
        readonly "integrated-service"?: Known;
        readonly output?: Known;
        readonly perception?: Known;
        readonly "undue-delay"?: Known;
        readonly "demand-for-payment"?: Known;
        readonly "procedural-deviation"?: Known;
        readonly incompetence?: Known;
        readonly "improper-conduct"?: Known;
        readonly "external-index"?: Known;
        readonly complaints?: Known;
        readonly "complaint-handling"?: Known;
        readonly "complaint-duties"?: Known;
        readonly "complaint-mechanism"?: Known;
        readonly "complaint-channels"?: Known;
        readonly "complaint-resolution"?: Known;
        readonly "complaint-coaching"?: Known;
        readonly "complaint-sixth"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-kepatuhan-raw@2015`: Penilaian Kepatuhan Standar Pelayanan Publik 2015, nilai mentah / Assessment of compliance with public service standards 2015, raw score */
export interface OmbudsmanKepatuhanRaw2015Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-kepatuhan-raw@2015" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly standards?: Known;
        readonly pledge?: Known;
        readonly "special-services"?: Known;
        readonly complaints?: Known;
        readonly performance?: Known;
        readonly mission?: Known;
        readonly "ease-of-use"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Bukti untuk / Evidence for `ombudsman-opini@2025`: Opini Ombudsman tentang kualitas pelayanan publik (penilaian maladministrasi) 2025 / Ombudsman opinion on the quality of public services (assessment of maladministration) 2025 */
export interface OmbudsmanOpini2025Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "ombudsman-opini@2025" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Seluruh produk pengawasan Ombudsman ditindaklanjuti sampai selesai / Every product of the Ombudsman's supervision was followed up to the end
         * true, false, ya atau tidak
         * true, false, yes or no
         */
        readonly "follow-up"?: YesNo | null | undefined;
      }
    | undefined;
  readonly answers: {
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly dimensions?: Known;
        readonly input?: Known;
        readonly process?: Known;
        readonly output?: Known;
        readonly complaints?: Known;
        readonly trust?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?:
    | {
        readonly institution?: string | null | undefined;
      }
    | undefined;
}

/** Bukti untuk / Evidence for `pekppp@2024`: Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik (PEKPPP) 2024 / Monitoring and evaluation of public service performance (PEKPPP) 2024 */
export interface Pekppp2024Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "pekppp@2024" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator 1.a.Ak: Standar Pelayanan (SP) tersedia sesuai peraturan / Service standard exists as the rules require
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada SP / no standard
     * - 1: SP ada, kurang dari 14 komponen / standard exists, fewer than 14 components
     * - 2: SP memuat 14 komponen / standard with all 14 components
     * - 3: SP memuat 14 komponen dan ditetapkan / standard with all 14 components, formally set
     * - 4: SP memuat 14 komponen, disusun dengan melibatkan masyarakat, dan ditetapkan / standard with all 14 components, drafted with the public, formally set
     * - 5: SP memuat 14 komponen, disusun dengan melibatkan masyarakat, ditetapkan, disertai monev / standard with all 14 components, drafted with the public, formally set, and monitored
     */
    readonly "standard-exists"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 2.a.P: Unsur masyarakat dilibatkan dalam menyusun/mengubah SP / Public groups take part in drafting or changing the standard
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada unsur yang dilibatkan / no group takes part
     * - 1: minimal 1 unsur dilibatkan / at least 1 group takes part
     * - 2: minimal 2 unsur dilibatkan / at least 2 groups take part
     * - 3: minimal 3 unsur dilibatkan / at least 3 groups take part
     * - 4: minimal 4 unsur dilibatkan / at least 4 groups take part
     * - 5: lebih dari 4 unsur dilibatkan / more than 4 groups take part
     */
    readonly "standard-participation"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 3.a.T: Jumlah media publikasi komponen service delivery / Number of media publishing the service delivery part
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak dipublikasikan / not published
     * - 1: sebagian komponen dipublikasikan / part of the components published
     * - 2: semua komponen dipublikasikan di 2 media atau lebih, belum di SIPPN / all components published in 2 or more media, not on SIPPN
     * - 3: semua komponen dipublikasikan di 2 media serta SIPPN / all components published in 2 media and on SIPPN
     * - 4: semua komponen dipublikasikan di 3 media serta SIPPN / all components published in 3 media and on SIPPN
     * - 5: semua komponen dipublikasikan di 4 media atau lebih serta SIPPN / all components published in 4 or more media and on SIPPN
     */
    readonly "standard-publication"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 4.a.K: SP ditinjau ulang secara berkala / Standard reviewed at intervals
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: SP tidak ditinjau / no review
     * - 1: SP semua layanan ditinjau 3 tahun sekali atau lebih jarang / all services reviewed every 3 years or less often
     * - 2: SP sebagian layanan ditinjau 2 tahun sekali / some services reviewed every 2 years
     * - 3: SP semua layanan ditinjau 2 tahun sekali / all services reviewed every 2 years
     * - 4: SP sebagian layanan ditinjau 1 tahun sekali atau lebih sering / some services reviewed every year or more often
     * - 5: SP semua layanan ditinjau 1 tahun sekali atau lebih sering / all services reviewed every year or more often
     */
    readonly "standard-review"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 5.a.K: Siklus Maklumat Pelayanan: ada, ditetapkan, dipublikasikan / Service pledge cycle: exists, set, published
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada maklumat / no pledge
     * - 1: maklumat ada, belum ditetapkan / pledge exists, not formally set
     * - 2: maklumat ditetapkan, isi belum sesuai aturan / pledge formally set, content not as the rules require
     * - 3: maklumat ditetapkan, isi sesuai aturan / pledge formally set, content as the rules require
     * - 4: maklumat ditetapkan, isi sesuai aturan, dipublikasikan secara nonelektronik / pledge formally set, content as the rules require, published in non-electronic media
     * - 5: maklumat ditetapkan, isi sesuai aturan, dipublikasikan secara nonelektronik dan elektronik / pledge formally set, content as the rules require, published in non-electronic and electronic media
     */
    readonly "service-pledge"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 6.a.B: SKM sesuai peraturan Menteri PANRB / Satisfaction survey done per the ministerial rule
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: belum melaksanakan SKM / no survey
     * - 1: SKM tidak sesuai aturan / survey not as the rules require
     * - 2: SKM sesuai aturan / survey as the rules require
     * - 3: SKM sesuai aturan, dipublikasikan secara nonelektronik / survey as the rules require, published in non-electronic media
     * - 4: SKM sesuai aturan, dipublikasikan secara nonelektronik dan elektronik / survey as the rules require, published in non-electronic and electronic media
     * - 5: SKM sesuai aturan, dipublikasikan secara nonelektronik dan elektronik, hasil ditindaklanjuti / survey as the rules require, published in non-electronic and electronic media, result followed up
     */
    readonly "satisfaction-survey"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 7.a.T: Jumlah media publikasi hasil SKM / Number of media publishing the survey result
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak dipublikasikan / not published
     * - 1: dipublikasikan di 1 media / published in 1 medium
     * - 2: dipublikasikan di 2 media / published in 2 media
     * - 3: dipublikasikan di 3 media / published in 3 media
     * - 4: dipublikasikan di 4 media / published in 4 media
     * - 5: dipublikasikan di lebih dari 4 media / published in more than 4 media
     */
    readonly "survey-publication"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 8.a.Ak: Persentase rencana tindak lanjut SKM yang selesai / Share of planned survey follow-up completed
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada rencana / no plan
     * - 1: rencana ada, belum dijalankan / plan exists, not started
     * - 2: kurang dari 30 % rencana selesai / less than 30 % of plans completed
     * - 3: 30 sampai 80 % rencana selesai / 30 to 80 % of plans completed
     * - 4: lebih dari 80 % rencana selesai / more than 80 % of plans completed
     * - 5: 100 % rencana selesai / 100 % of plans completed
     */
    readonly "survey-follow-up-completed"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 9.a.Ak: Kecepatan tindak lanjut SKM seluruh layanan / Speed of survey follow-up, all services
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ditindaklanjuti / no follow-up
     * - 1: tuntas 1 tahun setelah laporan / all done 1 year after the report
     * - 2: tuntas 9 bulan setelah laporan / all done 9 months after the report
     * - 3: tuntas 6 bulan setelah laporan / all done 6 months after the report
     * - 4: tuntas 3 bulan setelah laporan / all done 3 months after the report
     * - 5: tuntas 1 bulan setelah laporan / all done 1 month after the report
     */
    readonly "survey-follow-up-speed"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 10.b.As: Waktu pelayanan memudahkan pengguna / Service hours convenient for users
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada kebijakan jam layanan / no policy on service hours
     * - 1: ada kebijakan jam layanan / a policy on service hours
     * - 2: ada kebijakan jam layanan dan 1 unsur / a policy on service hours and 1 element
     * - 3: ada kebijakan jam layanan dan 2 unsur / a policy on service hours and 2 elements
     * - 4: ada kebijakan jam layanan dan 3 unsur / a policy on service hours and 3 elements
     * - 5: ada kebijakan jam layanan dan 4 unsur atau lebih / a policy on service hours and 4 or more elements
     */
    readonly "service-hours"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 11.b.K: Kode etik/perilaku dan/atau budaya pelayanan / Code of ethics or conduct, service culture
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada aturan / no rules
     * - 1: hak dan kewajiban saja / rights and duties only
     * - 2: hak dan kewajiban, serta 1 unsur lain / rights and duties, and 1 other element
     * - 3: hak dan kewajiban, serta 2 unsur lain / rights and duties, and 2 other elements
     * - 4: hak dan kewajiban, serta 3 unsur lain / rights and duties, and 3 other elements
     * - 5: hak dan kewajiban, serta 4 unsur lain / rights and duties, and 4 other elements
     */
    readonly "code-of-conduct"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 12.b.Ak: Mekanisme menjaga/meningkatkan motivasi kerja pelaksana / Mechanisms that keep up staff motivation
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada mekanisme / no mechanism
     * - 1: 1 jenis mekanisme / 1 kind of mechanism
     * - 2: 2 jenis mekanisme / 2 kinds of mechanism
     * - 3: 3 jenis mekanisme / 3 kinds of mechanism
     * - 4: 4 jenis mekanisme / 4 kinds of mechanism
     * - 5: lebih dari 4 jenis mekanisme / more than 4 kinds of mechanism
     */
    readonly "staff-motivation"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 13.b.K: Kriteria penghargaan pegawai berprestasi / Criteria for rewarding staff
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada penghargaan / no reward
     * - 1: 1 sampai 2 unsur, tidak termasuk kinerja / 1 to 2 criteria, performance not among them
     * - 2: 3 sampai 5 unsur, tidak termasuk kinerja / 3 to 5 criteria, performance not among them
     * - 3: 1 sampai 2 unsur, termasuk kinerja / 1 to 2 criteria, performance among them
     * - 4: 3 sampai 4 unsur, termasuk kinerja / 3 to 4 criteria, performance among them
     * - 5: 5 sampai 6 unsur, termasuk kinerja / 5 to 6 criteria, performance among them
     */
    readonly "reward-criteria"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 14.b.K: Pelaksana menerapkan budaya pelayanan / Staff practise the service culture
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak diterapkan / not practised
     * - 1: 1 unsur diterapkan / 1 element practised
     * - 2: 2 unsur diterapkan / 2 elements practised
     * - 3: 3 unsur diterapkan / 3 elements practised
     * - 4: 4 unsur diterapkan / 4 elements practised
     * - 5: 5 unsur diterapkan / 5 elements practised
     */
    readonly "service-culture"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 15.c.K: Tempat parkir dengan fasilitas pendukung / Parking with supporting facilities
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada parkir / no parking
     * - 1: 1 fasilitas / 1 facility
     * - 2: 2 fasilitas / 2 facilities
     * - 3: 3 fasilitas / 3 facilities
     * - 4: 4 fasilitas / 4 facilities
     * - 5: 5 fasilitas atau lebih / 5 or more facilities
     */
    readonly parking?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 16.c.As: Ruang tunggu: fasilitas wajib dan pelengkap / Waiting room: mandatory and extra facilities
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada fasilitas / no facilities
     * - 1: fasilitas wajib / the mandatory facilities
     * - 2: fasilitas wajib dan 1 fasilitas pelengkap / the mandatory facilities and 1 extra
     * - 3: fasilitas wajib dan 2 fasilitas pelengkap / the mandatory facilities and 2 extras
     * - 4: fasilitas wajib dan 3 fasilitas pelengkap / the mandatory facilities and 3 extras
     * - 5: fasilitas wajib dan 4 fasilitas pelengkap atau lebih / the mandatory facilities and 4 or more extras
     */
    readonly "waiting-room"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 17.c.As: Toilet pengguna layanan layak pakai / Usable toilet for service users
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada toilet / no toilet
     * - 1: 1 kondisi terpenuhi / 1 condition met
     * - 2: 2 kondisi terpenuhi / 2 conditions met
     * - 3: 3 kondisi terpenuhi / 3 conditions met
     * - 4: 4 kondisi terpenuhi / 4 conditions met
     * - 5: lebih dari 4 kondisi terpenuhi / more than 4 conditions met
     */
    readonly toilet?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 18.c.K: Sarana prasarana kelompok rentan / Facilities for vulnerable groups
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada sarana / no facilities
     * - 1: 1 sampai 3 sarana / 1 to 3 facilities
     * - 2: 4 sampai 6 sarana / 4 to 6 facilities
     * - 3: 7 sampai 9 sarana / 7 to 9 facilities
     * - 4: 10 sampai 12 sarana / 10 to 12 facilities
     * - 5: 13 sarana atau lebih / 13 or more facilities
     */
    readonly "vulnerable-group-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 19.c.As: Sarana prasarana penunjang / Supporting facilities
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada fasilitas / no facilities
     * - 1: 1 fasilitas / 1 facility
     * - 2: 2 fasilitas / 2 facilities
     * - 3: 3 fasilitas / 3 facilities
     * - 4: 4 fasilitas / 4 facilities
     * - 5: 5 fasilitas atau lebih / 5 or more facilities
     */
    readonly "supporting-facilities"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 20.c.B: Front office informasi / Information front office
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada / none
     * - 1: 1 fasilitas / 1 facility
     * - 2: 2 fasilitas / 2 facilities
     * - 3: 3 fasilitas / 3 facilities
     * - 4: 4 fasilitas / 4 facilities
     * - 5: 5 fasilitas atau lebih / 5 or more facilities
     */
    readonly "information-desk"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 21.d.T: SIPP untuk informasi publik / Service information system for the public
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada SIPP / no information system
     * - 1: informasi lisan (pusat informasi) / oral information (information point)
     * - 2: informasi lisan, papan pengumuman, dan media cetak / oral information, notice board and print
     * - 3: informasi elektronik, belum daring / electronic information, not yet online
     * - 4: informasi daring atau melalui website / information online or on a website
     * - 5: informasi daring, terhubung dengan SIPPN, dan layanan telah diinput / information online, linked to SIPPN, and services entered
     */
    readonly "public-information-system"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 22.d.B: SIPP pendukung operasional / Information system supporting operations
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada SIPP / no information system
     * - 1: data SP / service standard data
     * - 2: data SP dan SP4N-LAPOR / service standard data and SP4N-LAPOR
     * - 3: data SP, SP4N-LAPOR, dan SKM / service standard data, SP4N-LAPOR and the satisfaction survey
     * - 4: data SP, SP4N-LAPOR, SKM, dan penilaian kinerja pemberi layanan / service standard data, SP4N-LAPOR, satisfaction survey and performance rating of service staff
     * - 5: data SP, SP4N-LAPOR, SKM, penilaian kinerja pemberi layanan, serta FAQ dan/atau keuangan/unsur lain / standard data, SP4N-LAPOR, survey, staff performance rating, and FAQ and/or finance or another element
     */
    readonly "operations-information-system"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 23.d.As: Kualitas penggunaan SIPP elektronik / Usability of the electronic information system
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak terhubung daring / not connected online
     * - 1: mudah dioperasikan / easy to operate
     * - 2: mudah dioperasikan dan mudah diakses / easy to operate and easy to reach
     * - 3: mudah dioperasikan, mudah diakses, dan kompatibel / easy to operate, easy to reach and compatible
     * - 4: mudah dioperasikan, mudah diakses, kompatibel, dan berdomain .go.id / easy to operate, easy to reach, compatible, with a .go.id domain
     * - 5: mudah dioperasikan, mudah diakses, kompatibel, berdomain .go.id, dan navigasinya mudah / easy to operate, easy to reach, compatible, with a .go.id domain, easy to navigate
     */
    readonly "information-system-usability"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 24.d.T: Pemutakhiran data kanal digital / Updating of digital channels
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak dimutakhirkan / not updated
     * - 1: dimutakhirkan setiap tahun / updated yearly
     * - 2: dimutakhirkan setiap semester / updated half-yearly
     * - 3: dimutakhirkan setiap bulan / updated monthly
     * - 4: dimutakhirkan setiap minggu / updated weekly
     * - 5: dimutakhirkan setiap hari dan sangat lengkap / updated daily and very complete
     */
    readonly "digital-channel-updates"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 25.e.P: Sarana konsultasi/pengaduan tatap muka berkualitas / Face-to-face consultation and complaint facility
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada / none
     * - 1: 1 fasilitas / 1 facility
     * - 2: 2 fasilitas / 2 facilities
     * - 3: 3 fasilitas / 3 facilities
     * - 4: 4 fasilitas / 4 facilities
     * - 5: 5 fasilitas atau lebih / 5 or more facilities
     */
    readonly "complaint-desk"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 26.e.P: Sarana dan media konsultasi/pengaduan untuk semua lapisan / Channels usable by all groups
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada sarana dan media / no channel
     * - 1: luring saja, menyatu dengan front office / offline only, inside the front office
     * - 2: luring saja, terpisah dari front office / offline only, separate from the front office
     * - 3: luring menyatu dengan front office, dan daring / offline inside the front office, and online
     * - 4: luring terpisah dari front office, dan daring / offline separate from the front office, and online
     * - 5: luring terpisah dari front office, dan terhubung SP4N-LAPOR / offline separate from the front office, and linked to SP4N-LAPOR
     */
    readonly "complaint-channels"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 27.e.Ak: Akuntabilitas hasil konsultasi/pengaduan / Accountability of results
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada dokumentasi / no record
     * - 1: hasil diarsipkan / results filed
     * - 2: hasil diarsipkan, dengan laporan / results filed, with a report
     * - 3: hasil diarsipkan, dengan laporan dan monev / results filed, with a report and monitoring
     * - 4: hasil diarsipkan, dengan laporan, monev, dan tindak lanjut / results filed, with a report, monitoring and follow-up
     * - 5: hasil diarsipkan, dengan laporan, monev, tindak lanjut, dan publikasi / results filed, with a report, monitoring, follow-up and publication
     */
    readonly "complaint-accountability"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 28.e.Ak: Tindak lanjut konsultasi/pengaduan / Follow-up of consultations and complaints
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada tindak lanjut / no follow-up
     * - 1: di luar SP4N-LAPOR, kurang dari 50 % selesai / outside SP4N-LAPOR, less than 50 % settled
     * - 2: di luar SP4N-LAPOR, 50 % atau lebih selesai / outside SP4N-LAPOR, 50 % or more settled
     * - 3: melalui SP4N-LAPOR, kurang dari 50 % selesai / in SP4N-LAPOR, less than 50 % settled
     * - 4: melalui SP4N-LAPOR, 50 % atau lebih tetapi kurang dari 90 % selesai / in SP4N-LAPOR, 50 % or more but less than 90 % settled
     * - 5: melalui SP4N-LAPOR, 90 % atau lebih selesai / in SP4N-LAPOR, 90 % or more settled
     */
    readonly "complaint-follow-up"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 29.f.B: Penciptaan inovasi pelayanan publik / Innovation created
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: tidak ada inovasi / no innovation
     * - 1: masih belajar berinovasi / still learning to innovate
     * - 2: inovasi telah ada kurang dari 1 tahun / innovation exists for less than 1 year
     * - 3: inovasi telah ada lebih dari 1 tahun, belum ikut kompetisi / innovation exists for more than 1 year, no competition entered
     * - 4: inovasi telah ada lebih dari 1 tahun, sudah ikut kompetisi / innovation exists for more than 1 year, a competition entered
     * - 5: inovasi meraih prestasi (tingkat apa pun) / innovation won an award, at any level
     */
    readonly "innovation-created"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 30.f.B: Sumber daya keberlanjutan inovasi / Resources that sustain the innovation
     * tingkat berupa bilangan bulat dari 0 sampai 5
     * a level, a whole number from 0 to 5
     * - 0: belum ada / none
     * - 1: ada rancangan payung hukum / a draft legal basis
     * - 2: ada payung hukum / a legal basis
     * - 3: ada payung hukum dan 1 kondisi lain / a legal basis and 1 other condition
     * - 4: ada payung hukum dan 2 kondisi lain / a legal basis and 2 other conditions
     * - 5: ada payung hukum dan 3 kondisi lain / a legal basis and 3 other conditions
     */
    readonly "innovation-resources"?: Answer<0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 1.a.K1: Persyaratan mudah dipenuhi / Requirements easy to meet
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-requirements"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 2.a.K1: Prosedur mudah / Procedure easy
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-procedure"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 3.a.K1: Tarif sesuai informasi / Fee paid equals fee announced
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-fee"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 4.a.K1: Lama layanan sesuai informasi / Time taken as announced
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-duration"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 5.b.Ak: Waktu layanan sesuai ketetapan / Service hours as set
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-hours"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 6.b.Ak: Petugas responsif / Staff responsive
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-responsiveness"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 7.b.Ak: Sikap petugas berkualitas / Staff attitude good
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-attitude"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 8.c.As: Parkir memadai / Parking adequate
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-parking"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 9.c.K: Ruang tunggu nyaman / Waiting room comfortable
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-waiting-room"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 10.c.As: Toilet bersih dan memadai / Toilet clean and adequate
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-toilet"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 11.c.As: Sarana penunjang memadai / Supporting facilities adequate
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-supporting-facilities"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 12.d.T: Informasi daring mudah diakses / Online information easy to reach
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-online-information"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 14.d.T: Informasi di lokasi mudah diakses / On-site information easy to reach
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-onsite-information"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator 15.e.K: Konsultasi dan pengaduan memadai, mudah diakses / Consultation and complaints adequate and reachable
     * daftar jawaban dari 0 sampai 5, {"counts": {"5": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 0 to 5, {"counts": {"5": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "user-consultation"?: Answer<readonly (0 | 1 | 2 | 3 | 4 | 5 | "0" | "1" | "2" | "3" | "4" | "5")[] | { readonly counts: { readonly "0"?: Decimal; readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal; readonly "5"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly f02?: Known;
        readonly "service-policy"?: Known;
        readonly "standard-exists"?: Known;
        readonly "standard-participation"?: Known;
        readonly "standard-publication"?: Known;
        readonly "standard-review"?: Known;
        readonly "service-pledge"?: Known;
        readonly "satisfaction-survey"?: Known;
        readonly "survey-publication"?: Known;
        readonly "survey-follow-up-completed"?: Known;
        readonly "survey-follow-up-speed"?: Known;
        readonly "staff-professionalism"?: Known;
        readonly "service-hours"?: Known;
        readonly "code-of-conduct"?: Known;
        readonly "staff-motivation"?: Known;
        readonly "reward-criteria"?: Known;
        readonly "service-culture"?: Known;
        readonly facilities?: Known;
        readonly parking?: Known;
        readonly "waiting-room"?: Known;
        readonly toilet?: Known;
        readonly "vulnerable-group-facilities"?: Known;
        readonly "supporting-facilities"?: Known;
        readonly "information-desk"?: Known;
        readonly "information-system"?: Known;
        readonly "public-information-system"?: Known;
        readonly "operations-information-system"?: Known;
        readonly "information-system-usability"?: Known;
        readonly "digital-channel-updates"?: Known;
        readonly "consultation-and-complaints"?: Known;
        readonly "complaint-desk"?: Known;
        readonly "complaint-channels"?: Known;
        readonly "complaint-accountability"?: Known;
        readonly "complaint-follow-up"?: Known;
        readonly innovation?: Known;
        readonly "innovation-created"?: Known;
        readonly "innovation-resources"?: Known;
        readonly f03?: Known;
        readonly "user-requirements"?: Known;
        readonly "user-procedure"?: Known;
        readonly "user-fee"?: Known;
        readonly "user-duration"?: Known;
        readonly "user-hours"?: Known;
        readonly "user-responsiveness"?: Known;
        readonly "user-attitude"?: Known;
        readonly "user-parking"?: Known;
        readonly "user-waiting-room"?: Known;
        readonly "user-toilet"?: Known;
        readonly "user-supporting-facilities"?: Known;
        readonly "user-online-information"?: Known;
        readonly "user-onsite-information"?: Known;
        readonly "user-consultation"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Bukti untuk / Evidence for `sakip@2021`: Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (SAKIP) 2021 / Evaluation of performance accountability of government bodies (SAKIP) 2021 */
export interface Sakip2021Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "sakip@2021" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly planning?: Known;
        readonly "planning-existence"?: Known;
        readonly "planning-quality"?: Known;
        readonly "planning-use"?: Known;
        readonly measurement?: Known;
        readonly "measurement-existence"?: Known;
        readonly "measurement-quality"?: Known;
        readonly "measurement-use"?: Known;
        readonly reporting?: Known;
        readonly "reporting-existence"?: Known;
        readonly "reporting-quality"?: Known;
        readonly "reporting-use"?: Known;
        readonly "internal-evaluation"?: Known;
        readonly "internal-evaluation-execution"?: Known;
        readonly "internal-evaluation-quality"?: Known;
        readonly "internal-evaluation-use"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Bukti untuk / Evidence for `skm@2017`: Survei Kepuasan Masyarakat (SKM) / Public satisfaction survey (SKM) */
export interface Skm2017Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "skm@2017" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator U1: Persyaratan / Requirements
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly requirements?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U2: Sistem, mekanisme, dan prosedur / System, mechanism, procedure
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly procedure?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U3: Waktu penyelesaian / Completion time
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "completion-time"?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U4: Biaya/tarif / Fee
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly fee?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U5: Produk spesifikasi jenis pelayanan / Service product specification
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly product?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U6: Kompetensi pelaksana / Staff competence
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "staff-competence"?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U7: Perilaku pelaksana / Staff conduct
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly "staff-conduct"?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U8: Penanganan pengaduan, saran, dan masukan / Handling of complaints and suggestions
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly complaints?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
    /**
     * Indikator / Indicator U9: Sarana dan prasarana / Facilities
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly facilities?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents?: Decimal | undefined }>;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly requirements?: Known;
        readonly procedure?: Known;
        readonly "completion-time"?: Known;
        readonly fee?: Known;
        readonly product?: Known;
        readonly "staff-competence"?: Known;
        readonly "staff-conduct"?: Known;
        readonly complaints?: Known;
        readonly facilities?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Bukti untuk / Evidence for `spbe@2021`: Evaluasi Sistem Pemerintahan Berbasis Elektronik (SPBE) 2021 / Evaluation of electronic government (SPBE) 2021 */
export interface Spbe2021Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "spbe@2021" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator 1: Kebijakan arsitektur SPBE / Architecture policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "architecture-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 2: Kebijakan peta rencana SPBE / Roadmap policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "roadmap-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 3: Kebijakan manajemen data / Data management policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "data-management-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 4: Kebijakan pembangunan aplikasi / Application building policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "application-building-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 5: Kebijakan layanan pusat data / Data centre policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "data-centre-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 6: Kebijakan jaringan intra / Intranet policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "intranet-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 7: Kebijakan sistem penghubung layanan / Service bus policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "service-bus-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 8: Kebijakan manajemen keamanan informasi / Information security policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "information-security-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 9: Kebijakan audit TIK / ICT audit policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "ict-audit-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 10: Kebijakan tim koordinasi / Coordination team policy
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "coordination-team-policy"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 11: Arsitektur SPBE / Architecture
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly architecture?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 12: Peta rencana SPBE / Roadmap
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly roadmap?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 13: Rencana dan anggaran SPBE / Plan and budget
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "plan-and-budget"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 14: Inovasi proses bisnis / Business process innovation
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "process-innovation"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 15: Pembangunan aplikasi / Application building
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "application-building"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 16: Layanan pusat data / Data centre
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "data-centre"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 17: Jaringan intra / Intranet
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly intranet?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 18: Sistem penghubung layanan / Service bus
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "service-bus"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 19: Tim koordinasi / Coordination team
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "coordination-team"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 20: Kolaborasi / Collaboration
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly collaboration?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 21: Manajemen risiko / Risk
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "risk-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 22: Manajemen keamanan informasi / Information security
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "information-security-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 23: Manajemen data / Data
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "data-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 24: Manajemen aset TIK / ICT assets
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "ict-asset-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 25: Kompetensi SDM / Staff competence
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "staff-competence"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 26: Manajemen pengetahuan / Knowledge
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "knowledge-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 27: Manajemen perubahan / Change
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "change-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 28: Manajemen layanan / Service
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "service-management"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 29: Audit infrastruktur / Infrastructure audit
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "infrastructure-audit"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 30: Audit aplikasi / Application audit
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "application-audit"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 31: Audit keamanan / Security audit
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "security-audit"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 32: Perencanaan / Planning
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "planning-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 33: Penganggaran / Budgeting
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "budgeting-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 34: Keuangan / Finance
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "finance-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 35: Pengadaan barang/jasa / Procurement
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "procurement-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 36: Kepegawaian / Personnel
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "personnel-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 37: Kearsipan dinamis / Records
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "records-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 38: Barang milik negara/daerah / Public assets
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "public-assets-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 39: Pengawasan internal / Internal audit
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "internal-audit-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 40: Akuntabilitas kinerja organisasi / Organisation performance
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "organisation-performance-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 41: Kinerja pegawai / Staff performance
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "staff-performance-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 42: Pengaduan pelayanan publik / Public complaints
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "complaints-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 43: Data terbuka / Open data
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "open-data-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 44: JDIH / Legal documentation network
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "legal-documentation-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 45: Layanan publik sektor 1 / Sector service 1
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "sector-1-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 46: Layanan publik sektor 2 / Sector service 2
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "sector-2-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
    /**
     * Indikator / Indicator 47: Layanan publik sektor 3 / Sector service 3
     * tingkat berupa bilangan bulat dari 1 sampai 5
     * a level, a whole number from 1 to 5
     */
    readonly "sector-3-service"?: Answer<1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5">;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly "internal-policy"?: Known;
        readonly "governance-policy"?: Known;
        readonly "architecture-policy"?: Known;
        readonly "roadmap-policy"?: Known;
        readonly "data-management-policy"?: Known;
        readonly "application-building-policy"?: Known;
        readonly "data-centre-policy"?: Known;
        readonly "intranet-policy"?: Known;
        readonly "service-bus-policy"?: Known;
        readonly "information-security-policy"?: Known;
        readonly "ict-audit-policy"?: Known;
        readonly "coordination-team-policy"?: Known;
        readonly governance?: Known;
        readonly "strategic-planning"?: Known;
        readonly architecture?: Known;
        readonly roadmap?: Known;
        readonly "plan-and-budget"?: Known;
        readonly "process-innovation"?: Known;
        readonly ict?: Known;
        readonly "application-building"?: Known;
        readonly "data-centre"?: Known;
        readonly intranet?: Known;
        readonly "service-bus"?: Known;
        readonly organisers?: Known;
        readonly "coordination-team"?: Known;
        readonly collaboration?: Known;
        readonly management?: Known;
        readonly "management-practice"?: Known;
        readonly "risk-management"?: Known;
        readonly "information-security-management"?: Known;
        readonly "data-management"?: Known;
        readonly "ict-asset-management"?: Known;
        readonly "staff-competence"?: Known;
        readonly "knowledge-management"?: Known;
        readonly "change-management"?: Known;
        readonly "service-management"?: Known;
        readonly audit?: Known;
        readonly "infrastructure-audit"?: Known;
        readonly "application-audit"?: Known;
        readonly "security-audit"?: Known;
        readonly services?: Known;
        readonly administration?: Known;
        readonly "planning-service"?: Known;
        readonly "budgeting-service"?: Known;
        readonly "finance-service"?: Known;
        readonly "procurement-service"?: Known;
        readonly "personnel-service"?: Known;
        readonly "records-service"?: Known;
        readonly "public-assets-service"?: Known;
        readonly "internal-audit-service"?: Known;
        readonly "organisation-performance-service"?: Known;
        readonly "staff-performance-service"?: Known;
        readonly "public-services"?: Known;
        readonly "complaints-service"?: Known;
        readonly "open-data-service"?: Known;
        readonly "legal-documentation-service"?: Known;
        readonly "sector-1-service"?: Known;
        readonly "sector-2-service"?: Known;
        readonly "sector-3-service"?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Ya atau tidak / Yes or no. */
export type YesNo = boolean | "ya" | "tidak" | "yes" | "no";

/** Angka, atau teksnya dengan titik desimal / A number, or its text with a decimal point. */
export type Decimal = number | bigint | string;

/** Bagian itu tidak berlaku / The part does not apply. */
export type NotApplicable = "n/a" | "tidak berlaku";

/** Jawaban, dengan sumbernya bila ada; null bila tidak ada / An answer, with its source where there is one; null for none. */
export type Answer<T> = T | Sourced<{ readonly answer: T | null }> | null | undefined;

/** Nilai, atau sumbangannya kepada nilai di atasnya / A score, or what it adds to the score above. */
export type Known = Sourced<{ readonly score: Decimal }> | Sourced<{ readonly points: Decimal }> | null | undefined;

/** Sesuatu dengan sumber dan catatannya / Something with its source and a note. */
export type Sourced<T> = T & { readonly source?: string | undefined; readonly note?: string | undefined };
