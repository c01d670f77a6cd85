const text = { type: 'string' }
const map = (name, item) => ({ name, properties: {}, additionalProperties: () => item })

/** The structure of `x-lifecycles`, which Redocly's rule `struct` checks, and which makes the other rules visit it. */
export const lifecycleTypes = (types) => ({
  ...types,
  Root: { ...types.Root, properties: { ...types.Root.properties, 'x-lifecycles': 'Lifecycles' } },
  Lifecycles: map('Lifecycles', 'Lifecycle'),
  Lifecycle: {
    properties: {
      title: text,
      schema: text,
      property: text,
      initial: text,
      states: 'LifecycleStates',
      transitions: 'LifecycleTransitionList',
    },
    required: ['title', 'states', 'transitions'],
  },
  LifecycleStates: map('LifecycleStates', 'LifecycleState'),
  LifecycleState: { properties: { meaning: text, transient: { type: 'boolean' } }, required: ['meaning', 'transient'] },
  LifecycleTransitionList: { name: 'LifecycleTransitionList', properties: {}, items: 'LifecycleTransition' },
  LifecycleTransition: {
    properties: {
      trigger: 'LifecycleTrigger',
      from: { type: 'array', items: text },
      to: null,
      refusal: text,
      refusals: map('LifecycleRefusals', text),
      otherRefusals: { type: 'array', items: text },
      section: text,
      deviations: { type: 'array', items: text },
    },
    required: ['trigger', 'from', 'to', 'section'],
    extensionsPrefix: 'x-',
  },
  LifecycleTrigger: {
    properties: { operation: text, when: map('LifecycleArguments', {}), time: text, outside: text },
    requiredOneOf: ['operation', 'time', 'outside'],
  },
})

/** Every lifecycle is complete, and agrees with the schemas, the operations and the error codes. */
export function lifecycle() {
  // What the lifecycles refer to may come after them.
  const facts = { schemas: new Map(), operations: new Map(), codes: new Set(), deviations: new Set() }
  const lifecycles = new Map()
  return {
    any(node) {
      for (const { id } of Array.isArray(node?.['x-deviation']) ? node['x-deviation'] : []) facts.deviations.add(id)
    },
    Schema(schema, { location, resolve }) {
      facts.schemas.set(lastKey(location), {
        property: (name) => {
          const property = schema.properties?.[name]
          return property && { ...resolve(property, location.source.absoluteRef).node, ...property }
        },
      })
    },
    PathItem: {
      Operation(operation, { resolve, location }, { PathItem }) {
        const at = (node, from = location.source.absoluteRef) => {
          const found = resolve(node ?? {}, from)
          return { node: found.node ?? {}, file: found.location?.source.absoluteRef ?? from }
        }
        const parameters = [...(PathItem.parameters ?? []), ...(operation.parameters ?? [])].map((p) => at(p).node.name)
        const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
          Object.keys(at(schema).node.properties ?? {}),
        )
        const codes = Object.values(operation.responses ?? {}).flatMap((response) =>
          Object.values(at(response).node.content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {})),
        )
        facts.operations.set(operation.operationId, {
          arguments: [...parameters, ...bodies],
          codes,
          section: operation['x-manual']?.section,
        })
      },
    },
    Example(example, { location }) {
      if (example['x-status']) facts.codes.add(lastKey(location))
    },
    Lifecycle(lifecycle, { location }) {
      lifecycles.set(location.absolutePointer, { lifecycle, location })
    },
    Root: {
      leave(_, { report }) {
        for (const { lifecycle, location } of lifecycles.values()) {
          const states = Object.keys(lifecycle.states ?? {})
          const transitions = (lifecycle.transitions ?? [])
            .map((transition, i) => ({ ...transition, location: location.child(['transitions', i]) }))
            .filter(({ trigger, from }) => trigger && Array.isArray(from))
          const problem = (message, place) => report({ message: `${lifecycle.title}: ${message}`, location: place })
          for (const check of [enumeration, knownStates, reachable, transience, operations, refusals, sections])
            check({ lifecycle, states, transitions, location }, facts, problem)
        }
      },
    },
  }
}

const lastKey = (location) => location.pointer.split('/').at(-1)
const nameOf = ({ operation, when, time, outside }) =>
  operation ? `${operation}${when ? ` with ${JSON.stringify(when)}` : ''}` : `"${time ?? outside}"`
const list = (words) => words.join(', ')

