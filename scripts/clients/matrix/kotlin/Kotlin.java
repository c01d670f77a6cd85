import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Map;
import koomap.ErrorsKt;
import koomap.Signer;
import koomap.infrastructure.ApiClient;
import koomap.infrastructure.ClientException;
import koomap.infrastructure.Serializer;
import koomap.models.ApiErrorBody;
import koomap.models.IamErrorBody;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Drives the client that {@code npm run clients -- kotlin} generates. */
final class Kotlin extends Driver {
  private static final JsonMapper MAPPER = Serializer.getJacksonObjectMapper();

  public static void main(String[] args) throws Exception {
    new Kotlin().run();
  }

  @Override
  Object read(String json) {
    return MAPPER.readValue(json, Object.class);
  }

  @Override
  String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  Object convert(Object json, Type type) {
    return MAPPER.convertValue(json, MAPPER.constructType(type));
  }

  @Override
  Object client(Map<String, Object> call, String mode, String url) throws Exception {
    var http = new OkHttpClient.Builder();
    if (mode.equals("signed")) {
      http.addInterceptor(new Signer(env("ak"), env("sk"), null, Clock.systemUTC()));
    }
    ApiClient.Companion.getApiKey().put("X-Auth-Token", env("token"));
    return apiOf((String) call.get("tag"), "koomap.apis")
        .getConstructor(String.class, Call.Factory.class)
        .newInstance(url, http.build());
  }

  @Override
  Failure failure(Map<String, Object> call, Throwable thrown) {
    if (!(thrown instanceof ClientException error)) {
      return null;
    }
    return call.get("errorType").equals("IamErrorBody")
        ? new Failure(error.getStatusCode(), ErrorsKt.getIamErrorBody(error), IamErrorBody.class)
        : new Failure(error.getStatusCode(), ErrorsKt.getErrorBody(error), ApiErrorBody.class);
  }
}
