import { badge } from './badge.js'
import { h, setText, syncSome, t } from './elements.js'

/** How many rows are shown at first. */
const first = 10

const $ = (id) => document.getElementById(id)

/** Shows the folders, the satellite images, and the usage. */
export function showTables({ folders, images, usage }) {
  showTable('folder', folders, (row) => row.folder_code, folderCells)
  showTable('image', images, (row) => row.image_id, imageCells)
  showTable('usage', usage, (row) => `${row.account} ${row.usage_measure_name} ${row.usage_unit_type}`, usageCells)
}

/** Shows a table, or what to do about its being empty. */
function showTable(name, rows, keyOf, cellsOf) {
  $(`no-${name}s`).hidden = rows.length > 0
  $(`${name}-table`).hidden = rows.length === 0
  const create = () => {
    const cells = []
    const element = h('tr')
    element.update = (row) =>
      cellsOf(row).forEach((value, at) => {
        if (!cells[at]) {
          cells[at] = at === 0 ? h('th', { scope: 'row' }) : h('td')
          if (Array.isArray(value)) cells[at].append((cells[at].badge = badge()))
          element.append(cells[at])
        }
        if (Array.isArray(value)) cells[at].badge.show(...value)
        else setText(cells[at], String(value ?? ''))
      })
    return element
  }
  syncSome($(`${name}-rows`), rows, keyOf, create, first)
}

const folderKinds = ['moving', 'good', 'bad']
const imageKinds = { 0: 'good', 1: 'moving', 3: 'moving', 6: 'moving' }

const folderCells = (row) => [
  row.folder_name,
  [`${row.status} ${t(`folder-${row.status}`)}`, folderKinds[row.status]],
  row.images,
  row.create_time.slice(0, 19).replace('T', ' '),
]

const imageCells = (row) => [
  row.image_name,
  [`${row.image_status} ${t(`image-${row.image_status}`)}`, imageKinds[row.image_status] ?? 'bad'],
  t(row.is_product === '1' ? 'resultImage' : 'rawImage'),
  row.image_level,
  row.image_resolution,
]

const usageCells = (row) => [
  row.usage_measure_name,
  `${Math.round(row.usage * 1000) / 1000} ${row.unit}`,
  row.capacity ? `${row.capacity} ${row.unit}` : '–',
]
