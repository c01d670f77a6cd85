package koomap

// ErrorBody returns the body of an error of KooMap or of the gateway in front of it. It reports false when the answer
// has another body, such as that of a proxy on the way.
func (e *APIError) ErrorBody() (ApiErrorBody, bool) {
	var body ApiErrorBody
	err := reencode(e.Body, &body)
	return body, err == nil && body.ErrorCode != ""
}

// IamErrorBody returns the body of an error of IAM, which answers KeystoneCreateUserTokenByPassword. It reports false
// when the answer has another body.
func (e *APIError) IamErrorBody() (IamErrorBody, bool) {
	var body IamErrorBody
	err := reencode(e.Body, &body)
	return body, err == nil && body.Error.Code != 0
}
