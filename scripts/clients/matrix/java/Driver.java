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
 * Makes the calls in {@code KOOMAP_CALLS} with a client by reflection, and prints a line of JSON
 * for each one. The client must be compiled with parameter names.
 */
abstract class Driver {
  /** What a failed call threw: the status, the body, and the declared type of the body. */
  record Failure(int status, Object body, Type type) {}

  /** Parses JSON into maps, lists, strings, numbers and booleans. */
  abstract Object read(String json);

  /** Serializes a typed value as JSON, with the client's own code. */
  abstract String write(Object value);

  /** Converts a JSON value to the type of a parameter. */
  abstract Object convert(Object json, Type type) throws Exception;

  /**
   * Creates the object with the method of a call. In the mode {@code signed} it signs requests,
   * otherwise it sends the token.
   */
  abstract Object client(Map<String, Object> call, String mode, String url) throws Exception;

  /** Reads a thrown error, or returns null if it is not the client's error for a response. */
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
    for (Map<String, Object> call : calls) {
      for (String mode : (List<String>) call.get("modes")) {
        out.println(json(report(call, mode)));
      }
    }
    // Threads of HTTP clients would keep the program running for a while.
    System.exit(0);
  }

  /** Finds the class with the operations of a tag in a package below the working directory. */
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

  /** Finds the main method of an operation. Its variants have more parameters or other names. */
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

  /** Returns the simple name of a type, or null if it says nothing about the content. */
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
