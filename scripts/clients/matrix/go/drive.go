// Command drive calls every operation of a generated client, and prints the reports. What differs between generators is
// in the file that is compiled with this one.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"reflect"
	"strings"
	"time"

	"koomap"
)

type call struct {
	Operation  string
	Modes      []string
	Parameters []parameter
	Body       json.RawMessage
	BodyType   string
	MediaType  string
}

type parameter struct {
	In, Name string
	Value    json.RawMessage
}

func (c call) in(place string) (found []parameter) {
	for _, p := range c.Parameters {
		if p.In == place {
			found = append(found, p)
		}
	}
	return found
}

// fields returns the fields of a form.
func (c call) fields() (fields []parameter) {
	var values map[string]json.RawMessage
	if err := json.Unmarshal(c.Body, &values); err != nil {
		panic(err)
	}
	for name, value := range values {
		fields = append(fields, parameter{Name: name, Value: value})
	}
	return fields
}

// target is the server that a client calls, with a token or a signing HTTP client.
type target struct {
	url   string
	token string
	http  *http.Client
}

// refusal is an error response with its typed body, which is nil if the client has no type for it.
type refusal struct {
	status int
	body   any
}

func (r *refusal) Error() string { return fmt.Sprintf("status %d: %+v", r.status, r.body) }

func main() {
	text, err := os.ReadFile(os.Getenv("KOOMAP_CALLS"))
	if err != nil {
		log.Fatal(err)
	}
	var calls []call
	if err := json.Unmarshal(text, &calls); err != nil {
		log.Fatal(err)
	}
	signer := &koomap.Signer{AccessKey: os.Getenv("KOOMAP_AK"), SecretKey: os.Getenv("KOOMAP_SK")}
	plain := &http.Client{Timeout: 10 * time.Second}
	signing := &http.Client{Timeout: 10 * time.Second, Transport: signer}
	for _, c := range calls {
		for _, mode := range c.Modes {
			t := target{os.Getenv("KOOMAP_" + strings.ToUpper(mode)), os.Getenv("KOOMAP_TOKEN"), plain}
			if mode == "signed" {
				t.token, t.http = "", signing
			}
			report(mode, c, t)
		}
	}
}

func report(mode string, c call, t target) {
	line := map[string]any{"mode": mode, "operation": c.Operation}
	if err := try(mode, c, t, line); err != nil {
		line["failure"] = err.Error()
	}
	text, err := json.Marshal(line)
	if err != nil {
		text, _ = json.Marshal(map[string]any{"mode": mode, "operation": c.Operation, "failure": err.Error()})
	}
	fmt.Println(string(text))
}

func try(mode string, c call, t target, line map[string]any) (err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v", panicked)
		}
	}()
	answer, err := do(context.Background(), t, c)
	if mode != "errors" {
		if err != nil {
			return err
		}
		line["type"] = typeName(answer.Type())
		// Some types are marshaled by a method of their pointer.
		pointer := reflect.New(answer.Type())
		pointer.Elem().Set(answer)
		line["answer"] = pointer.Interface()
		return nil
	}
	var refused *refusal
	if !errors.As(err, &refused) {
		return fmt.Errorf("no refusal, but %w", err)
	}
	line["status"] = refused.status
	if refused.body == nil {
		line["type"] = nil
		return nil
	}
	line["type"] = typeName(reflect.TypeOf(refused.body))
	body := reflect.Indirect(reflect.ValueOf(refused.body))
	if member := body.FieldByName("ErrorCode"); member.IsValid() {
		line["code"] = fmt.Sprint(member)
	} else {
		line["code"] = fmt.Sprint(body.FieldByName("Error").FieldByName("Code"))
	}
	return nil
}

// typeName returns nil for types that are not informative.
func typeName(t reflect.Type) any {
	switch {
	case t.Kind() == reflect.Pointer:
		return typeName(t.Elem())
	case t.Name() != "":
		return t.Name()
	case t.Kind() == reflect.Slice:
		return t.String()
	}
	return nil
}

// method finds the method of an operation, whose name may be spelled differently.
func method(of reflect.Value, name string) (reflect.Value, bool) {
	for i := range of.NumMethod() {
		if letters(of.Type().Method(i).Name) == letters(name) {
			return of.Method(i), true
		}
	}
	return reflect.Value{}, false
}

// arguments builds the arguments of a method: a context, the path parameters in order, a parameter struct, a body.
func arguments(ctx context.Context, method reflect.Type, c call) ([]reflect.Value, error) {
	paths := c.in("path")
	var arguments []reflect.Value
	for i := range method.NumIn() {
		t := method.In(i)
		argument := reflect.New(t).Elem()
		var err error
		switch {
		case i == 0:
			argument.Set(reflect.ValueOf(ctx))
		case method.IsVariadic() && i == method.NumIn()-1:
			continue
		case strings.HasSuffix(t.String(), "Params"):
			err = fill(argument, c.Parameters)
		case strings.HasSuffix(t.String(), "Multipart"):
			err = fill(argument, c.fields())
		case t.Kind() == reflect.String:
			err = set(argument, paths[0].Value)
			paths = paths[1:]
		default:
			err = set(argument, c.Body)
		}
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, argument)
	}
	return arguments, nil
}

// fill sets the fields of a struct that have the names of the parameters.
func fill(params reflect.Value, parameters []parameter) error {
	if params.Kind() == reflect.Pointer {
		params.Set(reflect.New(params.Type().Elem()))
		params = params.Elem()
	}
	for _, p := range parameters {
		field := params.FieldByNameFunc(func(name string) bool { return letters(name) == letters(p.Name) })
		if !field.IsValid() {
			continue
		}
		if err := set(field, p.Value); err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
	}
	return nil
}

// set decodes JSON into a value. The type may be a wrapper of an optional value, with a method SetTo.
func set(value reflect.Value, text json.RawMessage) error {
	if setTo := value.Addr().MethodByName("SetTo"); setTo.IsValid() {
		inner := reflect.New(setTo.Type().In(0)).Elem()
		if err := set(inner, text); err != nil {
			return err
		}
		setTo.Call([]reflect.Value{inner})
		return nil
	}
	return json.Unmarshal(text, value.Addr().Interface())
}

func letters(name string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "").Replace(name))
}
