import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { openapiGenerator, openapiGeneratorVersion } from '../../scripts/lib/clients/tools.ts'
import { drivers, sh, type Row, type Workshop } from './rows.ts'

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
          // The default makes client classes of the first parts of the paths.
          '/operationGenerationMode:SingleClientFromOperationId',
          // Otherwise members that are left out are sent, as 0 or with their defaults.
          ...['/generateOptionalPropertiesAsNullable:true', '/generateDefaultValues:false'],
        ],
        { cwd: at.folder },
      )
    },
    compile: {
      by: '`mcs -warnaserror` of Mono',
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
        // The comparison of a number with null, whose warning NSwag turns off for Microsoft's compiler, has another here.
        const options = ['-warnaserror', '-nowarn:0162', '-out:driver.exe', ...references.map((name) => `-r:${name}`)]
        await sh('mcs', [...options, ...sources], { cwd: at.folder })
      },
    },
    drive: (at, env) => sh('mono', ['driver.exe'], { cwd: at.folder, env }),
    gaps: [
      {
        in: ['calls'],
        because:
          'NSwag types a member that is a number or a string as the first of the two, so that `"40000"` becomes `40000` ' +
          '([NSwag#1721](https://github.com/RicoSuter/NSwag/issues/1721)); and it cannot send the form of `listImageBaseInfo`.',
      },
      {
        in: ['multipart', 'errors', 'token'],
        because:
          'NSwag demands every field of a form, also those that are not required, and throws before it sends anything ' +
          '([NSwag#5023](https://github.com/RicoSuter/NSwag/pull/5023)).',
      },
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
        because: 'Not tried, as its client is for .NET 10 and needs packages of NuGet, and CI has no more than Mono.',
      },
    ],
  },
]
