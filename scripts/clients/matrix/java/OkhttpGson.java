import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.JSON;
import org.openapitools.client.auth.ApiKeyAuth;
import org.openapitools.client.model.ApiErrorBody;

/** Drives the client that {@code openapi-generator generate -g java} generates. */
final class OkhttpGson extends Driver {
  private static final Gson PLAIN =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  public static void main(String[] args) throws Exception {
    new OkhttpGson().run();
  }

  @Override
  Object read(String json) {
    return PLAIN.fromJson(json, Object.class);
  }

  @Override
  String write(Object value) {
    return JSON.getGson().toJson(value);
  }

  @Override
  Object convert(Object json, Type type) {
    return JSON.getGson().fromJson(PLAIN.toJson(json), type);
  }

  @Override
  Object client(Map<String, Object> call, String mode, String url) throws Exception {
    var client = new ApiClient();
    if (mode.equals("signed")) {
      client.setHttpClient(new OkHttpClient.Builder().addInterceptor(OkhttpGson::signed).build());
    } else {
      ((ApiKeyAuth) client.getAuthentication("IamToken")).setApiKey(env("token"));
    }
    Class<?> type = apiOf((String) call.get("tag"), "org.openapitools.client.api");
    Object api = type.getConstructor(ApiClient.class).newInstance(client);
    // The token operation has its own server.
    type.getMethod("setCustomBaseUrl", String.class).invoke(api, url);
    return api;
  }

  @Override
  Failure failure(Map<String, Object> call, Throwable thrown) {
    return thrown instanceof ApiException error
        ? new Failure(error.getCode(), error.getErrorObject(), ApiErrorBody.class)
        : null;
  }

  /** Signs a request, as {@code Signer} in the other clients does. */
  private static Response signed(Interceptor.Chain chain) throws IOException {
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    RequestBody content = chain.request().body();
    var builder = chain.request().newBuilder().header("X-Sdk-Date", time);
    if (content != null && content.contentType() != null) {
      // OkHttp would later overwrite the header with the media type of the body.
      builder.header("Content-Type", content.contentType().toString());
    }
    Request request = builder.build();
    var headers = new TreeMap<String, String>();
    for (String name : request.headers().names()) {
      headers.put(name.toLowerCase(Locale.ROOT), request.header(name));
    }
    headers.put("host", request.url().host() + ":" + request.url().port());
    String names = String.join(";", headers.keySet());
    var body = new Buffer();
    if (content != null) {
      content.writeTo(body);
    }
    try {
      String canonical =
          String.join(
              "\n",
              request.method(),
              request.url().encodedPath() + "/",
              query(request.url()),
              headers.entrySet().stream()
                  .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                  .collect(Collectors.joining()),
              names,
              sha256(body.readByteArray()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(env("sk").getBytes(UTF_8), "HmacSHA256"));
      String text = "SDK-HMAC-SHA256\n" + time + "\n" + sha256(canonical.getBytes(UTF_8));
      String signature = HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
      String authorization =
          "SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%s"
              .formatted(env("ak"), names, signature);
      return chain.proceed(request.newBuilder().header("Authorization", authorization).build());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String query(HttpUrl url) {
    return IntStream.range(0, url.querySize())
        .mapToObj(i -> List.of(url.queryParameterName(i), url.queryParameterValue(i)))
        .sorted((a, b) -> String.join("\0", a).compareTo(String.join("\0", b)))
        .map(pair -> encode(pair.get(0)) + "=" + encode(pair.get(1)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }

  private static String sha256(byte[] data) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
  }
}
