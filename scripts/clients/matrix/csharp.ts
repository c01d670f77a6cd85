import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { openapiGenerator, openapiGeneratorVersion } from '../generators.ts'
import { drivers, sh, unrejectedDots, type Row, type Workshop } from './rows.ts'

const nswag = '14.7.1'
/** The build of NSwag for .NET Framework, which Mono runs. */
const binaries = (at: Workshop) => `${at.tools}${nswag}/node_modules/nswag/bin/binaries/Win/`

export const rows: Row[] = [
  {
    id: 'nswag',
    language: 'csharp',
    generator: 'NSwag',
    version: nswag,
    reads: '3.0',
    needs: ['mono', 'mcs'],
    async install(at) {
      const facade = 'System.Runtime.InteropServices.RuntimeInformation.dll'
      const ready = `${at.tools}${nswag}/ready/`
      if (existsSync(ready)) return
      const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--prefix', `${at.tools}${nswag}`]
      await sh('npm', ['install', ...options, `nswag@${nswag}`], { cwd: at.tools })
      const args = ['-target:library', `-out:${binaries(at)}${facade}`, `${drivers('csharp')}Facade.cs`]
      await sh('mcs', args, { cwd: ready })
    },
    async generate(at) {
      await sh(
        'mono',
        [
          ...[`${binaries(at)}NSwag.exe`, 'openapi2csclient', `/input:${at.description}`],
          ...[`/output:${at.folder}KooMap.cs`, '/namespace:KooMap', '/className:{controller}Client'],
          // By default, NSwag generates a client class for each first path segment.
          '/operationGenerationMode:SingleClientFromOperationId',
          // Otherwise, omitted properties are sent as 0 or with their defaults.
          ...['/generateOptionalPropertiesAsNullable:true', '/generateDefaultValues:false'],
        ],
        { cwd: at.folder },
      )
    },
    compile: {
      by: "Mono's `mcs -warnaserror`",
      async run(at) {
        const json = 'Newtonsoft.Json.dll'
        await cp(binaries(at) + json, at.folder + json)
        const references = [
          json,
          'System.ComponentModel.DataAnnotations',
          'System.Net.Http',
          'System.Runtime.Serialization',
        ]
        const sources = ['KooMap.cs', ...['Driver.cs', 'AkSkHandler.cs'].map((name) => drivers('csharp') + name)]
        // NSwag disables the warning about comparing a number with null, but it has another code in Mono's compiler.
        const options = ['-warnaserror', '-nowarn:0162', '-out:driver.exe', ...references.map((name) => `-r:${name}`)]
        await sh('mcs', [...options, ...sources], { cwd: at.folder })
      },
    },
    drive: (at, env) => sh('mono', ['driver.exe'], { cwd: at.folder, env }),
    gaps: [
      {
        in: ['calls'],
        because:
          'For a property that is a number or a string, NSwag uses only the first type, so `40000` becomes `"40000"` ' +
          '([NSwag#1721](https://github.com/RicoSuter/NSwag/issues/1721)). It also cannot send the form of `listImageBaseInfo`.',
      },
      {
        in: ['multipart', 'errors', 'token', 'signature'],
        because:
          'NSwag requires all fields of a form, even optional ones. If one is missing, it throws before sending the request ' +
          '([NSwag#5023](https://github.com/RicoSuter/NSwag/pull/5023)).',
      },
      unrejectedDots('resolved'),
    ],
  },
  {
    id: 'openapi-generator-csharp',
    language: 'csharp',
    generator: 'openapi-generator csharp',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['java', 'mvn'],
    async generate(at) {
      await openapiGenerator(['generate', '-g', 'csharp', '-i', at.description, '-o', at.folder])
    },
    gaps: [
      {
        in: ['compiles'],
        because:
          'The client is not compiled, because it targets .NET 10 and needs NuGet packages, and CI has only Mono.',
      },
    ],
  },
]
