<?php

declare(strict_types=1);

namespace KooMap;

/** What the service says of a call that failed: `ApiError` has it as an array, this gives it a type. */
final class ErrorBody
{
    /** Null when the answer is not the service's own, such as a page of a proxy. */
    public static function of(ApiError $error): ?ApiErrorBody
    {
        $body = $error->body;
        return isset($body['error_code'], $body['error_msg']) ? ApiErrorBody::fromArray($body) : null;
    }

    /** The same for IAM, which issues the tokens and has a body of its own. */
    public static function ofIam(ApiError $error): ?IamErrorBody
    {
        $body = $error->body;
        return isset($body['error']['code'], $body['error']['message']) ? IamErrorBody::fromArray($body) : null;
    }
}
