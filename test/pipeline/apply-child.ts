// Applies a plan in a process of its own, so that a test may kill it: node apply-child PLAN JOURNAL URL TOKEN
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { deliver, type JournalEntry, journalEntry, readPlanFile } from '../../src/pipeline/index.js'

async function main([planPath = '', journalPath = '', baseUrl = '', token = '']: string[]): Promise<void> {
  const { plan } = readPlanFile(readFileSync(planPath, 'utf8'))
  if (!plan) throw new Error('the plan cannot be read')
  const journal = {
    append: (entry: JournalEntry) => appendFileSync(journalPath, `${JSON.stringify(entry)}\n`),
    read: () =>
      existsSync(journalPath)
        ? readFileSync(journalPath, 'utf8')
            .split('\n')
            .flatMap(line => journalEntry(line) ?? [])
        : [],
  }
  const counts = { success: 0, skipped: 0, failure: 0, resumed: 0 }
  const problems: string[] = []
  for await (const delivery of deliver(plan.changes, { baseUrl, token, journal, planId: plan.planId, concurrency: 8 })) {
    counts[delivery.status]++
    if (delivery.resumed) counts.resumed++
    if (delivery.status === 'failure')
      problems.push(`${delivery.change.key}: ${delivery.diagnostics.map(({ message }) => message)}`)
  }
  console.log(JSON.stringify({ ...counts, problems: problems.slice(0, 3) }))
}

void main(process.argv.slice(2))
