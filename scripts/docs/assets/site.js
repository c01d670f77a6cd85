// What pages do beyond HTML: the language switch keeps the place, old addresses lead on, code can be copied, and
// folded text is printed. Everything else works without it.
const words = document.documentElement.lang.startsWith('zh')
  ? { copy: '复制', copied: '已复制' }
  : { copy: 'Copy', copied: 'Copied' }

// Addresses of the former docs, which were one page: #tag/workspaces/operation/createCommonWorkspace
const former = { deviations: 'deviations.html', 'error-codes': 'errors.html', 'manual-history': 'basics.html#history' }
function lead() {
  if (document.body.dataset.kind !== 'start') return
  const [, operation] = /^#(?:tag\/[\w-]+\/)?operation\/(\w+)/.exec(location.hash) ?? []
  const [, tag] = /^#tag\/([\w-]+)/.exec(location.hash) ?? []
  if (operation) location.replace(`operations/${operation}.html`)
  else if (tag) location.replace(former[tag] ?? `#${tag}`)
}
lead()
addEventListener('hashchange', lead)

/** Whether an element is on the screen, below the header. */
function isShown(element) {
  const [box] = element.getClientRects()
  return box !== undefined && box.top < innerHeight && box.bottom > 56
}
/** The address of what is read: the target of the address as long as it is on the screen, or the last anchor above it. */
function place() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (scrollY < 100 || (target && isShown(target))) return location.hash
  const anchors = [...document.querySelectorAll('main [id]:not(svg *, .examples *)')]
  const above = anchors.filter((anchor) => anchor.getClientRects()[0]?.top < innerHeight / 3)
  return above.length > 0 ? `#${above.at(-1).id}` : location.hash
}
for (const link of document.querySelectorAll('[data-language]'))
  link.addEventListener('click', () => (link.hash = place()))

/** Opens the folded text that contains the target of the address. */
function unfold() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  let folded = target.closest('details:not([open])')
  if (!folded) return
  for (; folded; folded = folded.parentElement.closest('details:not([open])')) folded.open = true
  target.scrollIntoView()
}
unfold()
addEventListener('hashchange', unfold)

/** Loads a script from the root of the site. Modules and `fetch` do not work in pages that are opened from files. */
const loading = new Map()
function load(name) {
  if (!loading.has(name))
    loading.set(
      name,
      new Promise((resolve, reject) => {
        const script = document.createElement('script')
        script.src = `${document.body.dataset.root}/${name}`
        // Scripts run in the order in which they are asked for: the search needs its index.
        script.async = false
        script.onload = resolve
        script.onerror = () => {
          loading.delete(name)
          reject(new Error(`${name} could not be loaded.`))
        }
        document.head.append(script)
      }),
    )
  return loading.get(name)
}

const language = document.documentElement.lang.slice(0, 2)
const loadSearch = () => Promise.all([load(`search-${language}.js`), load('search.js')])
/** Opens the search. What is typed while it loads is not lost. */
let typed
async function search() {
  typed ??= ''
  await loadSearch()
  koomapSearch.open(typed)
  typed = undefined
}
const searchButton = document.querySelector('[data-search]')
searchButton.hidden = false
searchButton.addEventListener('click', search)
// Whoever is about to open the search should not wait for it.
for (const intent of ['pointerenter', 'focus']) searchButton.addEventListener(intent, loadSearch, { once: true })
addEventListener('keydown', (event) => {
  if (typed !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    typed += event.key
    return
  }
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]')
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return
  event.preventDefault()
  search()
})

const trial = document.querySelector('[data-try]')
if (trial) {
  trial.hidden = false
  const button = trial.querySelector('button')
  button.addEventListener('click', async () => {
    await load(`try-${language}.js`)
    await load('try.js')
    koomapTryIt(trial)
    button.remove()
    trial.querySelector('input, textarea, button')?.focus()
  })
}

// The language of the samples stays chosen from page to page.
const samples = document.querySelector('.languages')
if (samples) {
  const choices = [...samples.querySelectorAll('input')]
  try {
    const remembered = sessionStorage.getItem('koomap-samples')
    for (const choice of choices) {
      if (choice.value === remembered) choice.checked = true
      choice.addEventListener('change', () => sessionStorage.setItem('koomap-samples', choice.value))
    }
  } catch {
    // A browser without storage forgets the choice.
  }
}
// On narrow windows, Escape closes the navigation.
const menu = document.querySelector('.menu-state')
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.checked || document.querySelector('dialog[open]')) return
  menu.checked = false
  menu.focus()
})

// The navigation may be longer than the window.
const current = document.querySelector('.navigation [aria-current]')
const navigation = document.querySelector('.navigation')
if (current && current.offsetTop > navigation.clientHeight) navigation.scrollTop = current.offsetTop - 200

if (navigator.clipboard)
  for (const block of document.querySelectorAll('pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = words.copy
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(block.textContent)
      button.textContent = words.copied
      setTimeout(() => (button.textContent = words.copy), 1500)
    })
    const frame = document.createElement('div')
    frame.className = 'code'
    block.replaceWith(frame)
    frame.append(block, button)
  }

let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('main details:not([open], .deviations, .panel)')]
  for (const folded of opened) folded.open = true
})
addEventListener('afterprint', () => {
  for (const folded of opened) folded.open = false
})
