package example;

import java.util.Optional;
import koomap.Errors;
import koomap.KooMap;
import koomap.KooMap.ApiException;
import koomap.KooMap.CreateCommonWorkspaceRequest;
import koomap.KooMap.ListCommonWorkspaceParams;
import koomap.KooMap.Workspace;

/** Creates a workspace, or says why it is refused, and lists workspaces. */
public final class First {
  private First() {}

  public static void main(String[] args) {
    String url = env("KOOMAP_URL", "http://127.0.0.1:4010");
    String token = env("KOOMAP_TOKEN", "any");
    var auth = new KooMap.Auth().apiKey("IamToken", token);
    var client = new KooMap(new KooMap.Config().serverUrl(url).auth(auth));

    try {
      Workspace created =
          client.createCommonWorkspace(new CreateCommonWorkspaceRequest("测试空间", null));
      System.out.println("Created " + created.workspaceId() + " " + created.workspaceName());
    } catch (ApiException e) {
      Errors.body(e)
          .ifPresent(
              body ->
                  System.out.printf(
                      "Refused: %d %s %s%n", e.status, body.errorCode(), body.errorMsg()));
    }

    var params = new ListCommonWorkspaceParams().limit(100L);
    for (Workspace workspace : client.listCommonWorkspace(params).data2()) {
      System.out.println("Found " + workspace.workspaceName());
    }
  }

  private static String env(String name, String otherwise) {
    return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
  }
}
