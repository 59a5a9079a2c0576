package yicheng.web.pages.agenda;

import java.time.LocalDateTime;

/**
 * Another order that waits for the principal leader.
 *
 * @param order with the times it would have
 * @param own its reader proposed it himself
 */
public record Proposed(Arranged order, String reason, String by, LocalDateTime at, boolean own) {}
