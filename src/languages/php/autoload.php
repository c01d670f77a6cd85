<?php

// Loads the client without Composer.

declare(strict_types=1);

require_once __DIR__ . '/src/koomap.php';
require_once __DIR__ . '/src/ErrorBody.php';
require_once __DIR__ . '/src/Signer.php';
