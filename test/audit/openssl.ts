import { spawnSync } from "node:child_process";

/** Whether there is an OpenSSL here that knows Ed25519. */
export const hasOpenssl = /^OpenSSL [3-9]/.test(spawnSync("openssl", ["version"], { encoding: "utf8" }).stdout ?? "");
