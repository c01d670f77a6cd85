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
 * Signs requests with an access key (AK/SK) in place of a token, by the algorithm `SDK-HMAC-SHA256`.
 *
 * A client with a signer signs everything that it sends; `startVps` and `startNavi` take it, all other operations need
 * a token.
 *
 * ```
 * val signing = OkHttpClient.Builder().addInterceptor(Signer(ak, sk)).build()
 * val positioning = PositioningApi(client = signing)
 * ```
 *
 * @param accessKey ID of the key, which is sent.
 * @param secretKey Secret of the key, which is not.
 * @param securityToken What came with the key, if it is a temporary one.
 * @param clock The service refuses what is more than 15 minutes off.
 */
class Signer(
    private val accessKey: String,
    private val secretKey: String,
    private val securityToken: String? = null,
    private val clock: Clock = Clock.systemUTC(),
) : Interceptor {
    init {
        require(accessKey.isNotEmpty() && secretKey.isNotEmpty()) { "A Signer needs both an access key and its secret." }
    }

    override fun intercept(chain: Interceptor.Chain): Response = chain.proceed(sign(chain.request()))

    /** A copy with a signature of a request that has a JSON body or none, and of all its headers. */
    fun sign(request: Request): Request {
        val time = TIME.format(Instant.now(clock))
        val prepared =
            request
                .newBuilder()
                .removeHeader("X-Auth-Token")
                .header("X-Sdk-Date", time)
                .apply {
                    securityToken?.let { header("X-Security-Token", it) }
                    // Later, OkHttp would put the type of the body in place of the header.
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

        /** Ends with a slash here, whatever the request does. */
        fun path(url: HttpUrl): String =
            url.pathSegments.joinToString("/", prefix = "/", transform = ::encode).trimEnd('/') + "/"

        /** Sorted before it is encoded, which is another order than afterwards. */
        fun query(url: HttpUrl): String =
            (0 until url.querySize)
                .map { url.queryParameterName(it) to url.queryParameterValue(it).orEmpty() }
                .sortedWith(compareBy({ it.first }, { it.second }))
                .joinToString("&") { (name, value) -> "${encode(name)}=${encode(value)}" }

        fun body(request: Request): ByteString = Buffer().also { request.body?.writeTo(it) }.readByteString()

        /** Percent-encodes all but letters, digits and `-._~`. */
        fun encode(text: String): String =
            URLEncoder
                .encode(text, Charsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
    }
}
