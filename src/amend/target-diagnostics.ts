import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

export const unknownTarget = defineDiagnostic<{
  parent: string;
  /** As an author would write it: `indicator parking`, `verdict`. */
  target: string;
  suggestion: string | null;
}>({
  code: "PTH2410",
  name: "unknown-target",
  severity: "error",
  id: {
    message: ({ parent, target }) => `tidak ada \`${target}\` dalam rubrik \`${parent}\` yang diubah di sini`,
    why: "Yang diubah, dihapus, diganti nama, dipecah atau digabung harus ada lebih dulu.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa namanya, atau tulis `add` bila ini baru" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ parent, target }) => `there is no \`${target}\` in the rubric \`${parent}\` that is amended here`,
    why: "What is changed, removed, renamed, split or merged must be there first.",
    hint: ({ suggestion }) =>
      suggestion === null ? "check its name, or write `add` if it is new" : `did you mean \`${suggestion}\``,
  },
});

export const targetOfAnotherKind = defineDiagnostic<{ name: string; said: string; is: string }>({
  code: "PTH2411",
  name: "target-of-another-kind",
  severity: "error",
  id: {
    message: ({ name, said, is }) => `\`${name}\` dinyatakan dengan \`${is}\`, bukan \`${said}\``,
    why: "Perubahan menyebut apa yang diubahnya, supaya pembaca tidak perlu mencarinya di rubrik sebelumnya.",
    hint: ({ name, is }) => `tulis \`${is} ${name}\` bila itu yang dimaksud`,
  },
  en: {
    message: ({ name, said, is }) => `\`${name}\` is declared with \`${is}\`, not with \`${said}\``,
    why: "An amendment says what it changes, so that readers need not look it up in the rubric before.",
    hint: ({ name, is }) => `write \`${is} ${name}\` if that is meant`,
  },
});

export const alreadyDeclared = defineDiagnostic<{ parent: string; target: string }>({
  code: "PTH2412",
  name: "already-declared",
  severity: "error",
  id: {
    message: ({ parent, target }) => `\`${target}\` sudah ada dalam rubrik \`${parent}\`, atau ditambahkan sebelumnya`,
    why: "Nama yang sama untuk dua hal membuat bukti dan perbandingan tahun tidak pasti.",
    hint: ({ target }) => `tulis \`change ${target} ...\` untuk mengubahnya, atau pakai nama lain`,
  },
  en: {
    message: ({ parent, target }) => `\`${target}\` is in the rubric \`${parent}\` already, or was added before`,
    why: "One name for two things makes evidence and comparisons of years ambiguous.",
    hint: ({ target }) => `write \`change ${target} ...\` to change it, or take another name`,
  },
});

export const cannotHold = defineDiagnostic<{ statement: string; holder: string }>({
  code: "PTH2413",
  name: "cannot-hold",
  severity: "error",
  id: {
    message: ({ statement, holder }) => `\`${holder}\` tidak dapat memuat \`${statement}\``,
    why: "Apa yang boleh berada di dalam sebuah bagian sama dengan di dalam rubrik yang utuh.",
    hint: ({ statement }) => `periksa nama bagiannya, atau tambahkan \`${statement}\` di tempat lain`,
  },
  en: {
    message: ({ statement, holder }) => `\`${holder}\` cannot hold \`${statement}\``,
    why: "What may stand inside a part is the same as in a rubric that is written whole.",
    hint: ({ statement }) => `check the name of the part, or add the \`${statement}\` elsewhere`,
  },
});

export const onlyParts = defineDiagnostic<{ verb: string; target: string }>({
  code: "PTH2414",
  name: "only-parts",
  severity: "error",
  id: {
    message: ({ verb, target }) => `\`${verb}\` hanya untuk bagian, bukan \`${target}\``,
    why: "Hanya dimensi, variabel dan indikator yang dinilai, sehingga perlu diketahui apa yang menjadi apa.",
    hint: () => "pakai `remove` dan `add`, atau `change`",
  },
  en: {
    message: ({ verb, target }) => `\`${verb}\` is for parts only, not for \`${target}\``,
    why: "Only dimensions, variables and indicators are scored, so that it matters what became of them.",
    hint: () => "use `remove` and `add`, or `change`",
  },
});

