package example

import koomap.apis.WorkspacesApi
import koomap.errorBody
import koomap.infrastructure.ApiClient
import koomap.infrastructure.ClientException
import koomap.models.CreateCommonWorkspaceRequest

/** Creates a workspace, or says why it is refused, and lists workspaces. */
fun main() {
    val url = System.getenv("KOOMAP_URL") ?: "http://127.0.0.1:4010"
    ApiClient.apiKey["X-Auth-Token"] = System.getenv("KOOMAP_TOKEN") ?: "any"
    val workspaces = WorkspacesApi(url)

    try {
        val created = workspaces.createCommonWorkspace(CreateCommonWorkspaceRequest(workspaceName = "测试空间"))
        println("Created ${created.workspaceId} ${created.workspaceName}")
    } catch (e: ClientException) {
        println("Refused: ${e.statusCode} ${e.errorBody?.errorCode} ${e.errorBody?.errorMsg}")
    }

    for (workspace in workspaces.listCommonWorkspace(limit = 100).data) println("Found ${workspace.workspaceName}")
}
