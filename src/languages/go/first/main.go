// Command first creates a workspace, lists workspaces, and handles an error.
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
	token := cmp.Or(os.Getenv("KOOMAP_TOKEN"), "any-token-for-the-mock")
	client := koomap.New(koomap.Config{
		ServerURL: cmp.Or(os.Getenv("KOOMAP_URL"), "http://127.0.0.1:4010"),
		Auth:      koomap.Auth{APIKey: map[string]func() string{"IamToken": func() string { return token }}},
	})
	ctx := context.Background()

	workspace, err := client.CreateCommonWorkspace(ctx, koomap.CreateCommonWorkspaceRequest{WorkspaceName: "测试空间"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("created", workspace.WorkspaceId, workspace.WorkspaceName)

	page, err := client.ListCommonWorkspace(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, workspace := range page.Data {
		fmt.Println("found", workspace.WorkspaceName)
	}

	_, err = client.CreateCommonWorkspace(ctx, koomap.CreateCommonWorkspaceRequest{WorkspaceName: "?"})
	var apiError *koomap.APIError
	if errors.As(err, &apiError) {
		body, _ := apiError.ErrorBody()
		fmt.Println("refused", apiError.Status, body.ErrorCode, body.ErrorMsg)
	}
}
