import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Opens a program as an editor does, and returns its type errors and the documentation that it shows. */
export function openInEditor(path: string, folder: string, options: ts.CompilerOptions) {
  const service = ts.createLanguageService({
    ...{ fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, realpath: ts.sys.realpath! },
    ...{ directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories },
    getScriptFileNames: () => [path],
    getScriptVersion: () => '',
    getScriptSnapshot: (name) =>
      existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    // Checks the declarations of the package and of its dependencies, but not those of TypeScript itself.
    getCompilationSettings: () => ({ strict: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, ...options }), // prettier-ignore
  })
  return {
    /** The errors as text; empty if there are none. */
    errors: () =>
      ts.formatDiagnostics(ts.getPreEmitDiagnostics(service.getProgram()!), {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      }),
    /** The documentation that is shown for the name at a position. */
    documentationAt: (position: number) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(path, position)?.documentation),
  }
}
