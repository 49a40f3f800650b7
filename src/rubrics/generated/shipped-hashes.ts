// Written by `npm run generate` from rubrics/; do not edit.
/** The hash of what each rubric meant when the package was made. */
export const SHIPPED_HASHES: Readonly<Record<string, string>> = {
  "ombudsman-kepatuhan@2015": "sha256-MjsowBeNtoPDk36J/sL4iXYzaRVC6YUvmdknfXflGDA=",
  "ombudsman-kepatuhan@2016-2019": "sha256-4FLB4KJqCUbfKdG29mtbyvqM2HI/JNeNarLFAGpw8AI=",
  "ombudsman-kepatuhan@2021": "sha256-srR5+NwdvzgvbCMxl+id/1sFQqdG7kaZhyy2TIjp6b0=",
  "ombudsman-kepatuhan@2022": "sha256-+RraaQxI69ztv/aBIRHRQ0XdMjlWZf1CGKDEizEOegQ=",
  "ombudsman-kepatuhan@2023": "sha256-Hem/n3M5Td9dEMdRpdVnkz+BxF0vAVWTSQLSCecU32w=",
  "ombudsman-kepatuhan@2024": "sha256-daQVgHSmyD73GY1D706rHPM8QalOqauFIQssYPHpdDc=",
  "ombudsman-kepatuhan-raw@2015": "sha256-W5UlHeeZE2aDNR3fv5umZjcLLOBQ4Qt/eNx8KhGvwZk=",
  "ombudsman-opini@2025": "sha256-gi34HZ0F6DMPgX+eYeoJdJ1HI/ifvtMJEj3ZqgHd7bo=",
  "pekppp@2024": "sha256-vx0FnOgJIk3HgRH5P0kziebDDX61hqacbaY3jX6QaMc=",
  "sakip@2021": "sha256-27ecKkfYIkcmjbrbzA1kcfRZcEd1Od4qxzwmKJVkDHU=",
  "skm@2017": "sha256-Gj3oCLNceQYyv13BkOVeCqol81H3Zmdq8h45hlFdlKQ=",
  "spbe@2021": "sha256-MTA36P52GeYTKSojWTY6Zs6gPVzVy1Kcjd4BnUu/hYg=",
};
