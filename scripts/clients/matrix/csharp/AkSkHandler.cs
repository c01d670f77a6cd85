using System;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Signs every request with SDK-HMAC-SHA256, instead of sending a token.</summary>
sealed class AkSkHandler : DelegatingHandler
{
    readonly string ak;
    readonly string sk;

    public AkSkHandler(string ak, string sk) : base(new HttpClientHandler())
    {
        this.ak = ak;
        this.sk = sk;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var time = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
        var uri = request.RequestUri;
        var path = string.Join("/", uri.AbsolutePath.TrimEnd('/').Split('/').Select(Encode)) + "/";
        var query = uri.Query.TrimStart('?').Split(new[] { '&' }, StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(new[] { '=' }, 2).Select(Uri.UnescapeDataString).ToArray())
            .OrderBy(pair => pair[0], StringComparer.Ordinal).ThenBy(pair => pair[1], StringComparer.Ordinal)
            .Select(pair => string.Join("=", pair.Select(Uri.EscapeDataString)));
        var body = request.Content == null ? new byte[0] : await request.Content.ReadAsByteArrayAsync();
        var canonical = string.Join("\n", request.Method.Method, path, string.Join("&", query), "host:" + uri.Authority,
            "x-sdk-date:" + time, "", "host;x-sdk-date", Hash(body));
        var text = $"SDK-HMAC-SHA256\n{time}\n{Hash(Encoding.UTF8.GetBytes(canonical))}";
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(sk)))
            request.Headers.TryAddWithoutValidation("Authorization",
                $"SDK-HMAC-SHA256 Access={ak}, SignedHeaders=host;x-sdk-date, " +
                $"Signature={Hex(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)))}");
        request.Headers.TryAddWithoutValidation("X-Sdk-Date", time);
        return await base.SendAsync(request, cancellation);
    }

    static string Encode(string part) => Uri.EscapeDataString(Uri.UnescapeDataString(part));

    static string Hash(byte[] data)
    {
        using (var sha = SHA256.Create()) return Hex(sha.ComputeHash(data));
    }

    static string Hex(byte[] data) => string.Concat(data.Select(b => b.ToString("x2")));
}
