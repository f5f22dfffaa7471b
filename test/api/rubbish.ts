const unknown = '01900000-0000-7000-8000-000000000000'
/** What is no id of anything, and can be stored. */
export const rubbish = [
  '',
  ' ',
  'x',
  'plan',
  'plan_',
  'plan_x',
  unknown,
  `plan_${unknown}`,
  `item_${unknown}`,
  `assessment_${unknown}`,
  `organisation_${unknown}`,
  `PLAN_${unknown}`,
  `plan_${unknown} `,
  `plan_${unknown}' or true --`,
  '\u{1F600}',
  'x'.repeat(10_000),
  '../../etc/passwd',
]

/** What is no id and cannot be stored either. */
export const unstorable = ['\u0000', `plan_${unknown}\u0000`, '\ud800', 'x'.repeat(100_000)]
