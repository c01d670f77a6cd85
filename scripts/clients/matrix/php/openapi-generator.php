<?php

// Calls every operation of the client of OpenAPI Generator by reflection. Types are in its doc comments.

declare(strict_types=1);

use GuzzleHttp\Psr7\{Query, Uri, UriResolver};
use GuzzleHttp\{Client, HandlerStack, Middleware};
use KooMap\Signer;
use OpenAPI\Client\{ApiException, Configuration, ObjectSerializer};
use Psr\Http\Message\RequestInterface;

require __DIR__ . '/common.php';
require 'GuzzleHttp/autoload.php';
require dirname(__DIR__, 4) . '/src/languages/php/src/Signer.php';
spl_autoload_register(static function (string $class) use ($argv): void {
    $file = $argv[1] . '/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

const MODELS = '\\OpenAPI\\Client\\Model\\';

/** Returns the first type that a doc comment declares in a tag. */
function documented(ReflectionMethod $method, string $tag): string
{
    preg_match("/@{$tag}/", $method->getDocComment(), $found);
    return $found[1] ?? 'mixed';
}

/** @return array<string, mixed> */
function arguments(ReflectionMethod $method, array $call): array
{
    $values = array_column($call['parameters'], 'value', 'name');
    $isForm = ($call['mediaType'] ?? '') === 'multipart/form-data';
    $body = $call['body'] ?? null;
    $values += $isForm ? $body : ['body' => $body, ($call['bodyType'] ?? '') => $body];
    $values = array_combine(array_map(letters(...), array_keys($values)), $values);
    $arguments = [];
    foreach ($method->getParameters() as $parameter) {
        $name = $parameter->getName();
        if (isset($values[letters($name)])) {
            $type = documented($method, "param +([^ |]+)\\S* +\\\${$name}\\b");
            // Here, an empty array is an empty JSON object.
            $value = $values[letters($name)] === [] ? new stdClass() : $values[letters($name)];
            $arguments[$name] = $type === 'object'
                ? $value
                : ObjectSerializer::deserialize(json_decode(json_encode($value)), $type, []);
        }
    }
    return $arguments;
}

function signed(RequestInterface $request): RequestInterface
{
    $signer = new Signer(getenv('KOOMAP_AK'), getenv('KOOMAP_SK'));
    $headers = $signer->sign([
        'method' => $request->getMethod(),
        'url' => (string) $request->getUri()->withQuery(''),
        'query' => Query::parse($request->getUri()->getQuery()),
        'headers' => array_map(static fn (array $values) => $values[0], $request->withoutHeader('Host')->getHeaders()),
        'body' => (string) $request->getBody(),
    ], time())['headers'];
    foreach ($headers as $name => $value) {
        $request = $request->withHeader($name, $value);
    }
    return $request;
}

function api(string $mode, array $call, string $url): object
{
    $stack = HandlerStack::create();
    // The operation that issues tokens always uses its own server.
    $stack->push(Middleware::mapRequest(static fn (RequestInterface $request) => $request->withUri(
        UriResolver::resolve(new Uri($url), $request->getUri()->withScheme('')->withHost('')->withPort(null)),
    )));
    $configuration = (new Configuration())
        ->setHost($url)
        ->setBooleanFormatForQueryString(Configuration::BOOLEAN_FORMAT_STRING);
    // The format of booleans is read from the default configuration.
    Configuration::setDefaultConfiguration($configuration);
    if ($mode === 'signed') {
        $stack->push(Middleware::mapRequest(signed(...)));
    } else {
        $configuration->setApiKey('X-Auth-Token', getenv('KOOMAP_TOKEN'));
    }
    $class = 'OpenAPI\\Client\\Api\\' . str_replace('-', '', ucwords($call['tag'], '-')) . 'Api';
    return new $class(new Client(['handler' => $stack, 'timeout' => 10]), $configuration);
}

drive(function (string $mode, array $call): array {
    $api = api($mode, $call, url($mode));
    $method = new ReflectionMethod($api, $call['operation']);
    try {
        $answer = $method->invoke($api, ...arguments($method, $call));
        $type = documented($method, 'return +([^ |]+)');
        return [
            'type' => in_array($type, ['mixed', 'object', 'array'], true) ? null : str_replace(MODELS, '', $type),
            'answer' => ObjectSerializer::sanitizeForSerialization($answer),
        ];
    } catch (ApiException $error) {
        if ($mode !== 'errors') {
            throw $error;
        }
        $body = $error->getResponseObject();
        $code = $call['errorType'] === 'IamErrorBody' ? $body->getError()->getCode() : $body->getErrorCode();
        $type = documented(new ReflectionMethod($error, 'getResponseObject'), 'return +(\S+)');
        return [
            'type' => $type === 'mixed' ? null : $type,
            'status' => $error->getCode(),
            'code' => (string) $code,
        ];
    }
});
