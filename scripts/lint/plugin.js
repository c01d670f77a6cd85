// Redocly lint rules for what openapi/ promises beyond the built-in rules. redocly.yaml loads and configures them.
import { deviation } from './deviations.js'
import { errorCode, errorLimits } from './error-codes.js'
import { namedExample } from './examples.js'
import { lifecycle, lifecycleTypes } from './lifecycles.js'
import { invalidRequest, provenance } from './operations.js'
import { glossary, noDocsLinks } from './prose.js'
import { enumNames, propertyDescription, proseLimits } from './schemas.js'

export default () => ({
  id: 'koomap',
  typeExtension: { oas3: lifecycleTypes },
  rules: {
    oas3: {
      deviation,
      'enum-names': enumNames,
      'error-code': errorCode,
      'error-limits': errorLimits,
      glossary,
      'invalid-request': invalidRequest,
      lifecycle,
      'named-example': namedExample,
      'no-docs-links': noDocsLinks,
      'property-description': propertyDescription,
      'prose-limits': proseLimits,
      provenance,
    },
  },
})
