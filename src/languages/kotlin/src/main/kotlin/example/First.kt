package example

import koomap.apis.WorkspacesApi
import koomap.errorBody
import koomap.infrastructure.ApiClient
import koomap.infrastructure.ClientException
import koomap.models.CreateCommonWorkspaceRequest

/** Makes a workspace, lists all of them, and meets an error. */
fun main() {
    val url = System.getenv("KOOMAP_URL") ?: "http://127.0.0.1:4010"
    ApiClient.apiKey["X-Auth-Token"] = System.getenv("KOOMAP_TOKEN") ?: "any-token-for-the-mock"
    val workspaces = WorkspacesApi(url)

    val made = workspaces.createCommonWorkspace(CreateCommonWorkspaceRequest(workspaceName = "测试空间"))
    println("Made ${made.workspaceId} ${made.workspaceName}")

    for (workspace in workspaces.listCommonWorkspace(limit = 100).data) println("Found ${workspace.workspaceName}")

    try {
        workspaces.deleteCommonWorkspace("not-an-id", emptyMap<String, Any>())
    } catch (e: ClientException) {
        println("Refused: ${e.statusCode} ${e.errorBody?.errorCode} ${e.errorBody?.errorMsg}")
    }
}
