/** The ten data security standards of the National Data Guardian. */
export const standards: readonly { readonly number: number; readonly name: string }[] = [
  { number: 1, name: 'Personal confidential data' },
  { number: 2, name: 'Staff responsibilities' },
  { number: 3, name: 'Training' },
  { number: 4, name: 'Managing data access' },
  { number: 5, name: 'Process reviews' },
  { number: 6, name: 'Responding to incidents' },
  { number: 7, name: 'Continuity planning' },
  { number: 8, name: 'Unsupported systems' },
  { number: 9, name: 'IT protection' },
  { number: 10, name: 'Accountable suppliers' },
]
