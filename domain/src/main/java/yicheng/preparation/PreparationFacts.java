package yicheng.preparation;

import yicheng.meeting.Kind;

/** What a rule of the chapter "preparation" can ask. Published vocabulary: additions only. */
public record PreparationFacts(Kind kind) {}
