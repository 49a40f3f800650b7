import { Argument, type Command } from "commander";
import { examples } from "./command-words.js";
import { answerShell, wordsOf } from "./complete/answer-shell.js";
import { completeWords } from "./complete/complete-words.js";
import { SHELLS, type Shell, scriptOf } from "./complete/script-of.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { shippedRubrics } from "./shipped-rubrics.js";
import type { Terminal } from "./terminal.js";

/** Adds `patuh completion`, and what its scripts ask. */
export function addCompletionCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("completion")
    .description("print what makes a shell complete commands, options, choices, shipped rubrics and files")
    .addArgument(new Argument("<shell>", "the shell that shall read it").choices(SHELLS))
    .addHelpText("after", HOW)
    .addHelpText(
      "after",
      examples(
        "patuh completion bash > patuh.bash",
        "patuh completion zsh > _patuh",
        "patuh completion fish > patuh.fish",
        "patuh completion powershell > patuh.ps1",
      ),
    )
    .action((shell: Shell) => {
      terminal.out(scriptOf(shell));
      done(EXIT.fine);
    });
  program
    .command("complete", { hidden: true })
    .description("what may stand at the cursor; asked by the scripts of `patuh completion`")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .argument("[words...]")
    .action((shell: Shell, given: string[]) => {
      terminal.out(answerShell(shell, completeWords(program, wordsOf(shell, given), shippedRubrics), given));
      done(EXIT.fine);
    });
}

const HOW = `
In every session: eval "$(patuh completion bash)" in ~/.bashrc, the same with
zsh in ~/.zshrc behind compinit; fish reads what lies in
~/.config/fish/completions/patuh.fish; for PowerShell, add to $PROFILE:
patuh completion powershell | Out-String | Invoke-Expression
`;
