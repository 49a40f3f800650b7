// Written by `npm run generate` from rubrics/; do not edit.
export { ombudsmanKepatuhan2015 } from "./ombudsman-kepatuhan-2015.js";
export { ombudsmanKepatuhan2016To2019 } from "./ombudsman-kepatuhan-2016-2019.js";
export { ombudsmanKepatuhan2021 } from "./ombudsman-kepatuhan-2021.js";
export { ombudsmanKepatuhan2022 } from "./ombudsman-kepatuhan-2022.js";
export { ombudsmanKepatuhan2023 } from "./ombudsman-kepatuhan-2023.js";
export { ombudsmanKepatuhan2024 } from "./ombudsman-kepatuhan-2024.js";
export { ombudsmanKepatuhanRaw2015 } from "./ombudsman-kepatuhan-raw-2015.js";
export { ombudsmanOpini2025 } from "./ombudsman-opini-2025.js";
export { pekppp2024 } from "./pekppp-2024.js";
export { sakip2021 } from "./sakip-2021.js";
export { skm2017 } from "./skm-2017.js";
export { spbe2021 } from "./spbe-2021.js";
