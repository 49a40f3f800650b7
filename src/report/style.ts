/** The style of every report: for a screen of any width, and for A4. */
export const STYLE = `:root{--ink:#1a1f26;--quiet:#535b66;--line:#cdd3da;--soft:#f3f5f8;--main:#16406b;--green:#1b6b3a;--yellow:#8a5a00;--red:#a1172a;--green-soft:#d9efe0;--yellow-soft:#fbecc8;--red-soft:#f8d9dc;color-scheme:light;font:1rem/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:var(--ink);background:#fff}
*{box-sizing:border-box}
body{margin:0}
.head,main,.foot{max-width:62rem;margin:0 auto;padding:0 1.5rem}
.head{border-top:.5rem solid var(--main);padding-top:1.5rem}
.kind{margin:0;color:var(--main);font-weight:600;letter-spacing:.04em;text-transform:uppercase;font-size:.85rem}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.25;margin:0 0 .5rem;color:var(--main)}
h3{font-size:1.05rem;line-height:1.3;margin:1.25rem 0 .35rem}
p{margin:.35rem 0;max-width:46rem}
a{color:#0b4fa0}
section{margin:2.25rem 0 0;padding-top:1.25rem;border-top:1px solid var(--line)}
ul,ol{margin:.35rem 0;padding-left:1.3rem;max-width:46rem}
li{margin:.2rem 0}
dl{margin:0}
dt{color:var(--quiet);font-size:.85rem}
dd{margin:0;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.6rem 1.5rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.75rem 0}
.quiet,small{color:var(--quiet);font-size:.85rem}
.note{white-space:pre-line;overflow-wrap:anywhere}
code{font:.85rem/1.45 ui-monospace,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-60rem;top:0;background:#fff;padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
:focus-visible{outline:3px solid #1a5fd0;outline-offset:2px}
.contents{margin:1.25rem 0 0}
.contents ul{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;max-width:none;font-size:.9rem}
.contents li{margin:0}
.card{border:1px solid var(--line);border-radius:.4rem;padding:1rem 1.25rem;background:#fff}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.answer{display:grid;grid-template-columns:auto minmax(0,1fr);gap:1rem 2rem;align-items:center;margin-top:1.25rem;border:1px solid var(--line);border-left:.5rem solid var(--quiet);border-radius:.4rem;padding:1rem 1.5rem;background:var(--soft)}
.answer.green{border-left-color:var(--green)}
.answer.yellow{border-left-color:#c98a00}
.answer.red{border-left-color:var(--red)}
.figure{font-size:3.25rem;font-weight:700;line-height:1.05;font-variant-numeric:tabular-nums}
.figure small{display:block;font-weight:400;font-size:.85rem;line-height:1.4}
.figure.range{font-size:2.1rem}
.answer .category{font-size:1.25rem;font-weight:600;margin:0 0 .2rem}
.zone{display:inline-block;white-space:nowrap;border-radius:1rem;padding:.05rem .6rem;font-size:.9rem;font-weight:600}
.zone.green{background:var(--green-soft);color:#0f4a26}
.zone.yellow{background:var(--yellow-soft);color:#5c3c00}
.zone.red{background:var(--red-soft);color:#7d0f1f}
.shape{vertical-align:-.08em;fill:currentColor}
.table{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85rem;color:var(--quiet);border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:400;overflow-wrap:anywhere}
tr.strong>*{font-weight:700;background:var(--soft)}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
svg{display:block;overflow:visible}
svg.shape{display:inline-block}
svg text{font-size:.8rem;fill:var(--ink)}
svg text.quiet{fill:var(--quiet)}
.bar{margin-top:.3rem;min-width:6rem;max-width:34rem}
.bar .track{fill:#e4e8ee}
.bar .fill{stroke:var(--main);stroke-width:8}
.bar .fill.open{stroke:#c4702c;stroke-dasharray:3 2}
.bar .middle{stroke:var(--ink);stroke-width:1.5}
.hatch{stroke:var(--ink);stroke-width:2}
figure{margin:1rem 0}
.scale .band{stroke:#fff;stroke-width:1}
.band.green{fill:#bfe3ca}
.band.yellow{fill:#f8dc97}
.band.red{fill:#f3b9bf}
.band.plain{fill:#dde3ea}
.scale text{font-weight:600}
.scale text.quiet{font-weight:400}
.scale .edge{stroke:var(--quiet);stroke-width:1}
.mark .bracket{stroke:var(--ink);stroke-width:2.5}
.mark path{fill:var(--ink)}
.mark text{font-size:1rem;font-weight:700}
.inner{display:block;padding-left:1.25rem}
.short{border-top:0;margin-top:1.5rem;padding-top:0}
.fraction{display:block;line-height:1.2}
.short ul{max-width:none}
.lines,.trace .note{white-space:pre-wrap;max-width:none}
.trace table{font-size:.85rem}
.trace tbody th{min-width:8.5rem}
.trace .note{min-width:16rem}
.depth2{padding-left:.75rem}
.depth3{padding-left:1.5rem}
.depth4{padding-left:2.25rem}
details{border:1px solid var(--line);border-radius:.4rem;padding:.5rem 1rem;margin:.75rem 0}
summary{cursor:pointer;font-weight:600}
.foot{margin-top:2.5rem;padding-bottom:2.5rem}
.foot h2{border-top:.25rem solid var(--main);padding-top:1rem}
.command{background:var(--soft);border:1px solid var(--line);border-radius:.3rem;padding:.4rem .7rem;max-width:none}
.hashes{margin:.75rem 0;display:grid;gap:.4rem}
@media (min-width:40.01rem){.facts>div:first-child{grid-column:span 2}}
@media (max-width:40rem){
.wide{display:none}
.head,main,.foot{padding-left:1rem;padding-right:1rem}
h1{font-size:1.5rem}
.answer{grid-template-columns:minmax(0,1fr);padding:1rem}
.figure{font-size:2.75rem}
table{font-size:.9rem}
td .zone{font-size:.75rem;padding:0 .4rem}
th,td{padding:.4rem .4rem}
.facts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.facts>div:first-child{grid-column:1/-1}
}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt "Liberation Sans",Arial,sans-serif;color:#535b66}}
@media print{
:root{font-size:9.5pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.head,main,.foot{max-width:none;padding:0}
.skip,.contents{display:none}
.head{border-top-width:.35rem;padding-top:.75rem}
section{margin-top:1.25rem;padding-top:.75rem}
h2,h3,caption{break-after:avoid}
tr,.card,.answer,figure,li,.hashes>div,.command{break-inside:avoid}
thead{display:table-header-group}
.table{overflow:visible}
details{border:0;padding:0}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
a{color:inherit;text-decoration:none}
}`;
