import { iamPassword, isKooMapError, KooMap } from 'koomap-openapi'

const { KOOMAP_DOMAIN, KOOMAP_USER, KOOMAP_PASSWORD, KOOMAP_URL } = process.env

const koomap = new KooMap({
  auth: iamPassword({ domain: KOOMAP_DOMAIN!, user: KOOMAP_USER!, password: KOOMAP_PASSWORD! }),
  ...(KOOMAP_URL && { baseUrl: KOOMAP_URL }), // For example, http://127.0.0.1:4010 for the sandbox.
})

try {
  const { workspace_id } = await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })

  const [folder] = await koomap.listFolder.all({ body: { condition: { status: '1' } } }).toArray({ limit: 1 })
  if (!folder) throw new Error('The account has no folder of oblique images. Upload one in the KooMap console.')
  const { task_id } = await koomap.createReal3DTask({
    path: { workspace_id },
    body: {
      task_name: '园区建模',
      task_type: 'REAL3D-UNCTRL',
      modeling_type: 'Nerf',
      folder_code: folder.folder_code!,
    },
  })
  await koomap.startReal3DTask({ path: { workspace_id, task_id }, body: {} })

  const task = await koomap.waitForReal3DTask(
    { workspace_id, task_id },
    { onProgress: ({ task_status, task_progress }) => console.log(task_status, task_progress) },
  )
  console.log(`${task.task_name} is done`)

  for await (const product of koomap.listReal3DProducts.all())
    for (const { type, files } of product.product_details ?? []) console.log(product.name, type, files)
} catch (error) {
  if (isKooMapError(error)) console.error(error.message, error.requestId)
  throw error
}
