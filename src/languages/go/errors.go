package koomap

// ErrorBody returns the body of an error from KooMap or the API gateway. It reports false if the response has another
// body, such as that of a proxy.
func (e *APIError) ErrorBody() (ApiErrorBody, bool) {
	var body ApiErrorBody
	err := reencode(e.Body, &body)
	return body, err == nil && body.ErrorCode != ""
}

// IamErrorBody returns the body of an error from IAM, which serves KeystoneCreateUserTokenByPassword. It reports false
// if the response has another body.
func (e *APIError) IamErrorBody() (IamErrorBody, bool) {
	var body IamErrorBody
	err := reencode(e.Body, &body)
	return body, err == nil && body.Error.Code != 0
}
