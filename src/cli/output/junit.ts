import { address, countLine, type Finding } from './finding.js'

/** JUnit XML: one test case a file, failed by its errors and warnings. */
export function junit(findings: readonly Finding[], files: number): string {
  const byFile = new Map<string, Finding[]>()
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const clean = files - byFile.size
  const cases = [...byFile].map(([file, list]) => {
    const failed = list.filter(finding => finding.diagnostic.severity !== 'info')
    const body = list
      .map(
        finding => `${address(finding)} ${finding.diagnostic.severity} ${finding.diagnostic.code} ${finding.diagnostic.message}`,
      )
      .join('\n')
    return failed.length > 0
      ? `    <testcase classname="attrmap.check" name="${xml(file)}"><failure message="${xml(countLine(list, 1))}">${xml(body)}</failure></testcase>`
      : `    <testcase classname="attrmap.check" name="${xml(file)}"><system-out>${xml(body)}</system-out></testcase>`
  })
  const failures = [...byFile.values()].filter(list => list.some(finding => finding.diagnostic.severity !== 'info')).length
  if (clean > 0)
    cases.push(`    <testcase classname="attrmap.check" name="${clean} ${clean === 1 ? 'file' : 'files'} without findings"/>`)
  return junitDocument('attrmap check', cases, failures)
}

export function junitDocument(name: string, cases: readonly string[], failures: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

/** Text in XML 1.0: markup escaped, characters that XML cannot carry replaced. */
export function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
