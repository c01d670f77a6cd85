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
	config := koomap.NewConfiguration()
	config.Servers = koomap.ServerConfigurations{{URL: t.url}}
	config.OperationServers = nil // The token operation has its own server.
	config.HTTPClient = t.http
	if t.token != "" {
		ctx = context.WithValue(ctx, koomap.ContextAPIKeys, map[string]koomap.APIKey{"IamToken": {Key: t.token}})
	}
	request, err := builder(ctx, koomap.NewAPIClient(config), c)
	if err != nil {
		return reflect.Value{}, err
	}
	given := append(c.in("query"), c.in("header")...)
	switch {
	case c.MediaType == "multipart/form-data":
		given = append(given, c.fields()...)
	case c.BodyType == "EmptyObject":
		given = append(given, parameter{Name: "Body", Value: c.Body})
	case c.BodyType != "":
		given = append(given, parameter{Name: c.BodyType, Value: c.Body})
	}
	for _, p := range given {
		if request, err = with(request, p); err != nil {
			return reflect.Value{}, err
		}
	}
	results := request.MethodByName("Execute").Call(nil)
	err, _ = results[2].Interface().(error)
	var failed *koomap.GenericOpenAPIError
	if response, _ := results[1].Interface().(*http.Response); response != nil && response.StatusCode >= 300 && errors.As(err, &failed) {
		return results[0], &refusal{response.StatusCode, failed.Model()}
	}
	return results[0], err
}

// builder returns the request of an operation, with its path parameters.
func builder(ctx context.Context, client *koomap.APIClient, c call) (reflect.Value, error) {
	services := reflect.ValueOf(client).Elem()
	for i := range services.NumField() {
		if !services.Type().Field(i).IsExported() {
			continue
		}
		if method, ok := method(services.Field(i), c.Operation); ok {
			arguments, err := arguments(ctx, method.Type(), c)
			if err != nil {
				return reflect.Value{}, err
			}
			return method.Call(arguments)[0], nil
		}
	}
	return reflect.Value{}, errors.New("no such method")
}

func with(request reflect.Value, p parameter) (reflect.Value, error) {
	method, ok := method(request, p.Name)
	if !ok {
		return reflect.Value{}, fmt.Errorf("the request takes no %s", p.Name)
	}
	argument := reflect.New(method.Type().In(0)).Elem()
	if err := set(argument, p.Value); err != nil {
		return reflect.Value{}, fmt.Errorf("%s: %w", p.Name, err)
	}
	return method.Call([]reflect.Value{argument})[0], nil
}
