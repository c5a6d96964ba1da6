// Sends prepared HTTP requests over a few connections from a thread of its own, each connection one after another, and tells how long
// all of them took. It does little per request, so that what is measured is the server.
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** The text of one request. */
export function request(method, path, { token, body } = {}) {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    ...(token ? [`Authorization: Bearer ${token}`] : []),
    ...(body === undefined ? [] : ['Content-Type: application/scim+json', `Content-Length: ${Buffer.byteLength(text)}`]),
  ]
  return `${headers.join('\r\n')}\r\n\r\n${text}`
}

/** Milliseconds that all requests took; an answer that is no success is an error. */
export function load(port, requests, connections = 8) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { port, requests, connections } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function run({ port, requests, connections }) {
  let next = 0
  const one = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let received = ''
      const send = () => {
        if (next === requests.length) {
          socket.destroy()
          resolve()
        } else socket.write(requests[next++])
      }
      socket.setEncoding('latin1')
      socket.on('connect', send)
      socket.on('error', reject)
      socket.on('data', chunk => {
        received += chunk
        const head = received.indexOf('\r\n\r\n')
        if (head < 0) return
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(received.slice(0, head))?.[1] ?? 0)
        if (received.length < head + 4 + length) return
        if (received[9] !== '2') return reject(new Error(received.slice(0, 1000)))
        received = ''
        send()
      })
    })
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  return performance.now() - start
}

if (!isMainThread && workerData?.requests) parentPort.postMessage(await run(workerData))
