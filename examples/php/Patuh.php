<?php

declare(strict_types=1);

/** Evidence or a rubric that does not fit; `diagnostics` say where and why, in Indonesian and English. */
final class PatuhRefused extends RuntimeException
{
    /** @param list<array<string, mixed>> $diagnostics */
    public function __construct(public readonly array $diagnostics)
    {
        $first = array_values(array_filter($diagnostics, fn ($one) => $one['severity'] === 'error'))[0] ?? null;
        parent::__construct($first['text']['id']['message'] ?? 'ditolak');
    }
}

/**
 * patuh through its command line and its JSON contract. Exact numbers are strings, in both directions: keep them as
 * strings, in DECIMAL columns, and never make floats of them.
 */
final class Patuh
{
    /** @param list<string> $command as ['/srv/app/node_modules/.bin/patuh'] */
    public function __construct(private readonly array $command, private readonly BoundedProcess $process)
    {
    }

    /**
     * The outcome of one subject.
     *
     * @param array<string, mixed> $evidence
     * @return array<string, mixed>
     * @throws PatuhRefused for evidence that does not fit
     */
    public function score(string $rubric, array $evidence): array
    {
        [$outcome] = $this->scoreMany($rubric, [$evidence]);
        if (array_filter($outcome['diagnostics'], fn ($one) => $one['severity'] === 'error') !== []) {
            throw new PatuhRefused($outcome['diagnostics']);
        }
        return $outcome;
    }

    /**
     * The outcomes of many subjects, in their order, by one call. One that does not fit has null as `score`, and
     * `diagnostics`; the others are scored all the same.
     *
     * @param iterable<array<string, mixed>> $evidence
     * @return list<array<string, mixed>>
     */
    public function scoreMany(string $rubric, iterable $evidence): array
    {
        $lines = '';
        foreach ($evidence as $one) {
            $lines .= self::encode($one) . "\n";
        }
        if ($lines === '') {
            return [];
        }
        [, $answer] = $this->run(['score', '--format', 'json', '--', $rubric, '-'], $lines, [0, 1]);
        $outcomes = self::decode($answer);
        // Without a rubric there is one answer for all.
        if ($outcomes[0]['rubric'] === null) {
            throw new PatuhRefused($outcomes[0]['diagnostics']);
        }
        return $outcomes;
    }

    /** Whether the record of an outcome holds, computed anew. */
    public function verify(string $record): bool
    {
        [$status] = $this->run(['verify', '--format', 'json', '--', '-'], $record, [0, 1, 3]);
        return $status === 0;
    }

    /**
     * @param list<string> $arguments
     * @param list<int> $expected
     * @return array{int, string}
     */
    private function run(array $arguments, string $input, array $expected): array
    {
        [$status, $output, $errors] = $this->process->run([...$this->command, ...$arguments], $input);
        if (in_array($status, $expected, true)) {
            return [$status, $output];
        }
        $words = trim(substr($errors, 0, 2000));
        throw match ($status) {
            2 => new LogicException("patuh was called wrongly: $words"),
            70 => new RuntimeException("a fault in patuh, please report it: $words"),
            default => new RuntimeException("patuh ended with $status: $words"),
        };
    }

    /** @param array<string, mixed> $evidence */
    private static function encode(array $evidence): string
    {
        array_walk_recursive($evidence, function (mixed $value, int|string $key): void {
            if (is_float($value)) {
                throw new InvalidArgumentException("$key is a float; write the number as a string, as in \"3.5\"");
            }
        });
        // An empty array would become a list.
        foreach (['answers', 'facts', 'known', 'within'] as $part) {
            if (($evidence[$part] ?? null) === [] || $part === 'answers') {
                $evidence[$part] = (object) ($evidence[$part] ?? []);
            }
        }
        return json_encode($evidence, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }

    /**
     * One answer is written over several lines, several answers on one line each.
     *
     * @return non-empty-list<array<string, mixed>>
     */
    private static function decode(string $answer): array
    {
        $flags = JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING;
        $texts = str_starts_with($answer, "{\n") ? [$answer] : explode("\n", trim($answer));
        return array_map(fn (string $text) => json_decode($text, true, 512, $flags), $texts);
    }
}
