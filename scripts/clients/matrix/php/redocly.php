<?php

// Calls every operation of the client that `npm run clients -- php` generates, by reflection.

declare(strict_types=1);

use KooMap\{ApiError, Client, Config, ErrorBody, IamErrorBody, Signer};

require __DIR__ . '/common.php';
require $argv[1] . '/autoload.php';

/** Item types of arrays of enum values, which the types of the parameters do not show. */
const ITEMS = [
    'listTaskInfo' => ['task_status' => KooMap\SatelliteTaskStatus::class],
    'listTasksInWorkspace' => [
        'task_status' => KooMap\Real3DTaskStatus::class,
        'task_type' => KooMap\Real3DTaskType::class,
    ],
    'listReal3DSubTasks' => ['subtask_status' => KooMap\Real3DSubTaskStatus::class],
];

/** Returns the declared return type of a function. The item type of an array is in the doc comment. */
function returned(ReflectionFunctionAbstract $function): ?string
{
    $type = ltrim((string) $function->getReturnType(), '?');
    if ($type === 'array') {
        return preg_match('/@return (\w+\[\])/', (string) $function->getDocComment(), $found) ? $found[1] : null;
    }
    return $type === 'mixed' ? null : str_replace('KooMap\\', '', $type);
}

/** @return array<string, mixed> */
function arguments(ReflectionMethod $method, array $call): array
{
    $wanted = [];
    $arguments = [];
    foreach ($call['parameters'] as ['in' => $in, 'name' => $name, 'value' => $value]) {
        $enum = ITEMS[$call['operation']][$name] ?? null;
        if ($in === 'header') {
            $arguments['headers'][$name] = $value;
        } else {
            $wanted[letters($name)] = $enum ? array_map($enum::from(...), $value) : $value;
        }
    }
    foreach ($method->getParameters() as $parameter) {
        $name = $parameter->getName();
        $type = ltrim((string) $parameter->getType(), '?');
        if ($name === 'body') {
            $model = 'KooMap\\' . $call['bodyType'];
            $body = $model::fromArray($call['body']);
            $arguments['body'] = $type === 'array' ? $body->toArray() : $body;
        } elseif (array_key_exists(letters($name), $wanted)) {
            $value = $wanted[letters($name)];
            $arguments[$name] = enum_exists($type) ? $type::from($value) : $value;
            unset($wanted[letters($name)]);
        }
    }
    if ($wanted) {
        throw new LogicException('There is no parameter for ' . implode(', ', array_keys($wanted)));
    }
    return $arguments;
}

function json(mixed $value): mixed
{
    return is_array($value) ? array_map(json(...), $value) : (is_object($value) ? $value->toArray() : $value);
}

function client(string $mode, string $url): Client
{
    return new Client($mode === 'signed'
        ? new Config($url, timeout: 10, middleware: [new Signer(getenv('KOOMAP_AK'), getenv('KOOMAP_SK'))])
        : new Config($url, timeout: 10, auth: ['apiKey' => ['IamToken' => getenv('KOOMAP_TOKEN')]]));
}

drive(function (string $mode, array $call): array {
    $client = client($mode, url($mode));
    $method = new ReflectionMethod($client, $call['operation']);
    try {
        $answer = $method->invoke($client, ...arguments($method, $call));
        return ['type' => returned($method), 'answer' => json($answer)];
    } catch (ApiError $error) {
        if ($mode !== 'errors') {
            throw $error;
        }
        $reader = new ReflectionMethod(ErrorBody::class, $call['errorType'] === 'IamErrorBody' ? 'ofIam' : 'of');
        $body = $reader->invoke(null, $error);
        return [
            'type' => returned($reader),
            'status' => $error->status,
            'code' => (string) ($body instanceof IamErrorBody ? $body->error->code : $body?->errorCode),
        ];
    }
});