export const notRenamable = defineDiagnostic<{ target: string }>({
  code: "PTH2415",
  name: "not-renamable",
  severity: "error",
  id: {
    message: ({ target }) => `\`${target}\` tidak memiliki nama sendiri yang dapat diganti`,
    why: "Pernyataan ini disebut dengan apa yang diaturnya.",
    hint: () => "ganti nama jenjangnya dengan `rename level`, atau ubah pernyataannya dengan `change`",
  },
  en: {
    message: ({ target }) => `\`${target}\` has no name of its own that could be another`,
    why: "Such a statement is called by what it governs.",
    hint: () => "rename the level with `rename level`, or change the statement with `change`",
  },
});

export const notSiblings = defineDiagnostic<{ first: string; other: string }>({
  code: "PTH2416",
  name: "not-siblings",
  severity: "error",
  id: {
    message: ({ first, other }) => `\`${first}\` dan \`${other}\` tidak berada di dalam bagian yang sama`,
    why: "Bobot gabungan adalah bagian dari satu induk; dari dua induk yang berbeda tidak ada jumlahnya.",
    hint: () => "gabungkan bagian yang bersaudara; pindahkan yang lain lebih dulu dengan `remove` dan `add into`",
  },
  en: {
    message: ({ first, other }) => `\`${first}\` and \`${other}\` do not stand inside the same part`,
    why: "The merged weight is a share of one parent; of two parents there is no such share.",
    hint: () => "merge siblings; move the other one first with `remove` and `add into`",
  },
});

export const tooFewParts = defineDiagnostic<{ verb: "split" | "merge" }>({
  code: "PTH2417",
  name: "too-few-parts",
  severity: "error",
  id: {
    message: ({ verb }) =>
      verb === "split"
        ? "`split` memerlukan dua bagian atau lebih"
        : "`merge` memerlukan dua bagian yang berbeda atau lebih",
    why: "Dari satu menjadi satu bukan pemecahan atau penggabungan.",
    hint: () => "pakai `rename` untuk nama yang baru, dan `change` untuk isi yang baru",
  },
  en: {
    message: ({ verb }) => `\`${verb}\` needs two different parts or more`,
    why: "From one to one is neither a split nor a merger.",
    hint: () => "use `rename` for a new name, and `change` for a new content",
  },
});

export const nameIsGone = defineDiagnostic<{
  /** As an author would write it: `fact jenis`. */
  target: string;
  /** Its new name; null when it was removed. */
  to: string | null;
  /** What still uses the name, as in `rule tahan`. */
  uses: readonly string[];
  /** A name like it that may have taken its place. */
  suggestion: string | null;
}>({
  code: "PTH2418",
  name: "name-is-gone",
  severity: "error",
  id: {
    message: ({ target, to, uses }) =>
      `\`${target}\` ${to === null ? "dihapus" : `diganti namanya menjadi \`${to}\``} oleh perubahan ini, tetapi masih dipakai${uses.length === 0 ? "" : ` oleh ${quoted(uses)}`}`,
    why: "Apa yang memakai nama itu diwarisi, atau ditulis di sini, dan tidak lagi menunjuk apa pun.",
    hint: ({ target, to, uses, suggestion }) =>
      to === null
        ? `${suggestion === null ? "" : `pakai \`${suggestion}\` bila itu penggantinya, `}ubah atau hapus juga ${uses.length === 0 ? "yang memakainya" : quoted(uses)}, atau pertahankan \`${target}\``
        : `tulis \`${to}\``,
  },
  en: {
    message: ({ target, to, uses }) =>
      `\`${target}\` is ${to === null ? "removed" : `renamed to \`${to}\``} by this amendment, but still used${uses.length === 0 ? "" : ` by ${quoted(uses)}`}`,
    why: "What uses the name is inherited, or written here, and no longer points to anything.",
    hint: ({ target, to, uses, suggestion }) =>
      to === null
        ? `${suggestion === null ? "" : `use \`${suggestion}\` if that takes its place, `}change or remove ${uses.length === 0 ? "what uses it" : quoted(uses)} too, or keep \`${target}\``
        : `write \`${to}\``,
  },
});

/** With more names than this a reader has seen enough. */
const MOST_NAMED = 5;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} (+${more})` : shown.join(", ");
}
