package yicheng.topic.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import yicheng.meeting.Kind;

/** The meeting a topic can still reach when put right and handed in again by then, in the office's zone. */
public record NextChance(Kind kind, LocalDate nominal, LocalDateTime start, LocalDateTime by) {}
