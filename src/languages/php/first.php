<?php

declare(strict_types=1);

require __DIR__ . '/autoload.php'; // with Composer: vendor/autoload.php

use KooMap\{ApiError, Client, Config, CreateCommonWorkspaceRequest, ErrorBody};

$koomap = new Client(new Config(
    serverUrl: getenv('KOOMAP_URL') ?: 'http://127.0.0.1:4010',
    auth: ['apiKey' => ['IamToken' => getenv('KOOMAP_TOKEN') ?: 'any']],
    timeout: 60,
));

try {
    $workspace = $koomap->createCommonWorkspace(new CreateCommonWorkspaceRequest(workspaceName: '测试空间'));
    echo "{$workspace->workspaceId} {$workspace->workspaceName}\n";
} catch (ApiError $error) {
    $body = ErrorBody::of($error);
    if ($body?->errorCode === 'KMP.00011105') {
        echo "Another workspace has this name.\n";
    } else {
        echo "{$error->status} {$body?->errorCode} {$body?->errorMsg}\n";
    }
}

foreach ($koomap->listCommonWorkspace(limit: 10)->data as $workspace) {
    echo "{$workspace->workspaceName}\n";
}
