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
    private const MOST_BYTES = 64 * 1024 * 1024;

    /** @param list<string> $command as ['/srv/app/node_modules/.bin/patuh'] */
    public function __construct(private readonly array $command, private readonly float $seconds = 30.0)
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
     * @param list<string> $arguments never joined to a line, so that no shell reads them
     * @param list<int> $expected
     * @return array{int, string}
     */
    private function run(array $arguments, string $input, array $expected): array
    {
        $ends = [0 => ['pipe', 'r'], 1 => ['pipe', 'w'], 2 => ['pipe', 'w']];
        $process = @proc_open([...$this->command, ...$arguments], $ends, $pipes);
        if ($process === false) {
            throw new RuntimeException('patuh cannot be started: ' . $this->command[0]);
        }
        try {
            [$status, $output, $errors] = $this->talk($process, $pipes, $input);
        } finally {
            if (proc_get_status($process)['running']) {
                proc_terminate($process, 9);
            }
            proc_close($process);
        }
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

    /**
     * Writes and reads at the same time: neither side may wait for a full pipe.
     *
     * @param resource $process
     * @param array<int, resource> $pipes
     * @return array{int, string, string}
     */
    private function talk($process, array $pipes, string $input): array
    {
        $until = microtime(true) + $this->seconds;
        $read = [1 => '', 2 => ''];
        $written = 0;
        foreach ($pipes as $pipe) {
            stream_set_blocking($pipe, false);
        }
        while (isset($pipes[1]) || isset($pipes[2])) {
            $left = $until - microtime(true);
            if ($left <= 0) {
                throw new RuntimeException("patuh did not answer within {$this->seconds} seconds");
            }
            $readable = array_intersect_key($pipes, $read);
            $writable = array_intersect_key($pipes, [0 => true]);
            $except = null;
            stream_select($readable, $writable, $except, 0, (int) min(200_000, $left * 1_000_000));
            foreach ($writable as $pipe) {
                $count = @fwrite($pipe, substr($input, $written, 65536));
                $written += (int) $count;
                if ($count === false || $written >= strlen($input)) {
                    fclose($pipe);
                    unset($pipes[0]);
                }
            }
            foreach ($readable as $number => $pipe) {
                $read[$number] .= (string) fread($pipe, 65536);
                if (strlen($read[$number]) > self::MOST_BYTES) {
                    throw new RuntimeException('patuh answered more than is read at once; send fewer subjects');
                }
                if (feof($pipe)) {
                    fclose($pipe);
                    unset($pipes[$number]);
                }
            }
        }
        while (($state = proc_get_status($process))['running']) {
            if (microtime(true) > $until) {
                throw new RuntimeException("patuh did not end within {$this->seconds} seconds");
            }
            usleep(1000);
        }
        return [$state['exitcode'], $read[1], $read[2]];
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
