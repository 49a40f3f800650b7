/** The shells that are completed for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** One of them. */
export type Shell = (typeof SHELLS)[number];

/**
 * What a shell has to read once to complete `patuh`. All of them ask `patuh
 * complete` at every press of the key, so they never grow stale, and none
 * expands or runs anything of what was typed.
 */
export function scriptOf(shell: Shell): string {
  return SCRIPTS[shell];
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# patuh completion for bash; to have it in every session, add to ~/.bashrc:
#   eval "$(patuh completion bash)"
_patuh() {
  local one
  COMPREPLY=()
  while IFS= read -r one; do COMPREPLY+=("$one"); done < <(
    patuh complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null
  )
}
complete -o nospace -F _patuh patuh
`,
  zsh: `#compdef patuh
# patuh completion for zsh; to have it in every session, add to ~/.zshrc, behind compinit:
#   eval "$(patuh completion zsh)"
_patuh() {
  local -a found folders whole
  found=("\${(@f)$(patuh complete zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  folders=("\${(@M)found:#*/}")
  whole=("\${(@)found:#(|*/)}")
  (( \${#whole} )) && _describe patuh whole
  (( \${#folders} )) && _describe folders folders -S ''
}
if [[ "\${funcstack[1]}" = _patuh ]]; then _patuh "$@"; else compdef _patuh patuh; fi
`,
  fish: `# patuh completion for fish; to have it in every session:
#   patuh completion fish > ~/.config/fish/completions/patuh.fish
complete -c patuh -f -k -a '(patuh complete fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
  powershell: `# patuh completion for PowerShell; to have it in every session, add to $PROFILE:
#   patuh completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName patuh -ScriptBlock {
  param($word, $ast, $cursor)
  $line = $ast.ToString().PadRight($cursor).Substring(0, $cursor)
  patuh complete powershell -- $line 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $value }
    $shown = if ($value -match '[\\s@]') { "'" + ($value -replace "'", "''") + "'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($shown, $value, 'ParameterValue', $about)
  }
}
`,
};
