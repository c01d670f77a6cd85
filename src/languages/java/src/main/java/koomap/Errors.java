package koomap;

import java.util.Optional;
import koomap.KooMap.ApiErrorBody;
import koomap.KooMap.ApiException;
import koomap.KooMap.IamErrorBody;

/** Typed bodies of errors. */
public final class Errors {
  private Errors() {}

  /**
   * Returns the body of an error from KooMap. Empty if the response has another body, such as that
   * of a proxy; {@code error.body} has it as received.
   */
  public static Optional<ApiErrorBody> body(ApiException error) {
    return Optional.ofNullable(ApiErrorBody.fromJson(error.body))
        .filter(body -> body.errorCode() != null);
  }

  /** Returns the body of an error from IAM, which issues tokens. Empty for any other body. */
  public static Optional<IamErrorBody> iamBody(ApiException error) {
    return Optional.ofNullable(IamErrorBody.fromJson(error.body))
        .filter(body -> body.error() != null);
  }
}
