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

// Signer is an [http.RoundTripper] that signs each request with an access key, by the algorithm SDK-HMAC-SHA256. The
// operations StartVps and StartNavi take a signature in place of a token. A client with a Signer needs no Auth.
//
// It is safe for concurrent use.
type Signer struct {
	AccessKey     string            // ID of the key, which is sent with every request.
	SecretKey     string            // Secret of the key, which signs and is never sent.
	SecurityToken string            // Token that came with a temporary key, else empty.
	Base          http.RoundTripper // Sends what is signed; nil means [http.DefaultTransport].
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

// Sign sets X-Sdk-Date, Authorization and, for a temporary key, X-Security-Token. It signs Host, the body, which must be
// JSON or empty, and every header that the request has by now; a header that is set later is not signed. The gateway
// refuses a request that was signed more than 15 minutes ago.
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
		return errors.New("koomap: Signer needs an AccessKey and a SecretKey")
	}

	const algorithm = "SDK-HMAC-SHA256"
	date := at.UTC().Format("20060102T150405Z")
	req.Header.Del("Authorization") // An earlier try may have left one.
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

// canonicalPath ends with a slash, whatever the request does.
func canonicalPath(u *url.URL) string {
	segments := strings.Split(strings.TrimSuffix(u.Path, "/"), "/")
	for i, segment := range segments {
		segments[i] = escape(segment)
	}
	return strings.Join(segments, "/") + "/"
}

// canonicalQuery is sorted before it is escaped, which is another order than afterwards.
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

// escape percent-encodes all but letters, digits and "-._~".
func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
