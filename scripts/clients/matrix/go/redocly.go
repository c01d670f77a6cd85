package main

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"

	"koomap"
)

func do(ctx context.Context, t target, c call) (reflect.Value, error) {
	config := koomap.Config{ServerURL: t.url, HTTPClient: t.http, Headers: map[string]string{}}
	if t.token != "" {
		config.Auth.APIKey = map[string]func() string{"IamToken": func() string { return t.token }}
	}
	// The methods take no header parameters, so the client sends them.
	for _, p := range c.in("header") {
		var value string
		if err := json.Unmarshal(p.Value, &value); err != nil {
			return reflect.Value{}, err
		}
		config.Headers[p.Name] = value
	}
	method, ok := method(reflect.ValueOf(koomap.New(config)), c.Operation)
	if !ok {
		return reflect.Value{}, errors.New("no such method")
	}
	arguments, err := arguments(ctx, method.Type(), c)
	if err != nil {
		return reflect.Value{}, err
	}
	results := method.Call(arguments)
	err, _ = results[1].Interface().(error)
	var refused *koomap.APIError
	if !errors.As(err, &refused) {
		return results[0], err
	}
	if body, ok := refused.ErrorBody(); ok {
		return results[0], &refusal{refused.Status, body}
	}
	if body, ok := refused.IamErrorBody(); ok {
		return results[0], &refusal{refused.Status, body}
	}
	return results[0], &refusal{refused.Status, nil}
}
