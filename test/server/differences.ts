/** Where Prism's command line and the engine treat the same request differently. A test fails when a difference no longer occurs. The mock does as the engine. */
export const differences: {
  cases: RegExp
  prism: number
  engine: number
  right: 'prism' | 'engine' | 'either'
  because: string
}[] = [
  {
    cases: /: violates query\.task_name minLength$/,
    prism: 200,
    engine: 400,
    right: 'engine',
    because: 'Tables 4-35 and 4-134 require 1 to 50 characters. Prism treats an empty value as an omitted parameter.',
  },
  {
    cases: /^deleteReal3DRefineProduct: violates body type null$/,
    prism: 200,
    engine: 400,
    right: 'engine',
    because: 'The body is optional, but null is not the empty object of 4.9.5. Prism treats null as an omitted body.',
  },
]

/** The difference that is expected for a case, named as `operationId: what it tries`. */
export const differenceOf = (about: string) => differences.find(({ cases }) => cases.test(about))
