import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calls every operation of a client by reflection, with the calls of {@code KOOMAP_CALLS}, and
 * prints a line of JSON for each. The client must be compiled with the names of parameters.
 */
abstract class Driver {
  /**
   * What a failed call threw: its status, its body, and the type that the body is declared with.
   */
  record Failure(int status, Object body, Type type) {}

  /** JSON as maps, lists, strings, numbers and booleans. */
  abstract Object read(String json);

  /** A typed value as JSON, by the means of the client. */
  abstract String write(Object value);

  /** A JSON value as the type of a parameter. */
  abstract Object convert(Object json, Type type) throws Exception;

  /**
   * The object with the method of a call. Signs if the mode is {@code signed}, else has the token.
   */
  abstract Object client(Map<String, Object> call, String mode, String url) throws Exception;

  /** What was thrown, if it is the error of the client for an answer that is no success. */
  abstract Failure failure(Map<String, Object> call, Throwable thrown) throws Exception;

  static String env(String name) {
    return System.getenv("KOOMAP_" + name.toUpperCase(Locale.ROOT));
  }

  static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  @SuppressWarnings("unchecked")
  final void run() throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var calls = (List<Map<String, Object>>) read(Files.readString(Path.of(env("calls"))));
    for (String mode : List.of("answers", "errors", "signed")) {
      for (Map<String, Object> call : calls) {
        if (!mode.equals("signed") || call.get("signed").equals(true)) {
          out.println(json(report(call, mode)));
        }
      }
    }
    // Threads of HTTP clients would keep the program for a while.
    System.exit(0);
  }

  /**
   * The class with the operations of a tag, among those of a package below the working directory.
   */
  static Class<?> apiOf(String tag, String packageName) throws Exception {
    try (var files = Files.list(Path.of(packageName.replace('.', '/')))) {
      String wanted = letters(tag + "Api.class");
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (letters(name).equals(wanted)) {
          return Class.forName(packageName + "." + name.replace(".class", ""));
        }
      }
    }
    throw new IllegalStateException("there is no class for " + tag);
  }

  private Map<String, Object> report(Map<String, Object> call, String mode) {
    var report = new LinkedHashMap<String, Object>();
    report.put("mode", mode);
    report.put("operation", call.get("operation"));
    try {
      Object client = client(call, mode, env(mode));
      Method method = method(client, (String) call.get("operation"));
      var arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = argument(method.getParameters()[i], call);
      }
      Object answer = method.invoke(client, arguments);
      report.put("type", name(method.getGenericReturnType()));
      report.put("answer", read(write(answer)));
    } catch (InvocationTargetException e) {
      failed(report, call, e.getCause());
    } catch (Exception e) {
      failed(report, call, e);
    }
    return report;
  }

  private void failed(Map<String, Object> report, Map<String, Object> call, Throwable thrown) {
    try {
      Failure failure = report.get("mode").equals("errors") ? failure(call, thrown) : null;
      if (failure == null) {
        report.put("failure", thrown.toString());
      } else {
        report.put("status", failure.status);
        report.put("code", code(read(write(failure.body))));
        report.put("type", name(failure.type));
      }
    } catch (Exception e) {
      report.put("failure", thrown + ", and the error has no body that can be read: " + e);
    }
  }

  private static Object code(Object body) {
    var members = (Map<?, ?>) body;
    return members.get("error") instanceof Map<?, ?> error
        ? error.get("code")
        : members.get("error_code");
  }

  /** Generators add variants with further parameters or other names. */
  private static Method method(Object client, String operation) {
    return Arrays.stream(client.getClass().getMethods())
        .filter(method -> letters(method.getName()).equals(letters(operation)))
        .min(Comparator.comparing(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException("there is no method " + operation));
  }

  @SuppressWarnings("unchecked")
  private Object argument(Parameter parameter, Map<String, Object> call) throws Exception {
    Class<?> type = parameter.getType();
    var values = new LinkedHashMap<String, Object>();
    for (var described : (List<Map<String, Object>>) call.get("parameters")) {
      values.put(letters((String) described.get("name")), described.get("value"));
    }
    if ("multipart/form-data".equals(call.get("mediaType"))) {
      ((Map<String, Object>) call.get("body"))
          .forEach((name, value) -> values.put(letters(name), value));
    }
    String name = letters(parameter.getName());
    if (values.containsKey(name)) {
      return convert(values.get(name), parameter.getParameterizedType());
    }
    if (name.equals("body") || type.getSimpleName().equals(call.get("bodyType"))) {
      return convert(call.get("body"), parameter.getParameterizedType());
    }
    if (!type.getSimpleName().endsWith("Params")) {
      return null;
    }
    Object params = type.getConstructor().newInstance();
    for (Field field : type.getFields()) {
      field.set(params, convert(values.get(letters(field.getName())), field.getGenericType()));
    }
    return params;
  }

  /** The simple name of a type, or null if it says nothing of what is in it. */
  private static String name(Type type) {
    return List.of(Object.class, String.class, void.class).contains(type)
        ? null
        : type.getTypeName().replaceAll("\\w+[.$]", "");
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return String.join(
              ",",
              map.entrySet().stream()
                  .map(e -> json(e.getKey()) + ":" + json(e.getValue()))
                  .toList())
          .transform(members -> "{" + members + "}");
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(Driver::json).toList()) + "]";
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      out.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : c);
    }
    return out.append('"').toString();
  }
}
