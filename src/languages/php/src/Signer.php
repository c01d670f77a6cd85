<?php

declare(strict_types=1);

namespace KooMap;

/**
 * Signs requests with an access key (AK/SK), which every operation that takes a token accepts instead.
 *
 * It is a middleware, so every attempt is signed anew:
 *
 *     $koomap = new Client(new Config(middleware: [new Signer($ak, $sk)]));
 *     $result = $koomap->startVps($body, headers: ['App-Id' => $appId]);
 *
 * The algorithm is SDK-HMAC-SHA256. The signature covers Host and all headers that the request already has; headers
 * added by a later middleware are not signed. The gateway refuses a signature whose time is more than 15 minutes off.
 */
final class Signer
{
    private const ALGORITHM = 'SDK-HMAC-SHA256';

    /**
     * @param string $ak access key ID, which is sent with every request
     * @param string $sk secret access key, which signs requests and is never sent
     * @param string|null $securityToken security token of a temporary access key
     * @throws \InvalidArgumentException if $ak or $sk is empty
     */
    public function __construct(
        private readonly string $ak,
        #[\SensitiveParameter]
        private readonly string $sk,
        #[\SensitiveParameter]
        private readonly ?string $securityToken = null,
    ) {
        if ($ak === '' || $sk === '') {
            throw new \InvalidArgumentException('A Signer requires an access key ID and its secret.');
        }
    }

    public function __invoke(array $request, callable $next): array
    {
        return $next($this->sign($request, time()));
    }

    /**
     * Returns the request with X-Sdk-Date, Authorization, and, for a temporary key, X-Security-Token.
     *
     * @param int $time time of signing, as a Unix time in seconds
     */
    public function sign(array $request, int $time): array
    {
        $date = gmdate('Ymd\THis\Z', $time);
        $request['headers']['X-Sdk-Date'] = $date;
        if ($this->securityToken !== null) {
            $request['headers']['X-Security-Token'] = $this->securityToken;
        }

        $url = parse_url($request['url']);
        $headers = ['host' => $url['host'] . (isset($url['port']) ? ":{$url['port']}" : '')];
        foreach ($request['headers'] as $name => $value) {
            $headers[strtolower($name)] = trim((string) $value);
        }
        ksort($headers, SORT_STRING);
        $names = implode(';', array_keys($headers));
        $lines = array_map(static fn (string $name): string => "{$name}:{$headers[$name]}", array_keys($headers));

        $canonical = implode("\n", [
            $request['method'],
            self::path($url['path'] ?? '/'),
            self::query($request['query'] ?? []),
            ...$lines,
            '',
            $names,
            hash('sha256', $request['body'] ?? ''),
        ]);
        $text = implode("\n", [self::ALGORITHM, $date, hash('sha256', $canonical)]);
        $signature = hash_hmac('sha256', $text, $this->sk);
        $request['headers']['Authorization'] =
            self::ALGORITHM . " Access={$this->ak}, SignedHeaders={$names}, Signature={$signature}";
        return $request;
    }

    /** Always signed with a trailing slash, even if the request has none. */
    private static function path(string $path): string
    {
        $path = rawurldecode($path);
        return str_replace('%2F', '/', rawurlencode(str_ends_with($path, '/') ? $path : "{$path}/"));
    }

    /** Sorted by name, then by value. */
    private static function query(array $query): string
    {
        $pairs = [];
        foreach ($query as $name => $values) {
            foreach (is_array($values) ? $values : [$values] as $value) {
                $pairs[] = [(string) $name, is_bool($value) ? ($value ? 'true' : 'false') : (string) $value];
            }
        }
        usort($pairs, static fn (array $a, array $b): int => strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]));
        $encode = static fn (array $pair): string => implode('=', array_map(rawurlencode(...), $pair));
        return implode('&', array_map($encode, $pairs));
    }
}
