package example

import koomap.apis.WorkspacesApi
import koomap.errorBody
import koomap.infrastructure.ApiClient
import koomap.infrastructure.ClientException
import koomap.models.CreateCommonWorkspaceRequest

/** Creates a workspace, lists workspaces, and handles an error. */
fun main() {
    val url = System.getenv("KOOMAP_URL") ?: "http://127.0.0.1:4010"
    ApiClient.apiKey["X-Auth-Token"] = System.getenv("KOOMAP_TOKEN") ?: "any-token-for-the-mock"
    val workspaces = WorkspacesApi(url)

    val created = workspaces.createCommonWorkspace(CreateCommonWorkspaceRequest(workspaceName = "测试空间"))
    println("Created ${created.workspaceId} ${created.workspaceName}")

    for (workspace in workspaces.listCommonWorkspace(limit = 100).data) println("Found ${workspace.workspaceName}")

    try {
        workspaces.deleteCommonWorkspace("not-an-id", emptyMap<String, Any>())
    } catch (e: ClientException) {
        println("Refused: ${e.statusCode} ${e.errorBody?.errorCode} ${e.errorBody?.errorMsg}")
    }
}
