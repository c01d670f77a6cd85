import { fileURLToPath } from 'node:url'
import { root } from '../cli/paths.ts'
import { correct, type Correction } from './corrections.ts'
import { handWritten } from './folder.ts'
import { openapiGenerator, openapiGeneratorVersion } from './generators.ts'
import type { Language } from './language.ts'

/** Templates that start every file with only the name of the API, instead of the whole description. */
const templates = fileURLToPath(new URL('rust', import.meta.url))

const corrections: Correction[] = [
  // The values of a map can be null (openapi-generator#19989).
  {
    file: 'src/models/create_task_request.rs',
    wrong: 'data_description: std::collections::HashMap<String, String>',
    right: 'data_description: std::collections::HashMap<String, Option<String>>',
  },
  // Otherwise, empty path parameters and dots, which URL libraries resolve even if encoded, lead to another operation.
  {
    file: 'src/apis/mod.rs',
    wrong: `urlencode<T: AsRef<str>>(s: T) -> String {
    ::url::form_urlencoded::byte_serialize(s.as_ref().as_bytes()).collect()
`,
    right: `urlencode<T: AsRef<str>>(s: T) -> std::io::Result<String> {
    let s = s.as_ref();
    if matches!(s, "" | "." | "..") {
        return Err(std::io::Error::new(
            std::io::ErrorKind::InvalidInput,
            format!("a path parameter must not be {s:?}, which would change the path of the request"),
        ));
    }
    // In a path, a plus sign does not mean a space.
    Ok(::url::form_urlencoded::byte_serialize(s.as_bytes()).collect::<String>().replace('+', "%20"))
`,
  },
  { file: 'src/apis/', wrong: /crate::apis::urlencode\(\w+\)/g, right: '$&?' },
]

export const rust: Language = {
  generator: `openapi-generator ${openapiGeneratorVersion}`,
  async make(folder) {
    const properties = {
      library: 'reqwest-trait',
      supportMiddleware: true,
      topLevelApiClient: true,
      useSingleRequestParameter: true,
      useBonBuilder: true,
      avoidBoxedModels: true,
    }
    await openapiGenerator([
      ...['generate', '-g', 'rust', '-o', folder, '-t', templates],
      // Support for OpenAPI 3.1 is in beta. It represents images as strings, but with 3.0 they are bytes.
      ...['-i', `${root}generated/openapi-3.0.yaml`],
      `--additional-properties=${Object.entries(properties).map((pair) => pair.join('='))}`,
      // The rest of the crate is written by hand.
      '--global-property=apis,models,apiDocs=false,modelDocs=false,supportingFiles=mod.rs:configuration.rs',
      // Otherwise, an API key is sent in the header of every security scheme, so Authorization would contain the token.
      '--openapi-normalizer=SECURITY_SCHEMES_FILTER=key:IamToken',
    ])
    await correct(folder, corrections)
    await handWritten('rust', folder)
  },
  next: 'cargo run --example first',
}
