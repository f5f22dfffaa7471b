/** An assertion with the last numbers of its mandatory items, and of its others. */
export type SampleAssertion = readonly [
  assertion: string,
  title: string,
  mandatory: readonly number[],
  others: readonly number[],
]

/** A sample of 122 evidence items, 98 of them mandatory: the numbering is that of the toolkit's version 8 for IT suppliers. */
export const sampleAssertions: readonly SampleAssertion[] = [
  ['1.1', 'Framework for lawful, fair and transparent use of data', [1, 2, 3, 4, 5], [6]],
  ['1.2', "Individuals' rights", [2, 3, 4], []],
  ['1.3', 'Accountability and governance', [1, 2, 3, 4, 5, 6, 7, 8], []],
  ['1.4', 'Records management', [1], []],
  ['2.2', 'Staff contracts set out data security responsibilities', [1], []],
  ['3.1', 'Understanding of information governance and cyber security', [1, 2, 3], []],
  ['3.2', 'Engagement and just culture', [1], [2, 3]],
  ['4.1', 'Record of staff and their roles', [1], [2]],
  ['4.2', 'Identity and access management', [1, 3, 4], [2]],
  ['4.3', 'Staff know that their activity is monitored', [1, 2], []],
  ['4.4', 'Privileged users', [1, 2], [3]],
  ['4.5', 'Passwords and multi-factor authentication', [1, 2, 3, 4, 6], [5]],
  ['5.1', 'Process reviews after incidents', [1], []],
  ['5.2', 'Action on problem processes', [], [1]],
  ['6.1', 'Incident reporting', [1, 2, 3], []],
  ['6.2', 'Anti-malware and mail protection', [1, 3, 4, 5, 8, 9], [6]],
  ['6.3', 'Known vulnerabilities are acted on', [1, 3, 4], [5]],
  ['7.1', 'Incident response is defined', [1, 2, 5], [3, 4]],
  ['7.2', 'Continuity plan is tested', [1, 2], []],
  ['7.3', 'Capability to carry the plan out', [1, 2, 4, 5, 6], [3]],
  ['8.1', 'Survey of software and hardware', [1, 2], [4]],
  ['8.2', 'Unsupported systems are managed', [1, 2], []],
  ['8.3', 'Patching and supported systems', [1, 3, 4, 6, 7, 8], [2, 5]],
  ['8.4', 'Vulnerability management', [1, 2, 3], []],
  ['9.1', 'Default passwords are changed', [1], []],
  ['9.2', 'Penetration testing', [1, 3], []],
  ['9.3', 'Web and network protection', [1, 3, 4, 5, 6], [9]],
  ['9.4', 'Assurance and independent audit', [4, 5], [1]],
  ['9.5', 'Secure configuration', [1, 2, 3, 5, 6, 7, 8, 11], [9, 10]],
  ['9.6', 'Firewalls', [1, 2, 3, 4, 5, 6], []],
  ['10.1', 'List of suppliers', [1], [2]],
  ['10.2', 'Supplier due diligence', [1, 4], [3, 5]],
  ['10.3', 'Disputes and incidents with suppliers', [], [1]],
]

/** How every catalogue that is made of the sample calls itself. */
export const sampleCatalogueName = (cycle: string): string => `Sample evidence catalogue for ${cycle}`

export const sampleCatalogueNote =
  "This is a sample, not this cycle's official list of evidence: it has the numbering that the toolkit's version 8 uses for IT suppliers, and titles made of its assertions. Import the official list to replace it."

export const sampleItemTitle = (reference: string, assertionTitle: string): string =>
  `Sample item ${reference}: ${assertionTitle}`
