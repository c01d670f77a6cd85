package main

import (
	"context"
	"errors"
	"net/http"
	"reflect"

	"github.com/ogen-go/ogen/ogenerrors"
	"koomap"
)

// credentials provides the token. Without a token, requests are signed, which overwrites Authorization.
type credentials struct{ token string }

func (c credentials) IamToken(context.Context, koomap.OperationName) (koomap.IamToken, error) {
	if c.token == "" {
		return koomap.IamToken{}, ogenerrors.ErrSkipClientSecurity
	}
	return koomap.IamToken{APIKey: c.token}, nil
}

func (c credentials) AkSk(context.Context, koomap.OperationName) (koomap.AkSk, error) {
	if c.token != "" {
		return koomap.AkSk{}, ogenerrors.ErrSkipClientSecurity
	}
	return koomap.AkSk{}, nil
}

// statuses keeps the last status code, because the response types only name theirs.
type statuses struct {
	http *http.Client
	last int
}

func (s *statuses) Do(request *http.Request) (*http.Response, error) {
	response, err := s.http.Do(request)
	if err == nil {
		s.last = response.StatusCode
	}
	return response, err
}

func do(ctx context.Context, t target, c call) (reflect.Value, error) {
	statuses := &statuses{http: t.http}
	client, err := koomap.NewClient(t.url, credentials{t.token}, koomap.WithClient(statuses))
	if err != nil {
		return reflect.Value{}, err
	}
	method, ok := method(reflect.ValueOf(client), c.Operation)
	if !ok {
		return reflect.Value{}, errors.New("no such method")
	}
	arguments, err := arguments(ctx, method.Type(), c)
	if err != nil {
		return reflect.Value{}, err
	}
	results := method.Call(arguments)
	if err, _ := results[1].Interface().(error); err != nil {
		return reflect.Value{}, err
	}
	body := results[0]
	if body.Kind() == reflect.Interface {
		body = body.Elem()
	}
	if response := reflect.Indirect(body).FieldByName("Response"); response.IsValid() {
		body = response
	}
	if statuses.last < 300 {
		return body, nil
	}
	// If several statuses share a schema, each has its own type that is defined as the type of the schema.
	for _, schema := range []any{koomap.ApiErrorBody{}, koomap.IamErrorBody{}} {
		if t := reflect.TypeOf(schema); reflect.Indirect(body).CanConvert(t) {
			body = reflect.Indirect(body).Convert(t)
			break
		}
	}
	return reflect.Value{}, &refusal{statuses.last, body.Interface()}
}
