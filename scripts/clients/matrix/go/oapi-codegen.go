package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"reflect"

	"koomap"
)

func do(ctx context.Context, t target, c call) (reflect.Value, error) {
	client, err := koomap.NewClientWithResponses(t.url, koomap.WithHTTPClient(t.http),
		koomap.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
			if t.token != "" {
				request.Header.Set("X-Auth-Token", t.token)
			}
			return nil
		}))
	if err != nil {
		return reflect.Value{}, err
	}
	method, ok := method(reflect.ValueOf(client), c.Operation+"WithResponse")
	if !ok {
		return reflect.Value{}, errors.New("no such method with a typed body")
	}
	arguments, err := arguments(ctx, method.Type(), c)
	if err != nil {
		return reflect.Value{}, err
	}
	results := method.Call(arguments)
	if err, _ := results[1].Interface().(error); err != nil {
		return reflect.Value{}, err
	}
	response := results[0].Elem()
	status := response.FieldByName("HTTPResponse").Interface().(*http.Response).StatusCode
	body := response.FieldByName(fmt.Sprintf("JSON%d", status))
	if status < 300 {
		if !body.IsValid() || body.IsNil() {
			return reflect.Value{}, fmt.Errorf("no typed body for status %d", status)
		}
		return body, nil
	}
	if !body.IsValid() || body.IsNil() {
		return reflect.Value{}, &refusal{status, nil}
	}
	return reflect.Value{}, &refusal{status, body.Interface()}
}
