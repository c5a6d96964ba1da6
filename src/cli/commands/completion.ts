import type { Command } from '../command.js'

export const completion: Command = {
  name: 'completion',
  summary: 'Print a completion script for a shell.',
  description:
    'bash: source <(attrmap completion bash). zsh: the same. fish: attrmap completion fish | source. PowerShell: attrmap completion powershell | Out-String | Invoke-Expression.',
  arguments: [{ name: 'SHELL', required: true, words: 'bash, zsh, fish or powershell.' }],
  examples: [{ line: 'attrmap completion bash', words: 'for bash' }],
  action: () => import('../actions/completion.js'),
}
