package koomap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests with an access key (AK/SK) instead of a token, using the algorithm {@code
 * SDK-HMAC-SHA256}.
 *
 * <p>A client with a signer signs everything it sends. Every operation that takes a token also
 * accepts a signature.
 *
 * <pre>{@code
 * var client = new KooMap(new KooMap.Config().middleware(new Signer(ak, sk)));
 * }</pre>
 */
public final class Signer implements KooMap.Middleware {
  private static final String ALGORITHM = "SDK-HMAC-SHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String accessKey;
  private final String secretKey;
  private final String securityToken;
  private final Clock clock;

  /** Creates a signer with a permanent access key. */
  public Signer(String accessKey, String secretKey) {
    this(accessKey, secretKey, null);
  }

  /** Creates a signer with a temporary access key and its security token. */
  public Signer(String accessKey, String secretKey, String securityToken) {
    this(accessKey, secretKey, securityToken, Clock.systemUTC());
  }

  /**
   * Creates a signer with a clock of its own. The service refuses a signature whose time is more
   * than 15 minutes off.
   *
   * @throws IllegalArgumentException if the access key or its secret is null or empty
   */
  public Signer(String accessKey, String secretKey, String securityToken, Clock clock) {
    if (accessKey == null || accessKey.isEmpty() || secretKey == null || secretKey.isEmpty()) {
      throw new IllegalArgumentException("A Signer requires an access key ID and its secret.");
    }
    this.accessKey = accessKey;
    this.secretKey = secretKey;
    this.securityToken = securityToken;
    this.clock = clock;
  }

  /** Signs a request: its body, and all headers that it already has. */
  @Override
  public void onRequest(HttpRequest.Builder builder) {
    String time = TIME.format(Instant.now(clock));
    builder.setHeader("X-Sdk-Date", time);
    if (securityToken != null) {
      builder.setHeader("X-Security-Token", securityToken);
    }
    HttpRequest request = builder.build();
    URI uri = request.uri();

    SortedMap<String, String> headers = new TreeMap<>();
    request
        .headers()
        .map()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0).strip()));
    headers.put("host", host(uri));
    String names = String.join(";", headers.keySet());

    String canonical =
        String.join(
            "\n",
            request.method(),
            path(uri),
            query(uri),
            headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining()),
            names,
            sha256(body(request)));
    String signature =
        hmac(secretKey, String.join("\n", ALGORITHM, time, sha256(canonical.getBytes(UTF_8))));
    builder.setHeader(
        "Authorization",
        "%s Access=%s, SignedHeaders=%s, Signature=%s"
            .formatted(ALGORITHM, accessKey, names, signature));
  }

  /** The host as the Java HTTP client sends it. */
  private static String host(URI uri) {
    int standard = uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    int port = uri.getPort();
    return port == -1 || port == standard ? uri.getHost() : uri.getHost() + ":" + port;
  }

  /** Always signed with a trailing slash, even if the request has none. */
  private static String path(URI uri) {
    String path = encode(uri.getPath()).replace("%2F", "/");
    return path.endsWith("/") ? path : path + "/";
  }

  /** Sorted before encoding, which results in a different order than sorting afterwards. */
  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    return Arrays.stream(uri.getRawQuery().split("&"))
        .map(pair -> pair.contains("=") ? pair : pair + "=")
        .map(pair -> Arrays.stream(pair.split("=", 2)).map(Signer::decode).toList())
        .sorted((a, b) -> String.join("\0", a).compareTo(String.join("\0", b)))
        .map(pair -> pair.stream().map(Signer::encode).collect(Collectors.joining("=")))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /** Percent-encodes everything but letters, digits, and {@code -._~}. */
  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /** The bytes that the request's body publisher will send. */
  private static byte[] body(HttpRequest request) {
    BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    request
        .bodyPublisher()
        .ifPresentOrElse(
            publisher ->
                publisher.subscribe(
                    new Flow.Subscriber<ByteBuffer>() {
                      @Override
                      public void onSubscribe(Flow.Subscription subscription) {
                        bytes.onSubscribe(subscription);
                      }

                      @Override
                      public void onNext(ByteBuffer buffer) {
                        bytes.onNext(List.of(buffer));
                      }

                      @Override
                      public void onError(Throwable error) {
                        bytes.onError(error);
                      }

                      @Override
                      public void onComplete() {
                        bytes.onComplete();
                      }
                    }),
            bytes::onComplete);
    return bytes.getBody().toCompletableFuture().join();
  }

  private static String sha256(byte[] data) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), mac.getAlgorithm()));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
