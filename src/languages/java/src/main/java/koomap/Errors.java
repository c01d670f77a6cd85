package koomap;

import java.util.Optional;
import koomap.KooMap.ApiErrorBody;
import koomap.KooMap.ApiException;
import koomap.KooMap.IamErrorBody;

/** The bodies of errors, with their types. */
public final class Errors {
  private Errors() {}

  /**
   * The body of an error of KooMap. Empty if the answer is something else, such as the page of a
   * proxy on the way; {@code error.body} has it as it came.
   */
  public static Optional<ApiErrorBody> body(ApiException error) {
    return Optional.ofNullable(ApiErrorBody.fromJson(error.body))
        .filter(body -> body.errorCode() != null);
  }

  /** The body of an error of IAM, which issues tokens. Empty if the answer is something else. */
  public static Optional<IamErrorBody> iamBody(ApiException error) {
    return Optional.ofNullable(IamErrorBody.fromJson(error.body))
        .filter(body -> body.error() != null);
  }
}
