package koomap_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"

	"koomap"
)

// A client that signs requests instead of sending a token.
func ExampleSigner() {
	signer := &koomap.Signer{
		AccessKey: os.Getenv("HUAWEICLOUD_SDK_AK"),
		SecretKey: os.Getenv("HUAWEICLOUD_SDK_SK"),
	}
	client := koomap.New(koomap.Config{
		HTTPClient: &http.Client{Transport: signer},
		Headers:    map[string]string{"Uuid": "1f0c6c3e-2a5b-4d0e-9c47-8b2f6a1d3e90"},
	})
	route, err := client.StartNavi(context.Background(), koomap.StartNaviRequest{Payload: koomap.NaviPayload{
		From: koomap.NaviPoint{X: "366678.10", Y: "3457914.89", Z: "43.62"},
		To:   koomap.NaviPoint{X: "366702.40", Y: "3457931.25", Z: "48.12"},
		Utm:  "51N",
	}})
	if err != nil {
		log.Fatal(err)
	}
	for _, step := range route.Path {
		fmt.Println(*step.X, *step.Y, *step.Z)
	}
}