/** The states are the values of the property. */
function enumeration({ lifecycle, states, location }, { schemas }, problem) {
  const { schema, property } = lifecycle
  if (!schema && !property) return
  const values = schemas.get(schema)?.property(property)
  if (!values)
    return problem(
      `There is no ${schema}.${property}. Correct \`schema\` and \`property\`, which name the component schema and the property that hold the state.`,
      location.child(schema ? 'schema' : 'property'),
    )
  // A state that examples show in another form is not an enumeration: its description lists the values.
  const listed =
    values.enum?.map(String) ?? [...(values.description ?? '').matchAll(/`(\w+)` \(/g)].map(([, value]) => value)
  for (const state of states.filter((state) => !listed.includes(state)))
    problem(
      `\`${state}\` is not a value of ${schema}.${property}. Remove the state, or add it to the schema.`,
      location.child(['states', state]).key(),
    )
  for (const state of listed.filter((value) => !states.includes(value)))
    problem(
      `${schema}.${property} can be \`${state}\`, which is not a state. Add it to \`states\`, with its meaning.`,
      location.child('states').key(),
    )
}

/** Whatever names a state names one that exists. */
function knownStates({ lifecycle, states, transitions, location }, _, problem) {
  const check = (state, place) => {
    if (!states.includes(state))
      problem(`\`${state}\` is not a state. Write one of ${list(states)}, or add it to \`states\`.`, place)
  }
  if ('initial' in lifecycle) check(lifecycle.initial, location.child('initial'))
  for (const { from, to, refusals, location: place } of transitions) {
    from.forEach((state, i) => check(state, place.child(['from', i])))
    if (to !== null && to !== 'same') check(to, place.child('to'))
    for (const state of Object.keys(refusals ?? {})) check(state, place.child(['refusals', state]).key())
  }
}

/** Every state can be reached from the states of a new resource. */
function reachable({ lifecycle, states, transitions, location }, _, problem) {
  const created = transitions.filter(({ from }) => from.length === 0).map(({ to }) => to)
  if (lifecycle.initial !== undefined && !created.includes(lifecycle.initial))
    problem(
      `Nothing creates it in its initial state \`${lifecycle.initial}\`. Add a transition with \`from: []\` and \`to: ${lifecycle.initial}\`.`,
      location.child('initial'),
    )
  const reached = new Set(created)
  for (const state of reached)
    for (const { from, to } of transitions) if (from.includes(state) && to !== 'same') reached.add(to)
  for (const state of states.filter((state) => !reached.has(state)))
    problem(
      `Nothing leads to \`${state}\`. Add the transition that does, from a state that a new resource can reach.`,
      location.child(['states', state]).key(),
    )
}

/** A state is transient if, and only if, something other than a request ends it. */
function transience({ lifecycle, states, transitions, location }, _, problem) {
  for (const state of states) {
    const ends = transitions.filter(({ trigger, from }) => !trigger.operation && from.includes(state))
    const place = location.child(['states', state, 'transient'])
    if (lifecycle.states[state].transient && ends.length === 0)
      problem(
        `\`${state}\` is transient, but only requests end it. Add the transition with \`time\` or \`outside\` that ends it, or set \`transient\` to \`false\`.`,
        place,
      )
    const timed = ends.find(({ trigger }) => trigger.time)
    if (!lifecycle.states[state].transient && timed)
      problem(`${nameOf(timed.trigger)} ends \`${state}\` by itself. Set \`transient\` to \`true\`.`, place)
  }
}

/** The operations and their arguments exist, and an action has one outcome in each state. */
function operations({ transitions }, facts, problem) {
  const seen = new Set()
  for (const { trigger, from, location } of transitions) {
    if (!trigger.operation) continue
    const place = location.child(['trigger', 'operation'])
    const operation = facts.operations.get(trigger.operation)
    if (!operation) problem(`There is no operation ${trigger.operation}. Write the operationId of one.`, place)
    for (const name of Object.keys(operation ? (trigger.when ?? {}) : {}))
      if (!operation.arguments.includes(name))
        problem(
          `${trigger.operation} has no parameter or property \`${name}\`. Write one of ${list(operation.arguments)}.`,
          location.child(['trigger', 'when', name]).key(),
        )
    for (const state of from) {
      const action = `${nameOf(trigger)} in \`${state}\``
      if (seen.has(action))
        problem(`Two transitions say what happens to ${action}. Keep one of them.`, location.child('from'))
      seen.add(action)
    }
  }
}

/** Every action that some state refuses has an error code, and the operation returns all codes that are named. */
function refusals({ states, transitions }, facts, problem) {
  for (const { trigger, from, refusal, refusals = {}, otherRefusals = [], location } of transitions) {
    const codes = [
      ...(refusal === undefined ? [] : [[refusal, location.child('refusal')]]),
      ...Object.entries(refusals).map(([state, code]) => [code, location.child(['refusals', state])]),
      ...otherRefusals.map((code, i) => [code, location.child(['otherRefusals', i])]),
    ]
    const operation = facts.operations.get(trigger.operation)
    for (const [code, place] of codes)
      if (!trigger.operation)
        problem(`${nameOf(trigger)} is no request, which could be refused. Remove ${code}.`, place)
      else if (!facts.codes.has(code))
        problem(`${code} is not an error code of openapi/errors/. Write one that is, or add it there.`, place)
      else if (operation && !operation.codes.includes(code))
        problem(
          `${trigger.operation} does not return ${code}. Refer to it in the operation's responses, or write the code that it returns.`,
          place,
        )
    if (!operation || from.length === 0) continue
    const action = nameOf(trigger)
    const same = transitions.filter((other) => nameOf(other.trigger) === action)
    const open = states.filter((state) => !same.some((other) => other.from.includes(state)))
    if (refusal === undefined && open.some((state) => !(state in refusals)))
      problem(
        `${action} is not possible in ${list(open)}. Add \`refusal\`, the error code that says so.`,
        location.child('trigger'),
      )
    for (const state of Object.keys(refusals))
      if (states.includes(state) && !open.includes(state))
        problem(
          `${action} is possible in \`${state}\`, but \`refusals\` has a code for it. Remove one of the two.`,
          location.child(['refusals', state]).key(),
        )
  }
}

/** Every transition names a section of the manual, and deviations that exist. */
function sections({ transitions }, facts, problem) {
  const ofOperations = new Set([...facts.operations.values()].map(({ section }) => section))
  for (const { section, deviations = [], location } of transitions) {
    // Chapter 4 has a section for each operation; other chapters are known by their form only.
    if (!ofOperations.has(section) && !/^[1-35-9](\.\d+){1,2}$/.test(section))
      problem(
        `The manual has no section ${section}. Write the number of the section that says so, such as 4.2.3, the section of an operation, or '6.2', the error codes.`,
        location.child('section'),
      )
    deviations.forEach((id, i) => {
      if (!facts.deviations.has(id))
        problem(
          `There is no x-deviation with the id \`${id}\`. Correct the id, or record the deviation.`,
          location.child(['deviations', i]),
        )
    })
  }
}
