<?php

declare(strict_types=1);

/** As in Laravel's app/Services: what a controller calls. It runs without Laravel, too. */
final class AssessmentService
{
    public function __construct(private readonly Patuh $patuh, private readonly string $rubric)
    {
    }

    /**
     * What a controller answers: `response()->json($body, $status)`.
     *
     * @param array<string, mixed> $form subject, name, and answers by the name of the indicator
     * @return array{int, array<string, mixed>}
     */
    public function store(array $form): array
    {
        // Fields that were left empty are no answers.
        $answers = array_filter((array) ($form['answers'] ?? []), fn ($answer) => $answer !== '' && $answer !== null);
        $subject = ['id' => $form['subject'] ?? ''] + (isset($form['name']) ? ['name' => $form['name']] : []);
        try {
            $outcome = $this->patuh->score($this->rubric, ['subject' => $subject, 'answers' => $answers]);
        } catch (PatuhRefused $refused) {
            return [422, ['message' => $refused->getMessage(), 'errors' => $this->errors($refused->diagnostics)]];
        }
        // Here: Assessment::create([... 'score' => $outcome['score'] ...]), a string for a DECIMAL column.
        return [201, array_intersect_key($outcome, array_flip(['rubric', 'subject', 'score', 'exact', 'category', 'range']))];
    }

    /**
     * As Laravel's own validation answers: messages by the name of the field.
     *
     * @param list<array<string, mixed>> $diagnostics
     * @return array<string, list<string>>
     */
    private function errors(array $diagnostics): array
    {
        $errors = [];
        foreach ($diagnostics as $one) {
            if ($one['severity'] === 'error') {
                ['message' => $message, 'hint' => $hint] = $one['text']['id'];
                $errors[$one['path'] ?? 'rubric'][] = "$message; $hint ({$one['code']})";
            }
        }
        return $errors;
    }
}
