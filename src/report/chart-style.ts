/** The style of charts, tiles and long tables. */
export const CHART_STYLE = `
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem 1.5rem;margin-bottom:.75rem}
.figures .big{font-size:1.5rem;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
main>.card{margin-top:1.25rem;background:var(--soft)}
figcaption{color:var(--quiet);font-size:.85rem;max-width:46rem}
.column,.piece,.area{stroke:#fff;stroke-width:1}
.column.green{fill:#5fa777}
.column.yellow{fill:#dfb04a}
.column.red{fill:#d4727f}
.column.plain{fill:#5d83ad}
.area.green,.piece.green{fill:var(--green-soft)}
.area.yellow,.piece.yellow{fill:var(--yellow-soft)}
.area.red,.piece.red{fill:var(--red-soft)}
.area.plain,.piece.plain{fill:#e3eaf3}
.piece{stroke:#8b95a1}
.stack{min-width:9rem;display:block}
.stack text{font-size:.75rem}
.axis{stroke:var(--ink);stroke-width:1}
.threshold{stroke:var(--ink);stroke-width:1;stroke-dasharray:4 3}
svg text.band-name{fill:var(--quiet);font-size:.75rem}
.plot{display:grid;grid-template-columns:42px minmax(0,1fr);margin:.5rem 0}
.plot svg{display:block;overflow:visible}
.plot .nothing{fill:#f3f5f8}
.trend{stroke:var(--main);stroke-width:3}
.point{fill:var(--main);stroke:#fff;stroke-width:1.5}
.span{stroke:var(--main);stroke-width:6;stroke-dasharray:3 2}
svg text.value{font-weight:700;paint-order:stroke;stroke:#fff;stroke-width:3px}
svg text.year{font-weight:600}
.break-ground{fill:none;stroke:#fff;stroke-width:7}
.break{fill:none;stroke:var(--ink);stroke-width:1.5}
svg text.break-name{font-size:.75rem;font-weight:600}
.tiles{list-style:none;padding:0;max-width:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.35rem}
.tile{margin:0;border:1px solid var(--line);border-left-width:.4rem;border-radius:.25rem;padding:.3rem .5rem;font-size:.85rem;line-height:1.3;display:flex;flex-direction:column;justify-content:space-between;overflow-wrap:anywhere}
.tile.green{border-left-color:var(--green)}
.tile.yellow{border-left-color:#c98a00}
.tile.red{border-left-color:var(--red)}
.tile-score{font-variant-numeric:tabular-nums}
.whole{white-space:nowrap}
caption{max-width:calc(100vw - 2rem)}
svg text.count{paint-order:stroke;stroke:#fff;stroke-width:3px}
@media (max-width:40rem){
.stack{min-width:6rem}
.wide{display:none}
.zone{padding:.05rem .35rem;font-size:.8rem}
tbody th{overflow-wrap:break-word}
thead th{font-size:.75rem}
}
@media print{
.tiles{grid-template-columns:repeat(5,minmax(0,1fr))}
.tile{break-inside:avoid;font-size:.8rem}
.plot{break-inside:avoid}
thead{break-after:avoid}
.table:not(:has(tbody tr:nth-child(12))){break-inside:avoid}
caption{max-width:none}
td a[href^="http"]::after{content:" " attr(href);font-size:.8em;overflow-wrap:anywhere}
}`;
