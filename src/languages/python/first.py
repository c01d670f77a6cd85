"""Creates a workspace, lists workspaces, and handles an error."""

import os

from koomap import ApiError, Client, CreateCommonWorkspaceRequest, EmptyObject
from koomap.errors import error_body

url = os.environ.get("KOOMAP_URL", "http://127.0.0.1:4010")
token = os.environ.get("KOOMAP_TOKEN", "any-token-for-the-mock")
client = Client(url, auth={"apiKey": {"IamToken": token}}, timeout=30)

workspace = client.create_common_workspace(
    CreateCommonWorkspaceRequest(workspace_name="测试空间")
)
print("Created", workspace.workspace_id, workspace.workspace_name)

for workspace in client.list_common_workspace(limit=100).data:
    print("Found", workspace.workspace_name)

try:
    client.delete_common_workspace("not-an-id", EmptyObject())
except ApiError as error:
    body = error_body(error)
    print("Refused:", error.status, body and f"{body.error_code} {body.error_msg}")
