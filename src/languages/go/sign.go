package koomap

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Signer is an [http.RoundTripper] that signs each request with an access key, using the algorithm SDK-HMAC-SHA256.
// Every operation that takes a token also accepts a signature. A client with a Signer needs no Auth.
//
// It is safe for concurrent use.
type Signer struct {
	AccessKey     string            // Access key ID, which is sent with every request.
	SecretKey     string            // Secret access key, which signs requests and is never sent.
	SecurityToken string            // Security token of a temporary access key; empty for a permanent one.
	Base          http.RoundTripper // Sends the signed request; nil means [http.DefaultTransport].
}

// RoundTrip signs a copy of the request and sends it.
func (s *Signer) RoundTrip(req *http.Request) (*http.Response, error) {
	signed := req.Clone(req.Context())
	if err := s.Sign(signed, time.Now()); err != nil {
		return nil, err
	}
	if s.Base != nil {
		return s.Base.RoundTrip(signed)
	}
	return http.DefaultTransport.RoundTrip(signed)
}

// Sign sets X-Sdk-Date, Authorization, and, for a temporary key, X-Security-Token. The signature covers Host, the body,
// which is read into memory, and every header that the request already has; headers set later are not signed. The
// gateway refuses a request that was signed more than 15 minutes ago.
//
// It returns an error if AccessKey or SecretKey is empty, or the body cannot be read.
func (s *Signer) Sign(req *http.Request, at time.Time) error {
	var body []byte
	if req.Body != nil {
		var err error
		body, err = io.ReadAll(req.Body)
		if err = errors.Join(err, req.Body.Close()); err != nil {
			return err
		}
		req.Body = io.NopCloser(bytes.NewReader(body))
	}
	if s.AccessKey == "" || s.SecretKey == "" {
		return errors.New("koomap: Signer requires an AccessKey and a SecretKey")
	}

	const algorithm = "SDK-HMAC-SHA256"
	date := at.UTC().Format("20060102T150405Z")
	req.Header.Del("Authorization") // An earlier attempt may have left one.
	req.Header.Set("X-Sdk-Date", date)
	if s.SecurityToken != "" {
		req.Header.Set("X-Security-Token", s.SecurityToken)
	}

	host := req.Host
	if host == "" {
		host = req.URL.Host
	}
	headers := map[string]string{"host": host}
	names := []string{"host"}
	for name, values := range req.Header {
		name = strings.ToLower(name)
		if name == "content-length" { // The header is not sent: net/http counts the body itself.
			continue
		}
		headers[name] = strings.TrimSpace(strings.Join(values, ", "))
		names = append(names, name)
	}
	slices.Sort(names)
	signedHeaders := strings.Join(names, ";")

	var canonical strings.Builder
	canonical.WriteString(req.Method + "\n" + canonicalPath(req.URL) + "\n" + canonicalQuery(req.URL) + "\n")
	for _, name := range names {
		canonical.WriteString(name + ":" + headers[name] + "\n")
	}
	canonical.WriteString("\n" + signedHeaders + "\n" + hash(body))

	mac := hmac.New(sha256.New, []byte(s.SecretKey))
	mac.Write([]byte(algorithm + "\n" + date + "\n" + hash([]byte(canonical.String()))))
	signature := hex.EncodeToString(mac.Sum(nil))
	req.Header.Set("Authorization",
		algorithm+" Access="+s.AccessKey+", SignedHeaders="+signedHeaders+", Signature="+signature)
	return nil
}

// canonicalPath always ends with a slash, even if the path of the request does not.
func canonicalPath(u *url.URL) string {
	segments := strings.Split(strings.TrimSuffix(u.Path, "/"), "/")
	for i, segment := range segments {
		segments[i] = escape(segment)
	}
	return strings.Join(segments, "/") + "/"
}

// canonicalQuery is sorted before it is escaped, which results in a different order than sorting afterwards.
func canonicalQuery(u *url.URL) string {
	query := u.Query()
	names := make([]string, 0, len(query))
	for name := range query {
		names = append(names, name)
	}
	slices.Sort(names)
	var pairs []string
	for _, name := range names {
		slices.Sort(query[name])
		for _, value := range query[name] {
			pairs = append(pairs, escape(name)+"="+escape(value))
		}
	}
	return strings.Join(pairs, "&")
}

// escape percent-encodes everything but letters, digits, and "-._~".
func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
