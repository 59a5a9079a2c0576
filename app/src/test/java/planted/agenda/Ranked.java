package planted.agenda;

/** Knows the concept below it, as it may. */
public record Ranked(planted.topic.Looking topic) {}
