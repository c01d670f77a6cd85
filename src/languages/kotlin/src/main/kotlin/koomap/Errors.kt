package koomap

import koomap.infrastructure.ClientError
import koomap.infrastructure.ClientException
import koomap.infrastructure.Response
import koomap.infrastructure.Serializer
import koomap.infrastructure.ServerError
import koomap.infrastructure.ServerException
import koomap.models.ApiErrorBody
import koomap.models.IamErrorBody
import tools.jackson.core.JacksonException

/**
 * The body of an error from KooMap with a status below 500. Null if the response has another body, such as that of a
 * proxy.
 */
val ClientException.errorBody: ApiErrorBody? get() = response.body()

/** The same for an error with a status of 500 or above. */
val ServerException.errorBody: ApiErrorBody? get() = response.body()

/** The body of an error from IAM, which issues tokens. Null if the response has another body. */
val ClientException.iamErrorBody: IamErrorBody? get() = response.body()

/** The same for an error with a status of 500 or above. */
val ServerException.iamErrorBody: IamErrorBody? get() = response.body()

private inline fun <reified T> Response?.body(): T? {
    val json =
        when (this) {
            is ClientError<*> -> body
            is ServerError<*> -> body
            else -> null
        }
    return try {
        (json as? String)?.let { Serializer.jacksonObjectMapper.readValue(it, T::class.java) }
    } catch (_: JacksonException) {
        null
    }
}
