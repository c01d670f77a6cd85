package koomap

// Ptr returns a pointer to a value, for optional properties and parameters: Limit: koomap.Ptr[int64](10).
func Ptr[T any](value T) *T {
	return &value
}

// Token returns credentials for a Config that send the token of an IAM user.
func Token(token string) Auth {
	return Auth{APIKey: map[string]func() string{"IamToken": func() string { return token }}}
}
