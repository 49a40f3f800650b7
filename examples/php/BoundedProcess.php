<?php

declare(strict_types=1);

/** One run of another program: no shell, bounded in time and in what it may answer. As Symfony's Process, in plain PHP. */
final class BoundedProcess
{
    private const MOST_BYTES = 64 * 1024 * 1024;

    public function __construct(private readonly float $seconds)
    {
    }

    /**
     * @param list<string> $command program and arguments, never joined to a line, so that no shell reads them
     * @return array{int, string, string} exit status, output, errors
     */
    public function run(array $command, string $input): array
    {
        $ends = [0 => ['pipe', 'r'], 1 => ['pipe', 'w'], 2 => ['pipe', 'w']];
        $process = @proc_open($command, $ends, $pipes);
        if ($process === false) {
            throw new RuntimeException("{$command[0]} cannot be started");
        }
        try {
            return $this->talk($process, $pipes, $input);
        } finally {
            if (proc_get_status($process)['running']) {
                proc_terminate($process, 9);
            }
            proc_close($process);
        }
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
                throw new RuntimeException("it did not answer within {$this->seconds} seconds");
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
                    throw new RuntimeException('it answered more than is read at once');
                }
                if (feof($pipe)) {
                    fclose($pipe);
                    unset($pipes[$number]);
                }
            }
        }
        while (($state = proc_get_status($process))['running']) {
            if (microtime(true) > $until) {
                throw new RuntimeException("it did not end within {$this->seconds} seconds");
            }
            usleep(1000);
        }
        return [$state['exitcode'], $read[1], $read[2]];
    }
}
