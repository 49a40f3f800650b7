/**
 * Node 20 calls Ed25519 in Web Crypto experimental and says so on the first
 * signature. Its interface is the one that later versions call stable, so this
 * one warning is left out; all others are shown as before.
 */
export function quietEd25519(process: NodeJS.Process): void {
  const shown = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name === "ExperimentalWarning" && warning.message.includes("Ed25519")) return;
    for (const listener of shown) listener.call(process, warning);
  });
}
