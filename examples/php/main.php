<?php

declare(strict_types=1);

require __DIR__ . '/Patuh.php';
require __DIR__ . '/AssessmentService.php';

// In an application: node_modules/.bin/patuh, after `npm install patuh`.
$patuh = new Patuh(['node', __DIR__ . '/../../dist/cli.js'], seconds: 60);
$service = new AssessmentService($patuh, 'pekppp@2024');
$show = fn (mixed $value) => json_encode($value, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) . "\n";

foreach ([['parking' => '4', 'service-hours' => ''], ['parkir' => '4']] as $answers) {
    [$status, $body] = $service->store(['subject' => 'loket-1', 'name' => 'Loket 1', 'answers' => $answers]);
    echo "$status ", $show($body);
}
foreach ($patuh->scoreMany('pekppp@2024', [
    ['subject' => 'a', 'answers' => ['parking' => 3]],
    ['subject' => 'b', 'answers' => ['parking' => 9]],
    ['subject' => 'c', 'answers' => []],
]) as $outcome) {
    echo $outcome['subject']['id'], ' ', $outcome['score'] ?? 'refused', "\n";
}
