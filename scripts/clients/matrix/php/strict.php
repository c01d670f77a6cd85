<?php

error_reporting(E_ALL);
// Warnings become exceptions.
set_error_handler(static function (int $level, string $text, string $file, int $line): never {
    throw new ErrorException($text, 0, $level, $file, $line);
});
