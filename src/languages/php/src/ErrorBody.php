<?php

declare(strict_types=1);

namespace KooMap;

/** Typed body of an `ApiError`, which itself has the body as an array. */
final class ErrorBody
{
    /** The body of an error from KooMap or the API gateway. Null for any other body, such as that of a proxy. */
    public static function of(ApiError $error): ?ApiErrorBody
    {
        $body = $error->body;
        return isset($body['error_code'], $body['error_msg']) ? ApiErrorBody::fromArray($body) : null;
    }

    /** The body of an error from IAM, which issues tokens. Null for any other body. */
    public static function ofIam(ApiError $error): ?IamErrorBody
    {
        $body = $error->body;
        return isset($body['error']['code'], $body['error']['message']) ? IamErrorBody::fromArray($body) : null;
    }
}
