// Written by `npm run generate` from rubrics/; do not edit.
export { ombudsmanKepatuhan2021 } from "./ombudsman-kepatuhan-2021.js";
export { ombudsmanKepatuhan2022 } from "./ombudsman-kepatuhan-2022.js";
export { ombudsmanKepatuhan2023 } from "./ombudsman-kepatuhan-2023.js";
export { ombudsmanKepatuhan2024 } from "./ombudsman-kepatuhan-2024.js";
export { pekppp2024 } from "./pekppp-2024.js";
export { sakip2021 } from "./sakip-2021.js";
export { skm2017 } from "./skm-2017.js";
export { spbe2021 } from "./spbe-2021.js";
