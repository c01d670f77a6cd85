"""Creates a workspace, or says why it is refused, and lists workspaces."""

import os

from koomap import ApiError, Client, CreateCommonWorkspaceRequest
from koomap.errors import error_body

url = os.environ.get("KOOMAP_URL", "http://127.0.0.1:4010")
token = os.environ.get("KOOMAP_TOKEN", "any")
client = Client(url, auth={"apiKey": {"IamToken": token}}, timeout=30)

try:
    workspace = client.create_common_workspace(
        CreateCommonWorkspaceRequest(workspace_name="测试空间")
    )
    print("Created", workspace.workspace_id, workspace.workspace_name)
except ApiError as error:
    body = error_body(error)
    print("Refused:", error.status, body and f"{body.error_code} {body.error_msg}")

for workspace in client.list_common_workspace(limit=100).data:
    print("Found", workspace.workspace_name)
