package koomap

import okhttp3.HttpUrl
import okhttp3.Interceptor
import okhttp3.Request
import okhttp3.Response
import okio.Buffer
import okio.ByteString
import okio.ByteString.Companion.encodeUtf8
import java.net.URLEncoder
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter

/**
 * Signs requests with an access key (AK/SK) instead of a token, using the algorithm `SDK-HMAC-SHA256`.
 *
 * A client with a signer signs everything it sends. Every operation that takes a token also accepts a signature.
 *
 * ```
 * val signing = OkHttpClient.Builder().addInterceptor(Signer(ak, sk)).build()
 * val positioning = PositioningApi(client = signing)
 * ```
 *
 * @param accessKey Access key ID, which is sent with every request.
 * @param secretKey Secret access key, which signs requests and is never sent.
 * @param securityToken Security token of a temporary access key; null for a permanent one.
 * @param clock Clock for the time of signing. The service refuses a signature whose time is more than 15 minutes off.
 * @throws IllegalArgumentException If the access key ID or its secret is empty.
 */
class Signer(
    private val accessKey: String,
    private val secretKey: String,
    private val securityToken: String? = null,
    private val clock: Clock = Clock.systemUTC(),
) : Interceptor {
    init {
        require(accessKey.isNotEmpty() && secretKey.isNotEmpty()) { "A Signer requires an access key ID and its secret." }
    }

    override fun intercept(chain: Interceptor.Chain): Response = chain.proceed(sign(chain.request()))

    /** Returns a signed copy of a request. The signature covers all its headers and its body, which is written for it. */
    fun sign(request: Request): Request {
        val time = TIME.format(Instant.now(clock))
        val prepared =
            request
                .newBuilder()
                .removeHeader("X-Auth-Token")
                .header("X-Sdk-Date", time)
                .apply {
                    securityToken?.let { header("X-Security-Token", it) }
                    // OkHttp would later replace the header with the media type of the body.
                    request.body?.contentType()?.let { header("Content-Type", it.toString()) }
                }.build()

        val headers =
            prepared.headers
                .associate { (name, value) -> name.lowercase() to value.trim() }
                .plus("host" to host(prepared.url))
                .toSortedMap()
        val names = headers.keys.joinToString(";")
        val canonical =
            listOf(
                prepared.method,
                path(prepared.url),
                query(prepared.url),
                headers.entries.joinToString("") { (name, value) -> "$name:$value\n" },
                names,
                body(prepared).sha256().hex(),
            ).joinToString("\n")
        val text = "$ALGORITHM\n$time\n${canonical.encodeUtf8().sha256().hex()}"
        val signature = text.encodeUtf8().hmacSha256(secretKey.encodeUtf8()).hex()
        return prepared
            .newBuilder()
            .header("Authorization", "$ALGORITHM Access=$accessKey, SignedHeaders=$names, Signature=$signature")
            .build()
    }

    private companion object {
        const val ALGORITHM = "SDK-HMAC-SHA256"
        val TIME: DateTimeFormatter = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC)

        /** The host as OkHttp sends it. */
        fun host(url: HttpUrl): String =
            if (url.port == HttpUrl.defaultPort(url.scheme)) url.host else "${url.host}:${url.port}"

        /** Always signed with a trailing slash, even if the request has none. */
        fun path(url: HttpUrl): String =
            url.pathSegments.joinToString("/", prefix = "/", transform = ::encode).trimEnd('/') + "/"

        /** Sorted before encoding, which results in a different order than sorting afterwards. */
        fun query(url: HttpUrl): String =
            (0 until url.querySize)
                .map { url.queryParameterName(it) to url.queryParameterValue(it).orEmpty() }
                .sortedWith(compareBy({ it.first }, { it.second }))
                .joinToString("&") { (name, value) -> "${encode(name)}=${encode(value)}" }

        fun body(request: Request): ByteString = Buffer().also { request.body?.writeTo(it) }.readByteString()

        /** Percent-encodes everything but letters, digits, and `-._~`. */
        fun encode(text: String): String =
            URLEncoder
                .encode(text, Charsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
    }
}
