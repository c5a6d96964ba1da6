import type { Command } from '../command.js'

export const serve: Command = {
  name: 'serve',
  summary: 'Run the provisioning service.',
  description:
    'SCIM under /scim/v2, the admin API under /api/v1, /healthz, /readyz and /metrics. Prints one ready line when it listens. SIGTERM and Ctrl+C let running requests end, then exit 0. ' +
    'The embedded database lives in memory unless --data names a folder or a postgres:// address.',
  options: [
    { name: 'host', value: 'HOST', variable: true, words: 'Address to listen on. Default: 127.0.0.1.' },
    {
      name: 'port',
      short: 'p',
      value: 'PORT',
      variable: true,
      words: 'Port; 0 takes a free one. Default: 8080, with --demo any free one when 8080 is taken.',
    },
    { name: 'data', value: 'WHERE', variable: true, words: 'memory (default), a folder, or postgres://USER@HOST/DATABASE.' },
    { name: 'base-url', value: 'URL', variable: true, words: 'Address that clients see, when a proxy stands in front.' },
    { name: 'tls-cert', value: 'FILE', variable: true, words: 'Certificate chain, PEM; with --tls-key.' },
    { name: 'tls-key', value: 'FILE', variable: true, words: 'Private key, PEM.' },
    { name: 'no-console', variable: true, words: 'Serve the APIs only.' },
    { name: 'demo', words: 'Provision the fixture users through the real pipeline and say what happened.' },
  ],
  formats: ['text', 'json'],
  examples: [
    { line: 'attrmap serve --demo', words: 'see it work', run: false },
    { line: 'attrmap serve --data ./data --port 8080', words: 'keep the data in a folder', run: false },
  ],
  action: () => import('../actions/serve.js'),
}
