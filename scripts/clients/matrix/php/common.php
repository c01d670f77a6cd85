<?php

// Shared by the drivers of all PHP clients.

declare(strict_types=1);

require __DIR__ . '/strict.php';

function letters(string $name): string
{
    return strtolower(preg_replace('/\W|_/', '', $name));
}

/** Returns the base URL of a mode. */
function url(string $mode): string
{
    return getenv('KOOMAP_' . strtoupper($mode));
}

/** @param callable(string, array): array $report makes a call in a mode and returns its report */
function drive(callable $report): void
{
    foreach (json_decode(file_get_contents(getenv('KOOMAP_CALLS')), true) as $call) {
        foreach ($call['modes'] as $mode) {
            try {
                $said = $report($mode, $call);
            } catch (Throwable $error) {
                $place = "{$error->getFile()}:{$error->getLine()}";
                $said = ['failure' => get_class($error) . ": {$error->getMessage()} at {$place}"];
            }
            $line = ['mode' => $mode, 'operation' => $call['operation'], ...$said];
            echo json_encode($line, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), "\n";
        }
    }
}
