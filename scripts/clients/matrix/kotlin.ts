import { readFile, writeFile } from 'node:fs/promises'
import { kotlin } from '../kotlin.ts'
import { openapiGeneratorVersion } from '../generators.ts'
import { dependencies, drive } from './java.ts'
import { drivers, sh, type Row } from './rows.ts'

export const rows: Row[] = [
  {
    id: 'openapi-generator-kotlin',
    language: 'kotlin',
    generator: 'openapi-generator kotlin',
    version: openapiGeneratorVersion,
    reads: '3.1',
    needs: ['java', 'javac', 'mvn'],
    async generate(at) {
      await kotlin.make(at.folder)
      await dependencies(at)
    },
    compile: {
      by: '`kotlinc -Werror`',
      // Also keeps the parameter names, which the driver reads.
      async run({ folder }) {
        const options = '<configuration><args><arg>-Werror</arg><arg>-java-parameters</arg></args></configuration>'
        const pom = await readFile(`${folder}pom.xml`, 'utf8')
        await writeFile(`${folder}strict.xml`, pom.replace('<executions>', `${options}<executions>`))
        await sh('mvn', ['-B', '-f', 'strict.xml', 'compile'], { cwd: folder })
      },
    },
    drive: (at, env) => drive(at, `${drivers('kotlin')}Kotlin.java`, env, 'target/classes'),
    first: true,
    gaps: [],
  },
]
