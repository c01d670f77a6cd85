import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import koomap.Errors;
import koomap.KooMap;
import koomap.Signer;

/** Drives the client that {@code npm run clients -- java} generates. */
final class Redocly extends Driver {
  public static void main(String[] args) throws Exception {
    new Redocly().run();
  }

  @Override
  Object read(String json) {
    return KooMap.Json.parse(json);
  }

  @Override
  String write(Object value) {
    return KooMap.Json.write(value);
  }

  @Override
  Object convert(Object json, Type type) throws Exception {
    if (json == null) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      var items = new ArrayList<Object>();
      for (Object item : (List<?>) json) {
        items.add(convert(item, list.getActualTypeArguments()[0]));
      }
      return items;
    }
    var target = (Class<?>) type;
    if (target.isEnum()) {
      return target.getMethod("fromWire", String.class).invoke(null, json);
    }
    return target.isRecord() ? target.getMethod("fromJson", Object.class).invoke(null, json) : json;
  }

  @Override
  @SuppressWarnings("unchecked")
  Object client(Map<String, Object> call, String mode, String url) {
    var config = new KooMap.Config().serverUrl(url).timeout(Duration.ofSeconds(10));
    if (mode.equals("signed")) {
      config.middleware(new Signer(env("ak"), env("sk")));
    } else {
      config.auth(new KooMap.Auth().apiKey("IamToken", env("token")));
    }
    // The methods take no header parameters, so the client sends them.
    for (var parameter : (List<Map<String, Object>>) call.get("parameters")) {
      if (parameter.get("in").equals("header")) {
        config.header((String) parameter.get("name"), (String) parameter.get("value"));
      }
    }
    return new KooMap(config);
  }

  @Override
  Failure failure(Map<String, Object> call, Throwable thrown) {
    if (!(thrown instanceof KooMap.ApiException error)) {
      return null;
    }
    return call.get("errorType").equals("IamErrorBody")
        ? new Failure(error.status, Errors.iamBody(error).orElseThrow(), KooMap.IamErrorBody.class)
        : new Failure(error.status, Errors.body(error).orElseThrow(), KooMap.ApiErrorBody.class);
  }
}
