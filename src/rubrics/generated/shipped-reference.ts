// Written by `npm run generate` from rubrics/; do not edit.
/** A rubric that ships with the package, as `id@year`. */
export type ShippedReference =
  | "ombudsman-kepatuhan@2015"
  | "ombudsman-kepatuhan@2016-2019"
  | "ombudsman-kepatuhan@2021"
  | "ombudsman-kepatuhan@2022"
  | "ombudsman-kepatuhan@2023"
  | "ombudsman-kepatuhan@2024"
  | "ombudsman-kepatuhan-raw@2015"
  | "ombudsman-opini@2025"
  | "pekppp@2024"
  | "sakip@2021"
  | "skm@2017"
  | "spbe@2021";
