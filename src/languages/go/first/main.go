// Command first creates a workspace, or says why it is refused, and lists workspaces.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"koomap"
)

func main() {
	client := koomap.New(koomap.Config{
		ServerURL: cmp.Or(os.Getenv("KOOMAP_URL"), "http://127.0.0.1:4010"),
		Auth:      koomap.Token(cmp.Or(os.Getenv("KOOMAP_TOKEN"), "any")),
	})
	ctx := context.Background()

	workspace, err := client.CreateCommonWorkspace(ctx, koomap.CreateCommonWorkspaceRequest{WorkspaceName: "测试空间"})
	var apiError *koomap.APIError
	switch {
	case err == nil:
		fmt.Println("created", workspace.WorkspaceId, workspace.WorkspaceName)
	case errors.As(err, &apiError):
		body, _ := apiError.ErrorBody()
		fmt.Println("refused", apiError.Status, body.ErrorCode, body.ErrorMsg)
	default:
		log.Fatal(err)
	}

	page, err := client.ListCommonWorkspace(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, workspace := range page.Data {
		fmt.Println("found", workspace.WorkspaceName)
	}
}
