import type { Language } from '../text/labels.ts'

/** A file that can be downloaded, which is beside the pages. */
interface Download {
  /** Its name in `generated/`. */
  file: string
  /** What it is for, in Markdown. */
  text: Record<Language, string>
}

/** The files that can be downloaded, the most useful ones first. */
export const downloads: Download[] = [
  {
    file: 'openapi.yaml',
    text: {
      en: 'The whole description, in OpenAPI 3.1.',
      zh: '完整的 API 描述（英文），OpenAPI 3.1。',
    },
  },
  {
    file: 'openapi.json',
    text: { en: 'The same as JSON.', zh: '同上，JSON 格式。' },
  },
  {
    file: 'openapi.zh-CN.yaml',
    text: {
      en: 'The description in Chinese, for Apifox and other tools.',
      zh: '中文版 API 描述，可导入 Apifox 等工具。',
    },
  },
  {
    file: 'openapi-3.0.yaml',
    text: {
      en: 'The description in OpenAPI 3.0, for tools that do not support 3.1.',
      zh: 'OpenAPI 3.0 版，适用于不支持 3.1 的工具。',
    },
  },
  {
    file: 'openapi-plain.json',
    text: {
      en: 'The description without extensions (`x-`), such as the deviations from the manual. It is a third smaller, for language models and for tools that reject extensions.',
      zh: '不含扩展字段（`x-`，如与手册的差异），体积约小三分之一，适合提供给大语言模型，或用于不接受扩展字段的工具。',
    },
  },
  {
    file: 'openapi-samples.json',
    text: {
      en: 'The description with the samples of these docs (`x-codeSamples`), for other tools that render docs.',
      zh: '附带本文档中的代码示例（`x-codeSamples`），供其他文档工具使用。',
    },
  },
  {
    file: 'koomap.postman_collection.json',
    text: {
      en: 'A Postman collection with example values. Its variables hold the servers (`baseUrl`, `iamUrl`) and the `token`, which the first request sets.',
      zh: 'Postman 集合（英文），已填入示例值。服务器地址（`baseUrl`、`iamUrl`）和 `token` 均为变量，第一个请求会自动设置 `token`。',
    },
  },
  {
    file: 'koomap.zh-CN.postman_collection.json',
    text: { en: 'The same collection in Chinese.', zh: '同一个集合的中文版。' },
  },
]
