import type { Language } from './labels.ts'

/** The names of values (`x-enum-varnames`) in Chinese, for enumerations whose description does not say what each means. */
export const chineseNames: Record<string, string> = {
  AliasAscending: '按别名升序',
  AliasDescending: '按别名降序',
  Clipped: '已裁剪',
  Cog: '是 COG',
  Deleted: '已删除',
  Existing: '未删除',
  High: '高',
  HighText: '高',
  Low: '低',
  LowText: '低',
  Medium: '中',
  MediumText: '中',
  Multispectral: '多光谱',
  NameAscending: '按名称升序',
  NameDescending: '按名称降序',
  NotCog: '不是 COG',
  Panchromatic: '全色',
  Raw: '原始影像',
  Result: '成果影像',
  Starred: '已置顶',
  Tiled: '已切片',
  Unclipped: '未裁剪',
  Unstarred: '未置顶',
  Untiled: '未切片',
  UploadTimeAscending: '按上传时间升序',
  UploadTimeDescending: '按上传时间降序',
}

/** What the name of a value says: `NameAscending` as "name ascending". Numbers in text have names that end in `Text`. */
export function inWords(name: string, language: Language): string {
  if (language === 'zh') return chineseNames[name] ?? ''
  return name
    .replace(/Text$/, '')
    .replaceAll(/(?<=[a-z])[A-Z]/g, ' $&')
    .toLowerCase()
}
